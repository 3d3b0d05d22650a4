#include "app/exchange/importers/mail/mail_header.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/mail/hex_digit.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace toasoan {
namespace {

constexpr qsizetype longestHeader = 256 * 1024; // bytes
constexpr qsizetype mostParameters = 100;

/// The "Q" of RFC 2047.
QByteArray readQ(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (coded) {
            bytes += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i] == '_' ? ' ' : text[i];
        }
    }
    return bytes;
}

struct EncodedWord
{
    QByteArray charset;
    QByteArray bytes;
    qsizetype length = 0; ///< of all of it
};

/// "=?utf-8?B?…?=" at the front.
std::optional<EncodedWord> encodedWord(QByteArrayView text)
{
    if (!text.startsWith("=?"))
        return {};
    const qsizetype second = text.indexOf('?', 2);
    if (second < 0 || second + 2 >= text.size() || text[second + 2] != '?')
        return {};
    const qsizetype end = text.indexOf("?=", second + 3);
    if (end < 0)
        return {};
    const char way = text[second + 1];
    const QByteArrayView letters = text.sliced(second + 3, end - second - 3);
    QByteArray charset = text.sliced(2, second - 2).toByteArray().toLower();
    charset = charset.left(charset.indexOf('*') < 0 ? charset.size() : charset.indexOf('*')); // behind it: a language
    if (way == 'B' || way == 'b')
        return EncodedWord{charset, QByteArray::fromBase64(letters.toByteArray()), end + 2};
    if (way == 'Q' || way == 'q')
        return EncodedWord{charset, readQ(letters), end + 2};
    return {};
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

/// Up to the line's end, which goes too.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = rest.sliced(end < 0 ? rest.size() : end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void skipSpaces(QByteArrayView &rest)
{
    while (!rest.isEmpty() && (rest.front() == ' ' || rest.front() == '\t' || rest.front() == ';'))
        rest = rest.sliced(1);
}

/// A parameter's value: a word, or a string in quotation marks.
QByteArray takeValue(QByteArrayView &rest)
{
    QByteArray value;
    if (!rest.startsWith('"')) {
        const qsizetype end = rest.indexOf(';') < 0 ? rest.size() : rest.indexOf(';');
        value = rest.first(end).trimmed().toByteArray();
        rest = rest.sliced(end);
        return value;
    }
    qsizetype i = 1;
    for (; i < rest.size() && rest[i] != '"'; ++i) {
        if (rest[i] == '\\' && i + 1 < rest.size())
            ++i;
        value += rest[i];
    }
    rest = rest.sliced(std::min(i + 1, rest.size()));
    return value;
}

/// "UTF-8''b%C3%A0i" of RFC 2231.
QString extendedText(const QByteArray &value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return textIn(QByteArray::fromPercentEncoding(value), {});
    return textIn(QByteArray::fromPercentEncoding(value.mid(second + 1)), value.left(first));
}

} // namespace

QString headerText(QByteArrayView value)
{
    QString text;
    QByteArray coded; // programs cut letters between words, so their bytes are read together
    QByteArray charset;
    const auto flush = [&] {
        text += coded.isEmpty() ? QString() : textIn(coded, charset);
        coded.clear();
    };
    while (!value.isEmpty()) {
        const qsizetype next = value.indexOf("=?");
        const QByteArrayView before = next < 0 ? value : value.first(next);
        const auto word = next < 0 ? std::nullopt : encodedWord(value.sliced(next));
        if (coded.isEmpty() || !word || !isBlank(before)) {
            flush();
            text += textIn(before.toByteArray(), {});
        }
        if (!word) {
            text += next < 0 ? QString() : QStringLiteral("=?");
            value = value.sliced(next < 0 ? value.size() : next + 2);
            continue;
        }
        if (word->charset != charset)
            flush();
        charset = word->charset;
        coded += word->bytes;
        value = value.sliced(next + word->length);
    }
    flush();
    return text.simplified();
}

MailFields takeFields(QByteArrayView &rest)
{
    MailFields fields;
    QByteArray name;
    qsizetype taken = 0;
    if (rest.startsWith("From ")) // of a mailbox in one file
        (void)takeLine(rest);
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.isEmpty())
            break;
        taken += line.size();
        if (taken > longestHeader)
            continue;
        if (line.front() == ' ' || line.front() == '\t') {
            if (!name.isEmpty())
                fields[name] += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        name = colon < 0 ? QByteArray() : line.first(colon).trimmed().toByteArray().toLower();
        if (name.isEmpty() || fields.contains(name))
            name.clear();
        else
            fields.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
    }
    return fields;
}

MailValue::MailValue(QByteArrayView value)
{
    const qsizetype end = value.indexOf(';') < 0 ? value.size() : value.indexOf(';');
    m_main = value.first(end).trimmed().toByteArray().toLower();
    QByteArrayView rest = value.sliced(end);
    while (m_parameters.size() < mostParameters) {
        skipSpaces(rest);
        if (rest.isEmpty())
            return;
        takeParameter(rest);
    }
}

void MailValue::takeParameter(QByteArrayView &rest)
{
    const qsizetype equals = rest.indexOf('=');
    const qsizetype end = rest.indexOf(';');
    if (equals < 0 || (end >= 0 && end < equals)) { // a word alone
        rest = rest.sliced(end < 0 ? rest.size() : end);
        return;
    }
    const QByteArray name = rest.first(equals).trimmed().toByteArray().toLower();
    rest = rest.sliced(equals + 1);
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    const QByteArray value = takeValue(rest);
    if (!m_parameters.contains(name))
        m_parameters.insert(name, value);
}

QByteArray MailValue::parameter(const QByteArray &name) const
{
    return m_parameters.value(name);
}

QString MailValue::parameterText(const QByteArray &name) const
{
    if (m_parameters.contains(name + '*'))
        return extendedText(m_parameters.value(name + '*'));
    QByteArray pieces;
    bool extended = false;
    for (int i = 0; i < mostParameters; ++i) {
        const QByteArray piece = name + '*' + QByteArray::number(i);
        if (!m_parameters.contains(piece) && !m_parameters.contains(piece + '*'))
            break;
        extended = extended || m_parameters.contains(piece + '*');
        pieces += m_parameters.value(piece) + m_parameters.value(piece + '*');
    }
    if (!pieces.isEmpty())
        return extended ? extendedText(pieces) : textIn(pieces, {});
    return headerText(m_parameters.value(name));
}

} // namespace toasoan
