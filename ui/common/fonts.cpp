#include "ui/common/fonts.h"

#include <fontconfig/fontconfig.h>

namespace toasoan {
namespace {

/// Not a list of families: Qt asks for what may replace a font when a letter is missing, but for a list when it is
/// first used, which takes as long as laying out a page.
QFont familyFont(const QString &family, QFont::StyleHint otherwise)
{
    QFont font(family);
    font.setStyleHint(otherwise);
    return font;
}

} // namespace

QFont serifFont()
{
    return familyFont(QStringLiteral("Noto Serif"), QFont::Serif);
}

QFont sansFont()
{
    return familyFont(QStringLiteral("Inter"), QFont::SansSerif);
}

QFont interfaceFont()
{
    QFont font = sansFont();
    font.setPixelSize(13);
    return font;
}

FontsRead readFontsAhead()
{
    return FontsRead(std::async(std::launch::async, [] { FcInit(); }).share());
}

} // namespace toasoan
