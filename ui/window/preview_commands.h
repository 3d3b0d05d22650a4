#pragma once
#include "app/base/ids.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

class QUrl;

namespace toasoan {

class MessageBar;
class OpenArticle;
class StorageThread;

/// The open article in the person's own browser, and there anew whenever it has been saved.
class PreviewCommands : public QObject
{
    Q_OBJECT

public:
    PreviewCommands(StorageThread &storage, OpenArticle &article, MessageBar &messages, QObject *parent);

    ~PreviewCommands() override;
    Q_DISABLE_COPY_MOVE(PreviewCommands)
    bool run(Command command); ///< false: not one of these
    /// What opens a page; the desktop's own way until then. False: nothing could.
    void setOpener(std::function<bool(const QUrl &)> open) { m_open = std::move(open); }

Q_SIGNALS:
    void written(); ///< what the browser shows is the article as it was saved last

private:
    enum class Then { Show, Nothing };
    void write(Then then);
    void followSaving();
    void dropReadableCopies();

    StorageThread &m_storage;
    OpenArticle &m_article;
    MessageBar &m_messages;
    std::function<bool(const QUrl &)> m_open;
    QSet<DraftId> m_shown; ///< since the window opened
    QTimer m_soon;
};

} // namespace toasoan
