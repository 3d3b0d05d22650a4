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

struct Token
{
    TokenKind kind = TokenKind::Word;
    TextRange range;
    friend bool operator==(const Token &, const Token &) = default;
};

/// What a text consists of, in order, without its spaces. Ranges never overlap.
[[nodiscard]] QList<Token> tokensOf(const QString &text);

/// Sentences in order, without the spaces between them: up to . ? ! … (and what closes after it) before a space and
/// no lower-case letter, or up to a line end. "TP. Vinh" and "1.500" do not end one.
[[nodiscard]] QList<TextRange> sentencesOf(const QString &text);

} // namespace toasoan
