#include "ui/common/theme.h"

#include "ui/common/person_colours.h"

namespace toasoan {

const Theme &lightTheme()
{
    static const Theme theme{.background = 0xf3f4f6,
                             .panel = 0xfbfbfc,
                             .line = 0xd9dce1,
                             .text = 0x1b1f24,
                             .soft = 0x5d6670,
                             .paper = 0xffffff,
                             .accent = 0x0b5cad,
                             .onAccent = 0xffffff,
                             .selected = 0xdbe8f8,
                             .error = 0xc62828,
                             .warning = 0x9a5b00,
                             .info = 0x3b6ea5,
                             .ok = 0x1f7a3f,
                             .inserted = 0xdff3e4,
                             .onInserted = 0x0d5c2b,
                             .deleted = 0xfbe3e3,
                             .onDeleted = 0x8e1b1b,
                             .warningFill = 0xfdf0d5,
                             .infoFill = 0xdfeaf7};
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{.background = 0x1d2024,
                             .panel = 0x24282d,
                             .line = 0x383e45,
                             .text = 0xe6e8eb,
                             .soft = 0x9aa4af,
                             .paper = 0x2a2e33,
                             .accent = 0x6db3f2,
                             .onAccent = 0x10202f,
                             .selected = 0x283a4e,
                             .error = 0xff8a80,
                             .warning = 0xffc46b,
                             .info = 0x8ab8ea,
                             .ok = 0x7fd6a0,
                             .inserted = 0x1f3d2b,
                             .onInserted = 0xa9e8bf,
                             .deleted = 0x472626,
                             .onDeleted = 0xffb4ab,
                             .warningFill = 0x46381f,
                             .infoFill = 0x25394d};
    return theme;
}

const Theme &themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.panel, theme.line.lighter(115), theme.line.darker(130), theme.line, theme.text,
                     theme.paper);
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::PlaceholderText, theme.soft);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = theme.soft;
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

const Theme &chosenTheme(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::System:
        break;
    }
    return themeOf(system);
}

PersonColours personColours(const Theme &theme, int person)
{
    static const PersonColours light[] = {{0xeadff7, 0x5a2a91}, {0xd9ecf7, 0x0b4f7a}, {0xfdebd0, 0x7a4300}};
    static const PersonColours dark[] = {{0x3c2d52, 0xdcc3f9}, {0x1f3c52, 0xa5d4f5}, {0x4a3a1c, 0xffd691}};
    const int number = std::max(0, person) % 4;
    if (number == 0)
        return {theme.inserted, theme.onInserted};
    return theme.paper.lightness() < 128 ? dark[number - 1] : light[number - 1];
}

} // namespace toasoan
