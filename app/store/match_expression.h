#pragma once
#include "app/base/result.h"
#include "app/store/archive_query.h"

namespace toasoan {

class WordStock;

/// A term with every word that may stand in each of its places.
struct MatchTerm
{
    QueryField field = QueryField::Anywhere;
    QList<QStringList> places; ///< alternatives; one may be two words with a space between
};

/// A word that is not in the archive, and what was looked for instead.
struct Widening
{
    QString typed;
    QStringList taken;
    friend bool operator==(const Widening &, const Widening &) = default;
};

/// A query in the words that the archive has.
struct Match
{
    QList<MatchTerm> wanted;
    QList<MatchTerm> unwanted;
    QList<Widening> widenings;
    bool complete = true; ///< false: an open word has more endings than were taken
};

/// How far words may be from what was typed: unknown words are always widened to near ones, known ones only on demand.
enum class Widen { UnknownWords, AllWords };

/// `mostEndings`: how many words one open word may stand for.
[[nodiscard]] Result<Match> matchOf(const ArchiveQuery &query, const WordStock &words, Widen widen, int mostEndings);

/// What the index knows of a draft beside its words, as words that nobody can type. `modified` in UTC.
[[nodiscard]] QString indexMarks(State state, const QDate &modified, bool inTrash);

enum class TrashToo { No, Only };
/// In the syntax of FTS5. `states`: one of them, with those of the query; days are UTC ones and may be wider than
/// asked.
[[nodiscard]] QString matchExpression(const Match &match, const ArchiveQuery &query, const QList<State> &states,
                                      TrashToo trash);

/// Text as it is indexed: folded, and without the letter that marks begin with.
[[nodiscard]] QString indexedText(const QString &text);

} // namespace toasoan
