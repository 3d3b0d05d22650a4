#pragma once
#include "app/base/ids.h"

#include <QObject>

namespace toasoan {

class MessageBar;
class OpenArticle;
class StorageThread;

/// Captions of the open article that follow the library's. They do while the article is being written: what waits for
/// an editor, or was approved, changes by nobody's hand but a person's.
class LibraryLinks : public QObject
{
    Q_OBJECT

public:
    LibraryLinks(StorageThread &storage, OpenArticle &article, MessageBar &messages, QObject *parent);

    void link(const PictureId &picture, const QString &caption);
    void unlink(const PictureId &picture);
    /// Where the article shows that picture with just the library's caption: it came out of there with it. What the
    /// library shows of other articles' words is not its own.
    void linkWhatCame(const PictureId &picture);
    void follow(); ///< the library may say something else by now

private:
    [[nodiscard]] bool shows(const PictureId &picture, const QString &caption) const;
    void take(const QHash<PictureId, QString> &library);

    StorageThread &m_storage;
    OpenArticle &m_article;
    MessageBar &m_messages;
};

} // namespace toasoan
