#include "ui/common/error_text.h"

#include "app/workflow/person.h"
#include "app/workflow/required_fields.h"
#include "app/workflow/troubles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// Which words a picture must have before the article may be approved or leave.
QString pictureWordsMissing(const Error &error)
{
    const QString part = error.args.value(0);
    const char *words =
        part == u"caption"  ? QT_TRANSLATE_NOOP("ErrorText", "Picture %1 has no caption, and the house style lets no "
                                                              "article out without. Nothing has changed; write it and "
                                                              "try again.")
        : part == u"credit" ? QT_TRANSLATE_NOOP("ErrorText", "Picture %1 does not say whose it is, and the house style "
                                                             "lets no article out without. Nothing has changed; write "
                                                             "the name and try again.")
                            : QT_TRANSLATE_NOOP("ErrorText", "Picture %1 is not described for those who cannot see it, "
                                                             "and the house style lets no article out without. Nothing "
                                                             "has changed; describe it and try again.");
    return say(words).arg(error.args.value(1));
}

/// Keys, signatures and waivers; empty for what is about none of them.
QString signingRefusal(const Error &error)
{
    const QString name = error.args.value(0);
    if (error.detail == u"signature-required")
        return say(QT_TRANSLATE_NOOP("ErrorText", "This newsroom wants approvals signed, and %1 has no key yet. Make "
                                                  "one in Workflow › People and keys; nothing has changed."))
            .arg(name);
    if (error.detail == u"signature-role-not-vouched")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "%1 approved in a role by delegation that its owner has not signed with "
                                     "a key of the roster. Let them lend it once more, with their key."))
            .arg(name);
    if (error.detail == u"signature-unknown-key")
        return say(QT_TRANSLATE_NOOP("ErrorText", "The key of %1 is not in the newsroom's roster yet. An administrator "
                                                  "signs it in Workflow › People and keys; nothing has changed."))
            .arg(name);
    if (error.detail.startsWith(u"signature-"))
        return say(QT_TRANSLATE_NOOP("ErrorText", "The signature of %1 does not count any more or is not right, so the "
                                                  "article does not leave. Approve it again."))
            .arg(name);
    if (error.detail == u"key-locked" || error.detail == u"other-key")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 signs with a key of their own, and it was not opened. Nothing "
                                                  "has changed; approve again and type its passphrase."))
            .arg(name);
    if (error.detail == u"key-taken")
        return say(QT_TRANSLATE_NOOP("ErrorText", "That key is known already as the key of %1.")).arg(name);
    if (error.detail == u"first-contact")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "The words are not those of the key. Nothing was taken over; have its "
                                     "owner read them to you once more: %1"))
            .arg(name);
    if (error.detail == u"roster-older")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "A newer roster is here already (number %1), so nothing was changed."))
            .arg(name);
    if (error.detail == u"not-administrator")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Only an administrator may do that. Nothing has changed."));
    if (error.detail == u"waiver-role")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 may waive nothing; these roles may: %2. Nothing has changed."))
            .arg(name, error.args.value(1));
    if (error.detail == u"person-exists")
        return say(QT_TRANSLATE_NOOP("ErrorText", "There is already somebody called %1.")).arg(name);
    if (error.detail == u"waiver-reason")
        return say(QT_TRANSLATE_NOOP("ErrorText", "A waiver needs a reason. Write one and approve again."));
    return {};
}

/// What the keyring of the session did not do; empty for what is not about that. The key file is locked with its
/// passphrase as before.
QString keyringRefusal(const Error &error)
{
    if (error.detail == u"keyring-closed")
        return say(QT_TRANSLATE_NOOP("ErrorText", "The keyring of this computer is locked, or does not have what opens "
                                                  "the key."));
    if (!error.detail.startsWith(u"keyring-"))
        return {};
    return say(QT_TRANSLATE_NOOP("ErrorText", "The keyring of this computer does not answer (%1)."))
        .arg(error.args.value(0));
}

/// Takedowns and corrections; empty for what is about neither.
QString ledgerRefusal(const Error &error)
{
    const QString first = error.args.value(0);
    if (error.detail == u"code-missing")
        return say(QT_TRANSLATE_NOOP("ErrorText", "A reason of the list is needed. Choose one and try again."));
    if (error.detail == u"pairs-missing")
        return say(QT_TRANSLATE_NOOP("ErrorText", "A correction names what was wrong and what is right. Nothing has "
                                                  "changed; write both and try again."));
    if (error.detail == u"asked-already")
        return say(QT_TRANSLATE_NOOP("ErrorText", "That has been asked for already and waits for a decision: %1 in the "
                                                  "ledger."))
            .arg(first);
    if (error.detail == u"not-asked")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 has been decided already.")).arg(first);
    if (error.detail == u"no-order")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is no order: nobody has decided so.")).arg(first);
    if (error.detail == u"in-ledger")
        return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is in the ledger of takedowns and corrections. What was "
                                                  "published is kept, so it cannot be deleted for good."))
            .arg(first);
    if (error.detail == u"no-template")
        return say(QT_TRANSLATE_NOOP("ErrorText", "No template of a correction is valid today. Put one into the folder "
                                                  "“corrections” of the data folder; nothing has changed."));
    if (error.detail == u"two-templates")
        return say(QT_TRANSLATE_NOOP("ErrorText", "More than one template of a correction is valid today: %1. Let one "
                                                  "of them end before; nothing has changed."))
            .arg(error.args.value(1));
    return {};
}

/// What the newsroom's table asks of a text before a step; empty for what is not about that.
QString requirementRefusal(const Error &error)
{
    if (error.detail == u"fields-missing")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Not yet: this step wants something written here: %1."))
            .arg(requiredFieldNames(error.args.value(1).split(u',')));
    if (error.detail == u"findings-hold")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Not yet: findings stand in the way of this step (%1), the first of "
                                                  "them “%2”: %3. Fix them, or let them stand with a reason."))
            .arg(error.args.value(1), error.args.value(3), error.args.value(4));
    if (error.detail == u"no-dictionary")
        return say(QT_TRANSLATE_NOOP("ErrorText", "This step wants the spelling checked, and this computer has no "
                                                  "Vietnamese dictionary. Install the package hunspell-vi and try "
                                                  "again."));
    return {};
}

/// Roles that people lend each other; empty for what is about none.
QString delegationRefusal(const Error &error)
{
    const QString name = error.args.value(0);
    if (error.detail == u"delegators-copy")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%2 wrote the article, so %1 cannot approve it by their delegation. "
                                                  "Another person with the right to approve must do it."))
            .arg(name, error.args.value(1));
    if (error.detail == u"delegation-not-held")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 does not have this role themselves, so they cannot lend it."))
            .arg(name);
    if (error.detail == u"delegation-needless")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 has this role already.")).arg(name);
    if (error.detail == u"delegation-days" || error.detail == u"delegation-past")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "The days are from today on, the last not before the first, at most a "
                                     "year. Nothing has changed."));
    if (error.detail == u"delegation-reason")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Say why the role is lent. Nothing has changed."));
    if (error.detail == u"delegation-self" || error.detail == u"delegation-administrator")
        return say(QT_TRANSLATE_NOOP("ErrorText", "This role cannot be lent to this person. Nothing has changed."));
    if (error.detail == u"delegation-over")
        return say(QT_TRANSLATE_NOOP("ErrorText", "This delegation is over already."));
    if (error.detail == u"not-delegator")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 may not withdraw it. Who lent the role may, who has it by this, "
                                                  "and an administrator."))
            .arg(name);
    return {};
}

/// Of utcText(), as people here read it.
QString localTime(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODate).toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

QString headlineOf(const Error &error)
{
    const QString headline = error.args.value(0);
    return headline.isEmpty() ? say(QT_TRANSLATE_NOOP("ErrorText", "(no headline yet)")) : headline;
}

/// Why an article stays in that nobody approved as it stands.
QString approvalText(const Error &error)
{
    const QString text =
        error.code == ErrorCode::NotApproved
            ? say(QT_TRANSLATE_NOOP("ErrorText", "“%1” has not been approved, so it cannot leave yet."))
            : say(QT_TRANSLATE_NOOP("ErrorText", "“%1” was changed after its approval. It must be approved again "
                                                 "before it can leave."));
    return text.arg(headlineOf(error));
}

/// Of roles as an error names them: "Tkts, Tbt".
QString roleNames(const QString &ids)
{
    QStringList names;
    for (const QString &id : ids.split(u", "_qs)) {
        const auto role = roleFromId(id);
        names.append(role ? roleName(*role) : id);
    }
    return names.join(u", ");
}

/// What is to be published; empty for what is not about that.
QString publishingRefusal(const Error &error)
{
    const QString first = error.args.value(0);
    const QString second = error.args.value(1);
    if (error.detail == u"embargoed")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "“%1” is under embargo until %2. Choose that time for readers, or give "
                                     "a reason to publish it earlier where your role may."))
            .arg(first, localTime(second));
    if (error.detail == u"embargo-role")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 may not break an embargo; these may: %2. Nothing has left; "
                                                  "ask one of them."))
            .arg(first, roleNames(second));
    if (error.detail == u"on-its-way")
        return say(QT_TRANSLATE_NOOP("ErrorText", "The article is on its way there already (%1). See the outbox."))
            .arg(first);
    if (error.detail == u"time-over")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "%1 is over already. Choose a later time for readers, or publish now."))
            .arg(localTime(first));
    if (error.detail == u"live-already")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "Readers have the article at %1 already, so a change of it cannot wait "
                                     "for a time. Publish it at once."))
            .arg(first);
    if (error.detail == u"not-there")
        return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” is not at %2, so there is nothing to take down."))
            .arg(first, second);
    if (error.detail == u"not-ordered")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "Nobody ordered “%1” to be taken down. Do that in Workflow › Take down; "
                                     "it then leaves the web by itself."))
            .arg(first);
    if (error.detail == u"dispatch-over")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 is over already.")).arg(first);
    if (error.detail == u"in-use" && !second.startsWith(u'#'))
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "An article stands at “%1” (%2), so the destination is needed to take "
                                     "it down one day. Take the article down first."))
            .arg(first, second);
    if (error.detail == u"in-use")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%2 is on its way to “%1”. End or cancel it first."))
            .arg(first, second);
    if (error.detail == u"name-taken")
        return say(QT_TRANSLATE_NOOP("ErrorText", "There is already a destination called “%1”. Choose another name."))
            .arg(first);
    return {};
}

QString refusal(const Error &error)
{
    for (const auto text :
         {signingRefusal, keyringRefusal, requirementRefusal, delegationRefusal, ledgerRefusal, publishingRefusal}) {
        if (const QString said = text(error); !said.isEmpty())
            return said;
    }
    if (error.detail == u"wrong-role")
        return say(QT_TRANSLATE_NOOP(
            "ErrorText",
            "This person's role does not allow the step. Choose another person in Workflow › You work as."));
    if (error.detail == u"own-copy")
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "Nobody approves their own copy. Another person with the right to approve must do it."));
    if (error.detail == u"not-editor")
        return say(QT_TRANSLATE_NOOP("ErrorText", "%1 may not change what %2 wrote, but suggest changes. Nothing was "
                                                  "changed; write it as a suggestion (Ctrl+Shift+E)."))
            .arg(error.args.value(0), error.args.value(1));
    if (error.detail == u"no-proposal")
        return say(QT_TRANSLATE_NOOP("ErrorText", "That suggestion has its answer already."));
    if (error.detail == u"not-author")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Only the author may take this step."));
    if (error.detail == u"network-share")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "The data folder %1 lies on a network share (%2), where the drafts would not be "
                                     "safe. Move it to this computer, or start the program with --data and a folder "
                                     "here; backups may go to the share."))
            .arg(error.args.value(0), error.args.value(1));
    if (error.detail == u"handover")
        return say(QT_TRANSLATE_NOOP("ErrorText", "The hand-over was not taken in: %1. Nothing has changed; ask for it "
                                                  "once more."))
            .arg(error.args.value(0));
    if (error.detail == u"unrelated")
        return say(QT_TRANSLATE_NOOP("ErrorText", "What came under the name of “%1” is another article. Nothing has "
                                                  "changed."))
            .arg(error.args.value(0));
    if (error.detail == u"in-trash")
        return say(QT_TRANSLATE_NOOP("ErrorText", "The draft lies in the trash. Bring it back first."));
    if (error.detail == u"cancelled")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Broken off; nothing has changed."));
    if (error.detail == u"reason-missing")
        return say(QT_TRANSLATE_NOOP("ErrorText", "A reason is needed. Write one and try again."));
    if (error.detail == u"unknown-reason")
        return say(QT_TRANSLATE_NOOP("ErrorText", "The newsroom does not have this reason. Choose another one."));
    if (error.detail == u"not-in-trash")
        return say(QT_TRANSLATE_NOOP("ErrorText", "Only what is in the trash can be deleted for good."));
    if (error.detail == u"picture-words-missing")
        return pictureWordsMissing(error);
    if (error.detail == u"picture-unprotected")
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "“%1” shows a child or a victim. Hide their face, or record their consent; until "
                                     "then the article does not leave."))
            .arg(error.args.value(0));
    return say(QT_TRANSLATE_NOOP("ErrorText", "The article's state does not allow this step now."));
}

QString fileName(const Error &error)
{
    return QFileInfo(error.args.value(0)).fileName();
}

QString wrongPassphrase(const Error &error)
{
    return error.detail == u"key"
               ? say(QT_TRANSLATE_NOOP("ErrorText", "This passphrase does not open the key. Nothing has changed; try "
                                                    "again."))
               : say(QT_TRANSLATE_NOOP("ErrorText", "This is neither the passphrase nor the recovery code. Nothing is "
                                                    "lost; try again."));
}

} // namespace

QString errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadUse:
        return say(QT_TRANSLATE_NOOP("ErrorText", "That cannot be done this way: %1.")).arg(error.detail);
    case ErrorCode::Destination:
        return troubleText(error);
    case ErrorCode::BadInput:
        return say(QT_TRANSLATE_NOOP("ErrorText", "This could not be read (%1). Nothing in your articles has changed."))
            .arg(error.detail);
    case ErrorCode::TooLarge:
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "This is larger than the program takes. Nothing has changed; use a smaller file."));
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("ErrorText", "“%1” was not found.")).arg(error.args.value(0));
    case ErrorCode::Io:
        return say(QT_TRANSLATE_NOOP("ErrorText", "The computer could not read or write “%1” (%2). Your text stays in "
                                                  "this window; try again or choose another place."))
            .arg(fileName(error), error.detail);
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "The disk is full. Your text stays in this window: make room and it is saved by itself."));
    case ErrorCode::StoreDamaged:
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "Stored data of “%1” is damaged and was not used. Other drafts are sound."))
            .arg(error.args.value(0));
    case ErrorCode::StoreNewer:
        return say(QT_TRANSLATE_NOOP("ErrorText", "The data folder was written by a newer version of the program. It "
                                                  "is only read now; install the newer version to write."));
    case ErrorCode::StoreLocked:
        return say(QT_TRANSLATE_NOOP("ErrorText", "The drafts are encrypted. Nothing is lost; type the passphrase to "
                                                  "open them."));
    case ErrorCode::WrongPassphrase:
        return wrongPassphrase(error);
    case ErrorCode::StoreBusy:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Another program is using the drafts database. Your text stays in "
                                                  "this window and is saved as soon as possible."));
    case ErrorCode::Refused:
        return refusal(error);
    case ErrorCode::NotApproved:
    case ErrorCode::ChangedSinceApproval:
        return approvalText(error);
    case ErrorCode::ProgramMissing:
        return say(QT_TRANSLATE_NOOP("ErrorText", "Files of the kind .%1 need another program to be read. Install %2, "
                                                  "or save the file as .docx. Nothing in your articles has changed."))
            .arg(error.args.value(0), error.args.value(1));
    case ErrorCode::PictureMissing:
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "A picture of the article is not in the store. Put it in again before the article leaves."));
    case ErrorCode::Interrupted:
        return say(QT_TRANSLATE_NOOP("ErrorText", "This was stopped before its end. What was done is done."));
    case ErrorCode::Internal:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ErrorText",
                                 "Something went wrong in the program (%1). Your text is kept; please report it."))
        .arg(error.detail);
}

QString backupErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreDamaged:
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "No backup was made: these drafts are damaged on the disk: %1. The backups made "
                                     "before are kept. “Mend” in the message above the page saves what is whole."))
            .arg(error.args.isEmpty() ? error.detail : error.args.join(u", "_qs));
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP("ErrorText",
                                     "No backup was made: there is no room in %1. Your drafts are safe; make "
                                     "room or choose another folder."))
            .arg(error.args.value(0));
    case ErrorCode::StoreBusy:
        return say(QT_TRANSLATE_NOOP(
            "ErrorText", "No backup was made: the drafts are being restored. The next try follows by itself."));
    default:
        return say(QT_TRANSLATE_NOOP("ErrorText", "No backup was made (%1: %2). Your drafts are safe where they are; "
                                                  "choose another folder or try again."))
            .arg(error.args.value(0), error.detail);
    }
}

} // namespace toasoan
