#pragma once
#include "app/desk/backup_keeper.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace toasoan {

/// Where backups lie, when the last one was made, and the ways to make one now or to go back to one.
class BackupPage : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPage(const QString &elsewhere, QWidget *parent = nullptr);
    void show(const BackupStanding &standing, const QString &ownFolder);
    void showRunning(int thousandths); ///< below 0: nothing is running
    [[nodiscard]] QString elsewhere() const;

Q_SIGNALS:
    void backUpWanted(const QString &elsewhere);
    void cancelWanted();
    void restoreWanted(const QString &file); ///< empty: one that is looked for

private:
    void layOut();
    void chooseFolder();
    void fillRestoreMenu();

    QLabel *m_last;
    QLineEdit *m_elsewhere;
    QLabel *m_other;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QPushButton *m_now;
    QPushButton *m_cancel;
    QPushButton *m_restore;
    QString m_own; ///< folder of the backups on this disk
};

} // namespace toasoan
