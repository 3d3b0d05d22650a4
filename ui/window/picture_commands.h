#pragma once
#include "app/base/ids.h"
#include "app/proofing/profile.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace toasoan {

class ArticleEditor;
struct Error;
struct HouseStyle;
class LibraryLinks;
class MessageBar;
class OpenArticle;
class PictureEditing;
class PictureIntake;
class StorageThread;
class StoredPictures;
struct LibraryPicture;
struct PictureMetadata;
struct PictureRef;
struct PreparedPicture;

/// Brings pictures from files, clipboard and library into the open article.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    PictureCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor, StoredPictures &pictures,
                    MessageBar &messages, QWidget *window);

    void setDefaultCredit(const QString &credit) { m_credit = credit; }
    void setPerson(const QString &name); ///< who records consents
    void setHouseStyle(const HouseStyle &style);
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    bool run(Command command); ///< false: not one of these
    void ask();
    /// Bytes, or the file of that path when there are none.
    void insert(const QByteArray &bytes, const QString &path);
    void insertAgain(const LibraryPicture &picture); ///< one of the library, with its words
    [[nodiscard]] PictureEditing &editing() const { return *m_editing; }
    [[nodiscard]] LibraryLinks &links() const { return *m_links; }

Q_SIGNALS:
    void captionsWanted(); ///< of all pictures
    void libraryChanged();
    void draftWanted(const toasoan::DraftId &draft); ///< out of the library

private:
    void put(const PictureRef &picture, const PictureMetadata &words);
    bool putWords(const PictureRef &picture, const PictureMetadata &words);
    void tellOfWords();
    void showProgress(int done, int all);
    void tellFailure(const Error &error, const QString &path);
    void finish(int arrived);
    void editAtCaret();

    OpenArticle &m_article;
    ArticleEditor &m_editor;
    StoredPictures &m_pictures;
    MessageBar &m_messages;
    QWidget *m_window;
    PictureIntake *m_intake;
    PictureEditing *m_editing;
    LibraryLinks *m_links;
    QList<Profile> m_profiles = toasoan::profiles();
    QTimer m_catchUp;
    QString m_credit;
    DraftId m_target; ///< for which article the pictures on their way are
    bool m_isProgressShown = false;
    bool m_hasFailed = false;
    bool m_tookWords = false; ///< from the files that came last
};

} // namespace toasoan
