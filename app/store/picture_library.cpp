#include "app/store/picture_library.h"

#include "app/article/figures.h"
#include "app/base/clock.h"
#include "app/language/fold.h"
#include "app/language/folded_words.h"
#include "app/store/database.h"

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype headBytes = 20; ///< of a print: all that the search in memory needs

const QString columns =
    QStringLiteral("library.number, library.id, pictures.media_type, pictures.width, pictures.height, "
                   "pictures.bytes, library.added, library.notes");
const QString tables = QStringLiteral(" FROM library JOIN pictures ON pictures.id = library.id ");

LibraryPicture pictureFromRow(const Row &row)
{
    return {
        row.number(0),
        {{row.text(1)}, row.text(2), static_cast<int>(row.number(3)), static_cast<int>(row.number(4)), row.number(5)},
        row.time(6),
        pictureMetadataFrom(row.bytes(7))};
}

PictureId idFromRow(const Row &row)
{
    return {row.text(0)};
}

QString dayOf(const PictureMetadata &metadata)
{
    return metadata.taken.isValid() ? metadata.taken.date().toString(Qt::ISODate) : u""_qs;
}

/// What FTS5 is asked: each word as a beginning, all of them.
QString matchOf(const QString &words)
{
    QStringList terms;
    for (const QString &word : foldedWords(folded(words)))
        terms.append(u'"' + word + u"\"*");
    return terms.join(u' ');
}

/// What is asked: from which tables, and under which conditions.
struct Conditions
{
    QString from = tables;
    QString sql = QStringLiteral("WHERE true");
    QVariantList values;
    QString order = QStringLiteral("library.number");

    void add(const QString &condition, const QVariant &value)
    {
        sql += u" AND " + condition;
        values.append(value);
    }
};

Conditions conditionsOf(const LibraryQuery &query)
{
    const QString day = QStringLiteral("iif(library.taken = '', substr(library.added, 1, 10), library.taken)");
    Conditions conditions;
    if (const QString match = matchOf(query.words); !match.isEmpty()) {
        // The index comes first: it gives the newest first, and no more than are wanted.
        conditions.from =
            QStringLiteral(" FROM picture_search CROSS JOIN library ON library.number = picture_search.rowid "
                           "JOIN pictures ON pictures.id = library.id ");
        conditions.order = QStringLiteral("picture_search.rowid");
        conditions.add(QStringLiteral("picture_search MATCH ?"), match);
    }
    if (query.from.isValid())
        conditions.add(day + u" >= ?", query.from.toString(Qt::ISODate));
    if (query.to.isValid())
        conditions.add(day + u" <= ?", query.to.toString(Qt::ISODate));
    if (query.draft)
        conditions.add(QStringLiteral("library.id IN (SELECT picture FROM picture_uses JOIN drafts ON drafts.number = "
                                      "picture_uses.draft WHERE drafts.id = ?)"),
                       query.draft->value);
    return conditions;
}

QString wordsOf(const PictureMetadata &metadata)
{
    QStringList words{metadata.title, metadata.caption,   metadata.byline, metadata.credit,
                      metadata.city,  metadata.copyright, metadata.alt};
    return (words + metadata.keywords).join(u'\n');
}

} // namespace

Outcome PictureLibrary::put(Transaction &transaction, const PictureId &id, const PictureMetadata &metadata,
                            const std::optional<PicturePrint> &print, const QDateTime &now)
{
    Database &database = transaction.database();
    auto put = database.execute(QStringLiteral("INSERT INTO library (id, added, taken, notes) VALUES (?, ?, ?, ?) "
                                               "ON CONFLICT (id) DO NOTHING"),
                                {id.value, utcText(now), dayOf(metadata), toBytes(metadata)});
    if (!put)
        return put;
    const auto number = database.number(QStringLiteral("SELECT number FROM library WHERE id = ?"), {id.value});
    if (!number)
        return tl::unexpected<Error>(number.error());
    put = database.execute(QStringLiteral("INSERT OR REPLACE INTO picture_prints (number, print) VALUES (?, ?)"),
                           {*number, print ? print->toBytes() : QByteArray("")});
    if (put && print && *number <= m_highest) {
        m_prints.remove(*number);
        m_prints.add({print->ratio, print->steps, *number});
    }
    return put ? putWords(transaction, id) : put;
}

Outcome PictureLibrary::setMetadata(Transaction &transaction, const PictureId &id, const PictureMetadata &metadata)
{
    if (const auto known = find(id); !known)
        return tl::unexpected<Error>(known.error());
    const PictureMetadata tidy = tidied(metadata);
    auto set = transaction.database().execute(QStringLiteral("UPDATE library SET taken = ?, notes = ? WHERE id = ?"),
                                              {dayOf(tidy), toBytes(tidy), id.value});
    return set ? putWords(transaction, id) : set;
}

Outcome PictureLibrary::remove(Transaction &transaction, const PictureId &id)
{
    Database &database = transaction.database();
    const QString number = QStringLiteral("(SELECT number FROM library WHERE id = ?)");
    for (const QString &sql :
         {QString(u"DELETE FROM picture_search WHERE rowid = "_qs + number),
          QString(u"DELETE FROM picture_prints WHERE number = "_qs + number),
          QStringLiteral("DELETE FROM library WHERE id = ?"), QStringLiteral("DELETE FROM pictures WHERE id = ?")}) {
        if (auto removed = database.execute(sql, {id.value}); !removed)
            return removed;
    }
    return {};
}

/// The library's words, and for each article that shows the picture what is said there.
Outcome PictureLibrary::putWords(Transaction &transaction, const PictureId &id)
{
    Database &database = transaction.database();
    const auto known = database.first<LibraryPicture>(u"SELECT "_qs + columns + tables + u"WHERE library.id = ?",
                                                      {id.value}, pictureFromRow);
    if (!known || !*known)
        return known.map([](const auto &) {});
    QString words = wordsOf((*known)->metadata);
    const auto read = database.each(
        QStringLiteral("SELECT caption, credit, headline FROM picture_uses JOIN drafts ON drafts.number = "
                       "picture_uses.draft WHERE picture = ? LIMIT 200"),
        {id.value}, [&words](const Row &row) -> Outcome {
            words += u'\n' + row.text(0) + u'\n' + row.text(1) + u'\n' + row.text(2);
            return {};
        });
    if (!read)
        return read;
    const qint64 number = (*known)->number;
    auto put = database.execute(QStringLiteral("DELETE FROM picture_search WHERE rowid = ?"), {number});
    return put ? database.execute(QStringLiteral("INSERT INTO picture_search (rowid, words) VALUES (?, ?)"),
                                  {number, foldedWords(folded(words)).join(u' ')})
               : put;
}

Result<QList<PictureId>> PictureLibrary::waiting(int most) const
{
    return m_database.rows<PictureId>(
        QStringLiteral("SELECT id FROM pictures WHERE NOT EXISTS (SELECT 1 FROM library JOIN picture_prints USING "
                       "(number) WHERE library.id = pictures.id) LIMIT ?"),
        {most}, idFromRow);
}

Result<QList<LibraryPicture>> PictureLibrary::page(const LibraryQuery &query, qint64 after, int most) const
{
    Conditions conditions = conditionsOf(query);
    if (after > 0)
        conditions.add(conditions.order + u" < ?"_qs, after);
    return m_database.rows<LibraryPicture>(u"SELECT "_qs + columns + conditions.from + conditions.sql + u" ORDER BY "_qs
                                               + conditions.order + u" DESC LIMIT "_qs + QString::number(most),
                                           conditions.values, pictureFromRow);
}

Result<qint64> PictureLibrary::count(const LibraryQuery &query) const
{
    const Conditions conditions = conditionsOf(query);
    return m_database.number(u"SELECT count(*)"_qs + conditions.from + conditions.sql, conditions.values);
}

Result<LibraryPicture> PictureLibrary::find(const PictureId &id) const
{
    auto found = m_database.first<LibraryPicture>(u"SELECT "_qs + columns + tables + u"WHERE library.id = ?",
                                                  {id.value}, pictureFromRow);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, QStringLiteral("picture"), {id.value});
    return std::move(**found);
}

Outcome PictureLibrary::putUses(Transaction &transaction, const DraftId &draft, const Article &article)
{
    Database &database = transaction.database();
    const QString ofDraft = QStringLiteral("(SELECT number FROM drafts WHERE id = ?)");
    auto before = database.rows<QString>(u"SELECT DISTINCT picture FROM picture_uses WHERE draft = "_qs + ofDraft,
                                         {draft.value}, [](const Row &row) { return row.text(0); });
    if (!before)
        return tl::unexpected<Error>(before.error());
    QList<Figure> figures;
    for (const auto &[block, item, figure] : figuresOf(article)) {
        if (figure.picture)
            figures.append(figure);
    }
    if (!article.leadPicture.isEmpty() && std::none_of(figures.begin(), figures.end(), [&](const Figure &figure) {
            return figure.picture->id == article.leadPicture;
        })) {
        Figure lead;
        lead.picture = PictureRef{article.leadPicture, {}, 0, 0, {}};
        figures.append(lead);
    }
    if (before->isEmpty() && figures.isEmpty())
        return {};
    if (auto gone = database.execute(u"DELETE FROM picture_uses WHERE draft = "_qs + ofDraft, {draft.value}); !gone)
        return gone;
    QStringList touched = *before;
    for (int place = 0; place < figures.size(); ++place) {
        const Figure &figure = figures.at(place);
        auto put =
            database.execute(u"INSERT INTO picture_uses (draft, place, picture, caption, credit) VALUES ("_qs + ofDraft
                                 + u", ?, ?, ?, ?)"_qs,
                             {draft.value, place, figure.picture->id.value, plainText(figure.caption), figure.credit});
        if (!put)
            return put;
        touched.append(figure.picture->id.value);
    }
    touched.removeDuplicates();
    for (const QString &picture : std::as_const(touched)) {
        if (auto put = putWords(transaction, {picture}); !put)
            return put;
    }
    return {};
}

Result<QList<PictureShowing>> PictureLibrary::showings(const PictureId &id) const
{
    return m_database.rows<PictureShowing>(
        u"SELECT "_qs + draftColumns()
            + u", caption, credit FROM picture_uses JOIN drafts ON drafts.number = picture_uses.draft WHERE picture = "
              u"? "
              "ORDER BY drafts.modified DESC, drafts.number DESC"_qs,
        {id.value}, [](const Row &row) {
            constexpr int own = 12; // columns of the draft come before
            return PictureShowing{draftFromRow(row), row.text(own), row.text(own + 1)};
        });
}

Result<QList<PictureId>> PictureLibrary::unknownInUse() const
{
    return m_database.rows<PictureId>(
        QStringLiteral("SELECT DISTINCT picture FROM picture_uses WHERE picture NOT IN (SELECT id FROM pictures) ORDER "
                       "BY picture"),
        {}, idFromRow);
}

Result<QList<PictureId>> PictureLibrary::unused(const QDateTime &before) const
{
    return m_database.rows<PictureId>(
        QStringLiteral("SELECT id FROM library WHERE added < ? AND id NOT IN (SELECT picture FROM picture_uses)"),
        {utcText(before)}, idFromRow);
}

Result<QStringList> PictureLibrary::credits() const
{
    return m_database.rows<QString>(
        QStringLiteral("SELECT credit FROM picture_uses WHERE credit <> '' GROUP BY credit ORDER BY count(*) DESC, "
                       "credit LIMIT 2000"),
        {}, [](const Row &row) { return row.text(0); });
}

/// Only what came since: numbers grow.
Outcome PictureLibrary::bringPrintsUp() const
{
    std::vector<LikenessIndex::Entry> fresh;
    qint64 highest = m_highest;
    const auto read =
        m_database.each(u"SELECT number, substr(print, 1, "_qs + QString::number(headBytes)
                            + u") FROM picture_prints WHERE number > ? ORDER BY number"_qs,
                        {m_highest}, [&](const Row &row) -> Outcome {
                            highest = row.number(0);
                            if (const auto entry = LikenessIndex::Entry::fromBytes(row.number(0), row.bytes(1)))
                                fresh.push_back(*entry);
                            return {};
                        });
    if (!read)
        return read;
    if (m_prints.size() == 0)
        m_prints = LikenessIndex(std::move(fresh));
    else
        std::for_each(fresh.begin(), fresh.end(), [this](const LikenessIndex::Entry &entry) { m_prints.add(entry); });
    m_highest = highest;
    return {};
}

Result<QList<NearPicture>> PictureLibrary::near(const LikenessQuery &query, int most) const
{
    if (auto ready = bringPrintsUp(); !ready)
        return tl::unexpected<Error>(ready.error());
    const auto fetch = [this](qint64 number) -> std::optional<PicturePrint> {
        const auto bytes =
            m_database.first<QByteArray>(QStringLiteral("SELECT print FROM picture_prints WHERE number = ?"), {number},
                                         [](const Row &row) { return row.bytes(0); });
        return bytes && *bytes ? PicturePrint::fromBytes(**bytes) : std::nullopt;
    };
    QList<NearPicture> pictures;
    for (const LikenessIndex::Match &match : m_prints.find(query, fetch, most)) {
        auto known = m_database.first<LibraryPicture>(u"SELECT "_qs + columns + tables + u"WHERE library.number = ?",
                                                      {match.number}, pictureFromRow);
        if (!known)
            return tl::unexpected<Error>(known.error());
        if (*known)
            pictures.append({std::move(**known), match.likeness});
    }
    return pictures;
}

} // namespace toasoan
