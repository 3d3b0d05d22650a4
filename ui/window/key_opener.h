#pragma once
#include "app/base/worker.h"
#include "app/keyring/remembered_keys.h"
#include "app/workflow/signing.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QProgressBar;

namespace toasoan {

class Desk;
class PassphraseEdit;

/// A person's key, to be opened or made.
struct KeyQuestion
{
    QString folder; ///< the data folder
    QString person;
    std::optional<PublicKey> key; ///< nothing: a new one is made and kept in the folder
    bool isRemembered = false;    ///< the keyring of this computer opens it
};

/// About the person's key, where they have one and its secret half lies here. Storage thread.
[[nodiscard]] Result<std::optional<KeyQuestion>> keyQuestionOf(Desk &desk, const QString &person);

/// The part of a dialog that opens a key, or makes one: with a passphrase, or with the keyring of this computer where
/// that remembers it. On a thread of its own; what went wrong can be tried again.
class KeyOpener : public QWidget
{
    Q_OBJECT

public:
    explicit KeyOpener(KeyQuestion question, QWidget *parent = nullptr);

    [[nodiscard]] bool isReady() const; ///< open() has all that it needs
    void open();
    [[nodiscard]] const std::optional<SigningKey> &key() const { return m_key; } ///< after opened()

Q_SIGNALS:
    void readyChanged();
    void opened();
    void problemShown(); ///< in a sentence that takes room

private:
    void addFields(QFormLayout &form);
    void setBusy(bool busy);
    void setRemembered(bool remembered);
    void take(const Result<SigningKey> &opened);
    void takeRecalled(const Result<SigningKey> &recalled);
    void finish();
    void fail(const QString &sentence);

    KeyQuestion m_question;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QCheckBox *m_remember;
    QLabel *m_problem;
    QProgressBar *m_busy;
    bool m_isBusy = false;
    std::optional<SigningKey> m_key;
    RememberedKeys m_keyring;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
