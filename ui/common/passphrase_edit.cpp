#include "ui/common/passphrase_edit.h"

#include "app/base/memory.h"

namespace toasoan {

PassphraseEdit::PassphraseEdit(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    keepOutOfCoreDumps();
    setAccessibleName(name);
    setMaxLength(200);
    setMinimumWidth(280);
    setShown(false);
}

void PassphraseEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

} // namespace toasoan
