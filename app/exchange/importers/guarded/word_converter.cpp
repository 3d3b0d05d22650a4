#include "app/exchange/importers/guarded/word_converter.h"

#include "app/base/durable_file.h"
#include "app/base/progress.h"
#include "app/exchange/importers/importers.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>

#include <algorithm>

#include <sys/socket.h>

namespace toasoan {
namespace {

constexpr int longest = 90 * 1000; // ms; a slow computer's first start of LibreOffice takes twenty
constexpr qint64 officeMemory = 4LL * 1024 * 1024 * 1024; // of address space: it maps far more than it uses
constexpr qint64 smallMemory = 256LL * 1024 * 1024;
constexpr int mostSeconds = 60;

tl::unexpected<Error> unreadable()
{
    return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                            "Exchange", "the document is damaged, protected by a password or no Word "
                                                        "document"));
}

Patience within(const Patience &patience)
{
    return {QDeadlineTimer(
                std::min<qint64>(patience.until.isForever() ? longest : patience.until.remainingTime(), longest)),
            patience.goesOn};
}

QStringList environmentIn(const QString &folder)
{
    return {QStringLiteral("PATH=/usr/local/bin:/usr/bin:/bin"), QStringLiteral("LC_ALL=C.UTF-8"),
            QString(u"HOME=" + folder), QString(u"TMPDIR=" + folder), QStringLiteral("SAL_USE_VCLPLUGIN=svp")};
}

/// All that it says until it falls silent.
Result<QByteArray> saidBy(const ChildProcess &child, const Patience &patience)
{
    QByteArray said;
    QByteArray portion(64 * 1024, Qt::Uninitialized);
    while (true) {
        if (auto ready = waitToReceive(child.socket(), patience); !ready)
            return tl::unexpected<Error>(ready.error());
        const ssize_t got = ::recv(child.socket(), portion.data(), static_cast<size_t>(portion.size()), MSG_DONTWAIT);
        if (got == 0)
            return said;
        said.append(portion.constData(), std::max<ssize_t>(got, 0));
        if (said.size() > largestCopyFile)
            return failure(ErrorCode::TooLarge, {}, {QString::number(said.size()), QString::number(largestCopyFile)});
    }
}

/// What the way of its ending means for the file.
Outcome judged(const Result<ChildEnd> &end)
{
    if (!end)
        return wasGivenUp(end.error()) ? Outcome(tl::unexpected<Error>(end.error())) : Outcome(unreadable());
    return end->exitCode == 0 ? Outcome() : Outcome(unreadable());
}

/// A program that prints the words. It can write no file.
Result<ConvertedCopy> byPrinter(const QString &program, const QStringList &options, const QByteArray &doc,
                                const Patience &patience)
{
    const QString nowhere = QStringLiteral("/nonexistent");
    const ChildCommand command{program, options + QStringList{QStringLiteral("/proc/self/fd/0")}, QStringLiteral("/"),
                               environmentIn(nowhere), doc};
    auto child = ChildProcess::start(command, {smallMemory, mostSeconds, -1, Network::None});
    if (!child)
        return tl::unexpected<Error>(child.error());
    auto words = saidBy(*child, patience);
    const Outcome right = judged(child->wait(patience));
    if (!words && (wasGivenUp(words.error()) || words.error().code == ErrorCode::TooLarge))
        return tl::unexpected<Error>(words.error());
    if (!words || !right || words->trimmed().isEmpty())
        return right || !wasGivenUp(right.error()) ? unreadable() : tl::unexpected<Error>(right.error());
    return ConvertedCopy{QStringLiteral("copy.txt"), std::move(*words)};
}

} // namespace

QString WordConverter::programNamed(const QString &name) const
{
    return QStandardPaths::findExecutable(name, m_folders);
}

Result<ConvertedCopy> WordConverter::convert(const QByteArray &doc, const Patience &patience)
{
    const QString office = programNamed(QStringLiteral("soffice"));
    const QString antiword = programNamed(QStringLiteral("antiword"));
    const QString catdoc = programNamed(QStringLiteral("catdoc"));
    if (office.isEmpty() && antiword.isEmpty() && catdoc.isEmpty())
        return failure(ErrorCode::ProgramMissing, {},
                       {QStringLiteral("doc"), QStringLiteral("LibreOffice Writer, antiword, catdoc")});
    const Patience own = within(patience);
    if (!office.isEmpty())
        return byOffice(office, doc, own);
    if (!antiword.isEmpty())
        return byPrinter(antiword,
                         {QStringLiteral("-w"), QStringLiteral("0"), QStringLiteral("-m"), QStringLiteral("UTF-8.txt")},
                         doc, own);
    return byPrinter(catdoc, {QStringLiteral("-w"), QStringLiteral("-dutf-8")}, doc, own);
}

/// It reads and writes files by their names alone.
Result<ConvertedCopy> WordConverter::byOffice(const QString &program, const QByteArray &doc, const Patience &patience)
{
    if (m_folder == nullptr)
        m_folder = std::make_unique<MemoryFolder>();
    QFile file(m_folder->filePath(QStringLiteral("copy.doc")));
    const auto noFile = qScopeGuard([&file] { file.remove(); });
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(doc) != doc.size() || !file.flush())
        return failure(ErrorCode::Io, file.errorString(), {file.fileName()});
    file.close();
    const QString folder = m_folder->path();
    const QString made = m_folder->filePath(QStringLiteral("copy.docx"));
    const auto noneMade = qScopeGuard([&made] { QFile::remove(made); });
    const ChildCommand command{program,
                               {QStringLiteral("-env:UserInstallation=file://") + folder + u"/profile",
                                QStringLiteral("--headless"), QStringLiteral("--norestore"),
                                QStringLiteral("--nolockcheck"), QStringLiteral("--infilter=MS Word 97"),
                                QStringLiteral("--convert-to"), QStringLiteral("docx:MS Word 2007 XML"),
                                QStringLiteral("--outdir"), folder, folder + u"/copy.doc"},
                               folder,
                               environmentIn(folder)};
    auto child = ChildProcess::start(command, {officeMemory, mostSeconds, largestCopyFile, Network::None});
    if (!child)
        return tl::unexpected<Error>(child.error());
    if (auto right = judged(child->wait(patience)); !right)
        return tl::unexpected<Error>(right.error());
    auto bytes = readFile(made, largestCopyFile);
    if (!bytes)
        return unreadable();
    return ConvertedCopy{QStringLiteral("copy.docx"), std::move(*bytes)};
}

} // namespace toasoan
