#pragma once
#include <QIcon>
#include <QPalette>

namespace toasoan {

/// An icon of resources/icons/actions in the palette's colours: soft normally, faint when disabled, accent when on.
[[nodiscard]] QIcon themedIcon(const QString &name, const QPalette &palette);

} // namespace toasoan
