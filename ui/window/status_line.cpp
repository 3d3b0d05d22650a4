#include "ui/window/status_line.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QToolButton>

namespace toasoan {
namespace {

void colour(QLabel &label, const QColor &ink)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, ink);
    label.setPalette(palette);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saving(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_counts(new QToolButton(this))
    , m_proofing(new QLabel(this))
    , m_inputMethod(new QLabel(this))
    , m_person(new QToolButton(this))
    , m_zoom(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_saving->setFont(bold);
    m_saving->setAccessibleName(tr("Save state"));
    m_counts->setAutoRaise(true);
    m_counts->setToolTip(tr("Length: press for all the numbers"));
    for (QLabel *label : {m_backup, m_proofing, m_inputMethod})
        label->setContentsMargins(8, 0, 8, 0);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->hide(); // until it is known who works here
    m_person->setAccessibleName(tr("Who works here"));
    addWidget(m_saving);
    addWidget(m_backup);
    m_backup->hide();
    addPermanentWidget(m_counts);
    addPermanentWidget(m_proofing);
    addPermanentWidget(m_inputMethod);
    addPermanentWidget(m_person);
    m_inputMethod->hide();
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolTip(tr("Size of the page: press to choose, or Ctrl and the wheel"));
    addPermanentWidget(m_zoom);
    showZoom(100);
}

void StatusLine::showSaving(const DraftSession *session)
{
    const Theme &theme = themeOf(palette());
    if (!session) {
        m_saving->clear();
        return;
    }
    const QString time = session->savedAt().isValid()
                             ? session->savedAt().toLocalTime().toString(QStringLiteral("HH:mm:ss"))
                             : QString();
    switch (session->saveState()) {
    case SaveState::Saved:
        m_saving->setText(time.isEmpty() ? tr("✓ Saved on this computer")
                                         : tr("✓ Saved on this computer %1").arg(time));
        return colour(*m_saving, theme.ok);
    case SaveState::Dirty:
    case SaveState::Saving:
        m_saving->setText(tr("Saving…"));
        return colour(*m_saving, theme.soft);
    case SaveState::Failed:
        m_saving->setText(tr("✗ NOT SAVED – see the message"));
        return colour(*m_saving, theme.error);
    }
}

void StatusLine::showReadOnly()
{
    m_saving->setText(tr("■ Only to be read: a newer version's drafts"));
    colour(*m_saving, themeOf(palette()).warning);
}

void StatusLine::showBackup(const QString &problem)
{
    m_backup->setText(QStringLiteral("▲ ") + tr("No new backup"));
    m_backup->setToolTip(problem);
    m_backup->setAccessibleName(problem);
    m_backup->setVisible(!problem.isEmpty());
    colour(*m_backup, themeOf(palette()).warning);
}

void StatusLine::showCounts(const Counts &counts)
{
    const QLocale locale;
    m_counts->setText(tr("%1 words · %2 characters · %3 min read")
                          .arg(locale.toString(counts.words), locale.toString(counts.characters),
                               locale.toString(counts.readingMinutes)));
}

void StatusLine::showSelectionCounts(const Counts &counts)
{
    const QLocale locale;
    m_counts->setText(tr("Selected: %1 words · %2 characters")
                          .arg(locale.toString(counts.words), locale.toString(counts.characters)));
}

void StatusLine::showProofing(const QStringList &layers, const QStringList &problems)
{
    QStringList missing;
    for (const QString &problem : problems)
        missing.append(problem.section(u':', 0, 0));
    m_proofing->setText(missing.isEmpty() ? layers.join(u" + "_qs) : QStringLiteral("▲ ") + missing.join(u" · "_qs));
    m_proofing->setToolTip(problems.join(u'\n'));
    m_proofing->setAccessibleName(tr("Proofing: %1").arg((layers + problems).join(u", "_qs)));
    colour(*m_proofing, problems.isEmpty() ? palette().color(QPalette::WindowText) : themeOf(palette()).warning);
}

void StatusLine::showInputMethod(const QString &name, const QString &problem)
{
    m_inputMethod->setVisible(!name.isEmpty());
    m_inputMethod->setText(problem.isEmpty() ? name : QString(QStringLiteral("▲ ") + name));
    m_inputMethod->setToolTip(problem.isEmpty() ? tr("Input method in use") : problem);
    m_inputMethod->setAccessibleName(tr("Input method: %1").arg(problem.isEmpty() ? name : problem));
    colour(*m_inputMethod, problem.isEmpty() ? palette().color(QPalette::WindowText) : themeOf(palette()).warning);
}

void StatusLine::showZoom(int percent)
{
    m_zoom->setText(QStringLiteral("%1 %").arg(percent));
    m_zoom->setAccessibleName(tr("Size of the page: %1 %").arg(percent));
}

void StatusLine::showPerson(const QString &name, const QString &roles)
{
    m_person->setText(QStringLiteral("%1 (%2)").arg(name, roles));
    m_person->show();
    m_person->setToolTip(tr("Who works here: press to change"));
}

} // namespace toasoan
