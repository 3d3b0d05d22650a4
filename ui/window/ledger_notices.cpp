#include "ui/window/ledger_notices.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/centre.h"
#include "ui/window/ledger_bar.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/workflow_steps.h"

#include <algorithm>

namespace toasoan {
namespace {

struct Untold
{
    QList<LedgerEntry> entries; ///< that the person was not told of, newest first
    QList<LedgerReason> reasons;
};

} // namespace

LedgerNotices::LedgerNotices(const Parts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect(&m.article, &OpenArticle::articleShown, this, &LedgerNotices::look);
    connect(&m.workflow, &WorkflowSteps::standingChanged, this, &LedgerNotices::look);
}

LedgerBar &LedgerNotices::bar()
{
    if (!m_bar) {
        m_bar = new LedgerBar;
        m.centre.addAbove(m_bar);
        connect(m_bar, &LedgerBar::seen, this, &LedgerNotices::markSeen);
        connect(m_bar, &LedgerBar::ledgerWanted, this, [this] { Q_EMIT ledgerWanted(m_shown); });
    }
    return *m_bar;
}

/// The newest about the open article; of others is said once that they wait.
void LedgerNotices::look()
{
    const QString person = m.workflow.person().name;
    if (person.isEmpty())
        return;
    m.storage.ask(
        this,
        [person](Desk &desk) {
            return desk.ledger().waitingFor(person).map([&desk](const QList<LedgerEntry> &entries) {
                return Untold{entries, desk.ledger().reasons().value_or(builtInLedgerReasons())};
            });
        },
        [this, person, said = m.messages.count()](const Result<Untold> &waiting) {
            if (!waiting || m.workflow.person().name != person)
                return;
            const auto here =
                std::find_if(waiting->entries.begin(), waiting->entries.end(),
                             [draft = m.article.draft()](const LedgerEntry &entry) { return entry.draft == draft; });
            m_shown = here == waiting->entries.end() ? 0 : here->number;
            if (m_shown > 0)
                bar().show(*here, ledgerReasonName(waiting->reasons, here->ordering.code));
            else if (m_bar)
                m_bar->hide();
            if (m.messages.count() == said)
                tellFirst(waiting->entries);
        });
}

void LedgerNotices::tellFirst(const QList<LedgerEntry> &waiting)
{
    const QString person = m.workflow.person().name;
    if (m_told == person || !m.article.isOpen())
        return;
    m_told = person;
    const auto elsewhere =
        std::find_if(waiting.begin(), waiting.end(),
                     [draft = m.article.draft()](const LedgerEntry &entry) { return entry.draft != draft; });
    if (elsewhere == waiting.end())
        return;
    m.messages.offer(MessageBar::Kind::Warning,
                     tr("There is news about “%1” that you have not seen: %2.")
                         .arg(elsewhere->headline, ledgerKindName(elsewhere->action)),
                     tr("Open"), [this, draft = elsewhere->draft] { Q_EMIT draftWanted(draft); });
}

void LedgerNotices::markSeen()
{
    m.storage.ask(
        this,
        [number = m_shown, person = m.workflow.person().name](Desk &desk) {
            return desk.ledger().markSeen(number, person);
        },
        [this](const Outcome &marked) {
            if (!marked)
                m.messages.say(MessageBar::Kind::Error, errorText(marked.error()));
            look();
            Q_EMIT noted();
        });
}

} // namespace toasoan
