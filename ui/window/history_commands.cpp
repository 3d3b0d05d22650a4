#include "ui/window/history_commands.h"

#include "ui/history/history_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

namespace toasoan {

HistoryCommands::HistoryCommands(StorageThread &storage, OpenArticle &article, PagePictures *pictures,
                                 MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_pictures(pictures)
    , m_messages(messages)
    , m_window(window)
{
    connect(&article, &OpenArticle::revisionSaved, this, &HistoryCommands::show);
    connect(&article, &OpenArticle::saveStateChanged, this, [this] {
        if (m_article.isOpen() && m_article.session()->saveState() == SaveState::Failed)
            show(); // the versions that there are can be read all the same
    });
}

bool HistoryCommands::run(Command command)
{
    if (command != Command::History)
        return false;
    m_wanted = m_article.isOpen();
    m_article.save(); // what is written now is a version too, whatever is taken back over it
    return true;
}

void HistoryCommands::show()
{
    if (!std::exchange(m_wanted, false) || !m_article.isOpen())
        return;
    auto *dialog = new HistoryDialog(m_storage, m_article.draft(), m_article.article(), m_pictures, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::takenBack, this, [this](const Article &article, const QString &from) {
        m_article.become(article);
        m_messages.say(
            MessageBar::Kind::Success,
            tr("Taken back from %1. Undo (Ctrl+Z) gives the text before; no version was changed.").arg(from));
    });
    dialog->open();
}

} // namespace toasoan
