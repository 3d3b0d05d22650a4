#pragma once
#include <QColor>
#include <QPalette>

namespace toasoan {

/// Every colour of the program, once for light and once for dark. Widgets get theirs from their palette:
/// themeOf(palette()) adds the tokens a QPalette has no place for.
struct Theme
{
    QColor background;
    QColor panel;
    QColor line;
    QColor text;
    QColor soft;
    QColor paper;
    QColor accent;
    QColor onAccent;
    QColor selected; ///< background of the current row
    QColor error;
    QColor warning;
    QColor info;
    QColor ok;
    QColor inserted;
    QColor onInserted;
    QColor deleted;
    QColor onDeleted;
    QColor warningFill; ///< background of an amber chip
    QColor infoFill;
};

enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();
/// The theme whose palette this is, told by how light its paper is: paper may be light in a dark window.
[[nodiscard]] const Theme &themeOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Theme &theme);
/// `system` is the palette the platform came with.
[[nodiscard]] const Theme &chosenTheme(ThemeChoice choice, const QPalette &system);

} // namespace toasoan
