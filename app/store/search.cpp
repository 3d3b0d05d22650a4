#include "app/store/search.h"

#include "app/article/passage.h"
#include "app/language/fold.h"
#include "app/store/database.h"
#include "app/store/search_query.h"

namespace toasoan {
namespace {

constexpr int draftColumnCount = 12;

/// One article's words, by what they are.
struct Columns
{
    QStringList headline, sapo, body, captions, credits, tags;
};

QStringList &columnFor(Part part, Columns &columns)
{
    switch (part) {
    case Part::Kicker:
    case Part::Headline:
        return columns.headline;
    case Part::SourceTag:
    case Part::Sapo:
        return columns.sapo;
    case Part::Caption:
    case Part::Alt:
        return columns.captions;
    case Part::Credit:
    case Part::Byline:
        return columns.credits;
    default:
        return columns.body;
    }
}

Columns columnsOf(const Article &article)
{
    Columns columns;
    const QList<Passage> passages = passagesOf(article);
    for (const Passage &passage : passages)
        columnFor(passage.place.part, columns).append(passage.text);
    columns.headline += article.alternativeHeadlines;
    columns.tags = article.tags + article.sections;
    return columns;
}

QString foldedLines(const QStringList &texts)
{
    return folded(texts.join(u'\n'));
}

} // namespace

Outcome Search::put(Transaction &transaction, const DraftId &draft, const Article &article)
{
    Database &database = transaction.database();
    const auto number = database.number(QStringLiteral("SELECT number FROM drafts WHERE id = ?"), {draft.value});
    if (!number)
        return tl::unexpected<Error>(number.error());
    if (auto removed = database.execute(QStringLiteral("DELETE FROM search WHERE rowid = ?"), {*number}); !removed)
        return removed;
    const Columns columns = columnsOf(article);
    const QStringList readable =
        columns.sapo + columns.body + columns.captions + columns.credits + columns.headline + columns.tags;
    const QString sql =
        QStringLiteral("INSERT INTO search (rowid, headline, sapo, body, captions, credits, tags, plain) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return database.execute(sql, {*number, foldedLines(columns.headline), foldedLines(columns.sapo),
                                  foldedLines(columns.body), foldedLines(columns.captions),
                                  foldedLines(columns.credits), foldedLines(columns.tags), readable.join(u'\n')});
}

Result<QList<SearchHit>> Search::find(const QString &typed, const DraftSelection &selection) const
{
    const SearchQuery query = parseSearch(typed);
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return QList<SearchHit>();
    auto [conditions, values] = draftConditions(selection);
    values.prepend(expression);
    const QString sql =
        u"SELECT "_qs + draftColumns()
        + u", search.plain FROM search JOIN drafts ON drafts.number = search.rowid WHERE search MATCH ?"_qs
        + conditions;
    Snippets snippets(query);
    return m_database.rows<SearchHit>(sql, values, [&snippets](const Row &row) {
        return SearchHit{draftFromRow(row), snippets.of(row.text(draftColumnCount))};
    });
}

} // namespace toasoan
