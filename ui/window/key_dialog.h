#pragma once
#include "app/base/result.h"
#include "app/base/worker.h"
#include "app/workflow/signing.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace toasoan {

class PassphraseEdit;

/// Makes a key for a person, locked with a passphrase that is typed twice, or opens the one they have.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `key`: the one to be opened; nothing: a new one is made and kept in the data folder.
    KeyDialog(const QString &folder, const QString &person, const std::optional<PublicKey> &key,
              QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<SigningKey> &key() const { return m_opened; } ///< after it was accepted

private:
    void update();
    void work();
    void answer(const Result<SigningKey> &done);

    QString m_folder;
    std::optional<PublicKey> m_key;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QLabel *m_problem;
    QProgressBar *m_busy;
    QPushButton *m_do = nullptr;
    std::optional<SigningKey> m_opened;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
