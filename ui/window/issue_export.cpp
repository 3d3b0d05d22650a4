#include "ui/window/issue_export.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/language/slug.h"
#include "ui/window/embargo_release.h"
#include "ui/window/message_bar.h"
#include "ui/window/people_menu.h"
#include "ui/window/save_path.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace toasoan {
namespace {

QString suffixOf(IssueChoice::Kind kind)
{
    return kind == IssueChoice::Kind::Book ? QStringLiteral("epub") : QStringLiteral("tsb");
}

struct Issued
{
    PackageInfo info;
    QString fault; ///< that a second look at a package found
};

/// A package is read again, as whoever gets it will.
Result<Issued> verified(Desk &desk, const PackageInfo &info, const QString &path)
{
    const auto known = desk.keys().keyring();
    const auto bytes = known ? readFile(path, limits::packageBytes) : tl::unexpected<Error>(known.error());
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    const IssueVerification found = verifyIssueBytes(*bytes, {*known});
    return Issued{info, found.isGood() ? QString() : problemText(found.problems.value(0))};
}

} // namespace

IssueExport::IssueExport(StorageThread &storage, PeopleMenu &people, MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_messages(messages), m_window(window)
{
    connect(&people, &PeopleMenu::chosen, this, [this](const Person &person) { m_person = person.name; });
}

void IssueExport::ask(const QList<DraftId> &drafts, const IssueChoice &choice)
{
    const QString suffix = suffixOf(choice.kind);
    const QString name = slugOf(choice.title);
    const QString path =
        askSavePath(m_window, tr("Export"), QString((name.isEmpty() ? QStringLiteral("so-bao") : name) + u'.' + suffix),
                    choice.kind == IssueChoice::Kind::Book ? tr("E-book (*.epub)") : tr("Sealed package (*.tsb)"));
    if (!path.isEmpty())
        write(drafts, choice, path);
}

void IssueExport::write(const QList<DraftId> &drafts, const IssueChoice &choice, const QString &path,
                        const QString &early)
{
    m_messages.say(MessageBar::Kind::Info, tr("Writing %1…").arg(QFileInfo(path).fileName()));
    const Leaving how{{m_person, early}, {}, {}};
    m_storage.ask(
        this,
        [drafts, choice, path, how](Desk &desk) -> Result<Issued> {
            const auto info = desk.exports().exportIssue(drafts, suffixOf(choice.kind), choice.title, path, how);
            if (!info)
                return tl::unexpected<Error>(info.error());
            return choice.kind == IssueChoice::Kind::Package ? verified(desk, *info, path) : Issued{*info, {}};
        },
        [this, drafts, choice, path](const Result<Issued> &done) {
            if (!done)
                return offerRelease(done.error(), {m_messages, m_window, tr("Export")},
                                    [=, this](const QString &reason) { write(drafts, choice, path, reason); });
            if (!done->fault.isEmpty())
                return m_messages.say(MessageBar::Kind::Error,
                                      tr("The package was written but does not verify: %1").arg(done->fault));
            m_messages.offer(
                MessageBar::Kind::Success,
                tr("%n article(s) exported: %1 · %2", nullptr, static_cast<int>(drafts.size()))
                    .arg(QFileInfo(path).fileName(),
                         QLocale().formattedDataSize(done->info.bytes, 1, QLocale::DataSizeTraditionalFormat)),
                tr("Open folder"),
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
            Q_EMIT exported(path);
        });
}

} // namespace toasoan
