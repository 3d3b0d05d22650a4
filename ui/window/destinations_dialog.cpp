#include "ui/window/destinations_dialog.h"

#include "app/desk/outbox_keeper.h"
#include "app/desk/storage_thread.h"
#include "app/workflow/troubles.h"
#include "ui/common/error_text.h"
#include "ui/window/destination_form.h"
#include "ui/window/destination_passwords.h"
#include "ui/window/dialog_parts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int listWidth = 200; // px

QString abilityName(const QString &id)
{
    if (id == u"upload")
        return DestinationsDialog::tr("upload pictures");
    if (id == u"publish")
        return DestinationsDialog::tr("publish");
    if (id == u"edit-others")
        return DestinationsDialog::tr("edit what others wrote");
    if (id == u"categories")
        return DestinationsDialog::tr("make categories");
    return id;
}

QString reportText(const SiteReport &report)
{
    QStringList abilities;
    for (const QString &id : report.abilities)
        abilities.append(abilityName(id));
    const QString may = abilities.join(u", ");
    return u"✓ "
           + (report.account.isEmpty() ? DestinationsDialog::tr("%1 can be used: %2.").arg(report.site, may)
                                       : DestinationsDialog::tr("%1 answers and takes us as %2, who may: %3.")
                                             .arg(report.site, report.account, may));
}

} // namespace

DestinationsDialog::DestinationsDialog(StorageThread &storage, OutboxKeeper &keeper, DestinationPasswords &passwords,
                                       QWidget *parent)
    : QDialog(parent)
    , m_storage(storage)
    , m_keeper(keeper)
    , m_passwords(passwords)
    , m_list(new QListWidget)
    , m_form(new DestinationForm)
    , m_said(sentenceLabel({}))
    , m_note(sentenceLabel({}))
    , m_busy(busyBar())
    , m_check(new QPushButton(tr("&Check")))
    , m_save(new QPushButton(tr("&Save")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Destinations"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_note->clear(); // it was about another
        showCurrent();
    });
    connect(m_form, &DestinationForm::edited, this, [this] { m_said->clear(); });
    connect(m_check, &QPushButton::clicked, this, &DestinationsDialog::check);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, &DestinationsDialog::remove);
    connect(&m_passwords, &DestinationPasswords::notKept, this, [this](const Error &) {
        m_note->setText(
            tr("The keyring of this computer did not take the password; it is known until the window closes."));
    });
    resize(760, 480);
    showCurrent();
    read();
}

DestinationsDialog::~DestinationsDialog()
{
    *m_closed = true;
}

void DestinationsDialog::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(18);
    layout->addWidget(leftSide());
    layout->addWidget(rightSide(), 1);
}

QWidget *DestinationsDialog::leftSide()
{
    auto *add = new QPushButton(tr("&Add"));
    auto *kinds = new QMenu(add);
    for (const ConnectorKind &kind : connectorKinds())
        kinds->addAction(QCoreApplication::translate("Publishing", kind.name), this,
                         [this, id = kind.id] { addNew(id); });
    add->setMenu(kinds);
    m_list->setAccessibleName(tr("Destinations"));
    auto *side = new QWidget;
    side->setFixedWidth(listWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(add);
    layout->addWidget(m_remove);
    return side;
}

QWidget *DestinationsDialog::rightSide()
{
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_save->setProperty("primary", true);
    m_save->setDefault(true); // Return in a field saves; on another button it presses that
    m_said->setMinimumHeight(64);
    m_said->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_form);
    layout->addWidget(m_busy);
    layout->addWidget(m_said);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addLayout(buttons);
    return side;
}

void DestinationsDialog::read(const QString &chosen, const std::function<void()> &then)
{
    m_storage.ask(
        this, [](Desk &desk) { return desk.publishing().destinations(); },
        [this, chosen, then](const Result<QList<Destination>> &all) {
            if (!all)
                return fail(all.error());
            m_passwords.load(*all);
            fill(*all, chosen);
            if (then)
                then();
        });
}

void DestinationsDialog::fill(const QList<Destination> &destinations, const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_destinations = destinations;
    m_list->clear();
    int row = 0;
    for (qsizetype i = 0; i < destinations.size(); ++i) {
        addRow(destinations[i].name);
        if (destinations[i].id == chosen)
            row = static_cast<int>(i);
    }
    m_list->setCurrentRow(destinations.isEmpty() ? -1 : row);
    showCurrent();
}

void DestinationsDialog::addRow(const QString &name)
{
    constexpr int rowHeight = 30; // px
    auto *row = new QListWidgetItem(name, m_list);
    row->setSizeHint({0, rowHeight});
}

void DestinationsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isOne = row >= 0 && row < m_destinations.size();
    m_form->setVisible(isOne);
    for (QPushButton *button : {m_save, m_remove})
        button->setEnabled(isOne);
    m_check->setEnabled(isOne && m_busy->isHidden());
    if (isOne)
        m_form->show(m_destinations[row]);
    say(isOne ? QString()
              : tr("There is no destination yet. Add the paper's web site: its address, a user name there and an "
                   "application password that is made in the user's profile."));
}

void DestinationsDialog::addNew(const QString &kind)
{
    Destination destination;
    destination.kind = kind;
    destination.name = QCoreApplication::translate("Publishing", connectorKind(kind)->name);
    m_destinations.append(destination);
    addRow(destination.name);
    m_list->setCurrentRow(m_list->count() - 1);
    m_form->takeKeys();
}

void DestinationsDialog::remove()
{
    const Destination destination = m_destinations.value(m_list->currentRow());
    if (destination.id.isEmpty())
        return read();
    m_storage.ask(
        this, [id = destination.id](Desk &desk) { return desk.publishing().removeDestination(id); },
        [this, id = destination.id](const Outcome &removed) {
            if (!removed)
                return fail(removed.error());
            m_passwords.forget(id);
            Q_EMIT changed();
            read();
        });
}

/// Whether the destination that is shown was at another host when it was read.
bool DestinationsDialog::leadsElsewhere() const
{
    const QJsonObject before = m_destinations.value(m_list->currentRow()).settings;
    const QJsonObject now = m_form->destination().settings;
    for (const QString &field : {QStringLiteral("address"), QStringLiteral("host")}) {
        if (before.value(field) != now.value(field))
            return true;
    }
    return false;
}

void DestinationsDialog::save(const std::function<void(const Destination &)> &then)
{
    m_save->setFocus(); // keys press it without: what is open in a cell is taken over first
    m_storage.ask(
        this, [wanted = m_form->destination()](Desk &desk) { return desk.publishing().setDestination(wanted); },
        [this, then, isElsewhere = leadsElsewhere(), password = m_form->password()](const Result<Destination> &set) {
            if (!set)
                return fail(set.error());
            if (!password.isEmpty())
                m_passwords.keep(set->id, password);
            else if (isElsewhere)
                m_passwords.forget(set->id); // what opens one site is not sent to another
            Q_EMIT changed();
            read(set->id, [this, then, destination = *set] {
                if (then)
                    then(destination);
                else
                    say(u"✓ " + tr("Saved."));
            });
        });
}

/// Saved first: what is asked is what will be used.
void DestinationsDialog::check()
{
    setBusy(true);
    save([this](const Destination &destination) {
        if (!m_passwords.awaited().contains(destination.id))
            return ask(destination);
        say(tr("The keyring of this computer is asked for the password…"));
        auto *waiting = new QObject(this);
        connect(&m_passwords, &DestinationPasswords::changed, waiting, [this, waiting, destination] {
            if (m_passwords.awaited().contains(destination.id))
                return;
            waiting->deleteLater();
            ask(destination);
        });
    });
}

void DestinationsDialog::ask(const Destination &destination)
{
    const SecretOf secretOf = [known = m_passwords.known()](const Destination &asked) -> Result<QString> {
        const QString password = known.value(asked.id);
        if (password.isEmpty())
            return troubled(Trouble::NoPassword, asked.name);
        return password;
    };
    m_keeper.ask(
        this,
        [id = destination.id, secretOf, closed = m_closed](Desk &desk) {
            return desk.publishing().check(id, secretOf, [closed](qint64, qint64) { return !*closed; });
        },
        [this, destination](const Result<SiteReport> &report) {
            setBusy(false);
            if (!report)
                return fail(report.error());
            learn(destination, report->found);
            say(reportText(*report));
        });
}

/// In the form and in the list, or the next save would write over it.
void DestinationsDialog::learn(const Destination &asked, const QJsonObject &found)
{
    const auto isAsked = [&asked, address = QStringLiteral("address")](const Destination &each) {
        return each.id == asked.id && each.settings.value(address) == asked.settings.value(address);
    };
    for (Destination &each : m_destinations) {
        for (auto field = found.begin(); isAsked(each) && field != found.end(); ++field)
            each.settings.insert(field.key(), field.value());
    }
    if (isAsked(m_form->destination()))
        m_form->learn(found);
}

void DestinationsDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_check->setEnabled(!busy);
}

void DestinationsDialog::say(const QString &text)
{
    m_said->setPalette(palette());
    m_said->setText(text);
}

void DestinationsDialog::fail(const Error &error)
{
    setBusy(false);
    if (error.code == ErrorCode::BadInput && error.detail == u"destination-field") {
        const QString field = error.args.value(0);
        m_form->takeKeys(field);
        return showProblem(*m_said, tr("“%1” is missing or not right, so nothing was saved. Correct it and save again.")
                                        .arg(m_form->fieldName(field)));
    }
    showProblem(*m_said, errorText(error));
}

} // namespace toasoan
