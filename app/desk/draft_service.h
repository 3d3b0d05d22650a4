#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"
#include "app/desk/draft_rows.h"
#include "app/store/saving.h"
#include "app/workflow/roster.h"

namespace toasoan {

/// A draft as the editor gets it.
struct OpenDraft
{
    DraftId id;
    State state = State::Writing;
    QString author;
    DraftOrigin origin = DraftOrigin::Own;
    QDateTime modified;
    RevisionId head;
    CurrentText text;
    std::optional<Approval> approval;                    ///< while the state rests on one
    std::optional<SealState> seal;                       ///< whether the text is still the approved one
    SignatureState signature = SignatureState::Unsigned; ///< of the approval
};

struct DraftFilter
{
    QString query; ///< empty: all
    std::optional<State> state;
    Shelf shelf = Shelf::Live;
    int limit = 1000;
};

/// What to do with a journal that is in the way of a save.
enum class JournalFate {
    BecomesRevision, ///< somebody else typed it: it stays in the history
    Superseded,      ///< it was an earlier state of this very text
};

/// A text on its way into the store.
struct DraftText
{
    DraftId draft;
    Article article;
    Annotations annotations;
    RevisionId base; ///< what it was made from; empty: the head as it is now
    JournalFate journal = JournalFate::BecomesRevision;
    QString person = {}; ///< who wrote it; empty: the account's own
};

/// A text that shall be a draft of its own.
struct NewDraft
{
    Article article; ///< normalized()
    Annotations annotations;
    QString reason;
    DraftOrigin origin = DraftOrigin::Own;
};

/// What to do with a new draft whose text another one has, or once had.
enum class SameText { MakeAnother, TakeTheOther };

struct MadeDraft
{
    DraftId id;
    bool wasThere = false;
};

class DraftService
{
public:
    explicit DraftService(DeskContext &context) : m_context(context) {}

    /// A new draft of the account's own person.
    [[nodiscard]] Result<DraftId> create(const Article &article, const Annotations &annotations, const QString &reason,
                                         DraftOrigin origin = DraftOrigin::Own);
    /// Many at once, all of them or none.
    [[nodiscard]] Result<QList<MadeDraft>> createAll(const QList<NewDraft> &drafts, SameText same);
    [[nodiscard]] Result<OpenDraft> open(const DraftId &draft) const;
    /// As lists say it, whatever became of the text.
    [[nodiscard]] Result<QString> headline(const DraftId &draft) const;
    /// Never refused because of a state; Refused as mayWrite() (writing_rights.h), and so is journal(). The same text
    /// again gives the same revision again.
    [[nodiscard]] Result<Revision> save(const DraftText &text, const QString &reason, const QString &label = {});
    [[nodiscard]] Outcome journal(const DraftText &text);

    [[nodiscard]] Result<QList<DraftRow>> list(const DraftFilter &filter) const; ///< newest change first
    [[nodiscard]] Result<QMap<State, int>> counts() const;
    [[nodiscard]] Result<qint64> total() const; ///< with those in the trash

    [[nodiscard]] Outcome trash(const DraftId &draft);
    [[nodiscard]] Outcome restore(const DraftId &draft);
    /// For good: its texts and history are gone. What it was called stays in the audit log. Refused "not-in-trash";
    /// "in-ledger" for one that was taken down or corrected, or of which somebody asked it: what was published is kept.
    [[nodiscard]] Outcome remove(const DraftId &draft);

    /// Brings some drafts that wait for it into the index; how many those were. 0: none waits.
    [[nodiscard]] Result<int> indexWaiting(int most);
    /// All that waits, as the next search would do. Progress in drafts; given up, what came in stays.
    [[nodiscard]] Outcome bringIndexUp(const Progress &progress) const;
    /// For an index that reading found damaged. How many drafts wait for the new one.
    [[nodiscard]] Result<qint64> remakeIndex();
    /// Whether some wait.
    [[nodiscard]] Result<bool> isIndexBehind() const;

    /// Grows when drafts, states or people change, in this process or another one.
    [[nodiscard]] Result<qint64> changeCounter() const;

private:
    [[nodiscard]] Result<MadeDraft> make(Transaction &transaction, const NewDraft &draft, SameText same,
                                         const QDateTime &now);
    [[nodiscard]] Result<QString> writerOf(const DraftText &text) const;
    [[nodiscard]] Outcome keepJournal(Transaction &transaction, NewRevision &next);
    [[nodiscard]] Outcome move(const DraftId &draft, const QDateTime &deletedAt, const QString &action);

    DeskContext &m_context;
};

} // namespace toasoan
