#include "ui/window/ledger_bar.h"

#include "app/workflow/ledger_entry.h"
#include "ui/common/theme.h"
#include "ui/models/ledger_model.h"
#include "ui/window/dialog_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QString what(const LedgerEntry &entry, const QString &cause)
{
    const QString time = ledgerTime(entry.decided);
    if (entry.state == EntryState::Refused)
        return LedgerBar::tr("What you asked for (%1) was declined by %2, %3")
            .arg(ledgerKindName(entry.action), entry.decider, time);
    return (entry.action == Action::TakeDown ? LedgerBar::tr("This article was taken down on %1 by decision of %2: %3")
                                             : LedgerBar::tr("This article was corrected on %1 by decision of %2: %3"))
        .arg(time, deciderText(entry), cause);
}

QString why(const LedgerEntry &entry)
{
    QStringList lines{entry.state == EntryState::Refused ? entry.answer : entry.reason};
    for (const WordPair &pair : entry.ordering.pairs)
        lines.append(LedgerBar::tr("“%1” → “%2”").arg(pair.wrong, pair.right));
    return lines.join(u'\n');
}

} // namespace

LedgerBar::LedgerBar(QWidget *parent)
    : QFrame(parent)
    , m_what(sentenceLabel({}))
    , m_why(sentenceLabel({}))
    , m_seen(new QPushButton(tr("I have seen it")))
    , m_more(new QPushButton)
{
    setAccessibleName(tr("What became of the article"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_what->setFont(bold);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_seen->setToolTip(tr("Say that you know; the ledger keeps the time"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_why);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_seen);
    layout->addWidget(m_more);
    connect(m_seen, &QPushButton::clicked, this, &LedgerBar::seen);
    connect(m_more, &QPushButton::clicked, this, &LedgerBar::moreWanted);
    hide();
}

void LedgerBar::show(const LedgerEntry &entry, const QString &cause, About about)
{
    const bool isHere = about == About::ThisArticle;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, themeOf(palette()).onDeleted);
    for (QLabel *label : {m_what, m_why})
        label->setPalette(ink);
    const QString which = isHere ? QString() : QString(u"“"_qs + entry.headline + u"” – "_qs);
    m_what->setText(u"▲ "_qs + which + what(entry, cause));
    m_why->setText(why(entry));
    m_more->setText(isHere ? tr("Ledger") : tr("Open the article"));
    m_more->setToolTip(isHere ? tr("The entry, with what else is known") : tr("The article that this is about"));
    QFrame::show();
}

void LedgerBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.deleted);
    painter.fillRect(QRect(0, 0, 4, height()), theme.error);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace toasoan
