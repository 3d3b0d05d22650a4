#pragma once
#include <QString>
#include <QStringList>

namespace toasoan {

/// What a person typed into the search field, folded.
struct SearchQuery
{
    QStringList phrases; ///< one word or several that stand together
    bool lastIsPrefix = false;
};

[[nodiscard]] SearchQuery parseSearch(const QString &typed);
/// In the syntax of SQLite's FTS5; empty when there is nothing to look for.
[[nodiscard]] QString matchExpression(const SearchQuery &query);
/// About `words` words of the text around the first one that begins like a word of the query; the start if none does.
[[nodiscard]] QString snippetOf(const QString &text, const SearchQuery &query, int words = 16);

} // namespace toasoan
