#include "app/exchange/importers/html/picture_source.h"

#include "app/base/limits.h"

#include <charconv>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

/// Pages that load their pictures late keep the address in one of these.
constexpr std::array lateSources = {"data-src", "data-original", "data-lazy-src"};

bool isDot(std::string_view side)
{
    constexpr int smallest = 3; // pixels
    int pixels = smallest;
    std::from_chars(side.data(), side.data() + side.size(), pixels);
    return pixels < smallest;
}

/// "data:image/png;base64,…"; empty for all else, and for what is too large.
QByteArray inlineBytes(std::string_view source)
{
    const auto comma = source.find(',');
    if (!source.starts_with("data:image/"sv) || comma == std::string_view::npos
        || source.substr(0, comma).find(";base64"sv) == std::string_view::npos
        || source.size() / 4 * 3 > static_cast<size_t>(limits::pictureBytes))
        return {};
    const QByteArray letters(source.data() + comma + 1, static_cast<qsizetype>(source.size() - comma - 1));
    return QByteArray::fromBase64(letters);
}

} // namespace

std::optional<CopyPicture> pictureOf(const HtmlNode &image)
{
    if (isDot(image.attribute("width")) || isDot(image.attribute("height")))
        return {};
    std::string_view source = image.attribute("src");
    CopyPicture picture;
    picture.bytes = inlineBytes(source);
    for (const char *late : lateSources) {
        if (image.has(late))
            source = image.attribute(late);
    }
    const auto string = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    picture.source = source.starts_with("data:"sv) ? QString() : string(source).left(4000);
    picture.alt = string(image.attribute("alt")).simplified();
    if (picture.bytes.isEmpty() && picture.source.isEmpty() && picture.alt.isEmpty())
        return {};
    return picture;
}

} // namespace toasoan
