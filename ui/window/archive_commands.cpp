#include "ui/window/archive_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/panels/drafts_panel.h"
#include "ui/window/draft_commands.h"
#include "ui/window/issue_export.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/people_menu.h"
#include "ui/window/preferences.h"
#include "ui/window/save_path.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>

namespace toasoan {
namespace {

constexpr int indexedAtOnce = 16; // drafts; what is typed is saved in between
constexpr int narrowest = 220;    // px
constexpr int widest = 460;

QStringList idsOf(const QList<DraftId> &drafts)
{
    QStringList ids;
    for (const DraftId &draft : drafts)
        ids.append(draft.value);
    return ids;
}

/// A question with one word for what it is about to do; the safe answer is the default.
bool confirmed(QWidget *window, const QString &question, const QString &explanation, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, window);
    box.setInformativeText(explanation);
    QPushButton *sure = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(ArchiveCommands::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == sure;
}

/// A name in that folder that is not taken yet.
QString freePath(const QString &folder, const QString &headline)
{
    const QString name = fileNameFor(headline, QStringLiteral("tsb"));
    QString path = QDir(folder).filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(name.chopped(4) + u'-' + QString::number(i) + u".tsb");
    return path;
}

Outcome exportInto(Desk &desk, const QString &folder, const DraftId &draft, const QString &person)
{
    const auto open = desk.drafts().open(draft);
    if (!open)
        return tl::unexpected<Error>(open.error());
    return desk.exports()
        .exportPackage(draft, freePath(folder, open->text.article.headline), Copy::Final, {{person, {}}, {}, {}})
        .map([](const PackageInfo &) {});
}

Outcome labelHead(Desk &desk, const DraftId &draft, const QString &label)
{
    return desk.drafts().open(draft).and_then(
        [&](const OpenDraft &open) { return desk.history().setLabel(draft, open.head, label); });
}

} // namespace

ArchiveCommands::ArchiveCommands(const Parts &parts)
    : QObject(&parts.window)
    , m(parts)
    , m_issues(new IssueExport(parts.storage, parts.people, parts.messages, &parts.window))
{
    connect(&m.drafts, &DraftsPanel::trashWanted, this, &ArchiveCommands::moveToTrash);
    connect(&m.drafts, &DraftsPanel::restoreWanted, this, &ArchiveCommands::restore);
    connect(&m.drafts, &DraftsPanel::removalWanted, this, &ArchiveCommands::removeForGood);
    connect(&m.drafts, &DraftsPanel::labelWanted, this, &ArchiveCommands::label);
    connect(&m.drafts, &DraftsPanel::exportWanted, this, &ArchiveCommands::exportAll);
    connect(&m.drafts, &DraftsPanel::widthLeft, this, &ArchiveCommands::leaveArchive);
    connect(&m.drafts, &DraftsPanel::archiveSettingsChanged, &m.preferences, &Preferences::setArchive);
    connect(&m.preferences, &Preferences::changed, &m.drafts,
            [this](const Settings &settings) { m.drafts.setArchive(settings.archive); });
    connect(&m.people, &PeopleMenu::chosen, &m.drafts, &DraftsPanel::setPerson);
    connect(&m.draftCommands, &DraftCommands::opened, this, &ArchiveCommands::leaveArchive);
    connect(&m.drafts, &DraftsPanel::indexDamaged, this, &ArchiveCommands::remakeIndex);
    indexWaiting();
}

bool ArchiveCommands::run(Command command)
{
    if (command == Command::FindDraft) {
        m.drafts.show();
        m.drafts.focusSearch();
        return true;
    }
    if (command != Command::ShowArchive)
        return false;
    if (m.drafts.listWidth() == DraftsPanel::Width::Wide)
        leaveArchive();
    else
        showArchive();
    return true;
}

/// What an older version wrote, or what a damage took, comes into the index bit by bit.
void ArchiveCommands::indexWaiting()
{
    m.storage.ask(
        this, [](Desk &desk) { return desk.drafts().indexWaiting(indexedAtOnce); },
        [this](const Result<int> &indexed) {
            if (indexed.value_or(0) > 0)
                indexWaiting();
        });
}

/// Bit by bit, too: what is typed meanwhile is saved in between.
void ArchiveCommands::remakeIndex()
{
    if (m_unindexed)
        return;
    m_unindexed = 0;
    m_indexed = 0;
    m.storage.ask(
        this, [](Desk &desk) { return desk.drafts().remakeIndex(); },
        [this](const Result<qint64> &drafts) {
            if (!drafts) {
                m_unindexed.reset();
                return m.messages.say(MessageBar::Kind::Error, errorText(drafts.error()));
            }
            m_unindexed = *drafts;
            m.messages.startProgress(tr("The index of words was damaged and is made anew; no draft is hurt:"),
                                     [this] { m_unindexed.reset(); });
            remakeIndexFurther();
        });
}

/// Given up, it goes on behind searches and at the next start.
void ArchiveCommands::remakeIndexFurther()
{
    if (!m_unindexed)
        return m.messages.say(MessageBar::Kind::Info, tr("The rest of the index is made at the next start."));
    m.storage.ask(
        this, [](Desk &desk) { return desk.drafts().indexWaiting(indexedAtOnce); },
        [this](const Result<int> &indexed) {
            m_indexed += indexed.value_or(0);
            if (indexed.value_or(0) > 0) {
                m.messages.setProgress(
                    static_cast<int>(100 * m_indexed / std::max(m_indexed, m_unindexed.value_or(1))));
                return remakeIndexFurther();
            }
            m_unindexed.reset();
            if (!indexed)
                return m.messages.say(MessageBar::Kind::Error, errorText(indexed.error()));
            m.messages.say(MessageBar::Kind::Success, tr("The index of words is whole again."));
            m.drafts.refresh();
        });
}

/// One at a time: a second press while something is going on waits for nobody, it is not heard.
void ArchiveCommands::doToAll(const QStringList &things, const QString &saying, Batch::Work work, Said said)
{
    if (m_batch || things.isEmpty())
        return;
    m_batch = new Batch(m.storage, things, std::move(work), this);
    showProgress(*m_batch, m.messages, saying);
    connect(m_batch, &Batch::finished, this, [this, said = std::move(said)](const Batch::Summary &summary) {
        m_batch.clear();
        m.drafts.refresh();
        said(summary);
    });
    m_batch->start();
}

void ArchiveCommands::sayWhatFailed(const Batch::Summary &summary, const QString &done)
{
    if (summary.isStopped() && summary.failed.isEmpty())
        return m.messages.say(MessageBar::Kind::Info, tr("Stopped. %1").arg(done));
    if (summary.failed.isEmpty())
        return m.messages.say(MessageBar::Kind::Success, done);
    m.messages.say(MessageBar::Kind::Warning, tr("%1 Not done: %2. The first reason: %3")
                                                  .arg(done)
                                                  .arg(summary.failed.size())
                                                  .arg(errorText(summary.firstFailure)));
}

void ArchiveCommands::moveToTrash(const QList<DraftId> &drafts)
{
    const int count = static_cast<int>(drafts.size());
    if (count > 1
        && !confirmed(&m.window, tr("Move %n draft(s) to the trash?", nullptr, count),
                      tr("They can be brought back from there."), tr("To the trash")))
        return;
    m.draftCommands.leave(drafts);
    doToAll(
        idsOf(drafts), tr("Moving to the trash:"),
        [](Desk &desk, const QString &id) { return desk.drafts().trash({id}); },
        [this, drafts](const Batch::Summary &summary) {
            if (!summary.failed.isEmpty() || summary.isStopped())
                return sayWhatFailed(summary, tr("%n draft(s) are in the trash.", nullptr, summary.done));
            m.messages.offer(MessageBar::Kind::Info, tr("%n draft(s) are in the trash.", nullptr, summary.done),
                             tr("Bring back"), [this, drafts] { restore(drafts); });
        });
}

void ArchiveCommands::restore(const QList<DraftId> &drafts)
{
    doToAll(
        idsOf(drafts), tr("Bringing back:"), [](Desk &desk, const QString &id) { return desk.drafts().restore({id}); },
        [this](const Batch::Summary &summary) {
            sayWhatFailed(summary, tr("%n draft(s) are back.", nullptr, summary.done));
        });
}

void ArchiveCommands::removeForGood(const QList<DraftId> &drafts)
{
    const int count = static_cast<int>(drafts.size());
    if (count == 0
        || !confirmed(&m.window, tr("Delete %n draft(s) for good?", nullptr, count),
                      tr("Text and history are gone then and nothing brings them back. Backups made before still have "
                         "them."),
                      tr("Delete for good")))
        return;
    m.draftCommands.leave(drafts);
    doToAll(
        idsOf(drafts), tr("Deleting:"), [](Desk &desk, const QString &id) { return desk.drafts().remove({id}); },
        [this](const Batch::Summary &summary) {
            sayWhatFailed(summary, tr("%n draft(s) were deleted for good.", nullptr, summary.done));
        });
}

/// The version that each of them stands at gets the name; the texts stay as they are.
void ArchiveCommands::label(const QList<DraftId> &drafts)
{
    bool accepted = false;
    const QString label =
        QInputDialog::getText(&m.window, tr("Label"), tr("A name for the last saved version of each; empty: none"),
                              QLineEdit::Normal, {}, &accepted)
            .simplified()
            .left(longestLabel);
    if (accepted)
        labelAs(label, drafts);
}

void ArchiveCommands::labelAs(const QString &label, const QList<DraftId> &drafts)
{
    doToAll(
        idsOf(drafts), tr("Labelling:"),
        [label](Desk &desk, const QString &id) { return labelHead(desk, {id}, label); },
        [this](const Batch::Summary &summary) {
            sayWhatFailed(summary, tr("%n draft(s) were labelled.", nullptr, summary.done));
        });
}

void ArchiveCommands::exportAll(const QList<DraftId> &drafts)
{
    m.article.flush();
    if (drafts.size() > 1) {
        IssueDialog dialog(static_cast<int>(drafts.size()), &m.window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        if (dialog.choice().kind != IssueChoice::Kind::Packages)
            return m_issues->ask(drafts, dialog.choice());
    }
    const QString folder = QFileDialog::getExistingDirectory(&m.window, tr("Export packages into"), QDir::homePath());
    if (!folder.isEmpty())
        exportTo(folder, drafts);
}

void ArchiveCommands::exportTo(const QString &folder, const QList<DraftId> &drafts)
{
    doToAll(
        idsOf(drafts), tr("Writing packages:"),
        [folder, person = m_issues->person()](Desk &desk, const QString &id) {
            return exportInto(desk, folder, {id}, person);
        },
        [this, folder](const Batch::Summary &summary) {
            const QString done = tr("%n package(s) were written.", nullptr, summary.done);
            if (!summary.failed.isEmpty() || summary.isStopped())
                return sayWhatFailed(summary, done);
            m.messages.offer(MessageBar::Kind::Success, done, tr("Open folder"),
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        });
}

/// The list takes the room of page and panels beside it.
void ArchiveCommands::showArchive()
{
    auto *splitter = qobject_cast<QSplitter *>(m.drafts.parentWidget());
    if (!splitter)
        return;
    m_hidden.clear();
    for (int i = 0; i < splitter->count(); ++i) {
        QWidget *part = splitter->widget(i);
        if (part == &m.drafts || part->isHidden())
            continue;
        m_hidden.append(part);
        part->hide();
    }
    m.drafts.setMaximumWidth(QWIDGETSIZE_MAX);
    m.drafts.show();
    m.drafts.setWidth(DraftsPanel::Width::Wide);
    m.actions[Command::ShowArchive]->setChecked(true);
}

void ArchiveCommands::leaveArchive()
{
    if (m.drafts.listWidth() == DraftsPanel::Width::Narrow)
        return;
    m.drafts.setWidth(DraftsPanel::Width::Narrow);
    m.drafts.setMinimumWidth(narrowest);
    m.drafts.setMaximumWidth(widest);
    for (const QPointer<QWidget> &part : std::exchange(m_hidden, {})) {
        if (part)
            part->show();
    }
    m.actions[Command::ShowArchive]->setChecked(false);
}

} // namespace toasoan
