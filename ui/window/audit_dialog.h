#pragma once
#include "app/desk/audit_check.h"
#include "ui/window/key_opener.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace toasoan {

class StorageThread;

/// The newsroom's log: whether it is whole, its head saved for another day, today's beside a head that was saved. It is
/// read on a connection that saving does not wait for.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    /// `actor` works at this computer and signs, where they have a key here.
    AuditDialog(StorageThread &storage, const QString &actor, QWidget *parent = nullptr);

    void verify();
    void saveTo(const QString &path, const std::optional<SigningKey> &key);
    void compareWith(const QString &path);

Q_SIGNALS:
    void done(); ///< what was asked for is said

private:
    [[nodiscard]] QWidget *buttons();
    void readKey();
    void askSave();
    void askCompare();
    void begin();
    void showStanding(const AuditStanding &standing);
    void showComparison(const HeadComparison &compared);
    void say(const QString &text);
    void fail(const QString &text);

    StorageThread &m_storage;
    QString m_actor;
    std::optional<KeyQuestion> m_key; ///< what the head can be signed with
    QLabel *m_result;
    QProgressBar *m_busy;
    QCheckBox *m_sign;
    QPushButton *m_verify = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_compare = nullptr;
    QWidget *m_asking = nullptr; ///< where the keys were before
};

} // namespace toasoan
