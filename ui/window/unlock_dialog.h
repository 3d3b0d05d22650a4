#pragma once
#include "app/base/result.h"
#include "app/base/worker.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace toasoan {

class PassphraseEdit;

/// Asks for the passphrase of an encrypted data folder until one opens it. Trying takes about a second, on a thread of
/// its own.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const QString &folder, QWidget *parent = nullptr);
    [[nodiscard]] QString secret() const; ///< what opened the folder, once accepted

private:
    void fit(); ///< lines that wrap need a height that a layout does not ask for
    void tryToOpen();
    void answer(const Outcome &opened);

    QString m_folder;
    PassphraseEdit *m_secret;
    QLabel *m_problem;
    QProgressBar *m_busy;
    QPushButton *m_open;
    Worker m_worker;
};

} // namespace toasoan
