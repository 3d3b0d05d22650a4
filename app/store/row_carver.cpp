#include "app/store/row_carver.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace toasoan {
namespace {

constexpr int usable = PageFile::pageSize;
constexpr quint64 longestRow = 64ULL * 1024 * 1024;
constexpr int mostColumns = 64;

enum class PageKind { TableLeaf = 0x0d, IndexLeaf = 0x0a, IndexInterior = 0x02 };

/// Reads forward through bytes and never past their end.
class Cursor
{
public:
    Cursor(QByteArrayView bytes, qsizetype at) : m_bytes(bytes), m_at(at), m_sound(at <= bytes.size()) {}

    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    quint64 variable() ///< SQLite's integers of one to nine bytes
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const quint8 byte = next();
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0)
                return value;
        }
        return value;
    }

    QByteArrayView take(quint64 length)
    {
        if (!m_sound || length > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_sound = false;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, static_cast<qsizetype>(length));
        m_at += static_cast<qsizetype>(length);
        return taken;
    }

private:
    quint8 next()
    {
        const QByteArrayView byte = take(1);
        return byte.isEmpty() ? 0 : static_cast<quint8>(byte[0]);
    }

    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_sound;
};

qint64 integer(QByteArrayView bytes)
{
    qint64 value = bytes.isEmpty() ? 0 : static_cast<qint8>(bytes[0]);
    for (qsizetype i = 1; i < bytes.size(); ++i)
        value = static_cast<qint64>((static_cast<quint64>(value) << 8) | static_cast<quint8>(bytes[i]));
    return value;
}

/// A text that is no text in UTF-8 makes the whole row unsound.
std::optional<QVariant> text(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString value = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional<QVariant>(value.isNull() ? u""_qs : value);
}

double real(QByteArrayView bytes)
{
    const auto bits = qFromBigEndian<quint64>(bytes.data());
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

std::optional<QVariant> value(quint64 type, Cursor &body)
{
    static constexpr int lengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type == 10 || type == 11)
        return std::nullopt;
    if (type >= 12) {
        const QByteArrayView bytes = body.take((type - 12) / 2);
        if (!body.isSound())
            return std::nullopt;
        return type % 2 == 0 ? std::optional<QVariant>(bytes.toByteArray()) : text(bytes);
    }
    const QByteArrayView bytes = body.take(static_cast<quint64>(lengths[type]));
    if (!body.isSound())
        return std::nullopt;
    if (type == 0)
        return QVariant();
    if (type == 7)
        return real(bytes);
    return type >= 8 ? QVariant(qint64(type - 8)) : QVariant(integer(bytes));
}

std::optional<QVariantList> record(QByteArrayView payload)
{
    Cursor header(payload, 0);
    const quint64 headerLength = header.variable();
    if (!header.isSound() || headerLength > static_cast<quint64>(payload.size()))
        return std::nullopt;
    Cursor body(payload, static_cast<qsizetype>(headerLength));
    QVariantList values;
    while (static_cast<quint64>(header.at()) < headerLength) {
        const auto next = value(header.variable(), body);
        if (!next || !header.isSound() || values.size() == mostColumns)
            return std::nullopt;
        values.append(*next);
    }
    return body.at() == payload.size() ? std::optional(values) : std::nullopt;
}

class Carver
{
public:
    Carver(const PageFile &file, const std::function<void(const CarvedRow &)> &visit)
        : m_file(file), m_visit(visit), m_overflowLeft(quint64(file.count()) * 4)
    {}

    void page(quint32 number)
    {
        const QByteArrayView page = m_file.page(number);
        const qsizetype header = number == 1 ? 100 : 0; // the file's own comes first
        if (page.isEmpty())
            return;
        const int kind = static_cast<quint8>(page[header]);
        if (kind != int(PageKind::TableLeaf) && kind != int(PageKind::IndexLeaf)
            && kind != int(PageKind::IndexInterior))
            return;
        const qsizetype cells = header + (kind == int(PageKind::IndexInterior) ? 12 : 8);
        const int count = qFromBigEndian<quint16>(page.data() + header + 3);
        for (int i = 0; i < count && cells + 2 * i + 2 <= page.size(); ++i)
            cell(number, page, qFromBigEndian<quint16>(page.data() + cells + 2 * i), PageKind(kind));
    }

private:
    void cell(quint32 number, QByteArrayView page, int at, PageKind kind)
    {
        if (at < 8 || at >= page.size())
            return;
        Cursor cursor(page, at + (kind == PageKind::IndexInterior ? 4 : 0));
        const quint64 length = cursor.variable();
        CarvedRow row;
        if (kind == PageKind::TableLeaf)
            row.rowid = static_cast<qint64>(cursor.variable());
        row.pages.append(number);
        const auto bytes = payload(cursor, length, kind, row.pages);
        const auto values = bytes ? record(*bytes) : std::nullopt;
        if (!values)
            return;
        row.values = *values;
        m_visit(row);
    }

    /// What does not fit into the page goes on in a chain of others, by the format's own sums.
    std::optional<QByteArray> payload(Cursor &cursor, quint64 length, PageKind kind, QList<quint32> &pages)
    {
        if (!cursor.isSound() || length == 0 || length > longestRow)
            return std::nullopt;
        const quint64 most = kind == PageKind::TableLeaf ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        const quint64 least = (usable - 12) * 32 / 255 - 23;
        const quint64 fitting = least + (length - least) % (usable - 4);
        const quint64 local = length <= most ? length : fitting <= most ? fitting : least;
        QByteArray bytes = cursor.take(local).toByteArray();
        quint32 next = 0;
        if (local < length) {
            const QByteArrayView link = cursor.take(4);
            next = link.isEmpty() ? 0 : qFromBigEndian<quint32>(link.data());
        }
        while (cursor.isSound() && static_cast<quint64>(bytes.size()) < length) {
            const QByteArrayView page = m_file.page(next);
            if (page.isEmpty() || m_overflowLeft == 0)
                return std::nullopt;
            --m_overflowLeft;
            pages.append(next);
            const qsizetype wanted = std::min<qsizetype>(static_cast<qsizetype>(length) - bytes.size(), usable - 4);
            bytes.append(page.sliced(4, wanted));
            next = qFromBigEndian<quint32>(page.data());
        }
        return cursor.isSound() ? std::optional(bytes) : std::nullopt;
    }

    const PageFile &m_file;
    const std::function<void(const CarvedRow &)> &m_visit;
    quint64 m_overflowLeft; ///< chains of a crafted file may cross each other without end
};

} // namespace

Outcome carveRows(const PageFile &file, const std::function<void(const CarvedRow &)> &visit, const Progress &progress)
{
    constexpr quint32 pagesAStep = 256;
    Carver carver(file, visit);
    for (quint32 number = 1; number <= file.count(); ++number) {
        carver.page(number);
        if (number % pagesAStep == 0 && progress && !progress(number, file.count()))
            return givenUp();
    }
    return {};
}

} // namespace toasoan
