#pragma once
#include <QObject>

namespace toasoan {

class MessageBar;
class OpenArticle;
class StatusLine;

/// Says whether the work is safe: always in the status line, and in the message bar once for each failure, with the
/// place where the text lies meanwhile, until saving works again.
class SaveWatch : public QObject
{
    Q_OBJECT

public:
    SaveWatch(OpenArticle &article, StatusLine &status, MessageBar &messages, QObject *parent);

private:
    void look();
    [[nodiscard]] QString failureText() const; ///< empty: none

    OpenArticle &m_article;
    StatusLine &m_status;
    MessageBar &m_messages;
    QString m_said; ///< of the failure there is
};

} // namespace toasoan
