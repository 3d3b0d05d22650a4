#include "app/publishing/connectors/mail/mail_message.h"

#include "app/base/hash.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype lineLetters = 76;
constexpr qsizetype encodedBytes = 39; // of one word: 52 letters of Base64 and 12 around them fit behind "Subject: "
const QByteArray lineEnd = "\r\n";

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// In pieces of at most so many bytes, no letter torn.
QList<QByteArray> piecesOf(const QString &text, qsizetype most)
{
    QList<QByteArray> pieces{QByteArray()};
    for (const char32_t letter : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (pieces.last().size() + bytes.size() > most)
            pieces.append(QByteArray());
        pieces.last() += bytes;
    }
    return pieces;
}

/// Words of RFC 2047, a line each.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    for (const QByteArray &piece : piecesOf(text, encodedBytes))
        words.append("=?UTF-8?B?" + piece.toBase64() + "?=");
    return words.join(lineEnd + ' ');
}

/// Free text of a header field. What could be taken for an encoded word, or is too long for a line, is encoded too.
QByteArray headerWords(const QString &text)
{
    const QString clean = text.simplified();
    const bool isPlain = isPrintableAscii(clean) && clean.size() <= lineLetters && !clean.contains(u"=?");
    return isPlain ? clean.toLatin1() : encodedWords(clean);
}

/// An address that is none is left out: it could be anything.
QByteArray mailbox(const QString &text)
{
    const QString clean = text.simplified();
    const qsizetype open = clean.lastIndexOf(u'<');
    if (open < 0)
        return isPrintableAscii(clean) && clean.contains(u'@') ? clean.toLatin1() : QByteArray();
    const QString address = clean.mid(open + 1).section(u'>', 0, 0);
    const QString name = clean.left(open).remove(u'"').trimmed();
    if (!isPrintableAscii(address) || !address.contains(u'@'))
        return {};
    const QByteArray shown =
        isPrintableAscii(name) ? QByteArray('"' + QString(name).remove(u'\\').toLatin1() + '"') : encodedWords(name);
    return name.isEmpty() ? address.toLatin1() : QByteArray(shown + " <" + address.toLatin1() + '>');
}

QByteArray mailboxes(const QString &to)
{
    QByteArrayList all;
    for (const QString &each : to.split(u',', Qt::SkipEmptyParts)) {
        if (const QByteArray box = mailbox(each); !box.isEmpty())
            all.append(box);
    }
    return all.join("," + lineEnd + ' ');
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : QByteArray(name + ": " + value + lineEnd);
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    lines.reserve(all.size() + all.size() / lineLetters * 2 + 2);
    for (qsizetype at = 0; at < all.size(); at += lineLetters)
        lines += all.mid(at, lineLetters) + lineEnd;
    return lines;
}

/// A parameter of RFC 2231 in as many lines as it takes.
QByteArray parameter(const QByteArray &name, const QString &value)
{
    if (isPrintableAscii(value) && !value.contains(u'"') && !value.contains(u'\\') && value.size() < lineLetters)
        return ';' + lineEnd + ' ' + name + "=\"" + value.toLatin1() + '"';
    constexpr qsizetype bytesOfLine = 18; // each may become three letters
    QByteArray out;
    int number = 0;
    for (const QByteArray &piece : piecesOf(value, bytesOfLine)) {
        const QByteArray charset = number == 0 ? QByteArray("UTF-8''") : QByteArray();
        out += ';' + lineEnd + ' ' + name + '*' + QByteArray::number(number++) + "*=" + charset
               + piece.toPercentEncoding();
    }
    return out;
}

QByteArray textPart(const QString &text)
{
    return field("Content-Type", "text/plain; charset=utf-8") + field("Content-Transfer-Encoding", "base64") + lineEnd
           + base64Lines(QString(text).replace(u'\n', u"\r\n"_qs).toUtf8());
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    return field("Content-Type", attachment.mediaType + parameter("name", attachment.plainName))
           + field("Content-Disposition", "attachment" + parameter("filename", attachment.name))
           + field("Content-Transfer-Encoding", "base64") + lineEnd + base64Lines(attachment.bytes);
}

/// "Thu, 26 Nov 2026 23:28:07 +0000"
QByteArray dateOf(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss '+0000'").toLatin1();
}

} // namespace

QByteArray toEml(const MailMessage &message)
{
    QByteArrayList parts{textPart(message.text)};
    for (const MailAttachment &attachment : message.attachments)
        parts.append(attachmentPart(attachment));
    // Base64 holds no "=_", nor do the parts' fields begin a line with "--".
    const QByteArray boundary = "=_" + sha256Hex(parts.join()).left(32).toLatin1();
    QByteArray eml = field("X-Unsent", "1")
                     + field("Date", message.date.isValid() ? dateOf(message.date) : QByteArray())
                     + field("To", mailboxes(message.to)) + field("Subject", headerWords(message.subject))
                     + field("MIME-Version", "1.0")
                     + field("Content-Type", "multipart/mixed;" + lineEnd + " boundary=\"" + boundary + '"');
    for (const QByteArray &part : parts)
        eml += lineEnd + "--" + boundary + lineEnd + part;
    return eml + lineEnd + "--" + boundary + "--" + lineEnd;
}

} // namespace toasoan
