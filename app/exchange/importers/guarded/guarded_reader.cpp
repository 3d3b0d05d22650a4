#include "app/exchange/importers/guarded/guarded_reader.h"

#include "app/base/progress.h"
#include "app/exchange/importers/guarded/imported_form.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/mail_file.h"
#include "app/sandbox/self_limits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <utility>

namespace toasoan {
namespace {

constexpr qint64 childMemory = 512LL * 1024 * 1024;
constexpr int childSeconds = 3600;       // of all its files; each has its own limit
constexpr int longest = 60 * 1000;       // ms a file, on a busy computer too
constexpr int mostFilesAChild = 200;     // memory that libraries keep is given back
constexpr qsizetype largeFile = 4000000; // bytes: after one of these too
constexpr qsizetype largestAnswer = 300LL * 1024 * 1024;

/// The language of our sentences, for those that the helper makes: what "en" is in it, en or vi.
QString languageOfSentences()
{
    return QCoreApplication::translate("Exchange", "en");
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 memoryOfHelper = 0; // sanitizers map terabytes
#else
constexpr qint64 memoryOfHelper = childMemory;
#endif

bool isDocument(const QString &kind)
{
    return kind == u"doc" || kind == u"dot";
}

QString renamed(const QString &fileName, const QString &kind)
{
    const QFileInfo file(fileName);
    return file.suffix().toLower() == kind ? fileName : QString(file.completeBaseName() + u'.' + kind);
}

} // namespace

QString helperProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, QString(here + u"/../libexec/toasoan")}) {
        const QFileInfo program(folder + u"/toasoan-helper");
        if (program.isExecutable())
            return program.absoluteFilePath();
    }
    return {};
}

QString kindOfCopy(const QString &fileName, const QByteArray &bytes)
{
    const QString kind = QFileInfo(fileName).suffix().toLower();
    if (!isDocument(kind))
        return kind;
    const QByteArray start = bytes.left(512).trimmed().toLower();
    if (start.startsWith("{\\rtf"))
        return QStringLiteral("rtf");
    if (start.startsWith("pk\x03\x04"))
        return QStringLiteral("docx");
    if (start.startsWith("mime-version:"))
        return QStringLiteral("eml");
    return start.startsWith('<') || start.startsWith("\xef\xbb\xbf<") ? QStringLiteral("html") : QStringLiteral("doc");
}

GuardedReader::GuardedReader(const GuardOptions &options) : m_options(options), m_converter(options.converterFolders) {}

Result<Imported> GuardedReader::read(const QString &fileName, const QByteArray &bytes,
                                     const std::function<bool()> &goesOn)
{
    const QString kind = kindOfCopy(fileName, bytes);
    const Patience patience{QDeadlineTimer(longest), goesOn};
    if (isDocument(kind))
        return readOldWord(bytes, goesOn);
    const QString name = renamed(fileName, kind);
    if (careFor(name) == ReadingCare::Plain && m_options.guarding == Guarding::ComplexKinds)
        return importBytes(name, bytes);
    auto imported = readInChild(name, bytes, patience);
    if (imported && kind == u"eml")
        return withOldDocument(std::move(*imported), goesOn);
    return imported;
}

Result<Imported> GuardedReader::readOldWord(const QByteArray &bytes, const std::function<bool()> &goesOn)
{
    return m_converter.convert(bytes, {QDeadlineTimer(QDeadlineTimer::Forever), goesOn})
        .and_then([&](const ConvertedCopy &copy) { return read(copy.name, copy.bytes, goesOn); });
}

/// The child can start no converter, so it left those among the attachments. One that cannot be read stays there.
Imported GuardedReader::withOldDocument(Imported mail, const std::function<bool()> &goesOn)
{
    for (const AttachedFile &file : QList<AttachedFile>(mail.attached)) {
        if (!isDocument(QFileInfo(file.name).suffix().toLower()))
            continue;
        auto document = read(file.name, file.bytes, goesOn);
        if (document && isTheArticle(*document, mail))
            return withDocument(std::move(mail), std::move(*document), file.name);
    }
    return mail;
}

/// A child that read other files before may have suffered from them: the file gets a fresh one before it is blamed.
Result<Imported> GuardedReader::readInChild(const QString &name, const QByteArray &bytes, const Patience &patience)
{
    const bool hadOthers = m_child && m_readByChild > 0;
    auto answer = asked(name, bytes, patience);
    if (!answer && hadOthers && answer.error().code == ErrorCode::Io && answer.error().detail == u"closed") {
        (void)endChild();
        answer = asked(name, bytes, patience);
    }
    if (!answer)
        return tl::unexpected<Error>(blame(answer.error()));
    if (++m_readByChild >= mostFilesAChild || bytes.size() > largeFile)
        (void)endChild();
    return importedFromBytes(*answer);
}

Result<QByteArray> GuardedReader::asked(const QString &name, const QByteArray &bytes, const Patience &patience)
{
    if (auto ready = ensureChild(); !ready)
        return tl::unexpected<Error>(ready.error());
    const int socket = m_child->socket();
    if (auto sent = sendFrame(socket, name.toUtf8(), patience); !sent)
        return tl::unexpected<Error>(sent.error());
    if (auto sent = sendFrame(socket, bytes, patience); !sent)
        return tl::unexpected<Error>(sent.error());
    return receiveFrame(socket, largestAnswer, patience);
}

Outcome GuardedReader::ensureChild()
{
    if (m_child)
        return {};
    const QString program = m_options.helper.isEmpty() ? helperProgram() : m_options.helper;
    auto started = ChildProcess::start({program,
                                        {languageOfSentences()},
                                        QStringLiteral("/"),
                                        {QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("QT_LOGGING_RULES=*=false")}},
                                       {memoryOfHelper, childSeconds, -1, Network::None});
    if (!started)
        return failure(ErrorCode::ProgramMissing, {}, {QString(), QStringLiteral("toasoan-helper")});
    m_child = std::move(*started);
    m_readByChild = 0;
    ++m_started;
    return {};
}

/// Why there is no answer, in words about the file.
Error GuardedReader::blame(const Error &error)
{
    if (!m_child)
        return error;
    const bool died = error.code == ErrorCode::Io && error.detail == u"closed";
    if (const auto ended = died ? m_child->wait({QDeadlineTimer(1000), {}}) : Result<ChildEnd>(m_child->kill())) {
        m_end = *ended;
        m_child.reset();
    }
    (void)endChild();
    if (error.code != ErrorCode::Io)
        return error;
    const bool time = !died || m_end.signal == SIGXCPU;
    const bool memory = m_end.exitCode == endedForMemory;
    const QString why = time     ? QCoreApplication::translate("Exchange", "reading the file took too long")
                        : memory ? QCoreApplication::translate("Exchange", "reading the file took too much memory")
                                 : QCoreApplication::translate("Exchange", "the file broke the program that reads it");
    return {ErrorCode::BadInput, why, {}};
}

ChildEnd GuardedReader::endChild()
{
    if (m_child)
        m_end = m_child->kill();
    m_child.reset();
    m_readByChild = 0;
    return m_end;
}

} // namespace toasoan
