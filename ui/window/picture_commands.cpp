#include "ui/window/picture_commands.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/stored_pictures.h"

#include <QFileDialog>

namespace toasoan {

PictureCommands::PictureCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor,
                                 StoredPictures &pictures, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_editor(editor)
    , m_pictures(pictures)
    , m_messages(messages)
    , m_window(window)
{}

bool PictureCommands::run(Command command)
{
    if (command != Command::InsertPicture)
        return false;
    ask();
    return true;
}

void PictureCommands::ask()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Insert picture"), {},
        tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp);;All files (*)"));
    for (const QString &path : paths)
        insert({}, path);
}

void PictureCommands::insert(const QByteArray &bytes, const QString &path)
{
    if (!m_article.isOpen())
        return;
    const auto store = [bytes, path](Desk &desk) -> Result<PictureRef> {
        if (path.isEmpty())
            return desk.pictures().add(bytes);
        const auto read = readFile(path, limits::pictureBytes);
        return read ? desk.pictures().add(*read) : tl::unexpected(read.error());
    };
    m_storage.ask(this, store, [this, target = m_article.draft()](const Result<PictureRef> &picture) {
        if (!picture)
            return m_messages.say(MessageBar::Kind::Error, errorText(picture.error()));
        m_pictures.retryMissing();
        // The person may have gone on to another article while a large file was read: it stays out of that one.
        if (m_article.draft() == target)
            m_editor.insertPicture(*picture, m_credit);
    });
}

} // namespace toasoan
