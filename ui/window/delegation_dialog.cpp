#include "ui/window/delegation_dialog.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/dialog_parts.h"
#include "ui/window/key_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

QString daysText(const Delegation &delegation)
{
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    return day(delegation.since) + u" – " + day(delegation.until);
}

QString standingText(const KnownDelegation &known, const QDateTime &now)
{
    if (known.withdrawn.isValid())
        return DelegationDialog::tr("withdrawn");
    if (counts(known, now))
        return DelegationDialog::tr("counts now");
    return now < known.delegation.since ? DelegationDialog::tr("not yet") : DelegationDialog::tr("over");
}

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit(QDate::currentDate());
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate::currentDate());
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

Result<Lending> lendingOf(Desk &desk, const QString &actor)
{
    auto people = desk.people().list();
    auto delegations = desk.delegations().list();
    auto key = keyQuestionOf(desk, actor);
    if (!people || !delegations || !key)
        return tl::unexpected<Error>(!people ? people.error() : !delegations ? delegations.error() : key.error());
    return Lending{*std::move(people), *std::move(delegations), *std::move(key), QDateTime::currentDateTimeUtc()};
}

DelegationDialog::DelegationDialog(StorageThread &storage, const QString &actor, QWidget *parent)
    : QDialog(parent)
    , m_storage(storage)
    , m_actor(actor)
    , m_list(new QTreeWidget)
    , m_to(new QComboBox)
    , m_role(new QComboBox)
    , m_first(dayEdit(tr("First day")))
    , m_last(dayEdit(tr("Last day")))
    , m_reason(new QLineEdit)
    , m_said(sentenceLabel({}))
{
    setWindowTitle(tr("Delegations"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(list(), 1);
    layout->addWidget(form());
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(720, 520);
    read();
}

QWidget *DelegationDialog::list()
{
    m_list->setHeaderLabels({tr("Who may act"), tr("In the role"), tr("Of"), tr("Days"), tr("Standing"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Roles that are lent"));
    m_withdraw = new QPushButton(tr("&Withdraw"));
    m_withdraw->setAutoDefault(false);
    connect(m_withdraw, &QPushButton::clicked, this, &DelegationDialog::withdraw);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DelegationDialog::update);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    return part;
}

QWidget *DelegationDialog::form()
{
    m_reason->setMaxLength(longestReason);
    m_to->setAccessibleName(tr("Who may act"));
    m_role->setAccessibleName(tr("In the role"));
    m_lend = new QPushButton(tr("D&elegate"));
    m_lend->setProperty("primary", true);
    m_lend->setDefault(true);
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(sentenceLabel(tr("%1 lets somebody act in one of their roles. All that is done so names both; nobody "
                                  "approves so what either of them wrote.")
                                   .arg(m_actor)));
    form->addRow(tr("W&ho:"), m_to);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(tr("&From:"), m_first);
    form->addRow(tr("&Until:"), m_last);
    form->addRow(tr("Re&ason:"), m_reason);
    auto *row = new QHBoxLayout;
    row->addWidget(m_lend);
    row->addStretch(1);
    form->addRow(QString(), row);
    connect(m_lend, &QPushButton::clicked, this, &DelegationDialog::lend);
    connect(m_reason, &QLineEdit::textChanged, this, &DelegationDialog::update);
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
    return part;
}

void DelegationDialog::read()
{
    m_storage.ask(
        this, [actor = m_actor](Desk &desk) { return lendingOf(desk, actor); },
        [this](const Result<Lending> &lending) {
            lending ? show(*lending) : showProblem(*m_said, errorText(lending.error()));
        });
}

void DelegationDialog::show(const Lending &lending)
{
    m_lending = lending;
    m_list->clear();
    std::reverse(m_lending.delegations.begin(), m_lending.delegations.end()); // the newest is looked for
    for (const KnownDelegation &known : std::as_const(m_lending.delegations)) {
        const Delegation &delegation = known.delegation;
        auto *item =
            new QTreeWidgetItem(m_list, {delegation.to, roleName(delegation.role), delegation.from,
                                         daysText(delegation), standingText(known, m_lending.now), delegation.reason});
        item->setSizeHint(0, {0, fontMetrics().height() + 12});
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const QString before = m_to->currentText();
    m_to->clear();
    m_role->clear();
    for (const Person &person : std::as_const(m_lending.people)) {
        if (person.name != m_actor) {
            m_to->addItem(person.name);
            continue;
        }
        for (const Role role : person.roles) {
            if (role != Role::QuanTri)
                m_role->addItem(roleName(role), roleId(role));
        }
    }
    m_to->setCurrentText(before);
    update();
}

const KnownDelegation *DelegationDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_lending.delegations.at(row);
}

bool DelegationDialog::mayWithdraw(const KnownDelegation &known) const
{
    const bool isOver = known.withdrawn.isValid() || known.delegation.until < m_lending.now;
    const bool isTheirs = m_actor == known.delegation.from || m_actor == known.delegation.to;
    const bool isAdministrator =
        std::any_of(m_lending.people.begin(), m_lending.people.end(), [this](const Person &person) {
            return person.name == m_actor && person.roles.contains(Role::QuanTri);
        });
    return !isOver && (isTheirs || isAdministrator);
}

void DelegationDialog::update()
{
    const KnownDelegation *known = chosen();
    m_withdraw->setEnabled(known && mayWithdraw(*known));
    m_lend->setEnabled(m_role->count() > 0 && m_to->count() > 0 && !m_reason->text().trimmed().isEmpty());
}

void DelegationDialog::change(Work work, const QString &saying)
{
    m_storage.ask(this, std::move(work), [this, saying](const Outcome &done) {
        done ? say(saying) : showProblem(*m_said, errorText(done.error()));
        if (done)
            m_reason->clear();
        read();
        Q_EMIT changed();
    });
}

/// Whoever has a key signs with it, so that others than this folder can tell who lent the role.
void DelegationDialog::lend()
{
    DelegationWish wish{m_actor,         m_to->currentText(), *roleFromId(m_role->currentData().toString()),
                        m_first->date(), m_last->date(),      m_reason->text()};
    if (m_lending.key) {
        KeyDialog dialog(*m_lending.key, this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        wish.key = dialog.key();
    }
    change([wish](Desk &desk) { return desk.delegations().give(wish).map([](const KnownDelegation &) {}); },
           tr("%1 may act in the role “%2” in those days.").arg(wish.to, roleName(wish.role)));
}

void DelegationDialog::withdraw()
{
    const KnownDelegation *known = chosen();
    if (!known)
        return;
    change([number = known->number, by = m_actor](Desk &desk) { return desk.delegations().withdraw(number, by); },
           tr("Withdrawn: %1 acts in that role no more.").arg(known->delegation.to));
}

void DelegationDialog::say(const QString &text)
{
    m_said->setPalette(palette());
    m_said->setText(text);
}

} // namespace toasoan
