#include "ui/window/people_dialog.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/desk.h"
#include "app/desk/secret_keys.h"
#include "app/desk/storage_thread.h"
#include "app/workflow/fingerprint.h"
#include "ui/common/error_text.h"
#include "ui/window/delegation_dialog.h"
#include "ui/window/dialog_parts.h"
#include "ui/window/key_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;

QString roleNames(const Person &person)
{
    QStringList names;
    for (const Role role : person.roles)
        names.append(roleName(role));
    for (const LentRole &lent : person.lent)
        names.append(roleName(lent.role) + u' ' + byDelegationOf(lent.from));
    return names.join(u", ");
}

} // namespace

std::optional<PublicKey> Staff::keyOf(const QString &person) const
{
    const auto found = std::find_if(known.crbegin(), known.crend(), [&person](const Certificate &each) {
        return each.person == person && !each.until.isValid();
    });
    return found == known.crend() ? std::nullopt : std::optional(found->key);
}

bool Staff::isInRoster(const PublicKey &key) const
{
    return roster && std::any_of(roster->people.begin(), roster->people.end(), [&key](const Certificate &each) {
               return each.key == key;
           });
}

Result<Staff> staffOf(Desk &desk)
{
    auto people = desk.people().list();
    auto known = desk.keys().known();
    auto roster = desk.keys().roster();
    if (!people || !known || !roster)
        return tl::unexpected<Error>(!people ? people.error() : !known ? known.error() : roster.error());
    QList<PublicKey> remembered;
    for (const Certificate &each : *known) {
        if (remembersKey(desk.folder(), each.key))
            remembered.append(each.key);
    }
    return Staff{*std::move(people), *std::move(known), *std::move(roster), remembered, desk.folder()};
}

PeopleDialog::PeopleDialog(StorageThread &storage, const QString &actor, QWidget *parent)
    : QDialog(parent)
    , m_storage(storage)
    , m_actor(actor)
    , m_people(new QTreeWidget)
    , m_words(sentenceLabel({}))
    , m_rosterText(sentenceLabel({}))
    , m_said(sentenceLabel({}))
{
    setWindowTitle(tr("People and keys"));
    setUpList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(m_people, 1);
    layout->addWidget(rolesAndKey());
    layout->addWidget(rosterRow());
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_people, &QTreeWidget::currentItemChanged, this, &PeopleDialog::showPerson);
    resize(760, 600);
    read();
}

/// The roles take what room there is: nobody reads sideways.
void PeopleDialog::setUpList()
{
    m_people->setHeaderLabels({tr("Person"), tr("Roles"), tr("Key")});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setAccessibleName(tr("People of the newsroom"));
    QHeaderView *header = m_people->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
}

QPushButton *PeopleDialog::button(const QString &text, void (PeopleDialog::*pressed)())
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

QWidget *PeopleDialog::rolesAndKey()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int columns = 4;
    for (const Role role : allRoles()) {
        auto *box = new QCheckBox(roleName(role));
        const int place = static_cast<int>(m_roles.size());
        grid->addWidget(box, place / columns, place % columns);
        m_roles.append(box);
    }
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("Words of the key"));
    grid->addWidget(m_words, 2, 0, 1, columns - 1);
    grid->addWidget(m_forgetKey = button(tr("&Forget on this computer"), &PeopleDialog::forgetKey), 2, columns - 1);
    m_forgetKey->setToolTip(tr("The keyring of your session opens the key no more; its passphrase does as before"));
    auto *row = new QHBoxLayout;
    row->addWidget(button(tr("&Add a person…"), &PeopleDialog::addPerson));
    row->addWidget(m_saveRoles = button(tr("&Set these roles"), &PeopleDialog::saveRoles));
    row->addWidget(m_makeKey = button(tr("&Make a key…"), &PeopleDialog::makeKey));
    row->addWidget(m_copyKey = button(tr("&Copy the key"), &PeopleDialog::copyKey));
    row->addWidget(m_trustKey = button(tr("&Trust a key…"), &PeopleDialog::trustKey));
    row->addWidget(button(tr("&Delegations…"), &PeopleDialog::showDelegations));
    row->addStretch(1);
    grid->addLayout(row, 3, 0, 1, columns);
    return part;
}

QWidget *PeopleDialog::rosterRow()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_rosterText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_rosterText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_sign = button(tr("Si&gn the roster…"), &PeopleDialog::signRoster));
    row->addWidget(m_export = button(tr("&Export the roster…"), &PeopleDialog::exportRoster));
    row->addWidget(button(tr("&Import a roster…"), &PeopleDialog::importRoster));
    row->addStretch(1);
    column->addLayout(row);
    return part;
}

void PeopleDialog::read()
{
    m_storage.ask(this, staffOf, [this](const Result<Staff> &staff) { staff ? show(*staff) : fail(staff.error()); });
}

void PeopleDialog::show(const Staff &staff)
{
    const QString before = chosen();
    m_staff = staff;
    m_people->clear();
    for (const Person &person : m_staff.people) {
        const auto key = m_staff.keyOf(person.name);
        const QString standing = !key                                          ? tr("none")
                                 : m_staff.roster && !m_staff.isInRoster(*key) ? tr("not in the roster")
                                                                               : tr("yes");
        auto *item = new QTreeWidgetItem(m_people, {person.name, roleNames(person), standing});
        item->setData(0, Qt::UserRole, person.name);
        item->setToolTip(1, roleNames(person));
        item->setSizeHint(0, {0, fontMetrics().height() + 12});
        if (person.name == (before.isEmpty() ? m_actor : before))
            m_people->setCurrentItem(item);
    }
    for (const int column : {0, 2}) {
        constexpr int widest = 240; // px
        m_people->resizeColumnToContents(column);
        m_people->setColumnWidth(column, std::min(widest, m_people->columnWidth(column) + 24));
    }
    showPerson();
    showRoster();
    forgetEnded();
}

QString PeopleDialog::chosen() const
{
    return m_people->currentItem() ? m_people->currentItem()->data(0, Qt::UserRole).toString() : QString();
}

bool PeopleDialog::mayChangeRoles() const
{
    bool isThereOne = false;
    for (const Person &person : m_staff.people) {
        const bool is = person.roles.contains(Role::QuanTri);
        if (is && person.name == m_actor)
            return true;
        isThereOne = isThereOne || is;
    }
    return !isThereOne;
}

void PeopleDialog::showPerson()
{
    const QString name = chosen();
    const auto found = std::find_if(m_staff.people.begin(), m_staff.people.end(),
                                    [&name](const Person &person) { return person.name == name; });
    const bool isOne = found != m_staff.people.end();
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        m_roles[i]->setChecked(isOne && found->roles.contains(allRoles().at(i)));
        m_roles[i]->setEnabled(isOne && mayChangeRoles());
    }
    const auto key = m_staff.keyOf(name);
    m_words->setText(key ? tr("Key of %1: %2").arg(name, fingerprintWords(*key)) : tr("No key yet."));
    m_makeKey->setText(key ? tr("&Make another key…") : tr("&Make a key…"));
    for (QPushButton *each : {m_makeKey, m_trustKey})
        each->setEnabled(isOne);
    m_copyKey->setEnabled(key.has_value());
    m_forgetKey->setVisible(key && m_staff.remembered.contains(*key));
    m_saveRoles->setEnabled(isOne && mayChangeRoles());
}

void PeopleDialog::showRoster()
{
    const auto own = m_staff.keyOf(m_actor);
    m_sign->setEnabled(m_staff.roster && own && isAdministrator(*m_staff.roster, *own));
    m_export->setEnabled(m_staff.roster.has_value());
    if (!m_staff.roster)
        return m_rosterText->setText(
            tr("There is no roster of keys yet. The first key of an administrator founds it; without one, all keys "
               "listed here count."));
    QString text = tr("Roster %1, signed by %2: %3")
                       .arg(m_staff.roster->serial)
                       .arg(signerOf(*m_staff.roster), fingerprintWords(m_staff.roster->administrator));
    m_rosterText->setText(text);
}

/// The window's people and this list are read anew, whatever came of it.
void PeopleDialog::change(Work work, const QString &saying)
{
    m_storage.ask(this, std::move(work), [this, saying](const Outcome &done) {
        done ? say(saying) : fail(done.error());
        read();
        Q_EMIT changed();
    });
}

void PeopleDialog::addPerson()
{
    const QString name = QInputDialog::getText(this, tr("Add a person"), tr("Name:")).simplified();
    if (!name.isEmpty())
        change([name](Desk &desk) { return desk.people().add(name, {Role::Pv}); },
               tr("%1 is in the newsroom now, as a reporter.").arg(name));
}

void PeopleDialog::copyKey()
{
    const auto key = m_staff.keyOf(chosen());
    if (!key)
        return;
    QGuiApplication::clipboard()->setText(key->value);
    say(tr("The key of %1 is on the clipboard: send it to whoever is to know it, and read them its words on the phone.")
            .arg(chosen()));
}

void PeopleDialog::saveRoles()
{
    QList<Role> roles;
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            roles.append(allRoles().at(i));
    }
    if (roles.isEmpty())
        return say(tr("A person has at least one role; nothing was changed."));
    change([name = chosen(), roles, by = m_actor](Desk &desk) { return desk.people().setRoles(name, roles, by); },
           tr("%1: the roles are set.").arg(chosen()));
}

void PeopleDialog::makeKey()
{
    const QString person = chosen();
    KeyDialog dialog({m_staff.folder, person, {}}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([person, key = *dialog.key()](Desk &desk) { return desk.keys().give(person, key); },
           tr("%1 has a key now and signs with it.").arg(person));
}

bool PeopleDialog::areTheSame(const QString &person, const QString &words)
{
    QMessageBox box(this);
    box.setWindowTitle(tr("Compare the words"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Call %1 and have them read the words of their key to you. Are they these?").arg(person) + u"\n\n"
                + words);
    QPushButton *yes = box.addButton(tr("The same"), QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(tr("Not the same"), QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

void PeopleDialog::trustKey()
{
    const QString person = chosen();
    const QString typed = QInputDialog::getText(this, tr("Trust a key"),
                                                tr("The key of %1 as it was sent, 64 digits and letters:").arg(person));
    const PublicKey key{typed.simplified().remove(u' ').toLower()};
    if (key.isEmpty())
        return;
    if (!isSha256Hex(key.value))
        return say(tr("That is no key: it has 64 digits and letters from a to f. Nothing was changed."));
    const QString words = fingerprintWords(key);
    if (!areTheSame(person, words))
        return say(tr("The key was not taken over."));
    change([person, key, words](Desk &desk) { return desk.keys().trust(person, key, words); },
           tr("The key of %1 is known now.").arg(person));
}

void PeopleDialog::forgetKey()
{
    const auto key = m_staff.keyOf(chosen());
    if (!key)
        return;
    m_keyring.forget(m_staff.folder, *key, this, [this, person = chosen()](const Outcome &forgotten) {
        if (forgotten)
            say(tr("This computer has forgotten the key of %1; its passphrase opens it.").arg(person));
        else if (forgotten.error().code != ErrorCode::Refused)
            fail(forgotten.error());
        else
            showProblem(*m_said, errorText(forgotten.error()) + u' '
                                     + tr("The key opens with its passphrase alone all the same; what the keyring "
                                          "still has opens nothing."));
        read();
    });
}

/// A key that counts no more, since its owner has another one, is not worth remembering.
void PeopleDialog::forgetEnded()
{
    for (const PublicKey &key : std::as_const(m_staff.remembered)) {
        const bool counts = std::any_of(m_staff.known.begin(), m_staff.known.end(), [&key](const Certificate &each) {
            return each.key == key && !each.until.isValid();
        });
        if (!counts)
            m_keyring.forget(m_staff.folder, key, this, [](const Outcome &) {});
    }
}

void PeopleDialog::showDelegations()
{
    DelegationDialog dialog(m_storage, m_actor, this);
    connect(&dialog, &DelegationDialog::changed, this, [this] {
        read();
        Q_EMIT changed();
    });
    dialog.exec();
}

void PeopleDialog::signRoster()
{
    const auto key = m_staff.keyOf(m_actor);
    if (!key)
        return say(tr("%1 has no key to sign with.").arg(m_actor));
    KeyDialog dialog({m_staff.folder, m_actor, key, m_staff.remembered.contains(*key)}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([key = *dialog.key()](Desk &desk) { return desk.keys().signRoster(key).map([](const Roster &) {}); },
           tr("The roster is signed as people and keys are now."));
}

void PeopleDialog::exportRoster()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the roster"),
                                                      QStringLiteral("danh-ba-khoa.json"), tr("Roster (*.json)"));
    if (path.isEmpty())
        return;
    change([path, bytes = toJson(*m_staff.roster)](Desk &) { return writeDurably(path, bytes, FileAccess::Shared); },
           tr("Written to %1.").arg(path));
}

void PeopleDialog::importRoster()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a roster"), QString(), tr("Roster (*.json)"));
    if (path.isEmpty())
        return;
    m_storage.ask(
        this, [path](Desk &) { return readFile(path, mostBytes); },
        [this](const Result<QByteArray> &bytes) { bytes ? importWith(*bytes, {}) : fail(bytes.error()); });
}

void PeopleDialog::importWith(const QByteArray &bytes, const QString &words)
{
    m_storage.ask(
        this, [bytes, words](Desk &desk) { return desk.keys().takeRoster(bytes, words).map([](const Roster &) {}); },
        [this, bytes, words](const Outcome &taken) {
            const bool isFirst = !taken && taken.error().detail == u"first-contact" && words.isEmpty();
            if (isFirst && areTheSame(taken.error().args.value(1), taken.error().args.value(0)))
                return importWith(bytes, taken.error().args.value(0));
            if (isFirst)
                return say(tr("The roster was not taken over."));
            taken ? say(tr("The roster was taken over.")) : fail(taken.error());
            read();
            Q_EMIT changed();
        });
}

void PeopleDialog::say(const QString &text)
{
    m_said->setPalette(palette());
    m_said->setText(text);
}

void PeopleDialog::fail(const Error &error)
{
    showProblem(*m_said, errorText(error));
}

} // namespace toasoan
