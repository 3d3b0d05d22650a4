#pragma once
#include "app/base/text_range.h"

#include <QList>
#include <QString>

namespace toasoan {

enum class TokenKind {
    Word,        ///< letters with their marks: "Đảng", "Covid"
    Number,      ///< digits, with points, commas and slashes between them: "1.500", "30/5/2019"
    Code,        ///< letters and digits together: "5G", "H5N1"
    Address,     ///< of the web or of mail: "Baonghean.vn"
    Punctuation, ///< any other character that is not a space; each is a token
};

/// Texts are below 256 million units, so that a token is as small as a pointer.
class Token
{
public:
    Token(TokenKind kind, TextRange range)
        : m_start(static_cast<quint32>(range.start))
        , m_length(static_cast<quint32>(range.length) & lengthMask)
        , m_kind(static_cast<quint32>(kind) & kindMask)
    {}

    [[nodiscard]] TokenKind kind() const { return static_cast<TokenKind>(m_kind); }
    [[nodiscard]] TextRange range() const { return {m_start, m_length}; }
    friend bool operator==(const Token &, const Token &) = default;

private:
    static constexpr int lengthBits = 28;
    static constexpr int kindBits = 4;
    static constexpr quint32 lengthMask = (1U << lengthBits) - 1;
    static constexpr quint32 kindMask = (1U << kindBits) - 1;

    quint32 m_start;
    quint32 m_length : lengthBits;
    quint32 m_kind : kindBits;
};

/// What a text consists of, in order, without its spaces. Ranges never overlap.
[[nodiscard]] QList<Token> tokensOf(const QString &text);

/// Sentences in order, without the spaces between them: up to . ? ! … (and what closes after it) before a space and
/// no lower-case letter, or up to a line end. "TP. Vinh" and "1.500" do not end one.
[[nodiscard]] QList<TextRange> sentencesOf(const QString &text);

} // namespace toasoan
