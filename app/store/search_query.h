#pragma once
#include <QHash>
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
/// Says where in texts the words of one query are. Remembers which words begin like them: texts share most of theirs.
class Snippets
{
public:
    explicit Snippets(const SearchQuery &query);

    /// About `words` words of the text around the first one that begins like a word of the query; the start if none
    /// does.
    [[nodiscard]] QString of(const QString &text, int words = 16);

private:
    [[nodiscard]] bool isMatch(QStringView word);

    QStringList m_wanted; ///< folded beginnings
    QHash<QString, bool> m_known;
};

} // namespace toasoan
