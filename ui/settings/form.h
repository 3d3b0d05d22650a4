#pragma once

class QDialog;
class QDialogButtonBox;
class QFormLayout;
class QWidget;

namespace toasoan {

/// What the pages of this folder have in common: room, width, and the two ways out.
[[nodiscard]] QFormLayout *newForm(QWidget &page);
[[nodiscard]] QDialogButtonBox *doneOrCancel(QDialog &dialog);

} // namespace toasoan
