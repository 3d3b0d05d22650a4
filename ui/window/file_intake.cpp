#include "ui/window/file_intake.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/importers/importers.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <utility>

namespace toasoan {
namespace {

constexpr qsizetype mostAtOnce = 24;
constexpr int longestAtOnce = 300; // ms: then what was read is stored

using Flag = std::shared_ptr<std::atomic_bool>;

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files += QFileInfo(path).isDir() ? importableFilesUnder(path) : QStringList{path};
    return files;
}

/// The next ones; none of those that were given up.
QList<ReadFile> readNext(GuardedReader &reader, const QStringList &files, const Flag &stopped)
{
    QElapsedTimer time;
    time.start();
    QList<ReadFile> read;
    for (const QString &file : files) {
        if (*stopped || read.size() >= mostAtOnce || time.elapsed() > longestAtOnce)
            break;
        auto imported = readCopyFile(reader, file, [&stopped] { return !*stopped; });
        if (imported || !*stopped)
            read.append({file, std::move(imported)});
    }
    return read;
}

} // namespace

FileIntake::FileIntake(StorageThread &storage) : m_storage(storage) {}

FileIntake::~FileIntake()
{
    stop();
}

void FileIntake::start(SameText same)
{
    m_isBusy = true;
    m_same = same;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_next = 0;
}

void FileIntake::beginPage(const QString &address, SameText same)
{
    start(same);
    m_files = {address};
    m_worker.ask(
        this,
        [this, address, stopped = m_stopped] {
            return readWebPage(m_reader, {address}, [&stopped] { return !*stopped; });
        },
        [this, address](const Result<Imported> &page) {
            *m_stopped ? end() : keep({{address, page}});
        });
}

void FileIntake::begin(const QStringList &paths, SameText same)
{
    start(same);
    m_worker.ask(
        this, [paths] { return filesIn(paths); },
        [this](const QStringList &files) {
            m_files = files;
            readSome();
        });
}

void FileIntake::stop()
{
    *m_stopped = true;
}

void FileIntake::readSome()
{
    if (*m_stopped || m_next == m_files.size())
        return end();
    m_worker.ask(
        this,
        [this, files = m_files.mid(m_next, mostAtOnce), stopped = m_stopped] {
            return readNext(m_reader, files, stopped);
        },
        [this](const QList<ReadFile> &files) { keep(files); });
}

void FileIntake::keep(const QList<ReadFile> &files)
{
    using Kept = QList<IntakenFile>;
    m_storage.ask(
        this,
        [files, same = m_same](Desk &desk) -> Result<Kept> {
            Kept kept;
            desk.imports().keepFiles(files, same, [&kept](const QString &file, const Result<ImportedDraft> &draft) {
                kept.append({file, draft});
            });
            return kept;
        },
        [this, files](const Result<Kept> &kept) {
            m_next += files.size();
            for (qsizetype i = 0; i < files.size(); ++i)
                Q_EMIT brought(kept ? (*kept)[i] : IntakenFile{files[i].file, tl::unexpected<Error>(kept.error())});
            Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_files.size()));
            readSome();
        });
}

void FileIntake::end()
{
    m_isBusy = false;
    const QStringList notReached = std::exchange(m_files, {}).mid(m_next);
    Q_EMIT ended(notReached.isEmpty() ? End::Done : End::Stopped, notReached);
}

void FileIntake::readAs(const QString &path, LegacyEncoding encoding,
                        const std::function<void(const Result<Imported> &)> &done)
{
    m_worker.ask(
        this, [this, path, encoding] { return readCopyFileAs(m_reader, path, encoding); },
        [this, done](const Result<Imported> &read) {
            if (!read)
                return done(read);
            m_storage.ask(
                this,
                [imported = *read](Desk &desk) mutable -> Result<Imported> {
                    desk.imports().keepPictures(imported);
                    return imported;
                },
                done);
        });
}

} // namespace toasoan
