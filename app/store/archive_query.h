#pragma once
#include "app/workflow/state.h"

#include <QDate>
#include <QStringList>

namespace toasoan {

/// Where in an article a word is looked for.
enum class QueryField { Anywhere, Headline, Sapo, Body, Pictures, People, Tags };

/// Words that stand together.
struct QueryTerm
{
    QueryField field = QueryField::Anywhere;
    QStringList words;                                        ///< folded, letters and digits alone; never empty
    enum class Ending { Whole, Open } ending = Ending::Whole; ///< Open: the last word may go on
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// What a person typed to find articles, taken apart.
struct ArchiveQuery
{
    QList<QueryTerm> wanted;   ///< all of them
    QList<QueryTerm> unwanted; ///< none of them
    QList<State> states;       ///< one of them; empty: any
    QDate from;                ///< last changed on this local day or later; invalid: any
    QDate to;                  ///< … or earlier

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const ArchiveQuery &, const ArchiveQuery &) = default;
};

/// Words, "phrases", tít: sapo: bài: ảnh: tag: tác giả: trạng thái: từ: đến: ngày: (or title: state: from: …), hôm nay,
/// tuần này, and -what is not wanted. Whatever is typed is a query: what cannot be read as one is words, and what goes
/// over the limits is left out.
[[nodiscard]] ArchiveQuery parseArchiveQuery(const QString &typed, const QDate &today);

namespace limits {
constexpr qsizetype queryUnits = 400; ///< UTF-16 units of what is typed
constexpr qsizetype queryTerms = 16;
constexpr qsizetype queryPhraseWords = 16;
} // namespace limits

} // namespace toasoan
