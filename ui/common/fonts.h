#pragma once
#include <QFont>

#include <future>

namespace toasoan {

/// The two families of the program: the newspaper's serif, and the quiet one of everything beside the text. Where one
/// is not installed, and for letters that it does not have, the system's nearest takes its place.
[[nodiscard]] QFont serifFont();
[[nodiscard]] QFont sansFont();
/// Of everything that is no page.
[[nodiscard]] QFont interfaceFont();

/// Reads which fonts are installed on a thread of its own: to be begun before there is a QApplication, and waited for
/// before the first letter is measured, for then Qt would read it, even while that is being done.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace toasoan
