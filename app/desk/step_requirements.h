#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"
#include "app/proofing/finding.h"
#include "app/workflow/transitions.h"

namespace toasoan {

enum class Waivable { No, Yes };

/// One thing that keeps a text from a step: a field that says nothing, or all findings of one rule.
struct Obstacle
{
    QString rule;                     ///< what a waiver names: "field.sapo", "spelling.unknown"
    QString field;                    ///< that says nothing; empty: it is about findings
    Finding finding;                  ///< the first of them
    int count = 1;                    ///< of the findings
    Waivable waivable = Waivable::No; ///< by those whom the profile lets waive
};

/// What the row asks of the text and the text has not, fields first. Of the findings only those count that the row
/// names. Pure, so that a button can ask before it lets itself be pressed.
[[nodiscard]] QList<Obstacle> obstaclesTo(const Transition &row, const Article &article,
                                          const QList<Finding> &findings);

/// Whether nothing is left but what is waived and may be. Refused "fields-missing" (args: action, the fields with
/// commas between) or "findings-hold" (args: action, how many, and of the first: rule, letters, message).
[[nodiscard]] Outcome isFree(Action action, const QList<Obstacle> &obstacles, const QList<Waiver> &waivers);

/// What proofing finds in the text, as the window shows it at this account: with the newsroom's style and words, less
/// what was let stand. Nothing, and no dictionary is read, where the row asks for no check. Refused "no-dictionary"
/// (args: action) where spelling is asked for and cannot be checked. Takes a second; any thread but the window's.
[[nodiscard]] Result<QList<Finding>> findingsFor(const DeskContext &context, const Transition &row,
                                                 const CurrentText &text);

} // namespace toasoan
