#pragma once
#include <QObject>

namespace toasoan {

class MessageBar;
class OpenArticle;
class StatusLine;

/// Says whether the work is safe: always in the status line, and in the message bar once for each failure, until
/// saving works again.
class SaveWatch : public QObject
{
    Q_OBJECT

public:
    SaveWatch(OpenArticle &article, StatusLine &status, MessageBar &messages, QObject *parent);

private:
    void look();

    OpenArticle &m_article;
    StatusLine &m_status;
    MessageBar &m_messages;
    bool m_failed = false;
};

} // namespace toasoan
