#include "app/exchange/importers/importers.h"

#include "app/exchange/importers/canonical_article.h"
#include "app/exchange/importers/html_file.h"
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
        {QStringLiteral("text"), {QStringLiteral("txt"), QStringLiteral("text"), QString()}, importPlainText},
        {QStringLiteral("docx"), {QStringLiteral("docx"), QStringLiteral("docm")}, importDocx},
        {QStringLiteral("odt"), {QStringLiteral("odt")}, importOdt},
        {QStringLiteral("rtf"), {QStringLiteral("rtf")}, importRtf},
        {QStringLiteral("markdown"), {QStringLiteral("md"), QStringLiteral("markdown")}, importMarkdown},
        {QStringLiteral("html"), {QStringLiteral("html"), QStringLiteral("htm")}, importHtmlFile},
        {QStringLiteral("json"), {QStringLiteral("json")}, importCanonicalArticle},
    };
    return list;
}

QStringList importableFilesUnder(const QString &folder)
{
    QStringList patterns;
    for (const Importer &importer : importers()) {
        for (const QString &suffix : importer.suffixes) {
            if (!suffix.isEmpty())
                patterns.append(u"*." + suffix);
        }
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
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const auto reads = [&](const Importer &importer) { return importer.suffixes.contains(suffix); };
    const auto found = std::find_if(importers().begin(), importers().end(), reads);
    if (found == importers().end())
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange",
                                                   "files of the kind .%1 cannot be read; plain text (.txt), Word "
                                                   "(.docx), LibreOffice (.odt), rich text (.rtf), Markdown (.md), web "
                                                   "pages (.html) and articles (.json) can")
                           .arg(suffix),
                       {fileName});
    return found->read(bytes);
}

} // namespace toasoan
