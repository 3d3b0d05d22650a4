#include "app/cli/error_text.h"

#include "app/workflow/person.h"
#include "app/workflow/required_fields.h"
#include "app/workflow/state.h"
#include "app/workflow/transitions.h"
#include "app/workflow/troubles.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace toasoan::cli {
namespace {

QString argument(const Error &error, qsizetype i)
{
    return error.args.value(i);
}

QString actionText(const QString &id)
{
    const QList<Action> &actions = allActions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](Action action) { return actionId(action) == id; });
    return found == actions.end() ? id : actionName(*found);
}

QString stateText(const QString &id)
{
    const auto state = stateFromId(id);
    return state ? stateName(*state) : id;
}

QString pictureWordsText(const QString &part, const QString &number)
{
    if (part == u"caption")
        return QCoreApplication::translate("Cli", "Picture %1 has no caption; the house style lets no article out "
                                                  "without.")
            .arg(number);
    if (part == u"credit")
        return QCoreApplication::translate("Cli",
                                           "Picture %1 does not say whose it is; the house style lets no article "
                                           "out without.")
            .arg(number);
    return QCoreApplication::translate("Cli", "Picture %1 has no alternative text; the house style lets no article out "
                                              "without.")
        .arg(number);
}

QString signatureText(const Error &error)
{
    const QString name = argument(error, 0);
    if (error.detail == u"signature-required")
        return QCoreApplication::translate("Cli", "This newsroom wants approvals signed, and that of %1 is not: "
                                                  "`toasoan-cli people key` makes a key.")
            .arg(name);
    if (error.detail == u"signature-role-not-vouched")
        return QCoreApplication::translate("Cli",
                                           "%1 approved in a role by delegation that its owner has not signed with "
                                           "a key of the roster; let them lend it once more, with a key.")
            .arg(name);
    if (error.detail == u"signature-unknown-key")
        return QCoreApplication::translate("Cli", "The key of %1 is not in the roster yet; an administrator signs it: "
                                                  "`toasoan-cli roster sign`.")
            .arg(name);
    return QCoreApplication::translate("Cli", "The signature of %1 does not count (%2); approve the article again.")
        .arg(name, error.detail.section(u'-', 1));
}

/// Keys, signatures, rosters and waivers; empty for what is about none of them.
QString signingText(const Error &error)
{
    const QString first = argument(error, 0);
    if (error.detail.startsWith(u"signature-"))
        return signatureText(error);
    if (error.detail == u"key-locked")
        return QCoreApplication::translate("Cli", "%1 has a key and signs with it: give its passphrase with "
                                                  "--passphrase-file. (What the keyring of the session remembers "
                                                  "opens it in the window alone.)")
            .arg(first);
    if (error.detail == u"key-elsewhere")
        return QCoreApplication::translate("Cli", "The key of %1 was made on another computer and can sign only there; "
                                                  "`toasoan-cli people key` makes one here.")
            .arg(first);
    if (error.detail == u"other-key")
        return QCoreApplication::translate("Cli", "That is not the key of %1.").arg(first);
    if (error.detail == u"key-taken")
        return QCoreApplication::translate("Cli", "That key is known already as the key of %1.").arg(first);
    if (error.detail == u"first-contact")
        return QCoreApplication::translate("Cli", "This key of %2 is new here. Have its owner read its words to you: "
                                                  "“%1”. If they are the same, say so with --accept and the words.")
            .arg(first, argument(error, 1));
    if (error.detail == u"roster-older")
        return QCoreApplication::translate("Cli", "A newer roster is here already: number %1.").arg(first);
    if (error.detail == u"no-roster")
        return QCoreApplication::translate("Cli", "There is no roster yet; the first key of an administrator (QuanTri) "
                                                  "founds it.");
    if (error.detail == u"not-administrator")
        return QCoreApplication::translate("Cli", "Only an administrator (QuanTri) may do that.");
    if (error.detail == u"waiver-role")
        return QCoreApplication::translate("Cli", "%1 may waive nothing; these roles may: %2.")
            .arg(first, argument(error, 1));
    if (error.detail == u"waiver-reason")
        return QCoreApplication::translate("Cli", "Say why “%1” may be waived: --waive RULE=REASON.").arg(first);
    if (error.detail == u"waiver-rule")
        return QCoreApplication::translate("Cli", "“%1” is nothing that can be waived.").arg(first);
    return {};
}

/// Takedowns and corrections; empty for what is about neither.
QString ledgerRefusedText(const Error &error)
{
    const QString first = argument(error, 0);
    if (error.detail == u"code-missing")
        return QCoreApplication::translate("Cli", "“%1” needs a reason of the list: --code CODE, one of %2.")
            .arg(actionText(first), argument(error, 1));
    if (error.detail == u"pairs-missing")
        return QCoreApplication::translate("Cli", "A correction names what was wrong and what is right: --wrong TEXT "
                                                  "--right TEXT.");
    if (error.detail == u"asked-already")
        return QCoreApplication::translate("Cli", "That has been asked for already: %1.").arg(first);
    if (error.detail == u"not-asked")
        return QCoreApplication::translate("Cli", "%1 does not wait for a decision.").arg(first);
    if (error.detail == u"no-order")
        return QCoreApplication::translate("Cli", "%1 is no order: nobody has decided so.").arg(first);
    if (error.detail == u"in-ledger")
        return QCoreApplication::translate("Cli", "“%1” is in the ledger of takedowns and corrections, so what was "
                                                  "published is kept.")
            .arg(first);
    if (error.detail == u"no-template")
        return QCoreApplication::translate("Cli", "No template of a correction is valid on %1; put one into the folder "
                                                  "“corrections” of the data folder.")
            .arg(first);
    if (error.detail == u"two-templates")
        return QCoreApplication::translate("Cli", "More than one template of a correction is valid on %1: %2.")
            .arg(first, argument(error, 1));
    return {};
}

QString roleText(const QString &id)
{
    const auto role = roleFromId(id);
    return role ? roleName(*role) : id;
}

/// What the table asks of the text and the text has not.
QString requirementText(const Error &error)
{
    const QString action = actionText(argument(error, 0));
    const QString second = argument(error, 1);
    if (error.detail == u"fields-missing")
        return QCoreApplication::translate("Cli", "“%1” is not taken while this says nothing: %2 (%3). Write it with "
                                                  "`toasoan-cli edit ID --set FIELD=TEXT`.")
            .arg(action, requiredFieldNames(second.split(u',')), second);
    if (error.detail == u"findings-hold")
        return QCoreApplication::translate("Cli", "“%1” is not taken while findings stand: %2 of them, first “%3”: %4 "
                                                  "[%5]. `toasoan-cli check --draft ID` lists them.")
            .arg(action, second, argument(error, 3), argument(error, 4), argument(error, 2));
    if (error.detail == u"no-dictionary")
        return QCoreApplication::translate("Cli",
                                           "“%1” wants the spelling checked, and no vi_VN dictionary is installed "
                                           "(package hunspell-vi).")
            .arg(action);
    return {};
}

/// Roles that people lend each other.
QString delegationText(const Error &error)
{
    const QString first = argument(error, 0);
    if (error.detail == u"delegation-self")
        return QCoreApplication::translate("Cli", "A role is lent to somebody else.");
    if (error.detail == u"delegation-administrator")
        return QCoreApplication::translate("Cli", "The administrator's role is never lent.");
    if (error.detail == u"delegation-not-held")
        return QCoreApplication::translate("Cli", "%1 does not have the role “%2” themselves, so they cannot lend it.")
            .arg(first, roleText(argument(error, 1)));
    if (error.detail == u"delegation-needless")
        return QCoreApplication::translate("Cli", "%1 has the role “%2” already.")
            .arg(first, roleText(argument(error, 1)));
    if (error.detail == u"delegation-days")
        return QCoreApplication::translate("Cli",
                                           "A role is lent from a day to the same or a later one, for at most %1 "
                                           "days.")
            .arg(first);
    if (error.detail == u"delegation-past")
        return QCoreApplication::translate("Cli", "A role cannot be lent for days that are over.");
    if (error.detail == u"delegation-reason")
        return QCoreApplication::translate("Cli", "Say why the role is lent, in at most %1 letters: --reason TEXT.")
            .arg(first);
    if (error.detail == u"delegation-not-vouched")
        return QCoreApplication::translate("Cli",
                                           "No known key of %1 signed the delegation, or they do not have the role; "
                                           "nothing was taken over.")
            .arg(first);
    if (error.detail == u"delegation-over")
        return QCoreApplication::translate("Cli", "Delegation %1 is over already.").arg(first);
    if (error.detail == u"not-delegator")
        return QCoreApplication::translate("Cli", "%1 may not withdraw it; %2 may, who has it by this, and an "
                                                  "administrator.")
            .arg(first, argument(error, 1));
    if (error.detail == u"delegators-copy")
        return QCoreApplication::translate("Cli", "%2 wrote the article, so %1 cannot approve it by their delegation.")
            .arg(first, argument(error, 1));
    return {};
}

/// Why a step of the workflow, or a change of somebody else's text, is not taken.
QString stepRefusedText(const Error &error)
{
    const QString first = argument(error, 0);
    const QString second = argument(error, 1);
    if (error.detail == u"wrong-state")
        return QCoreApplication::translate("Cli", "“%1” is not possible while the article is in the state “%2”.")
            .arg(actionText(first), stateText(second));
    if (error.detail == u"wrong-role")
        return QCoreApplication::translate("Cli", "%2 may not do “%1”; these roles may: %3.")
            .arg(actionText(first), second, argument(error, 2));
    if (error.detail == u"own-copy")
        return QCoreApplication::translate("Cli", "%1 wrote the article, so somebody else must approve it.").arg(first);
    if (error.detail == u"not-editor")
        return QCoreApplication::translate("Cli", "%1 may not change what %2 wrote; suggest it with “propose”.")
            .arg(first, second);
    if (error.detail == u"no-proposal")
        return QCoreApplication::translate("Cli", "%1 is no suggestion that waits for an answer.").arg(first);
    if (error.detail == u"not-author")
        return QCoreApplication::translate("Cli", "Only the author may do “%1”, and that is not %2.")
            .arg(actionText(first), second);
    if (error.detail == u"reason-missing")
        return QCoreApplication::translate("Cli", "“%1” needs a reason.").arg(actionText(first));
    if (error.detail == u"unknown-reason")
        return QCoreApplication::translate("Cli", "There is no reason “%1”; the reasons are: %2.").arg(first, second);
    if (error.detail == u"drafts-left")
        return QCoreApplication::translate("Cli",
                                           "Articles stand where that way of working does not let them on: %1, for one "
                                           "in the state “%2”. Bring them out of there first; nothing was changed.")
            .arg(first, stateText(second));
    return {};
}

/// What came in one file from a colleague.
QString handoverRefusedText(const Error &error)
{
    const QString first = argument(error, 0);
    if (error.detail == u"handover")
        return QCoreApplication::translate("Cli", "The hand-over was not taken in: %1. Nothing was changed; let it be "
                                                  "sent once more.")
            .arg(first);
    if (error.detail == u"unrelated")
        return QCoreApplication::translate("Cli", "What came under the name of “%1” is another article, so nothing was "
                                                  "taken in.")
            .arg(first);
    return {};
}

/// What the data folder does not let be done.
QString folderRefusedText(const Error &error)
{
    const QString first = argument(error, 0);
    const QString second = argument(error, 1);
    if (error.detail == u"in-trash")
        return QCoreApplication::translate("Cli", "The article is in the trash.");
    if (error.detail == u"not-in-trash")
        return QCoreApplication::translate("Cli", "“%1” is not in the trash; only what is there goes for good.")
            .arg(first);
    if (error.detail == u"person-exists")
        return QCoreApplication::translate("Cli", "There is already somebody called %1.").arg(first);
    if (error.detail == u"short-passphrase")
        return QCoreApplication::translate("Cli",
                                           "A passphrase has at least %1 letters; four words that nobody guesses "
                                           "are easier to keep.")
            .arg(first);
    if (error.detail == u"sealed already")
        return QCoreApplication::translate("Cli", "The drafts are encrypted already.");
    if (error.detail == u"not sealed")
        return QCoreApplication::translate("Cli", "The drafts are not encrypted.");
    if (error.detail == u"network-share")
        return QCoreApplication::translate("Cli",
                                           "%1 lies on a network share (%2), where a database is not safe. Choose "
                                           "a folder on this computer with --data; backups may go to the share.")
            .arg(first, second);
    if (error.detail == u"cancelled")
        return QCoreApplication::translate("Cli", "Broken off; nothing was changed.");
    if (error.detail == u"read-only")
        return QCoreApplication::translate("Cli", "The data folder may only be read: %1.").arg(first);
    return {};
}

/// What is to be published.
QString publishingRefusedText(const Error &error)
{
    const QString first = argument(error, 0);
    const QString second = argument(error, 1);
    if (error.detail == u"embargoed")
        return QCoreApplication::translate("Cli", "“%1” is under embargo until %2: give it that time with --at, or a "
                                                  "reason with --embargo-reason where your role may.")
            .arg(first, second);
    if (error.detail == u"embargo-role")
        return QCoreApplication::translate("Cli", "%1 may not break an embargo; these roles may: %2.")
            .arg(first, second);
    if (error.detail == u"on-its-way")
        return QCoreApplication::translate("Cli", "It is on its way there already: %1.").arg(first);
    if (error.detail == u"time-over")
        return QCoreApplication::translate("Cli", "%1 is over already: give a later time with --at, or none.")
            .arg(first);
    if (error.detail == u"live-already")
        return QCoreApplication::translate("Cli", "Readers have it at %1 already, so a change cannot wait for a time.")
            .arg(first);
    if (error.detail == u"not-there")
        return QCoreApplication::translate("Cli", "“%1” is not at %2, so there is nothing to take down.")
            .arg(first, second);
    if (error.detail == u"not-ordered")
        return QCoreApplication::translate("Cli",
                                           "Nobody ordered “%1” to be taken down: `toasoan-cli take-down` does; it "
                                           "then leaves its destinations by itself.")
            .arg(first);
    if (error.detail == u"dispatch-over")
        return QCoreApplication::translate("Cli", "%1 is over; nothing happens to it any more.").arg(first);
    if (error.detail == u"in-use" && !second.startsWith(u'#'))
        return QCoreApplication::translate("Cli", "An article stands at “%1” (%2); take it down first.")
            .arg(first, second);
    if (error.detail == u"in-use")
        return QCoreApplication::translate("Cli", "%2 is on its way to “%1”; end or cancel it first.")
            .arg(first, second);
    if (error.detail == u"name-taken")
        return QCoreApplication::translate("Cli", "There is already a destination called “%1”.").arg(first);
    return {};
}

QString refusedText(const Error &error)
{
    const QString first = argument(error, 0);
    const QString second = argument(error, 1);
    for (const auto text : {stepRefusedText, requirementText, delegationText, ledgerRefusedText, handoverRefusedText,
                            folderRefusedText, publishingRefusedText, signingText}) {
        if (const QString said = text(error); !said.isEmpty())
            return said;
    }
    if (error.detail == u"picture-words-missing")
        return pictureWordsText(first, second);
    if (error.detail == u"picture-unprotected")
        return QCoreApplication::translate("Cli",
                                           "“%1” shows a child or a victim who is neither hidden nor has consented, "
                                           "so the article does not leave.")
            .arg(first);
    return QCoreApplication::translate("Cli", "The workflow does not allow it: %1.").arg(error.detail);
}

QString badUseText(const Error &error)
{
    if (error.detail != u"exporter")
        return error.detail;
    return QCoreApplication::translate("Cli", "There is no form “%1” that a package can hold or a file can have.")
        .arg(argument(error, 0));
}

QString badInputText(const Error &error)
{
    if (error.detail == u"destination-field")
        return QCoreApplication::translate("Cli", "The field “%1” of the destination is missing or not right.")
            .arg(argument(error, 0));
    return QCoreApplication::translate("Cli", "The input is not what it should be: %1.").arg(error.detail);
}

QString tooLargeText(const Error &error)
{
    return QCoreApplication::translate("Cli", "Too large: %1; the limit is %2.")
        .arg(argument(error, 0), argument(error, 1));
}

QString ioText(const Error &error)
{
    const QString path = argument(error, 0);
    return path.isEmpty()
               ? QCoreApplication::translate("Cli", "Reading or writing failed: %1.").arg(error.detail)
               : QCoreApplication::translate("Cli", "%1 could not be read or written: %2.").arg(path, error.detail);
}

} // namespace

QString errorText(const Error &error)
{
    const QString first = argument(error, 0);
    switch (error.code) {
    case ErrorCode::BadUse:
        return badUseText(error);
    case ErrorCode::Destination:
        return troubleText(error);
    case ErrorCode::BadInput:
        return badInputText(error);
    case ErrorCode::TooLarge:
        return tooLargeText(error);
    case ErrorCode::NotFound:
        return QCoreApplication::translate("Cli", "There is no %1.").arg(first);
    case ErrorCode::Io:
        return ioText(error);
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Cli", "The disk is full; nothing was changed.");
    case ErrorCode::StoreDamaged:
        return QCoreApplication::translate("Cli",
                                           "Stored data is damaged: %1. `toasoan-cli doctor` says what is whole; "
                                           "`toasoan-cli doctor --repair` saves that and keeps the damaged file.")
            .arg(error.args.isEmpty() ? error.detail : error.args.join(QStringLiteral(", ")));
    case ErrorCode::StoreNewer:
        return QCoreApplication::translate("Cli", "The data folder was written by a newer version of Tòa Soạn, so this "
                                                  "one only reads it; install the newer version to write.");
    case ErrorCode::StoreLocked:
        return QCoreApplication::translate("Cli", "The drafts are encrypted; give the passphrase with "
                                                  "--passphrase-file. Nothing was changed.");
    case ErrorCode::WrongPassphrase:
        if (error.detail == u"key")
            return QCoreApplication::translate("Cli", "This passphrase does not open the key. Nothing was changed.");
        return QCoreApplication::translate("Cli", "This is neither the passphrase nor the recovery code. Nothing was "
                                                  "changed.");
    case ErrorCode::StoreBusy:
        return QCoreApplication::translate("Cli", "Another program holds the data folder; try again.");
    case ErrorCode::Refused:
        return refusedText(error);
    case ErrorCode::NotApproved:
        return QCoreApplication::translate("Cli", "“%1” is not approved; only a copy marked as a draft may leave "
                                                  "(--draft-copy).")
            .arg(first);
    case ErrorCode::ChangedSinceApproval:
        return QCoreApplication::translate("Cli", "“%1” was changed since it was approved; it must be approved again "
                                                  "before it may leave.")
            .arg(first);
    case ErrorCode::ProgramMissing:
        return QCoreApplication::translate("Cli", "Files of the kind .%1 need another program to be read: install %2, "
                                                  "or save the file as .docx. Nothing was changed.")
            .arg(first, argument(error, 1));
    case ErrorCode::PictureMissing:
        return QCoreApplication::translate("Cli", "The picture %1 is not in the store.").arg(first);
    case ErrorCode::Interrupted:
        return QCoreApplication::translate("Cli", "Stopped before its end.");
    case ErrorCode::Internal:
        return QCoreApplication::translate("Cli", "Something is wrong in Tòa Soạn itself: %1.").arg(error.detail);
    }
    return error.detail;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject object{{QStringLiteral("code"), errorId(error.code)}, {QStringLiteral("message"), errorText(error)}};
    const bool aboutAFile = error.code == ErrorCode::Io || error.code == ErrorCode::NotFound
                            || error.code == ErrorCode::BadInput || error.code == ErrorCode::TooLarge;
    if (error.code == ErrorCode::BadInput && error.detail.startsWith(u'/'))
        object.insert(QStringLiteral("path"), error.detail.section(u": "_qs, 0, 0));
    else if (aboutAFile && error.args.value(0).contains(u'/'))
        object.insert(QStringLiteral("path"), error.args.first());
    return object;
}

} // namespace toasoan::cli
