#include "app/store/page_file.h"

#include <QtEndian>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr quint32 logMagic = 0x377f0682; ///< the last bit says how the checksum reads its words

quint32 bigEndian(const uchar *data)
{
    return qFromBigEndian<quint32>(data);
}

/// The running checksum of a write-ahead log.
class LogSum
{
public:
    explicit LogSum(bool wordsAreBigEndian) : m_big(wordsAreBigEndian) {}

    void add(const uchar *data, int length)
    {
        for (int i = 0; i < length; i += 8) {
            m_first += word(data + i) + m_second;
            m_second += word(data + i + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(const uchar *stored) const
    {
        return m_first == bigEndian(stored) && m_second == bigEndian(stored + 4);
    }

private:
    [[nodiscard]] quint32 word(const uchar *data) const
    {
        return m_big ? bigEndian(data) : qFromLittleEndian<quint32>(data);
    }

    bool m_big;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

Outcome PageFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(m_file.exists() ? ErrorCode::Io : ErrorCode::NotFound, m_file.errorString(), {path});
    // The last page of a file that was cut may be a part of one; it is not read.
    m_count = static_cast<quint32>(std::min<qint64>(m_file.size() / pageSize, 0xfffffffe));
    if (m_count > 0)
        m_data = m_file.map(0, m_file.size());
    if (m_count > 0 && !m_data)
        return failure(ErrorCode::Io, m_file.errorString(), {path});
    readLog(path + u"-wal"_qs);
    return {};
}

void PageFile::readLog(const QString &path)
{
    m_log.setFileName(path);
    if (!m_log.open(QIODevice::ReadOnly) || m_log.size() < logHeader)
        return;
    m_logData = m_log.map(0, m_log.size());
    if (!m_logData || (bigEndian(m_logData) & ~1U) != logMagic || bigEndian(m_logData + 8) != pageSize)
        return;
    LogSum sum((bigEndian(m_logData) & 1U) != 0);
    sum.add(m_logData, 24);
    if (!sum.is(m_logData + 24))
        return;
    QHash<quint32, qint64> uncommitted;
    for (qint64 at = logHeader; at + frameHeader + pageSize <= m_log.size(); at += frameHeader + pageSize) {
        const uchar *frame = m_logData + at;
        if (memcmp(frame + 8, m_logData + 16, 8) != 0) // of an earlier use of the file
            return;
        sum.add(frame, 8);
        sum.add(frame + frameHeader, pageSize);
        if (!sum.is(frame + 16))
            return;
        uncommitted.insert(bigEndian(frame), at + frameHeader);
        if (const quint32 pages = bigEndian(frame + 4); pages != 0) { // the last frame of a transaction
            m_inLog.insert(uncommitted);
            uncommitted.clear();
            m_count = std::max(m_count, pages);
        }
    }
}

QByteArrayView PageFile::bytes(const QFile &file, const uchar *data, qint64 offset) const
{
    if (!data || offset < 0 || offset + pageSize > file.size())
        return {};
    return {data + offset, pageSize};
}

QByteArrayView PageFile::page(quint32 number) const
{
    if (number == 0)
        return {};
    if (const auto there = m_inLog.constFind(number); there != m_inLog.constEnd())
        return bytes(m_log, m_logData, *there);
    return bytes(m_file, m_data, qint64(number - 1) * pageSize);
}

} // namespace toasoan
