#include "app/desk/writing_rights.h"

#include "app/desk/lent_roles.h"
#include "app/desk/workflow_service.h"

namespace toasoan {

Outcome mayWrite(DeskContext &context, const DraftRecord &draft, const QString &person)
{
    if (draft.author == person)
        return {};
    const auto profile = WorkflowService(context).profile();
    if (!profile || profile->othersCopy == OthersCopyRule::Anybody)
        return {}; // a profile that cannot be read is said where steps are taken; it must not keep a text from the disk
    return personNow(context, person).and_then([&](const Person &known) -> Outcome {
        if (maySuggestOnly(known, Authorship::Others, *profile))
            return failure(ErrorCode::Refused, QStringLiteral("not-editor"), {person, draft.author});
        return {};
    });
}

} // namespace toasoan
