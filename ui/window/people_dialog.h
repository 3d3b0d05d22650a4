#pragma once
#include "app/keyring/remembered_keys.h"
#include "app/workflow/roster.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace toasoan {

class Desk;
class StorageThread;
struct Error;

/// Who works in the newsroom, what they may do, and by which keys they are known.
struct Staff
{
    QList<Person> people;
    QList<Certificate> known; ///< oldest first
    std::optional<Roster> roster;
    QList<PublicKey> remembered; ///< those that the keyring of this computer opens
    QString folder;              ///< the data folder

    [[nodiscard]] std::optional<PublicKey> keyOf(const QString &person) const;
    [[nodiscard]] bool isInRoster(const PublicKey &key) const;
};

/// Storage thread.
[[nodiscard]] Result<Staff> staffOf(Desk &desk);

/// People, roles and keys: makes keys, shows the words by which two people compare them, signs, gives out and takes in
/// the roster. Every change is made at once, on the storage thread.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `actor` works at this computer and does what is done here.
    PeopleDialog(StorageThread &storage, const QString &actor, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(); ///< people or roles

private:
    using Work = std::function<Outcome(Desk &)>;

    void setUpList();
    [[nodiscard]] QWidget *rolesAndKey();
    [[nodiscard]] QWidget *rosterRow();
    [[nodiscard]] QPushButton *button(const QString &text, void (PeopleDialog::*pressed)());
    void read();
    void show(const Staff &staff);
    void showPerson();
    void showRoster();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool mayChangeRoles() const;
    void change(Work work, const QString &saying);
    void addPerson();
    void saveRoles();
    void makeKey();
    void copyKey();
    void trustKey();
    void forgetKey();
    void forgetEnded();
    void showDelegations();
    void signRoster();
    void exportRoster();
    void importRoster();
    void importWith(const QByteArray &bytes, const QString &words);
    [[nodiscard]] bool areTheSame(const QString &person, const QString &words);
    void say(const QString &text);
    void fail(const Error &error);

    StorageThread &m_storage;
    QString m_actor;
    Staff m_staff;
    QTreeWidget *m_people;
    QList<QCheckBox *> m_roles; ///< as allRoles()
    QLabel *m_words;
    QLabel *m_rosterText;
    QLabel *m_said;
    QPushButton *m_saveRoles = nullptr;
    QPushButton *m_makeKey = nullptr;
    QPushButton *m_copyKey = nullptr;
    QPushButton *m_trustKey = nullptr;
    QPushButton *m_forgetKey = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_export = nullptr;
    RememberedKeys m_keyring;
};

} // namespace toasoan
