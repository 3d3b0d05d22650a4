#include "app/exchange/importers/guarded/guarded_reader.h"

#include "app/base/progress.h"
#include "app/exchange/importers/guarded/imported_form.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/mail_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace toasoan {
namespace {

constexpr int longest = 60 * 1000;       // ms a file, on a busy computer too
constexpr qsizetype largeFile = 4000000; // bytes: the memory that libraries keep after one of these is given back
constexpr qsizetype largestAnswer = 300LL * 1024 * 1024;

/// The language of our sentences, for those that the helper makes: what "en" is in it, en or vi.
QString languageOfSentences()
{
    return QCoreApplication::translate("Exchange", "en");
}

Error inWords(Error error)
{
    if (error.code != ErrorCode::BadInput)
        return error;
    if (error.detail == u"time")
        error.detail = QCoreApplication::translate("Exchange", "reading the file took too long");
    else if (error.detail == u"memory")
        error.detail = QCoreApplication::translate("Exchange", "reading the file took too much memory");
    else if (error.detail == u"crash")
        error.detail = QCoreApplication::translate("Exchange", "the file broke the program that reads it");
    return error;
}

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

GuardedReader::GuardedReader(const GuardOptions &options)
    : m_guarding(options.guarding)
    , m_child({options.helper, {languageOfSentences()}})
    , m_converter(options.converterFolders)
{}

Result<Imported> GuardedReader::read(const QString &fileName, const QByteArray &bytes,
                                     const std::function<bool()> &goesOn)
{
    const QString kind = kindOfCopy(fileName, bytes);
    const Patience patience{QDeadlineTimer(longest), goesOn};
    if (isDocument(kind))
        return readOldWord(bytes, goesOn);
    const QString name = renamed(fileName, kind);
    if (careFor(name) == ReadingCare::Plain && m_guarding == Guarding::ComplexKinds)
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

Result<Imported> GuardedReader::readInChild(const QString &name, const QByteArray &bytes, const Patience &patience)
{
    const auto answer = m_child.ask({name.toUtf8(), bytes}, {largestAnswer}, patience);
    if (!answer)
        return tl::unexpected<Error>(inWords(answer.error()));
    if (bytes.size() > largeFile)
        (void)m_child.end();
    return importedFromBytes(answer->first());
}

} // namespace toasoan
