#pragma once
#include <QStringList>

namespace toasoan {

/// The words of a folded text, as the index of the archive cuts them: letters and digits that stand together.
[[nodiscard]] QStringList foldedWords(const QString &folded);

} // namespace toasoan
