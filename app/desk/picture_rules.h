#pragma once
#include "app/desk/desk_context.h"
#include "app/proofing/picture_words.h"
#include "app/workflow/transitions.h"

namespace toasoan {

/// What holds the article back, one place a rule, first ones first: words that the newsroom's house style lets no
/// article leave without (wordsNeeded()). These can be waived. What the law or an agreement forbids cannot, and is not
/// among them: an embargo, a picture whose right to print is open, a child or victim who is not hidden
/// (mayShowPictures()). A style that is broken does not count: the shipped one goes on, as in proofing. Reads files.
[[nodiscard]] QList<MissingWords> holdingBack(const DeskContext &context, const Article &article);

/// Whether the pictures say what they must, but for what was waived. Refused "picture-words-missing" (args: partId(),
/// the picture's number from 1).
[[nodiscard]] Outcome picturesAreTold(const DeskContext &context, const Article &article,
                                      const QList<Waiver> &waivers = {});

/// Whether somebody who acts so has a role that may waive: one of their own, or the lent one that they act in.
[[nodiscard]] bool hasWaiversRole(const Person &person, const Acting &acting, const WorkflowProfile &profile);
/// Whether these may be given. Refused "waiver-role" (args: person, roles that may), "waiver-reason" (args: rule) where
/// the reason is blank, "waiver-rule" (args: rule) for what is neither a rule of proofing nor a field ("field.sapo").
[[nodiscard]] Outcome mayWaive(const QList<Waiver> &waivers, const Person &person, const Acting &acting,
                               const WorkflowProfile &profile);

} // namespace toasoan
