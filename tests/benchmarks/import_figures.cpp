#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/importers.h"
#include "app/language/fold.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/sample_folders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextDocument>

#include <ctime>

namespace toasoan::benchmarks {
namespace {

constexpr int rounds = 9;
constexpr int archive = 4000; // texts: opening the data folder, once, is no part of a megabyte

/// Letters of a sample article, a paragraph a line.
QStringList paragraphs(int words, quint32 seed)
{
    QStringList lines;
    for (const Passage &passage : passagesOf(sampleArticle({.words = words, .figures = 0, .seed = seed})))
        lines.append(passage.text);
    return lines;
}

/// What Word puts on the clipboard: a sheet of rules, then each paragraph in classes, styles, spans and marks of its
/// own.
QByteArray wordHtml(qsizetype bytes)
{
    QString html = QStringLiteral("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style><!--\n");
    for (int i = 0; i < 150; ++i)
        html +=
            QStringLiteral("p.Mso%1, li.Mso%1, div.Mso%1\n\t{mso-style-priority:%1;\n\tmargin:0in;\n\tfont-size:"
                           "12.0pt;\n\tfont-family:\"Times New Roman\",serif;\n\tmso-fareast-font-family:Calibri;}\n")
                .arg(i);
    html += QStringLiteral("--></style></head><body lang=VI style='tab-interval:.5in'>\n<!--StartFragment-->\n");
    const QStringList lines = paragraphs(20000, 1);
    for (qsizetype i = 0; html.size() < bytes; ++i)
        html += QStringLiteral("<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify;line-height:115%'>"
                               "<span lang=VI style='font-size:13.0pt;line-height:115%;font-family:\"Times New Roman\","
                               "serif;mso-fareast-font-family:\"Times New Roman\"'>%1<b style='mso-bidi-font-weight:"
                               "normal'> in đậm</b><o:p></o:p></span></p>\n\n")
                    .arg(lines[i % lines.size()]);
    return (html + u"<!--EndFragment--></body></html>").toUtf8();
}

QList<Measured> readingWordHtml()
{
    const QByteArray html = wordHtml(1024 * 1024 * 3 / 4); // letters: a megabyte of bytes
    const QString letters = QString::fromUtf8(html);
    return {medians(interleaved(
        rounds, [&] { return threadMillisecondsOf([&] { (void)required(readHtml(html)); }); },
        [&] {
            return threadMillisecondsOf([&] {
                QTextDocument document;
                document.setHtml(letters);
            });
        }))};
}

double processMilliseconds(const std::function<void()> &work)
{
    const std::clock_t begun = std::clock();
    work();
    return 1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC;
}

/// A folder with so many articles as plain text; gives how many bytes they have.
qsizetype makeTexts(const QString &folder, int count, int words)
{
    qsizetype bytes = 0;
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/%1.txt").arg(i));
        const QByteArray text = paragraphs(words, quint32(i + 1)).join(u"\n\n"_qs).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            giveUp(u"no file"_qs);
        bytes += text.size();
    }
    return bytes;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.txt")}, QDir::Files))
        files.append(folder + u'/' + name);
    return files;
}

void bringIn(const QString &texts, const QString &folder)
{
    auto desk = required(Desk::open(optionsFor(folder)));
    require(desk->imports().importFiles(filesIn(texts), SameText::TakeTheOther, {},
                                        [](const QString &, const Result<ImportedDraft> &draft) {
                                            (void)required(draft.map([](const ImportedDraft &) { return 0; }));
                                        }));
}

/// All of this process's time for a folder of plain text; beside it, reading the files and folding their letters once.
QList<Measured> batchOfTexts()
{
    QTemporaryDir texts;
    const qsizetype bytes = makeTexts(texts.path(), archive, 600);
    const double megabytes = double(bytes) / 1024 / 1024;
    const auto bringing = [&] {
        QTemporaryDir folder;
        return processMilliseconds([&] { bringIn(texts.path(), folder.path()); }) / megabytes;
    };
    const auto folding = [&] {
        return processMilliseconds([&] {
                   for (const QString &name : filesIn(texts.path())) {
                       QFile file(name);
                       if (file.open(QIODevice::ReadOnly))
                           (void)folded(QString::fromUtf8(file.readAll()));
                   }
               })
               / megabytes;
    };
    return {medians(interleaved(3, bringing, folding))};
}

/// An article brought in and put into the index; beside it, brought in alone.
QList<Measured> batchWithIndex()
{
    QTemporaryDir texts;
    constexpr int count = 1000;
    (void)makeTexts(texts.path(), count, 600);
    const auto indexed = [&] {
        QTemporaryDir folder;
        return processMilliseconds([&] {
                   bringIn(texts.path(), folder.path());
                   auto desk = required(Desk::open(optionsFor(folder.path())));
                   while (required(desk->drafts().indexWaiting(200)) > 0) {
                   }
               })
               / count;
    };
    const auto alone = [&] {
        QTemporaryDir folder;
        return processMilliseconds([&] { bringIn(texts.path(), folder.path()); }) / count;
    };
    return {medians(interleaved(3, indexed, alone))};
}

} // namespace

QList<Benchmark> importFigures()
{
    return {
        {{u"read-word-html-1-mb-cpu"_qs}, Unit::Milliseconds, readingWordHtml},
        {{u"import-plain-text-cpu-per-mb"_qs}, Unit::Milliseconds, batchOfTexts},
        {{u"import-and-index-article-cpu"_qs}, Unit::Microseconds, batchWithIndex},
    };
}

} // namespace toasoan::benchmarks
