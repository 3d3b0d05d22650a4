#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/cli/error_text.h"
#include "app/desk/data_folder.h"
#include "app/desk/signature_rules.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/handover_file.h"
#include "app/exchange/issue_package.h"
#include "app/exchange/verify.h"
#include "app/workflow/fingerprint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

constexpr char16_t package[] = u"tsb";

/// The form that is asked for: --as, or what the file's name says, or a package.
QString formOf(const Arguments &arguments, const QString &path)
{
    if (const auto form = arguments.value(QStringLiteral("as")))
        return *form;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == readingCopyForm()) // main() gives it fonts
        return suffix;
    for (const Exporter &exporter : exporters()) {
        if (exporter.suffix == suffix)
            return exporter.id;
    }
    return QString::fromUtf16(package);
}

Outcome isKnown(const QString &form)
{
    if (form == QStringView(package) || form == readingCopyForm() || exporterFor(form))
        return {};
    return badUse(QCoreApplication::translate("Cli", "There is no form “%1”.").arg(form));
}

QString suffixOf(const QString &form)
{
    const Exporter *exporter = exporterFor(form);
    return exporter ? exporter->suffix : form;
}

struct Exported
{
    QString path;
    PackageInfo info;
};

QJsonObject describe(const Exported &exported)
{
    return {{QStringLiteral("path"), exported.path},
            {QStringLiteral("bytes"), exported.info.bytes},
            {QStringLiteral("sha256"), exported.info.sha256},
            {QStringLiteral("parts"), exported.info.parts}};
}

QString line(const Exported &exported)
{
    return QCoreApplication::translate("Cli", "%1: %2 bytes, SHA-256 %3")
               .arg(exported.path, QString::number(exported.info.bytes), exported.info.sha256)
           + u'\n';
}

/// A figure that never had a picture is no reason to stop, but nobody should be surprised.
QStringList notesOn(Desk &desk, const DraftId &id)
{
    const auto draft = desk.drafts().open(id);
    const qsizetype waiting = draft ? figuresWithoutPicture(draft->text.article).size() : 0;
    if (waiting == 0)
        return {};
    return {QCoreApplication::translate("Cli", "Figures without a picture: %1; pages leave them out.").arg(waiting)};
}

/// Where the articles go: to PATH itself, or into it.
struct ExportTarget
{
    QString path;
    bool isFolder = false;

    [[nodiscard]] QString pathFor(const DraftId &id, const QString &form) const
    {
        return isFolder ? QString(path + u'/' + id.value + u'.' + suffixOf(form)) : path;
    }
};

Result<ExportTarget> targetOf(const Arguments &arguments)
{
    const auto path = arguments.value(QStringLiteral("to"));
    if (!path || path->isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say where to write: --to PATH."));
    const QFileInfo target(*path);
    if (!target.absoluteDir().exists())
        return badUse(QCoreApplication::translate("Cli", "There is no folder %1.").arg(target.absolutePath()));
    const QString form = formOf(arguments, *path);
    if (arguments.has(QStringLiteral("with")) && form != QStringView(package))
        return badUse(
            QCoreApplication::translate("Cli", "Only a package holds other forms: --with goes with --as tsb."));
    const bool mayBeIssue = form == QStringView(package) || form == u"epub";
    if (arguments.words.size() > 1 && !target.isDir() && !mayBeIssue)
        return badUse(
            QCoreApplication::translate("Cli", "Several articles need a folder to go to; %1 is none.").arg(*path));
    return ExportTarget{*path, target.isDir()};
}

Leaving leavingOf(const Arguments &arguments)
{
    Leaving how;
    how.release.person = arguments.value(QStringLiteral("by")).value_or(QString());
    how.release.reason = arguments.value(QStringLiteral("embargo-reason")).value_or(QString());
    how.forms = arguments.value(QStringLiteral("with")).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    if (arguments.has(QStringLiteral("pictures-beside")))
        how.pictures = PicturePlace::Beside;
    return how;
}

Result<Exported> exportOne(Session &session, Desk &desk, const DraftId &id, const ExportTarget &to)
{
    const Copy copy = session.arguments().has(QStringLiteral("draft-copy")) ? Copy::Draft : Copy::Final;
    const QString form = formOf(session.arguments(), to.path);
    const QString path = to.pathFor(id, form);
    const Leaving how = leavingOf(session.arguments());
    const auto info = form == QStringView(package) ? desk.exports().exportPackage(id, path, copy, how)
                                                   : desk.exports().exportFile(id, form, path, copy, how);
    return info.map([&](const PackageInfo &written) { return Exported{path, written}; });
}

QJsonObject describe(const Approval &approval)
{
    QJsonObject json{{QStringLiteral("person"), approval.person},
                     {QStringLiteral("time"), utcText(approval.time)},
                     {QStringLiteral("role"), approval.role ? QJsonValue(roleId(*approval.role)) : QJsonValue()},
                     {QStringLiteral("waivers"), waiversToJson(approval.waivers)}};
    if (approval.delegation)
        json.insert(QStringLiteral("delegator"), approval.delegation->from);
    if (!approval.key.isEmpty()) {
        json.insert(QStringLiteral("key"), approval.key.value);
        json.insert(QStringLiteral("fingerprint"), fingerprintWords(approval.key));
    }
    return json;
}

QJsonObject describe(const Verification &verification)
{
    QJsonArray problems;
    for (const PackageProblem &problem : verification.problems)
        problems.append(QJsonObject{{QStringLiteral("part"), problem.part},
                                    {QStringLiteral("problem"), problem.problem},
                                    {QStringLiteral("message"), problemText(problem)}});
    const QString purpose = verification.purpose();
    QJsonObject json{{QStringLiteral("ok"), verification.isGood()},
                     {QStringLiteral("purpose"), purpose.isEmpty() ? QJsonValue() : QJsonValue(purpose)},
                     {QStringLiteral("signed"), verification.isSigned()},
                     {QStringLiteral("signature"), signatureId(verification.signature)},
                     {QStringLiteral("problems"), problems}};
    if (verification.manifest && verification.manifest->approval)
        json.insert(QStringLiteral("approval"), describe(*verification.manifest->approval));
    return json;
}

/// Whole and approved: by whom, as what, in spite of what, and whether that is signed.
QString approvalSentences(const Verification &verification)
{
    const Approval &approval = *verification.manifest->approval;
    const QString time = approval.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    QString text = QCoreApplication::translate("Cli", "whole; approved by %1 on %2; %3")
                       .arg(approverName(approval), time, signatureName(verification.signature))
                   + u'\n';
    if (verification.isSigned())
        text += u"    " + fingerprintWords(approval.key) + u'\n';
    for (const Waiver &waiver : approval.waivers)
        text += u"    " + QCoreApplication::translate("Cli", "waived: %1: %2").arg(waiver.rule, waiver.reason) + u'\n';
    return text;
}

QString sentences(const QString &file, const Verification &verification)
{
    QString text;
    for (const PackageProblem &problem : verification.problems)
        text += file + u": " + problemText(problem) + u'\n';
    if (!verification.isGood())
        return text;
    return file + u": " + approvalSentences(verification);
}

/// All of them in one file, with one manifest.
Result<Answer> exportIssue(Session &session, Desk &desk, const ExportTarget &to)
{
    QList<DraftId> drafts;
    for (const QString &id : session.arguments().words)
        drafts.append({id});
    const QString asked = session.arguments().value(QStringLiteral("title")).value_or(QString()).simplified();
    const QString title = asked.isEmpty() ? QFileInfo(to.path).completeBaseName() : asked;
    const QString form = formOf(session.arguments(), to.path);
    return desk.exports()
        .exportIssue(drafts, form, title, to.path, leavingOf(session.arguments()))
        .map([&to](const PackageInfo &info) {
            const Exported exported{to.path, info};
            return Answer{describe(exported), line(exported), {}, {}, Done};
        });
}

Result<Answer> exportDrafts(Session &session)
{
    const auto to = targetOf(session.arguments());
    if (!to)
        return tl::unexpected(to.error());
    if (auto known = isKnown(formOf(session.arguments(), to->path)); !known)
        return tl::unexpected(known.error());
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    if (session.arguments().words.size() > 1 && !to->isFolder)
        return exportIssue(session, **desk, *to);
    Answer answer;
    QJsonArray all;
    for (const QString &id : session.arguments().words) {
        const auto exported = exportOne(session, **desk, DraftId{id}, *to);
        if (!exported)
            return tl::unexpected(exported.error());
        all.append(describe(*exported));
        answer.text += line(*exported);
        answer.notes += notesOn(**desk, DraftId{id});
    }
    answer.json = all.size() == 1 ? all.first() : QJsonValue(all);
    return answer;
}

struct NewsroomsView
{
    Verifier verifier;
    QStringList notes;
};

/// What the newsroom of the data folder knows and wants, where there is one. A package can be looked at without.
Result<NewsroomsView> viewOf(Session &session)
{
    NewsroomsView view;
    const auto profile = workflowProfile(session.dataFolder());
    const auto secret = session.secret();
    if (!profile || !secret)
        return tl::unexpected<Error>(profile ? secret.error() : profile.error());
    view.verifier.signatures = profile->signatures;
    if (!isDataFolder(session.dataFolder()))
        return view;
    DeskOptions options;
    options.folder = session.dataFolder();
    options.access = Access::ReadOnly;
    options.secret = *secret;
    const auto desk = Desk::open(options);
    const auto known = desk ? (*desk)->keys().keyring() : tl::unexpected<Error>(desk.error());
    if (known)
        view.verifier.known = *known;
    else
        view.notes.append(
            QCoreApplication::translate("Cli", "Whose key it is could not be asked. %1").arg(errorText(known.error())));
    return view;
}

/// The approvals that it brings, and whether each is signed as this newsroom sees it.
QJsonArray approvalsIn(const Handover &handover, const HandedDraft &draft, const Keyring &known)
{
    QJsonArray approvals;
    for (const Approval &approval : draft.approvals) {
        const SignatureState state = signatureOf(approval, known, certificatesFor(handover, approval));
        approvals.append(QJsonObject{{QStringLiteral("person"), approval.person},
                                     {QStringLiteral("revision"), approval.revision.value},
                                     {QStringLiteral("signature"), signatureId(state)}});
    }
    return approvals;
}

bool areSigned(const QList<HandedDraft> &drafts)
{
    bool any = false;
    for (const HandedDraft &draft : drafts) {
        for (const Approval &approval : draft.approvals) {
            if (approval.key.isEmpty())
                return false;
            any = true;
        }
    }
    return any;
}

/// Of a hand-over: whole, and what it brings.
Answer describe(const QString &file, const HandoverReading &reading, const NewsroomsView &view)
{
    Verification verification;
    verification.problems = reading.problems;
    QJsonObject json = describe(verification);
    json.insert(QStringLiteral("ok"), reading.handover.has_value());
    json.insert(QStringLiteral("purpose"), QStringLiteral("handover"));
    if (!reading.handover)
        return {json, sentences(file, verification), {}, {}, Found};
    QJsonArray drafts;
    for (const HandedDraft &draft : reading.handover->drafts)
        drafts.append(
            QJsonObject{{QStringLiteral("id"), draft.id.value},
                        {QStringLiteral("status"), stateId(draft.state)},
                        {QStringLiteral("revisions"), draft.revisions.size()},
                        {QStringLiteral("approvals"), approvalsIn(*reading.handover, draft, view.verifier.known)}});
    json.insert(QStringLiteral("drafts"), drafts);
    json.insert(QStringLiteral("sender"), reading.handover->sender);
    json.insert(QStringLiteral("note"), reading.handover->note);
    json.insert(QStringLiteral("signed"), areSigned(reading.handover->drafts));
    const QString text =
        QCoreApplication::translate("Cli", "whole; a hand-over between colleagues, from %1; drafts: %2")
            .arg(reading.handover->sender, QString::number(drafts.size()));
    return {json, QString(file + u": " + text + u'\n'), view.notes, {}, Done};
}

/// Of an issue: whole, and each article in it approved.
Answer describe(const QString &file, const IssueVerification &issue, const NewsroomsView &view)
{
    Verification whole;
    whole.problems = issue.problems;
    QJsonObject json = describe(whole);
    QJsonArray articles;
    QString text;
    for (const Verification &article : issue.articles) {
        articles.append(describe(article));
        if (article.isGood())
            text += approvalSentences(article);
    }
    json.insert(QStringLiteral("ok"), issue.isGood());
    json.insert(QStringLiteral("purpose"), QStringLiteral("issue"));
    json.insert(QStringLiteral("articles"), articles);
    if (!issue.isGood())
        return {json, sentences(file, whole), {}, {}, Found};
    const QString head = QCoreApplication::translate("Cli", "a whole issue, “%1”; articles: %2")
                             .arg(issue.manifest->title, QString::number(articles.size()));
    return {json, QString(file + u": " + head + u'\n' + text), view.notes, {}, Done};
}

Result<Answer> verifyFile(Session &session)
{
    const QString file = session.word(0);
    const auto view = viewOf(session);
    const auto bytes = view ? readFile(file, limits::packageBytes) : tl::unexpected<Error>(view.error());
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (callsItselfHandover(*bytes))
        return describe(file, readHandoverBytes(*bytes), *view);
    if (callsItselfIssue(*bytes))
        return describe(file, verifyIssueBytes(*bytes, view->verifier), *view);
    const Verification verification = verifyPackageBytes(*bytes, view->verifier);
    return Answer{
        describe(verification), sentences(file, verification), view->notes, {}, verification.isGood() ? Done : Found};
}

} // namespace

QList<Command> exportCommands()
{
    return {
        {u"export"_qs,
         u"ID… --to PATH"_qs,
         QT_TRANSLATE_NOOP("Cli", "write approved articles as packages or in another form"),
         1,
         -1,
         {valued("to", "PATH"), valued("as", "tsb|html|ninjs|ninjs1|newsml|nitf|docx|odt|epub|markdown|text|radio|pdf"),
          valued("with", "FORM,…"), valued("title", "TEXT"), flag("pictures-beside"), flag("draft-copy"),
          valued("by", "PERSON"), valued("embargo-reason", "TEXT")},
         exportDrafts},
        {u"verify"_qs,
         u"FILE.tsb"_qs,
         QT_TRANSLATE_NOOP("Cli", "see that a package is whole and approved"),
         1,
         1,
         {},
         verifyFile}};
}

} // namespace toasoan::cli
