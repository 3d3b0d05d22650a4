#include "ui/editor/finding_menu.h"

#include <QLabel>
#include <QWidgetAction>

namespace toasoan {
namespace {

constexpr int textLeft = 28;  // px: where the style begins an entry's words
constexpr int whyWidth = 360; // px: two or three lines, and no menu across half the screen

QString asMenuText(QString text)
{
    if (text.trimmed().isEmpty()) // an entry of blanks alone reads as none
        return text.replace(QChar::Nbsp, QStringLiteral("⍽")).replace(u' ', QStringLiteral("␣"));
    return text.replace(u'&', QStringLiteral("&&")).replace(QChar::Nbsp, QStringLiteral("⍽"));
}

} // namespace

FindingMenu::FindingMenu(const Finding &finding, QWidget *parent) : QMenu(parent), m_finding(finding)
{
    setObjectName(QStringLiteral("findingMenu"));
    setAccessibleName(tr("What may be done about “%1”").arg(finding.text));
    m_afterCorrections = addSeparator();
    addWhy();
    addSeparator();
    offerAnswers(*this, isAboutUnknownWord(finding) ? finding.text : QString(),
                 [this](FindingAnswer answer) { Q_EMIT answered(answer); });
    setCorrections(finding.replacements);
}

void FindingMenu::waitForCorrections()
{
    if (m_waiting)
        return;
    m_waiting = new QAction(tr("Looking for corrections…"), this);
    m_waiting->setEnabled(false);
    insertAction(m_afterCorrections, m_waiting);
}

void FindingMenu::setCorrections(const QStringList &corrections)
{
    for (const QString &correction : corrections.mid(0, mostCorrections))
        addCorrection(correction);
    if (m_waiting && corrections.isEmpty())
        m_waiting->setText(tr("No correction is known"));
    else if (m_waiting)
        m_waiting->setVisible(false);
}

void FindingMenu::addCorrection(const QString &correction)
{
    auto *action = new QAction(correction.isEmpty() ? tr("Take it out") : asMenuText(correction), this);
    QFont bold = font();
    bold.setBold(true);
    action->setFont(bold);
    connect(action, &QAction::triggered, this, [this, correction] { Q_EMIT corrected(correction); });
    insertAction(m_afterCorrections, action);
    if (isVisible() && !activeAction())
        setActiveAction(action);
}

void FindingMenu::addWhy()
{
    auto *why = new QLabel(m_finding.message, this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setContentsMargins(textLeft, 4, 12, 4);
    why->setFixedWidth(std::min(whyWidth, why->fontMetrics().horizontalAdvance(m_finding.message) + textLeft + 20));
    why->setFixedHeight(why->heightForWidth(why->width()));
    auto *action = new QWidgetAction(this);
    action->setText(m_finding.message); // for readers of the screen
    action->setDefaultWidget(why);
    action->setEnabled(false); // said, not chosen: the arrow keys pass it
    addAction(action);
}

} // namespace toasoan
