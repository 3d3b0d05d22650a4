#pragma once
#include "app/desk/desk_context.h"
#include "app/workflow/waiting.h"

namespace toasoan {

/// The duty board: where each article waits, for whom and how long.
struct Board
{
    QList<Waiting> rows; ///< sortForBoard()
    WorkflowProfile profile;
    QList<Person> people;
    QDateTime time;      ///< UTC; as of when
    qint64 requests = 0; ///< in the ledger, that wait for a decision
};

/// What is due when, and whose turn it is.
struct Plan
{
    QDateTime deadline; ///< UTC, whole seconds; invalid: none
    QString assignee;   ///< empty: nobody by name
    friend bool operator==(const Plan &, const Plan &) = default;
};

class BoardService
{
public:
    explicit BoardService(DeskContext &context) : m_context(context) {}

    /// All live articles that somebody must still do something about.
    [[nodiscard]] Result<Board> board() const;

private:
    [[nodiscard]] Result<Plan> planOf(const DraftRecord &draft, QHash<QString, Plan> &known) const;

    DeskContext &m_context;
};

} // namespace toasoan
