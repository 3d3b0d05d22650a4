#include "app/exchange/importers/importers.h"

#include "app/exchange/importers/canonical_article.h"
#include "app/exchange/importers/html_file.h"
#include "app/exchange/importers/mail_file.h"
#include "app/exchange/importers/markdown_file.h"
#include "app/exchange/importers/office_file.h"
#include "app/exchange/importers/plain_text.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace toasoan {

const QList<Importer> &importers()
{
    static const QList<Importer> list = {
        {QStringLiteral("text"),
         {QStringLiteral("txt"), QStringLiteral("text"), QString()},
         importPlainText,
         ReadingCare::Plain},
        {QStringLiteral("docx"), {QStringLiteral("docx"), QStringLiteral("docm")}, importDocx},
        {QStringLiteral("odt"), {QStringLiteral("odt")}, importOdt},
        {QStringLiteral("rtf"), {QStringLiteral("rtf")}, importRtf},
        {QStringLiteral("markdown"), {QStringLiteral("md"), QStringLiteral("markdown")}, importMarkdown},
        {QStringLiteral("html"), {QStringLiteral("html"), QStringLiteral("htm")}, importHtmlFile},
        {QStringLiteral("web-page"), {webPageSuffix}, importWebPage},
        {QStringLiteral("mail"), {QStringLiteral("eml")}, importMail},
        {QStringLiteral("json"), {QStringLiteral("json")}, importCanonicalArticle, ReadingCare::Plain},
    };
    return list;
}

namespace {

const Importer *importerFor(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto reads = [&](const Importer &importer) { return importer.suffixes.contains(suffix); };
    const auto found = std::find_if(importers().begin(), importers().end(), reads);
    return found == importers().end() ? nullptr : &*found;
}

} // namespace

ReadingCare careFor(const QString &fileName)
{
    const Importer *importer = importerFor(fileName);
    return importer == nullptr ? ReadingCare::Plain : importer->care;
}

QStringList copySuffixes()
{
    QStringList suffixes = {QStringLiteral("doc"), QStringLiteral("dot")};
    for (const Importer &importer : importers())
        suffixes += importer.suffixes;
    return suffixes;
}

QStringList importableFilesUnder(const QString &folder)
{
    QStringList patterns;
    for (const QString &suffix : copySuffixes()) {
        if (!suffix.isEmpty())
            patterns.append(u"*." + suffix);
    }
    QStringList files;
    QDirIterator each(folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    files.sort();
    return files;
}

Result<Imported> importBytes(const QString &fileName, const QByteArray &bytes)
{
    const Importer *importer = importerFor(fileName);
    if (importer == nullptr)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange",
                                                   "files of the kind .%1 cannot be read; plain text (.txt), Word "
                                                   "(.docx, .doc), LibreOffice (.odt), rich text (.rtf), Markdown "
                                                   "(.md), web pages (.html), mails (.eml) and articles (.json) can")
                           .arg(QFileInfo(fileName).suffix().toLower()),
                       {fileName});
    return importer->read(bytes);
}

} // namespace toasoan
