#pragma once
#include "ui/window/key_opener.h"

#include <QDialog>

class QPushButton;

namespace toasoan {

/// Makes a key for a person, locked with a passphrase that is typed twice, or opens the one they have.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeyDialog(const KeyQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<SigningKey> &key() const { return m_opener->key(); } ///< after it was accepted

private:
    void update();

    KeyOpener *m_opener;
    QPushButton *m_do = nullptr;
};

} // namespace toasoan
