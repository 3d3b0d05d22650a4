#include "ui/window/export_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/verify.h"
#include "ui/common/error_text.h"
#include "ui/window/embargo_release.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/paper_commands.h"
#include "ui/window/preferences.h"
#include "ui/window/save_path.h"
#include "ui/window/workflow_steps.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace toasoan {
namespace {

constexpr char16_t package[] = u"tsb";
/// Where it was written, and what a second look at a package found wrong with it.
struct Exported
{
    PackageInfo info;
    QString fault;
};

Result<Exported> writePackage(Desk &desk, const DraftId &draft, const QString &path, const Leaving &how)
{
    const auto info = desk.exports().exportPackage(draft, path, Copy::Final, how);
    const auto known = desk.keys().keyring();
    if (!info || !known)
        return tl::unexpected<Error>(info ? known.error() : info.error());
    return verifyPackage(path, {*known}).map([&info](const Verification &found) {
        return Exported{*info, found.isGood() ? QString() : problemText(found.problems.value(0))};
    });
}

Result<Exported> writeForm(Desk &desk, const DraftId &draft, const ExportSettings &choice, const QString &path,
                           const EmbargoRelease &release)
{
    if (choice.form == QStringView(package))
        return writePackage(desk, draft, path, {release, choice.inPackage, {}});
    const bool areBeside = choice.form == u"html" && choice.picturesBeside;
    const PicturePlace pictures = areBeside ? PicturePlace::Beside : PicturePlace::Inside;
    return desk.exports()
        .exportFile(draft, choice.form, path, Copy::Final, {release, {}, pictures})
        .map([](const PackageInfo &info) {
            return Exported{info, {}};
        });
}

} // namespace

ExportCommands::ExportCommands(const Parts &parts, QWidget *window) : QObject(window), m(parts), m_window(window) {}

bool ExportCommands::run(Command command)
{
    if (command != Command::ExportPackage)
        return false;
    if (m.article.isOpen())
        ask();
    return true;
}

void ExportCommands::ask()
{
    const QString headline = m.article.article().headline;
    const auto seal = m.workflow.standing() ? m.workflow.standing()->seal : std::nullopt;
    if (seal != SealState::Intact)
        return m.messages.say(
            MessageBar::Kind::Warning,
            errorText({seal ? ErrorCode::ChangedSinceApproval : ErrorCode::NotApproved, {}, {headline}}));
    const DraftId draft = m.article.draft();
    ExportDialog dialog(headline, m.preferences.settings().exports, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ExportSettings choice = dialog.choice();
    m.preferences.setExports(choice);
    const QString path = askSavePath(m_window, tr("Export"), fileNameFor(headline, suffixOfForm(choice.form)),
                                     QString(formName(choice.form) + u" (*."_qs + suffixOfForm(choice.form) + u')'));
    if (path.isEmpty())
        return;
    if (choice.form == readingCopyForm())
        return m.paper.savePdf(draft, path, Copy::Final); // with its progress
    write(draft, choice, path);
}

void ExportCommands::write(const DraftId &draft, const ExportSettings &choice, const QString &path,
                           const QString &early)
{
    m.article.flush();
    m.messages.say(MessageBar::Kind::Info, tr("Writing %1…").arg(QFileInfo(path).fileName()));
    const EmbargoRelease release{m.workflow.person().name, early};
    m.storage.ask(
        this, [draft, choice, path, release](Desk &desk) { return writeForm(desk, draft, choice, path, release); },
        [this, draft, choice, path](const Result<Exported> &done) {
            if (done)
                return say(choice, path, done->info, done->fault);
            offerRelease(done.error(), {m.messages, m_window, tr("Export")},
                         [=, this](const QString &reason) { write(draft, choice, path, reason); });
        });
}

void ExportCommands::say(const ExportSettings &choice, const QString &path, const PackageInfo &info,
                         const QString &fault)
{
    if (!fault.isEmpty())
        return m.messages.say(MessageBar::Kind::Error,
                              tr("The package was written but does not verify: %1").arg(fault));
    const QString name = QFileInfo(path).fileName();
    const QString size = QLocale().formattedDataSize(info.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString text = choice.form == QStringView(package)
                             ? tr("Exported and verified: %1 · %2 · %n part(s) · seal %3", nullptr, info.parts)
                                   .arg(name, size, info.sha256.left(8))
                             : tr("Exported: %1 · %2").arg(name, size);
    m.messages.offer(MessageBar::Kind::Success, text, tr("Open folder"),
                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    Q_EMIT exported(path);
}

} // namespace toasoan
