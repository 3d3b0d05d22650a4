#pragma once
#include "app/base/result.h"

#include <QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace toasoan {

class PassphraseEdit;

/// What the person wants of the encryption. `secret` is what opens the folder now, where it is encrypted.
struct SealWish
{
    enum class Kind { Seal, ChangePassphrase, Unseal };
    Kind kind = Kind::Seal;
    QString secret;
    QString passphrase;
};

/// Encrypting the drafts, changing the passphrase, taking the encryption away. The dialog asks and shows how it went;
/// `wanted` does it and calls answer().
class SealDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Folder { Plain, Sealed };

    explicit SealDialog(Folder folder, QWidget *parent = nullptr);
    /// How it went: the recovery code is shown, once, where there is a new one.
    void answer(const Result<QString> &recovery);
    void showProgress(int percent);

Q_SIGNALS:
    void wanted(const toasoan::SealWish &wish);
    void cancelWanted(); ///< of what is going on

protected:
    void reject() override; ///< not before the recovery code has been seen; gives up what is going on

private:
    [[nodiscard]] QWidget *questions();
    [[nodiscard]] QWidget *recoveryPage();
    void ask(SealWish::Kind kind);
    void update();
    void setBusy(bool busy);

    Folder m_folder;
    QStackedWidget *m_pages;
    PassphraseEdit *m_secret;
    PassphraseEdit *m_passphrase;
    PassphraseEdit *m_again;
    QLabel *m_problem;
    QLabel *m_recovery;
    QProgressBar *m_busy;
    QPushButton *m_do;
    QPushButton *m_unseal;
};

} // namespace toasoan
