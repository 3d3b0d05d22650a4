#include "app/store/search.h"

#include "app/article/article_json.h"
#include "app/article/passage.h"
#include "app/base/clock.h"
#include "app/base/hash.h"
#include "app/language/folded_words.h"
#include "app/store/database.h"
#include "app/store/packing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <numeric>

namespace toasoan {
namespace {

enum Column { Headline, Sapo, Body, Captions, Credits, People, Tags, ColumnCount };
constexpr int readTexts = 1 << 20; ///< letters of texts that snippets were made of
constexpr int fewEndings = 12;
constexpr int manyEndings = 300;
constexpr int fewFound = 50;
constexpr qsizetype mostWidened = 6; ///< words of a query that found nothing

Column columnFor(Part part)
{
    switch (part) {
    case Part::Kicker:
    case Part::Headline:
        return Headline;
    case Part::SourceTag:
    case Part::Sapo:
        return Sapo;
    case Part::Caption:
    case Part::Alt:
        return Captions;
    case Part::Credit:
        return Credits;
    case Part::Byline:
        return People;
    default:
        return Body;
    }
}

QStringList columnsOf(const Article &article, const QString &author)
{
    QList<QStringList> columns(ColumnCount);
    for (const Passage &passage : passagesOf(article))
        columns[columnFor(passage.place.part)].append(passage.text);
    columns[Headline] += article.alternativeHeadlines;
    columns[People].append(author);
    columns[Tags] = article.tags + article.sections;
    QStringList texts;
    for (const QStringList &column : columns)
        texts.append(column.join(u'\n'));
    return texts;
}

/// What a reader of the list has not seen yet: not the headline, nor who it is by.
QString readable(const QStringList &columns)
{
    QStringList texts;
    for (const int column : {Sapo, Body, Captions, Credits, Tags}) {
        if (!columns.at(column).trimmed().isEmpty())
            texts.append(columns.at(column));
    }
    return texts.join(u'\n');
}

QSet<QString> wordsOf(const QStringList &indexed)
{
    QSet<QString> words;
    for (const QString &column : indexed) {
        for (const QStringView word : foldedWordsIn(column)) {
            if (!words.contains(QString::fromRawData(word.data(), word.size()))) // most are there already
                words.insert(word.toString());
        }
    }
    return words;
}

QString jsonOf(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list.append(number);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString utcStart(const QDate &localDay)
{
    return utcText(QDateTime(localDay, QTime(0, 0)));
}

std::pair<QString, QVariantList> dayConditions(const ArchiveQuery &query)
{
    std::pair<QString, QVariantList> conditions;
    if (query.from.isValid()) {
        conditions.first += u" AND drafts.modified >= ?";
        conditions.second.append(utcStart(query.from));
    }
    if (query.to.isValid()) {
        conditions.first += u" AND drafts.modified < ?";
        conditions.second.append(utcStart(query.to.addDays(1)));
    }
    return conditions;
}

/// A draft that was found, before it is ranked.
struct Candidate
{
    qint64 number = 0;
    QString headline;
    int likelihood = 0;
};

QList<qint64> numbersOf(const QList<Candidate> &candidates)
{
    QList<qint64> numbers;
    for (const Candidate &candidate : candidates)
        numbers.append(candidate.number);
    return numbers;
}

/// Those with all the words in the headline first, then those with half of them; each as new as they came.
QList<qint64> inOrder(QList<Candidate> candidates, const Match &match)
{
    Snippets words(match.wanted);
    for (Candidate &candidate : candidates)
        candidate.likelihood = static_cast<int>(words.share(candidate.headline) * 2);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.likelihood > b.likelihood; });
    return numbersOf(candidates);
}

} // namespace

Search::Search(const Database &database)
    : m_database(database), m_contents(database), m_words(database), m_read(readTexts)
{}

struct Search::Standing
{
    qint64 number = 0;
    qint64 place = 0; ///< 0: not in the index
    QByteArray indexed;
    IndexedForm now; ///< but for the text
};

struct Search::Entry
{
    Entry(const Article &article, const IndexedForm &indexed)
        : form(toBytes(indexed)), marks(indexMarks(indexed.state, indexed.day, indexed.inTrash))
    {
        for (const QString &column : columnsOf(article, indexed.author))
            texts.append(indexedText(column));
        words = wordsOf(texts);
    }

    [[nodiscard]] bool isSmall() const
    {
        constexpr qsizetype most = 1 << 16; // letters
        return std::accumulate(texts.begin(), texts.end(), qsizetype(0),
                               [](qsizetype sum, const QString &text) { return sum + text.size(); })
               < most;
    }

    QByteArray form; ///< what all the rest follows from
    QString marks;
    QStringList texts; ///< a column each
    QSet<QString> words;
};

Result<Search::Standing> Search::standingOf(const DraftId &draft) const
{
    const QString sql =
        QStringLiteral("SELECT number, place, indexed, state, modified, deleted_at, author FROM drafts WHERE id = ?");
    auto standing = m_database.first<Standing>(sql, {draft.value}, [](const Row &row) {
        const State state = stateFromId(row.text(3)).value_or(State::Held);
        return Standing{row.number(0), row.number(1), row.bytes(2),
                        IndexedForm{{}, state, row.time(4).date(), row.time(5).isValid(), row.text(6)}};
    });
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    if (!*standing)
        return failure(ErrorCode::NotFound, QStringLiteral("draft"), {draft.value});
    return **standing;
}

/// The text that the index took in: of a revision, or else kept for it. Nothing where that is gone or altered.
Result<std::optional<Article>> Search::indexedArticle(qint64 number, const ContentHash &text) const
{
    auto bytes = m_contents.read(text.value);
    if (!bytes && bytes.error().code != ErrorCode::StoreDamaged)
        return tl::unexpected<Error>(bytes.error());
    if (!bytes) {
        const auto kept =
            m_database.first<QByteArray>(QStringLiteral("SELECT bytes FROM indexed_texts WHERE draft = ?"), {number},
                                         [](const Row &row) { return row.bytes(0); });
        if (!kept)
            return tl::unexpected<Error>(kept.error());
        bytes = unpacked(kept->value_or(QByteArray()));
        if (!bytes || sha256Hex(*bytes) != text.value)
            return std::optional<Article>();
    }
    auto article = articleFromJson(*bytes);
    return article ? std::optional(std::move(*article)) : std::nullopt;
}

Result<std::shared_ptr<const Search::Entry>> Search::entryBefore(const Standing &standing) const
{
    if (standing.place == 0)
        return std::shared_ptr<const Entry>();
    if (m_newest && m_newest->form == standing.indexed)
        return m_newest;
    const auto form = indexedFormFrom(standing.indexed);
    if (!form)
        return failure(ErrorCode::StoreDamaged, QStringLiteral("index of another form"));
    return indexedArticle(standing.number, form->text).map([&form](const auto &article) {
        return article ? std::make_shared<const Entry>(*article, *form) : nullptr;
    });
}

Outcome Search::put(Transaction &transaction, const DraftId &draft, const NamedArticle &text)
{
    auto standing = standingOf(draft);
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    const auto before = entryBefore(*standing);
    if (!before)
        return tl::unexpected<Error>(before.error());
    standing->now.text = text.content;
    if (auto kept = keep(transaction, draft, *standing, text.article); !kept)
        return kept;
    const auto now = std::make_shared<const Entry>(text.article, standing->now);
    m_newest = now->isSmall() ? now : nullptr;
    return write(transaction, *standing, before->get(), *now);
}

/// A text that is typed over, and is no revision, would be gone when the index has to forget it.
Outcome Search::keep(Transaction &transaction, const DraftId &draft, const Standing &standing, const Article &article)
{
    Database &database = transaction.database();
    const auto isRevision =
        database.number(QStringLiteral("SELECT count(*) FROM revisions WHERE draft = ? AND content = ?"),
                        {draft.value, hashBytes(standing.now.text.value)});
    if (!isRevision)
        return tl::unexpected<Error>(isRevision.error());
    if (*isRevision > 0)
        return database.execute(QStringLiteral("DELETE FROM indexed_texts WHERE draft = ?"), {standing.number});
    return database.execute(QStringLiteral("INSERT INTO indexed_texts (draft, bytes) VALUES (?, ?) ON CONFLICT (draft) "
                                           "DO UPDATE SET bytes = excluded.bytes"),
                            {standing.number, packed(toCanonicalJson(article))});
}

/// The newest place, with these words.
Outcome Search::putIn(Transaction &transaction, const Standing &standing, const Entry &entry)
{
    Database &database = transaction.database();
    const auto newest = database.number(QStringLiteral("SELECT max(place) FROM drafts"));
    if (!newest)
        return tl::unexpected<Error>(newest.error());
    QVariantList values{*newest + 1};
    for (const QString &text : entry.texts)
        values.append(text);
    values.append(entry.marks);
    const QString sql =
        QStringLiteral("INSERT INTO search (rowid, headline, sapo, body, captions, credits, people, tags, marks) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (auto put = database.execute(sql, values); !put)
        return put;
    return database.execute(QStringLiteral("UPDATE drafts SET place = ?, waiting = 0, indexed = ? WHERE number = ?"),
                            {*newest + 1, entry.form, standing.number});
}

Outcome Search::write(Transaction &transaction, const Standing &standing, const Entry *before, const Entry &now)
{
    if (before) {
        if (auto out = takeOut(transaction, standing, *before); !out)
            return out;
    }
    if (auto in = putIn(transaction, standing, now); !in)
        return in;
    return m_words.count(transaction, before ? before->words : QSet<QString>(), now.words);
}

/// The index forgets words only when it is told them.
Outcome Search::takeOut(Transaction &transaction, const Standing &standing, const Entry &entry)
{
    QVariantList values{standing.place};
    for (const QString &text : entry.texts)
        values.append(text);
    values.append(entry.marks);
    const QString sql =
        QStringLiteral("INSERT INTO search (search, rowid, headline, sapo, body, captions, credits, people, tags, "
                       "marks) VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return transaction.database().execute(sql, values);
}

Outcome Search::remove(Transaction &transaction, const DraftId &draft)
{
    const auto standing = standingOf(draft);
    if (!standing)
        return tl::unexpected<Error>(standing.error());
    const auto before = entryBefore(*standing);
    if (!before && before.error().code != ErrorCode::StoreDamaged)
        return tl::unexpected<Error>(before.error());
    if (before && *before) {
        if (auto out = takeOut(transaction, *standing, **before); !out && out.error().code != ErrorCode::StoreDamaged)
            return out;
        if (auto counted = m_words.count(transaction, (*before)->words, {}); !counted)
            return counted;
    }
    return transaction.database().execute(QStringLiteral("DELETE FROM indexed_texts WHERE draft = ?"),
                                          {standing->number});
}

Result<QList<DraftId>> Search::waiting(int most) const
{
    return m_database.rows<DraftId>(QStringLiteral("SELECT id FROM drafts WHERE waiting ORDER BY modified LIMIT ?"),
                                    {most}, [](const Row &row) { return DraftId{row.text(0)}; });
}

Result<qint64> Search::countWaiting() const
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM drafts WHERE waiting"));
}

/// What a damaged index says of itself may be all it needs to be refused, so that comes first.
Outcome Search::forgetAll(Transaction &transaction)
{
    Database &database = transaction.database();
    const QString empty = QStringLiteral("INSERT OR REPLACE INTO search_data (id, block) VALUES (1, x''), (10, "
                                         "x'00000000000000')");
    if (auto emptied = database.executeInside(empty); !emptied)
        return emptied;
    for (const char *sql :
         {"INSERT INTO search (search) VALUES ('delete-all')", "DELETE FROM indexed_texts", "DELETE FROM search_words",
          "UPDATE drafts SET place = NULL, indexed = NULL, waiting = 1"}) {
        if (auto done = database.execute(QString::fromLatin1(sql)); !done)
            return done;
    }
    return {};
}

Result<Found> Search::findWith(const ArchiveQuery &query, const DraftListing &listing, qint64 older,
                               const Match &match) const
{
    const DraftScope &scope = listing.scope;
    const bool byLikelihood = isLikeliestFirst(listing);
    const int most = byLikelihood ? ranked : sorted;
    const auto [scoped, scopeValues] = scopeConditions(scope);
    const auto [dated, dayValues] = dayConditions(query);
    const QString places = u"FROM search CROSS JOIN drafts ON drafts.place = search.rowid "
                           u"WHERE search MATCH ? AND search.rowid < ?"_qs
                           + scoped + dated + u" ORDER BY search.rowid DESC LIMIT ?"_qs;
    QString sql = u"SELECT drafts.number, drafts.headline, search.rowid "_qs + places;
    if (!byLikelihood)
        sql = u"SELECT number, headline, place FROM drafts WHERE place IN (SELECT search.rowid "_qs + places + u')'
              + orderClause(listing);
    const QString expression = matchExpression(match, query, scope.states + scope.ownStates,
                                               scope.shelf == Shelf::Trash ? TrashToo::Only : TrashToo::No);
    const qint64 end = older > 0 ? older : std::numeric_limits<qint64>::max();
    qint64 last = end;
    auto found = m_database.rows<Candidate>(
        sql, QVariantList{expression, end} + scopeValues + dayValues + QVariantList{most}, [&last](const Row &row) {
            last = std::min(last, row.number(2));
            return Candidate{row.number(0), row.text(1)};
        });
    if (!found)
        return tl::unexpected<Error>(found.error());
    const bool more = found->size() == most;
    const bool isFirst = byLikelihood && older == 0;
    return Found{isFirst ? inOrder(std::move(*found), match) : numbersOf(*found), match, more ? last : 0};
}

Result<Found> Search::find(const ArchiveQuery &query, const DraftListing &listing, qint64 older) const
{
    if (query.isEmpty())
        return Found();
    const auto with = [&](Widen widen, int mostEndings) {
        return matchOf(query, m_words, widen, mostEndings).and_then([&](const Match &match) {
            return findWith(query, listing, older, match);
        });
    };
    auto found = with(Widen::UnknownWords, fewEndings);
    if (found && !found->match.complete && found->numbers.size() < fewFound)
        found = with(Widen::UnknownWords, manyEndings);
    qsizetype words = 0;
    for (const QueryTerm &term : query.wanted)
        words += term.words.size();
    if (found && found->numbers.isEmpty() && older == 0 && words > 0 && words <= mostWidened)
        found = with(Widen::AllWords, fewEndings);
    return found;
}

Result<Found> Search::findInTitles(const ArchiveQuery &query, const DraftListing &listing) const
{
    const auto [scoped, scopeValues] = scopeConditions(listing.scope);
    const auto [dated, dayValues] = dayConditions(query);
    QString sql = u"SELECT drafts.number FROM drafts WHERE true"_qs + scoped + dated + stateConditions(query.states);
    QVariantList values = scopeValues + dayValues;
    Found found;
    for (const QueryTerm &term : query.wanted) {
        MatchTerm taken{term.field, {}};
        for (const QString &word : term.words) {
            sql += u" AND drafts.sorting LIKE ?";
            values.append(QString(u'%' + word + u'%'));
            taken.places.append({word});
        }
        found.match.wanted.append(taken);
    }
    sql += orderClause(listing) + u" LIMIT ?";
    const auto numbers =
        m_database.rows<qint64>(sql, values + QVariantList{ranked}, [](const Row &row) { return row.number(0); });
    return numbers.map([&found](const QList<qint64> &all) {
        found.numbers = all;
        return found;
    });
}

/// What a reader of the list has not seen yet of the draft, from the text as it stands. Empty where that is not whole.
QString Search::readableText(const QByteArray &hash, const QByteArray &packedText) const
{
    if (const QString *known = m_read.object(hash))
        return *known;
    const auto bytes = unpacked(packedText);
    if (!bytes || sha256Hex(*bytes) != QString::fromLatin1(hash.toHex()))
        return {};
    const auto article = articleFromJson(*bytes);
    QString text = article ? readable(columnsOf(*article, {})) : QString();
    m_read.insert(hash, new QString(text), static_cast<int>(text.size()) + 1);
    return text;
}

Result<QList<Snippet>> Search::snippets(const QList<qint64> &numbers, Snippets &words) const
{
    QHash<qint64, Snippet> snippets;
    const QString sql = QStringLiteral(
        "SELECT drafts.number, drafts.content, coalesce(journal.article, contents.bytes) FROM drafts LEFT JOIN journal "
        "ON journal.draft = drafts.id LEFT JOIN contents ON contents.hash = drafts.content WHERE drafts.number IN "
        "(SELECT value FROM json_each(?))");
    const auto read = m_database.each(sql, {jsonOf(numbers)}, [&](const Row &row) -> Outcome {
        snippets.insert(row.number(0), words.of(readableText(row.bytes(1), row.bytes(2))));
        return {};
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    QList<Snippet> ordered;
    for (const qint64 number : numbers)
        ordered.append(snippets.value(number));
    return ordered;
}

} // namespace toasoan
