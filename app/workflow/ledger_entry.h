#pragma once
#include "app/workflow/revision.h"
#include "app/workflow/transitions.h"

#include <QJsonArray>

namespace toasoan {

/// What was published wrong, and what is right.
struct WordPair
{
    QString wrong;
    QString right;
    friend bool operator==(const WordPair &, const WordPair &) = default;
};

/// What a person says of a takedown or a correction, beside the reason in words of their own.
struct Ordering
{
    QString code;               ///< of the newsroom's reasons (app/desk/ledger_reasons.h)
    QString note = {};          ///< what readers find, in place of the article or under it; may be empty
    QList<WordPair> pairs = {}; ///< of a correction: one at least
    friend bool operator==(const Ordering &, const Ordering &) = default;
};

/// Whether the step is an entry of the ledger: a takedown or a correction.
[[nodiscard]] bool goesIntoLedger(Action action);
[[nodiscard]] QString ledgerKindName(Action action); ///< "Takedown", "Correction", in the people's language

constexpr qsizetype longestLedgerText = 4000; ///< letters, of each of its texts

/// The ordering with clean letters and without pairs that say nothing. Refused "pairs-missing" for a correction that
/// names no statement with both its sides; TooLarge (args: what, limit) for a text that is too long, more than 20
/// pairs.
[[nodiscard]] Result<Ordering> checkedOrdering(Action action, const Ordering &ordering);

/// Somebody who is told what became of an article.
struct PersonTold
{
    QString person;
    QDateTime seen; ///< UTC, whole seconds; invalid: not yet
    friend bool operator==(const PersonTold &, const PersonTold &) = default;
};

enum class EntryState {
    Asked,   ///< waits for who may decide
    Refused, ///< the article stays as it is
    Ordered, ///< the step was taken
};

[[nodiscard]] QString entryStateId(EntryState state); ///< "asked", "refused", "ordered"
[[nodiscard]] QString entryStateName(EntryState state);
[[nodiscard]] std::optional<EntryState> entryStateFromId(const QString &id);

/// One line of the ledger (sổ gỡ bài và cải chính). Times are UTC, whole seconds.
struct LedgerEntry
{
    qint64 number = 0; ///< from 1, given by the store
    DraftId draft;
    Action action = Action::TakeDown; ///< or Action::MarkCorrected
    EntryState state = EntryState::Asked;
    QString headline; ///< as it was then
    Ordering ordering;
    QString reason; ///< in the words of who asked, or decided
    QString asker;  ///< empty: nobody asked, it was decided at once
    QDateTime asked;
    QString decider;          ///< empty while it is asked for
    std::optional<Role> role; ///< in which it was decided
    QString lentBy = {};      ///< whose role it was, by delegation; empty: their own
    QDateTime decided;
    QString answer;            ///< to the one who asked, where it was refused
    RevisionId revision;       ///< what it is about, kept as it was: of a request the newest one then
    ContentHash content;       ///< of that revision
    DraftId correction;        ///< the public correction that came of it; empty: none
    QList<PersonTold> notices; ///< who is told: of an order author, editor and asker, of a refusal the asker
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// Whether that person is told of it and has not said that they saw it.
[[nodiscard]] bool waitsFor(const LedgerEntry &entry, const QString &person);

/// "#3 figures: TEXT", for the log.
[[nodiscard]] QString ledgerDetail(const LedgerEntry &entry);

// As the store and scripts have them.
[[nodiscard]] QJsonArray pairsToJson(const QList<WordPair> &pairs);
[[nodiscard]] QList<WordPair> pairsFromJson(const QJsonArray &array);
[[nodiscard]] QJsonArray noticesToJson(const QList<PersonTold> &notices); ///< "seen": "" where it was not
[[nodiscard]] QList<PersonTold> noticesFromJson(const QJsonArray &array);

} // namespace toasoan
