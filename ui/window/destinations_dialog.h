#pragma once
#include "app/publishing/connectors.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace toasoan {

class DestinationForm;
class DestinationPasswords;
class OutboxKeeper;
class StorageThread;

/// Where articles can be published: added, changed, asked whether they take us, and taken away.
class DestinationsDialog : public QDialog
{
    Q_OBJECT

public:
    DestinationsDialog(StorageThread &storage, OutboxKeeper &keeper, DestinationPasswords &passwords,
                       QWidget *parent = nullptr);
    ~DestinationsDialog() override;

Q_SIGNALS:
    void changed(); ///< there are others now

private:
    void build();
    [[nodiscard]] QWidget *rightSide();
    [[nodiscard]] QWidget *leftSide();
    void read(const QString &chosen = {}, const std::function<void()> &then = {});
    void fill(const QList<Destination> &destinations, const QString &chosen);
    void addRow(const QString &name);
    void showCurrent();
    void addNew(const QString &kind);
    void remove();
    void save(const std::function<void(const Destination &)> &then = {});
    [[nodiscard]] bool leadsElsewhere() const;
    void check();
    void ask(const Destination &destination);
    void learn(const Destination &asked, const QJsonObject &found);
    void say(const QString &text);
    void fail(const Error &error);
    void setBusy(bool busy);

    std::shared_ptr<std::atomic_bool> m_closed =
        std::make_shared<std::atomic_bool>(false); ///< nobody waits for the check
    StorageThread &m_storage;
    OutboxKeeper &m_keeper;
    DestinationPasswords &m_passwords;
    QList<Destination> m_destinations;
    QListWidget *m_list;
    DestinationForm *m_form;
    QLabel *m_said;
    QLabel *m_note; ///< of the keyring, whose answer comes when it likes
    QProgressBar *m_busy;
    QPushButton *m_check;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace toasoan
