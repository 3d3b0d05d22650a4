#include "app/proofing/model/sequence.h"

#include "app/proofing/model/language_model.h"

namespace toasoan {

namespace {

/// "TP.HCM", "7:30": a point or colon between letters ends nothing.
bool isInsideAWord(const Reading &reading, const Token &token)
{
    const QString &text = reading.normalized.text;
    return token.range().end() < text.size() && text.at(token.range().end()).isLetterOrNumber();
}

WordId signIdOf(const Reading &reading, const Token &token)
{
    switch (reading.normalized.text.at(token.range().start).unicode()) {
    case u',':
        return Comma;
    case u'?':
    case u'!':
    case u';':
    case u'…':
        return SentenceEnd;
    case u'.':
    case u':':
        return isInsideAWord(reading, token) ? OtherSign : SentenceEnd;
    default:
        return OtherSign;
    }
}

} // namespace

WordId specialIdOf(const Reading &reading, const Token &token)
{
    switch (token.kind()) {
    case TokenKind::Number:
    case TokenKind::Code:
    case TokenKind::Address:
        return SomeNumber;
    case TokenKind::Punctuation:
        return signIdOf(reading, token);
    case TokenKind::Word:
        break;
    }
    return UnknownWord;
}

} // namespace toasoan
