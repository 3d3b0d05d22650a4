#pragma once
#include <QLineEdit>

namespace toasoan {

/// A field for a passphrase. No input method ever works in it, hidden or shown, so that the same keys give the same
/// letters on every day and every machine.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(const QString &name, QWidget *parent = nullptr);

public Q_SLOTS:
    void setShown(bool shown);
};

} // namespace toasoan
