#pragma once
#include <QByteArray>

#include <optional>
#include <string_view>

namespace toasoan {

/// One piece of RTF.
struct RtfToken
{
    enum class Kind {
        Open,   ///< {
        Close,  ///< }
        Word,   ///< \name or \nameN
        Symbol, ///< \ and a sign: `symbol`
        Byte,   ///< \'hh: `number`
        Text,   ///< plain letters
        Binary, ///< what follows \binN
    };
    Kind kind = Kind::Text;
    std::string_view text; ///< of a word its name, of text its bytes
    std::optional<int> number = {};
    char symbol = 0;
};

/// Cuts RTF into pieces; they point into the bytes, which must outlive them.
class RtfTokens
{
public:
    explicit RtfTokens(const QByteArray &bytes) : m_rest(bytes.constData(), static_cast<size_t>(bytes.size())) {}
    [[nodiscard]] std::optional<RtfToken> next(); ///< nothing at the end

private:
    [[nodiscard]] RtfToken escape();
    [[nodiscard]] RtfToken word();

    std::string_view m_rest;
};

} // namespace toasoan
