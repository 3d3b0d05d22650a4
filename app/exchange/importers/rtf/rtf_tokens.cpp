#include "app/exchange/importers/rtf/rtf_tokens.h"

#include <algorithm>
#include <charconv>

namespace toasoan {
namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view take(std::string_view &rest, size_t count)
{
    const std::string_view taken = rest.substr(0, count);
    rest.remove_prefix(taken.size());
    return taken;
}

} // namespace

RtfToken RtfTokens::word()
{
    size_t letters = 0;
    while (letters < m_rest.size() && isLetter(m_rest[letters]))
        ++letters;
    RtfToken token{RtfToken::Kind::Word, take(m_rest, letters)};
    size_t digits = !m_rest.empty() && m_rest.front() == '-' ? 1 : 0;
    while (digits < m_rest.size() && isDigit(m_rest[digits]))
        ++digits;
    int number = 0;
    const std::string_view written = m_rest.substr(0, digits);
    if (std::from_chars(written.data(), written.data() + written.size(), number).ec == std::errc()) {
        token.number = number;
        m_rest.remove_prefix(digits);
    }
    if (!m_rest.empty() && m_rest.front() == ' ') // ends the word and is no letter
        m_rest.remove_prefix(1);
    if (token.text == "bin" && token.number && *token.number > 0) {
        token.kind = RtfToken::Kind::Binary;
        token.text = take(m_rest, static_cast<size_t>(*token.number));
    }
    return token;
}

RtfToken RtfTokens::escape()
{
    if (m_rest.empty())
        return {};
    if (isLetter(m_rest.front()))
        return word();
    RtfToken token{RtfToken::Kind::Symbol, {}, {}, take(m_rest, 1).front()};
    if (token.symbol != '\'')
        return token;
    const std::string_view digits = take(m_rest, 2);
    int byte = '?';
    std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
    token.kind = RtfToken::Kind::Byte;
    token.number = byte;
    return token;
}

std::optional<RtfToken> RtfTokens::next()
{
    while (!m_rest.empty() && (m_rest.front() == '\r' || m_rest.front() == '\n' || m_rest.front() == '\0'))
        m_rest.remove_prefix(1);
    if (m_rest.empty())
        return {};
    const char first = m_rest.front();
    if (first == '{' || first == '}') {
        m_rest.remove_prefix(1);
        return RtfToken{first == '{' ? RtfToken::Kind::Open : RtfToken::Kind::Close, {}};
    }
    if (first == '\\') {
        m_rest.remove_prefix(1);
        return escape();
    }
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), [](char c) {
        return c == '{' || c == '}' || c == '\\' || c == '\r' || c == '\n' || c == '\0';
    });
    return RtfToken{RtfToken::Kind::Text, take(m_rest, static_cast<size_t>(end - m_rest.begin()))};
}

} // namespace toasoan
