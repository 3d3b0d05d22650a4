#include "app/store/page_file.h"

#include "app/store/sealing/seal_header.h"

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

/// The bytes of a file that stays open as long as they are used; empty where it cannot be read.
QByteArrayView mapped(QFile &file)
{
    const uchar *data = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    return data ? QByteArrayView(data, file.size()) : QByteArrayView();
}

void openPage(const DataKey &key, sealed_page::Kind kind, qint64 number, const char *sealed, QByteArray &to)
{
    QByteArray plain(sealed_page::plainSize, '\0');
    const bool whole = sealed_page::open(key, kind, number, reinterpret_cast<const uchar *>(sealed),
                                         reinterpret_cast<uchar *>(plain.data()));
    to += whole ? plain : QByteArray(sealed_page::plainSize, '\0');
}

QByteArray openedPages(QByteArrayView sealed, const DataKey &key)
{
    QByteArray plain;
    for (qint64 number = 0; SealHeader::size + (number + 1) * sealed_page::size <= sealed.size(); ++number)
        openPage(key, sealed_page::Kind::Database, number,
                 sealed.data() + SealHeader::size + number * sealed_page::size, plain);
    return plain;
}

QByteArray openedLog(QByteArrayView sealed, const DataKey &key)
{
    QByteArray plain = sealed.first(std::min(sealed.size(), qsizetype(logHeader))).toByteArray();
    constexpr qint64 frame = frameHeader + sealed_page::size;
    for (qint64 number = 0; logHeader + (number + 1) * frame <= sealed.size(); ++number) {
        const char *begin = sealed.data() + logHeader + number * frame;
        plain.append(begin, frameHeader);
        openPage(key, sealed_page::Kind::WriteAheadLog, number, begin + frameHeader, plain);
    }
    return plain;
}

} // namespace

Outcome PageFile::open(const QString &path, const std::optional<DataKey> &key)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(m_file.exists() ? ErrorCode::Io : ErrorCode::NotFound, m_file.errorString(), {path});
    m_pages = mapped(m_file);
    if (m_pages.isEmpty() && m_file.size() > 0)
        return failure(ErrorCode::Io, m_file.errorString(), {path});
    m_logFile.setFileName(path + u"-wal"_qs);
    if (m_logFile.open(QIODevice::ReadOnly))
        m_log = mapped(m_logFile);
    if (key) {
        m_pages = m_opened = openedPages(m_pages, *key);
        m_log = m_openedLog = openedLog(m_log, *key);
    }
    // The last page of a file that was cut may be a part of one; it is not read.
    m_count = static_cast<quint32>(std::min<qint64>(m_pages.size() / pageSize, 0xfffffffe));
    readLog();
    return {};
}

void PageFile::readLog()
{
    const auto *log = reinterpret_cast<const uchar *>(m_log.data());
    if (m_log.size() < logHeader || (bigEndian(log) & ~1U) != logMagic || bigEndian(log + 8) != pageSize)
        return;
    LogSum sum((bigEndian(log) & 1U) != 0);
    sum.add(log, 24);
    if (!sum.is(log + 24))
        return;
    QHash<quint32, qint64> uncommitted;
    for (qint64 at = logHeader; at + frameHeader + pageSize <= m_log.size(); at += frameHeader + pageSize) {
        const uchar *frame = log + at;
        if (memcmp(frame + 8, log + 16, 8) != 0) // of an earlier use of the file
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

QByteArrayView PageFile::page(quint32 number) const
{
    if (number == 0)
        return {};
    const auto there = m_inLog.constFind(number);
    const bool inLog = there != m_inLog.constEnd();
    const QByteArrayView bytes = inLog ? m_log : m_pages;
    const qint64 offset = inLog ? *there : qint64(number - 1) * pageSize;
    return offset + pageSize <= bytes.size() ? bytes.sliced(offset, pageSize) : QByteArrayView();
}

} // namespace toasoan
