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
        connect(m_bar, &LedgerBar::moreWanted, this, [this] {
            if (m_shown.draft == m.article.draft())
                Q_EMIT ledgerWanted(m_shown.number);
            else
                Q_EMIT draftWanted(DraftId(m_shown.draft));
        });
    }
    return *m_bar;
}

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
        [this, person](const Result<Untold> &untold) {
            if (!untold || m.workflow.person().name != person)
                return;
            const QList<LedgerEntry> &entries = untold->entries;
            const auto here =
                std::find_if(entries.begin(), entries.end(),
                             [draft = m.article.draft()](const LedgerEntry &entry) { return entry.draft == draft; });
            if (!entries.isEmpty())
                show(here == entries.end() ? entries.first() : *here, untold->reasons);
            else if (m_bar)
                m_bar->hide();
        });
}

void LedgerNotices::show(const LedgerEntry &entry, const QList<LedgerReason> &reasons)
{
    m_shown = entry;
    bar().show(entry, ledgerReasonName(reasons, entry.ordering.code),
               entry.draft == m.article.draft() ? LedgerBar::About::ThisArticle : LedgerBar::About::AnotherOne);
}

void LedgerNotices::markSeen()
{
    m.storage.ask(
        this,
        [number = m_shown.number, person = m.workflow.person().name](Desk &desk) {
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
