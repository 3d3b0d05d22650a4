#pragma once
#include <QFont>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QString;

namespace toasoan {

// What the dialogs about keys and approvals are made of.

[[nodiscard]] QLabel *sentenceLabel(const QString &text); ///< plain text that wraps
[[nodiscard]] QLabel *problemLabel();                     ///< hidden until showProblem()
void showProblem(QLabel &label, const QString &text);
[[nodiscard]] QString plainTip(const QString &text); ///< a tip that wraps; markup is shown as letters
[[nodiscard]] QProgressBar *busyBar();               ///< hidden; for what takes a second and has no measure
void fitHeight(QDialog &dialog);                     ///< of one whose width is fixed and whose sentences wrap
/// What it does when it is answered, as its filled button, and a way out.
[[nodiscard]] QDialogButtonBox *answerButtons(QDialog &dialog, const QString &go);
[[nodiscard]] QFont headlineFont(const QFont &base);

} // namespace toasoan
