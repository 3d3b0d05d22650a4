#pragma once
#include "app/media/picture_format.h"

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

/// Our own reading of each kind's header. Every function looks only at bytes that are there, in a bounded number of
/// steps, and says nothing where it does not find what a sound file has.
namespace toasoan::headers {

/// Bytes that may be asked for at any place.
class Bytes
{
public:
    explicit Bytes(QByteArrayView view, QSysInfo::Endian order = QSysInfo::BigEndian) : m_view(view), m_order(order) {}

    [[nodiscard]] qsizetype size() const { return m_view.size(); }
    [[nodiscard]] QByteArrayView view() const { return m_view; }
    [[nodiscard]] bool has(qsizetype at, qsizetype length) const
    {
        return at >= 0 && length >= 0 && at <= m_view.size() && length <= m_view.size() - at;
    }
    /// What is not there is 0: a header is checked for what it needs.
    [[nodiscard]] quint8 byte(qsizetype at) const { return has(at, 1) ? static_cast<quint8>(m_view[at]) : quint8(0); }
    [[nodiscard]] quint16 two(qsizetype at) const { return read<quint16>(at); }
    [[nodiscard]] quint32 four(qsizetype at) const { return read<quint32>(at); }
    [[nodiscard]] quint64 eight(qsizetype at) const { return read<quint64>(at); }
    [[nodiscard]] bool says(qsizetype at, QByteArrayView text) const
    {
        return has(at, text.size()) && m_view.sliced(at, text.size()) == text;
    }
    [[nodiscard]] Bytes part(qsizetype at, qsizetype length) const
    {
        return Bytes(has(at, length) ? m_view.sliced(at, length) : QByteArrayView(), m_order);
    }
    [[nodiscard]] Bytes ordered(QSysInfo::Endian order) const { return Bytes(m_view, order); }

private:
    template<typename T>
    [[nodiscard]] T read(qsizetype at) const
    {
        if (!has(at, sizeof(T)))
            return 0;
        return m_order == QSysInfo::BigEndian ? qFromBigEndian<T>(m_view.data() + at)
                                              : qFromLittleEndian<T>(m_view.data() + at);
    }

    QByteArrayView m_view;
    QSysInfo::Endian m_order;
};

struct Found
{
    QSize size;
    Orientation orientation = Orientation::Upright;
};
using Answer = std::optional<Found>;

[[nodiscard]] Answer jpeg(const Bytes &file);
[[nodiscard]] Answer png(const Bytes &file);
[[nodiscard]] Answer webp(const Bytes &file);
[[nodiscard]] Answer gif(const Bytes &file);
[[nodiscard]] Answer tiff(const Bytes &file);
[[nodiscard]] Answer bmp(const Bytes &file);
[[nodiscard]] Answer heif(const Bytes &file); ///< HEIC and AVIF; upright, since what decodes them turns them itself
[[nodiscard]] Answer svg(const Bytes &file);

/// The brand of an ISO media file that holds still pictures.
[[nodiscard]] std::optional<PictureKind> heifKind(const Bytes &file);
/// Whether it begins as an SVG drawing does: a comment, a DOCTYPE or an XML declaration may come before.
[[nodiscard]] bool isSvg(const Bytes &file);

/// Of a TIFF structure, as Exif is kept in: upright where it does not say.
[[nodiscard]] Orientation orientationOf(const Bytes &tiff);

/// Nothing for sizes that no picture has.
[[nodiscard]] inline Answer found(quint64 width, quint64 height, Orientation orientation = Orientation::Upright)
{
    constexpr quint64 most = 1000000;
    if (width < 1 || height < 1 || width > most || height > most)
        return std::nullopt;
    return Found{QSize(static_cast<int>(width), static_cast<int>(height)), orientation};
}

} // namespace toasoan::headers
