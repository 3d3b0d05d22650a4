#include "app/exchange/importers/mail/mime_part.h"

#include "app/exchange/importers/mail/hex_digit.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int deepest = 20;
constexpr int mostParts = 500;
constexpr qsizetype longestPadding = 80; // behind the sign that a line goes on

/// RFC 2045; what is not written as it should be stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i];
            continue;
        }
        const QByteArrayView line = text.sliced(i + 1, std::min(longestPadding, text.size() - i - 1));
        const qsizetype end = line.indexOf('\n');
        if (end >= 0 && line.first(end).trimmed().isEmpty()) {
            i += end + 1; // the line goes on
        } else if (i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else if (i + 1 < text.size()) {
            bytes += '=';
        }
    }
    return bytes;
}

QByteArray decodedBody(QByteArrayView body, const QByteArray &encoding)
{
    const QByteArray way = encoding.trimmed().toLower();
    if (way == "base64")
        return QByteArray::fromBase64(body.toByteArray());
    if (way == "quoted-printable")
        return fromQuotedPrintable(body);
    return body.toByteArray();
}

/// What stands between the lines of a boundary.
struct Pieces
{
    QList<QByteArrayView> pieces;
    bool closed = false;
};

/// Where the next line of the boundary begins, from a place on; -1: nowhere.
qsizetype findBoundary(QByteArrayView body, const QByteArray &mark, qsizetype from)
{
    for (qsizetype at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) {
        const qsizetype behind = at + mark.size();
        const char next = behind < body.size() ? body[behind] : '\n';
        const bool ends = next == '\r' || next == '\n' || next == ' ' || next == '\t' || next == '-';
        if (ends && (at == 0 || body[at - 1] == '\n'))
            return at;
    }
    return -1;
}

Pieces piecesOf(QByteArrayView body, const QByteArray &boundary)
{
    Pieces found;
    const QByteArray mark = "--" + boundary;
    qsizetype at = findBoundary(body, mark, 0);
    while (at >= 0 && found.pieces.size() <= mostParts) {
        if (body.sliced(at + mark.size()).startsWith("--")) {
            found.closed = true;
            return found;
        }
        const qsizetype line = body.indexOf('\n', at);
        if (line < 0)
            return found;
        at = findBoundary(body, mark, line + 1);
        QByteArrayView piece = body.sliced(line + 1, (at < 0 ? body.size() : at) - line - 1);
        if (at >= 0 && piece.endsWith('\n')) // it belongs to the boundary
            piece.chop(1);
        if (at >= 0 && piece.endsWith('\r'))
            piece.chop(1);
        found.pieces.append(piece);
    }
    return found;
}

tl::unexpected<Error> tooDeep()
{
    return failure(ErrorCode::BadInput,
                   QCoreApplication::translate("Exchange", "the mail is nested so deeply that it cannot be read"));
}

class MimeReader
{
public:
    [[nodiscard]] Result<MimePart> read(QByteArrayView bytes, int depth)
    {
        if (depth > deepest)
            return tooDeep();
        if (++m_parts > mostParts)
            return failure(ErrorCode::TooLarge, {}, {QString::number(m_parts), QString::number(mostParts)});
        MimePart part;
        part.fields = takeFields(bytes);
        const MailValue type(part.fields.value("content-type", "text/plain"));
        describe(part, type);
        const QByteArray boundary = type.parameter("boundary");
        if (part.type.startsWith("multipart/") && !boundary.isEmpty())
            return readParts(std::move(part), piecesOf(bytes, boundary), depth);
        part.body = decodedBody(bytes, part.fields.value("content-transfer-encoding"));
        if (part.type == "message/rfc822" && !part.attached)
            return readParts(std::move(part), {{QByteArrayView(part.body)}, true}, depth);
        return part;
    }

private:
    static void describe(MimePart &part, const MailValue &type)
    {
        const MailValue disposition(part.fields.value("content-disposition"));
        part.type = type.main().isEmpty() ? QByteArray("text/plain") : type.main();
        part.charset = type.parameter("charset");
        part.flowed = type.parameter("format").compare("flowed", Qt::CaseInsensitive) == 0;
        part.name = disposition.parameterText("filename");
        if (part.name.isEmpty())
            part.name = type.parameterText("name");
        part.attached = disposition.main() == "attachment";
        part.contentId = part.fields.value("content-id").trimmed();
        if (part.contentId.startsWith('<') && part.contentId.endsWith('>'))
            part.contentId = part.contentId.mid(1, part.contentId.size() - 2);
    }

    [[nodiscard]] Result<MimePart> readParts(MimePart part, const Pieces &pieces, int depth)
    {
        const QByteArray held = part.body; // the pieces lie in it
        part.cut = !pieces.closed;
        for (const QByteArrayView piece : pieces.pieces) {
            auto inner = read(piece, depth + 1);
            if (!inner)
                return inner;
            part.cut = part.cut || inner->cut;
            part.parts.append(std::move(*inner));
        }
        part.body.clear();
        return part;
    }

    int m_parts = 0;
};

} // namespace

Result<MimePart> readMime(const QByteArray &mail)
{
    auto read = MimeReader().read(mail, 0);
    static const QList<QByteArray> known = {"from",         "to",           "subject", "date",
                                            "mime-version", "content-type", "received"};
    const bool isMail = read && std::any_of(known.begin(), known.end(), [&read](const QByteArray &field) {
                            return read->fields.contains(field);
                        });
    if (read && !isMail)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
    return read;
}

} // namespace toasoan
