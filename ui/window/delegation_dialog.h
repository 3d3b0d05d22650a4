#pragma once
#include "app/base/result.h"
#include "app/workflow/delegation.h"
#include "ui/window/key_opener.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace toasoan {

class Desk;
class StorageThread;

/// What the dialog knows of roles that are lent.
struct Lending
{
    QList<Person> people;
    QList<KnownDelegation> delegations; ///< oldest first
    std::optional<KeyQuestion> key;     ///< of who works here, where they have one and it opens here
    QDateTime now;                      ///< UTC
};

/// Storage thread.
[[nodiscard]] Result<Lending> lendingOf(Desk &desk, const QString &actor);

/// Roles that people lend each other for some days: lists them, lends those of the person who works here, takes back.
/// Every change is made at once, on the storage thread.
class DelegationDialog : public QDialog
{
    Q_OBJECT

public:
    DelegationDialog(StorageThread &storage, const QString &actor, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    using Work = std::function<Outcome(Desk &)>;

    [[nodiscard]] QWidget *list();
    [[nodiscard]] QWidget *form();
    void read();
    void show(const Lending &lending);
    void update();
    [[nodiscard]] const KnownDelegation *chosen() const;
    [[nodiscard]] bool mayWithdraw(const KnownDelegation &known) const;
    void change(Work work, const QString &saying);
    void lend();
    void withdraw();
    void say(const QString &text);

    StorageThread &m_storage;
    QString m_actor;
    Lending m_lending;
    QTreeWidget *m_list;
    QComboBox *m_to;
    QComboBox *m_role;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QLineEdit *m_reason;
    QLabel *m_said;
    QPushButton *m_lend = nullptr;
    QPushButton *m_withdraw = nullptr;
};

} // namespace toasoan
