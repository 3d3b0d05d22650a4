#include "app/exchange/importers/decode_text.h"

#include "app/base/limits.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

QString line(qsizetype number)
{
    return QString::number(number);
}

/// Length of the longest start of the bytes that is whole UTF-8.
qsizetype validUtf8Prefix(const QByteArray &bytes)
{
    qsizetype good = 0;
    qsizetype bad = bytes.size() + 1;
    while (good + 1 < bad) {
        const qsizetype middle = good + (bad - good) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString ignored = decoder(QByteArrayView(bytes).first(middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return good;
}

Result<QString> fromUtf8(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes); // in two thirds of the time that a decoder takes
    if (!text.contains(QChar(QChar::ReplacementCharacter)))
        return text;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // tells whether it was written so
    text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    const qsizetype lines = bytes.first(validUtf8Prefix(bytes)).count('\n') + 1;
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Exchange",
                                               "line %1 is not UTF-8 text; save the file as UTF-8, or as UTF-16 "
                                               "with a byte-order mark")
                       .arg(line(lines)));
}

Result<QString> fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (!decoder.hasError() && bytes.size() % 2 == 0)
        return text;
    return failure(ErrorCode::BadInput, QCoreApplication::translate("Exchange", "the UTF-16 text is damaged"));
}

constexpr qsizetype longestCharset = 40;

struct NamedEncoding
{
    const char *charset;
    LegacyEncoding encoding;
};

constexpr std::array oldCharsets = {
    NamedEncoding{"windows-1258", LegacyEncoding::Windows1258},
    NamedEncoding{"cp1258", LegacyEncoding::Windows1258},
    NamedEncoding{"viscii", LegacyEncoding::Viscii},
    NamedEncoding{"csviscii", LegacyEncoding::Viscii},
    NamedEncoding{"viqr", LegacyEncoding::Viqr},
    NamedEncoding{"x-viet-vps", LegacyEncoding::Vps},
    NamedEncoding{"x-viet-tcvn", LegacyEncoding::Tcvn3},
    NamedEncoding{"tcvn", LegacyEncoding::Tcvn3},
    NamedEncoding{"tcvn-5712", LegacyEncoding::Tcvn3},
    NamedEncoding{"x-viet-vni", LegacyEncoding::Vni},
};

/// A name from outside is looked up by other code, so it may only be one.
bool isCharsetName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestCharset && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
    });
}

QString guessedText(const QByteArray &bytes)
{
    const auto decoded = decodeCopy(bytes);
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes)
{
    if (bytes.size() > limits::textFileBytes)
        return failure(ErrorCode::TooLarge, {},
                       {QString::number(bytes.size()), QString::number(limits::textFileBytes)});
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    auto text = wide ? fromUtf16(bytes) : fromUtf8(bytes);
    if (text && text->contains(QChar(u'\0')))
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Exchange", "the file holds no text"));
    return text;
}

Result<DecodedCopy> decodeCopy(const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    if (!text && text.error().code != ErrorCode::BadInput)
        return tl::unexpected<Error>(text.error());
    const QString written = text ? *text : QString::fromLatin1(bytes);
    const auto guess = guessLegacyOfMarkup(written);
    if (guess)
        return DecodedCopy{fromLegacy(written, guess->encoding), guess->encoding};
    return text.map([](const QString &unicode) { return DecodedCopy{unicode, {}}; });
}

QString textIn(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    const auto old = std::find_if(oldCharsets.begin(), oldCharsets.end(),
                                  [&name](const NamedEncoding &known) { return name == known.charset; });
    if (old != oldCharsets.end())
        return fromLegacy(QString::fromLatin1(bytes), old->encoding);
    if (name == "us-ascii" || name == "utf-8" || name == "utf8" || !isCharsetName(name))
        return guessedText(bytes);
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return guessedText(bytes);
    return decoder(bytes);
}

QString encodingName(LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return QStringLiteral("TCVN3 (ABC)");
    case LegacyEncoding::Vni:
        return QStringLiteral("VNI-Windows");
    case LegacyEncoding::Viqr:
        return QStringLiteral("VIQR");
    case LegacyEncoding::Viscii:
        return QStringLiteral("VISCII");
    case LegacyEncoding::Vps:
        return QStringLiteral("VPS");
    case LegacyEncoding::Windows1258:
        return QStringLiteral("Windows-1258");
    case LegacyEncoding::Utf8Twice:
        return QCoreApplication::translate("Exchange", "UTF-8 encoded twice");
    case LegacyEncoding::HtmlEntities:
        return QCoreApplication::translate("Exchange", "HTML entities");
    }
    return {};
}

ImportWarning encodingWarning(LegacyEncoding from)
{
    const QString name = encodingName(from);
    return {QStringLiteral("encoding"),
            QCoreApplication::translate("Exchange", "the text was not in Unicode; it was read as %1").arg(name),
            {name}};
}

} // namespace toasoan
