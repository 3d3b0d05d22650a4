#pragma once
#include "app/base/result.h"
#include "app/store/sealing/sealed_page.h"

#include <QByteArrayView>
#include <QFile>
#include <QHash>

#include <optional>

namespace toasoan {

/// The pages of a database file as they lie on the disk, with what its write-ahead log has committed on top, read
/// without SQLite: for files that SQLite does not read any more. Nobody may write the files meanwhile.
class PageFile
{
public:
    static constexpr int pageSize = 4096; ///< of every database that we made, whatever a damaged header says

    /// Io, NotFound. The log is the file with "-wal" behind its name; one that makes no sense is left out.
    /// Of a file that `key` opens, pages are decrypted in memory; those that are damaged are empty.
    [[nodiscard]] Outcome open(const QString &path, const std::optional<DataKey> &key = {});
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] QByteArrayView page(quint32 number) const; ///< from 1; empty where there is none

private:
    void readLog();

    QFile m_file;
    QFile m_logFile;
    QByteArray m_opened; ///< what was decrypted of the file, and of the log
    QByteArray m_openedLog;
    QByteArrayView m_pages; ///< one behind the other
    QByteArrayView m_log;
    quint32 m_count = 0;
    QHash<quint32, qint64> m_inLog; ///< page → where its last committed bytes lie in the log
};

} // namespace toasoan
