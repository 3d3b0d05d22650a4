#pragma once
#include "app/base/text_range.h"
#include "app/store/match_expression.h"

#include <QHash>

namespace toasoan {

/// A piece of a text, and where in it the words stand that were looked for.
struct Snippet
{
    QString text;
    QList<TextRange> found;
    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// Says where in texts the words of one search are. Remembers what words are worth: texts share most of theirs.
class Snippets
{
public:
    explicit Snippets(const QList<MatchTerm> &wanted);

    /// About so many words around the place where most of the search stands together; the start if nothing does.
    [[nodiscard]] Snippet of(const QString &text, int words = 18);
    /// Where the words stand in a text that is shown whole.
    [[nodiscard]] QList<TextRange> in(const QString &text);
    /// How much of the search a text holds: for ranking. 0: nothing; 1: all of it.
    [[nodiscard]] double share(const QString &text);

private:
    [[nodiscard]] quint64 worth(QStringView word); ///< a bit for each place of the search that the word can take

    QHash<QString, quint64> m_wanted; ///< by folded word
    quint64 m_all = 0;
    QHash<QString, quint64> m_known; ///< by word as written
};

} // namespace toasoan
