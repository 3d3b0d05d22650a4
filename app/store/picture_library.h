#pragma once
#include "app/article/article.h"
#include "app/media/likeness.h"
#include "app/media/picture_metadata.h"
#include "app/store/drafts.h"
#include "app/store/pictures.h"

namespace toasoan {

/// A picture of the library.
struct LibraryPicture
{
    qint64 number = 0; ///< given by the store; later ones have larger numbers
    PictureRecord file;
    QDateTime added; ///< UTC
    PictureMetadata metadata;
};

/// Which pictures, the newest first.
struct LibraryQuery
{
    QString words = {}; ///< of captions, credits, places, keywords, headlines; any case, with or without marks
    QDate from = {};    ///< when taken, else when added; invalid: from ever
    QDate to = {};      ///< the same day too; invalid: until now
    std::optional<DraftId> draft = {}; ///< only what that article shows
};

/// An article that shows a picture.
struct PictureShowing
{
    DraftRecord draft;
    QString caption; ///< there
    QString credit;
};

/// A picture whose look is near.
struct NearPicture
{
    LibraryPicture picture;
    double likeness = 0; ///< 0…1
};

/// The pictures that came in, as people look for them. Its questions wait for the index of drafts (indexing.h) as all
/// searches do.
class PictureLibrary
{
public:
    explicit PictureLibrary(const Database &database) : m_database(database) {}

    /// What was found of a picture that is known (Pictures::put()). What people wrote before stays.
    [[nodiscard]] Outcome put(Transaction &transaction, const PictureId &id, const PictureMetadata &metadata,
                              const std::optional<PicturePrint> &print, const QDateTime &now);
    /// What people say of it from now on. NotFound.
    [[nodiscard]] Outcome setMetadata(Transaction &transaction, const PictureId &id, const PictureMetadata &metadata);
    /// The picture is gone from the library and from pictures.
    [[nodiscard]] Outcome remove(Transaction &transaction, const PictureId &id);
    /// Known pictures that nobody has looked at yet.
    [[nodiscard]] Result<QList<PictureId>> waiting(int most) const;

    /// So many behind that number; from the newest on for 0. As fast at the end of a long list as at its start.
    [[nodiscard]] Result<QList<LibraryPicture>> page(const LibraryQuery &query, qint64 after, int most) const;
    [[nodiscard]] Result<qint64> count(const LibraryQuery &query) const;
    [[nodiscard]] Result<LibraryPicture> find(const PictureId &id) const; ///< NotFound

    /// Where the draft shows which pictures, from now on.
    [[nodiscard]] Outcome putUses(Transaction &transaction, const DraftId &draft, const Article &article);
    [[nodiscard]] Result<QList<PictureShowing>> showings(const PictureId &id) const; ///< the newest change first
    /// Used by drafts, but not known: they never came, or are lost.
    [[nodiscard]] Result<QList<PictureId>> unknownInUse() const;
    /// Known since before that time, and shown by no draft as it stands.
    [[nodiscard]] Result<QList<PictureId>> unused(const QDateTime &before) const;

    /// Credits in use, the most frequent first.
    [[nodiscard]] Result<QStringList> credits() const;

    /// The same picture and near ones, the likest first.
    [[nodiscard]] Result<QList<NearPicture>> near(const LikenessQuery &query, int most = 10) const;

private:
    [[nodiscard]] Outcome putWords(Transaction &transaction, const PictureId &id);
    [[nodiscard]] Outcome bringPrintsUp() const;

    const Database &m_database;
    mutable LikenessIndex m_prints;
    mutable qint64 m_highest = 0; ///< number of a picture whose print was read
};

} // namespace toasoan
