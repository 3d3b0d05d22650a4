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

/// Reads which fonts are installed on a thread of its own; to be begun before there is a QApplication, for Qt reads it
/// with the first letter that it measures and finds it done. The answer waits for the end when it goes.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace toasoan
