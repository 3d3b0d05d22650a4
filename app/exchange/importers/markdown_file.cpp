#include "app/exchange/importers/markdown_file.h"

#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/recognition.h"

#include <QCoreApplication>

#include <md4c-html.h>

namespace toasoan {
namespace {

/// Empty when it cannot be read.
QByteArray htmlOf(const QByteArray &markdown)
{
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *out) {
        static_cast<QByteArray *>(out)->append(text, static_cast<qsizetype>(size));
    };
    constexpr unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS;
    const int failed = md_html(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), append, &html, dialect, 0);
    return failed == 0 ? html : QByteArray();
}

/// What other programs write before the text, between two lines of hyphens.
struct FrontMatter
{
    QString title;
    QStringList others;
};

/// Takes it out of the text; nothing where there is none, or no end of it among the first lines.
FrontMatter takeFrontMatter(QString &text)
{
    constexpr qsizetype mostLines = 100;
    constexpr qsizetype mostLetters = 20'000;
    const QStringList lines = text.left(mostLetters).split(u'\n');
    const qsizetype end = lines.indexOf(u"---"_qs, 1);
    if (lines.constFirst() != u"---" || end < 0 || end > mostLines)
        return {};
    FrontMatter matter;
    for (const QString &line : lines.mid(1, end - 1)) {
        QString value = line.startsWith(u"title:") ? line.mid(6).trimmed() : QString();
        if (value.size() > 1 && value.front() == u'"' && value.back() == u'"')
            value = value.mid(1, value.size() - 2);
        if (matter.title.isEmpty() && !value.isEmpty())
            matter.title = value;
        else if (!line.trimmed().isEmpty())
            matter.others.append(line);
    }
    text.remove(0, lines.mid(0, end + 1).join(u'\n').size());
    return matter;
}

} // namespace

Result<Imported> importMarkdown(const QByteArray &bytes)
{
    const auto decoded = decodeCopy(bytes);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    QString text = decoded->text;
    const FrontMatter matter = takeFrontMatter(text);
    if (!matter.title.isEmpty())
        text.prepend(u"# "_qs + matter.title + u"\n\n");
    auto imported = readHtml(htmlOf(text.toUtf8())).and_then([](const RawCopy &copy) { return recognized(copy); });
    for (const QString &line : matter.others) {
        if (imported)
            imported->removed.append(
                {line, QCoreApplication::translate("Exchange", "part of the page, not of the article")});
    }
    if (imported && decoded->from)
        imported->warnings.prepend(encodingWarning(*decoded->from));
    return imported;
}

} // namespace toasoan
