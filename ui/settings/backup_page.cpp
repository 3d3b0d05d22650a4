#include "ui/settings/backup_page.h"

#include "ui/common/error_text.h"
#include "ui/common/theme.h"
#include "ui/settings/form.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

namespace toasoan {
namespace {

constexpr int mostListed = 15;

QLabel *quietLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void ink(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

QString timeText(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

} // namespace

BackupPage::BackupPage(const QString &elsewhere, QWidget *parent)
    : QWidget(parent)
    , m_last(quietLabel())
    , m_elsewhere(new QLineEdit(elsewhere))
    , m_other(quietLabel())
    , m_problem(quietLabel())
    , m_progress(new QProgressBar)
    , m_choose(new QPushButton(tr("C&hoose…")))
    , m_now(new QPushButton(tr("&Back up now")))
    , m_cancel(new QPushButton(tr("Stop")))
    , m_restore(new QPushButton(tr("&Restore a backup")))
{
    m_elsewhere->setPlaceholderText(tr("a stick or another disk"));
    m_elsewhere->setClearButtonEnabled(true);
    m_progress->setRange(0, 1000);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the backup"));
    ink(*m_other, themeOf(palette()).soft);
    ink(*m_problem, themeOf(palette()).error);
    layOut();
    showRunning(-1);
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, [this] { Q_EMIT backUpWanted(this->elsewhere()); });
    connect(m_cancel, &QPushButton::clicked, this, &BackupPage::cancelWanted);
    m_restore->setMenu(new QMenu(m_restore));
    connect(m_restore->menu(), &QMenu::aboutToShow, this, &BackupPage::fillRestoreMenu);
}

void BackupPage::layOut()
{
    QFormLayout *form = newForm(*this);
    auto *explanation = quietLabel();
    explanation->setText(
        tr("All drafts are backed up every hour while the program runs; each copy is opened and checked "
           "before it counts. Kept are the last 24 hours and one a day for 14 days."));
    form->addRow(explanation);
    form->addRow(tr("On this disk"), m_last);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_elsewhere, 1);
    folder->addWidget(m_choose);
    auto *label = new QLabel(tr("A&lso into"));
    label->setBuddy(m_elsewhere);
    form->addRow(label, folder);
    form->addRow(QString(), m_other);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_now);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    form->addRow(QString(), m_progress);
    form->addRow(QString(), m_problem);
}

void BackupPage::show(const BackupStanding &standing, const QString &ownFolder)
{
    m_own = ownFolder;
    m_last->setText((standing.last.isValid() ? tr("last %1").arg(timeText(standing.last)) : tr("none yet")) + u'\n'
                    + QDir::toNativeSeparators(ownFolder));
    if (elsewhere().isEmpty())
        m_other->setText(tr("A disk may break: a copy elsewhere saves what this one cannot."));
    else if (standing.isElsewhereMissing)
        m_other->setText(tr("The folder is not there now. Plug the stick in and press “Back up now”."));
    else if (standing.lastElsewhere.isValid())
        m_other->setText(tr("last %1; pictures lie in “media” beside it").arg(timeText(standing.lastElsewhere)));
    else
        m_other->clear();
    m_problem->setText(standing.error ? backupErrorText(*standing.error) : QString());
    m_problem->setVisible(standing.error.has_value());
}

/// By their times, as people know them; the names of the files are another clock's.
void BackupPage::fillRestoreMenu()
{
    QMenu &menu = *m_restore->menu();
    menu.clear();
    for (const Backup &backup : backupsIn(m_own).mid(0, mostListed))
        menu.addAction(
            u"%1 · %2"_qs.arg(timeText(backup.time),
                              QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat)),
            this, [this, file = backup.file] { Q_EMIT restoreWanted(file); });
    menu.addSeparator();
    menu.addAction(tr("Another &file…"), this, [this] { Q_EMIT restoreWanted({}); });
}

void BackupPage::showRunning(int thousandths)
{
    const bool isRunning = thousandths >= 0;
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_now->setEnabled(!isRunning);
    m_restore->setEnabled(!isRunning);
    m_progress->setValue(thousandths);
}

QString BackupPage::elsewhere() const
{
    const QString path = m_elsewhere->text().trimmed();
    return path.isEmpty() ? QString() : QDir::cleanPath(path);
}

void BackupPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where backups go as well"), elsewhere());
    if (!folder.isEmpty())
        m_elsewhere->setText(folder);
}

} // namespace toasoan
