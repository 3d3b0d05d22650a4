#pragma once

class QDialog;
class QDialogButtonBox;
class QFormLayout;

namespace toasoan {

/// What the pages of this folder have in common: room, width, and the two ways out.
[[nodiscard]] QFormLayout *newForm(QDialog &dialog);
[[nodiscard]] QDialogButtonBox *doneOrCancel(QDialog &dialog);

} // namespace toasoan
