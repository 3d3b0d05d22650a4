#pragma once
#include "app/desk/desk_context.h"
#include "app/exchange/web_pictures.h"
#include "app/media/preparing.h"

namespace toasoan {

/// Where and when a picture, or one like it, was shown before.
struct EarlierShowing
{
    PictureId picture;
    double likeness = 1; ///< 1: the very picture
    PictureShowing showing;
    bool hasRun = false; ///< the article left or may leave: it stands on an approval, or did
};

/// What a sweep took away.
struct Swept
{
    int pictures = 0;
    qint64 bytes = 0;
};

/// Pictures of the data folder: files in DATA/media, known to the database. The thread of the desk; what takes long is
/// said, and has a part that runs anywhere (preparing.h).
class PictureService
{
public:
    explicit PictureService(DeskContext &context);

    /// Keeps the bytes and remembers what they are, and nothing more: it waits for take() or remember(). TooLarge,
    /// BadInput, DiskFull, Io.
    [[nodiscard]] Result<PictureRef> add(const QByteArray &bytes);
    /// Keeps what preparePicture() made on another thread.
    [[nodiscard]] Outcome remember(const PreparedPicture &picture);
    /// Both at once; takes a tenth of a second or two. As preparePicture().
    [[nodiscard]] Result<PreparedPicture> take(const QByteArray &bytes);
    /// Pictures that only add() has seen: prepareAgain() and remember(), or passOver(), end their waiting.
    [[nodiscard]] Result<QList<PictureId>> waiting(int most) const;
    [[nodiscard]] Outcome passOver(const PictureId &id); ///< it cannot be decoded

    [[nodiscard]] Result<QList<PictureRecord>> list() const;
    /// A value for any thread: reads picture files without the desk.
    [[nodiscard]] const PictureStore &files() const { return m_files; }
    /// Web renditions, made where they are not there yet; for this thread, while this lives.
    [[nodiscard]] PictureSource source() const;

    // The library.
    [[nodiscard]] Result<QList<LibraryPicture>> page(const LibraryQuery &query, qint64 after, int most) const;
    [[nodiscard]] Result<qint64> count(const LibraryQuery &query) const;
    [[nodiscard]] Result<LibraryPicture> find(const PictureId &id) const; ///< NotFound
    /// What the library says of it from now on; articles keep what they say. NotFound.
    [[nodiscard]] Outcome setMetadata(const PictureId &id, const PictureMetadata &metadata);
    [[nodiscard]] Result<QList<PictureShowing>> showings(const PictureId &id) const;
    /// Other articles that show this picture or one that looks like it, the likest and newest first. The question is
    /// made of any rendition, on any thread.
    [[nodiscard]] Result<QList<EarlierShowing>> earlier(const PictureId &id, const LikenessQuery &look,
                                                        const DraftId &except) const;
    /// Credits used before that begin so, or have a word that does, in any case and with or without marks; the most
    /// frequent first.
    [[nodiscard]] Result<QStringList> credits(const QString &begin, int most = 8) const;

    /// Used by drafts, but not there: their hashes, each with the headlines of those drafts.
    struct Missing
    {
        PictureId picture;
        QStringList headlines;
    };
    [[nodiscard]] Result<QList<Missing>> missing() const;

    /// Takes away pictures that no draft shows, in no version, and that were found so by a sweep before `before`; a
    /// backup of the days between finds its pictures. Notes those it finds now. Reads every version of every draft when
    /// there are some that may be: long. Refused "cancelled".
    [[nodiscard]] Result<Swept> sweep(const QDateTime &before, const Progress &progress = {});

private:
    [[nodiscard]] Outcome keepMentioned(QSet<QString> &candidates, const Progress &progress) const;

    DeskContext &m_context;
    PictureStore m_files;
    mutable PictureReader m_reader;
};

} // namespace toasoan
