#pragma once
#include "ui/actions/command.h"

#include <QObject>

class QWidget;

namespace toasoan {

class ArticleEditor;
class MessageBar;
class OpenArticle;
class StorageThread;
class StoredPictures;

/// Brings pictures from files and clipboard into the store, then into the open article.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    PictureCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor, StoredPictures &pictures,
                    MessageBar &messages, QWidget *window);

    void setDefaultCredit(const QString &credit) { m_credit = credit; }
    bool run(Command command); ///< false: not one of these
    void ask();
    /// Bytes, or the file of that path when there are none.
    void insert(const QByteArray &bytes, const QString &path);

private:
    StorageThread &m_storage;
    OpenArticle &m_article;
    ArticleEditor &m_editor;
    StoredPictures &m_pictures;
    MessageBar &m_messages;
    QWidget *m_window;
    QString m_credit;
};

} // namespace toasoan
