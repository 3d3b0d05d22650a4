#pragma once
#include <QStringList>

namespace toasoan {

/// The words of a folded text, as the index of the archive cuts them: letters and digits that stand together.
[[nodiscard]] QStringList foldedWords(const QString &folded);
/// The same as stretches of the text, which must outlive them.
[[nodiscard]] QList<QStringView> foldedWordsIn(QStringView folded);

} // namespace toasoan
