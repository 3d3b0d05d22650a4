// Says where the editor breaks the lines of the sample article, and writes its preview, for test_line_breaks.py.

#include "app/desk/desk.h"
#include "ui/editor/article_editor.h"

#include <QApplication>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextLayout>

#include <cstdio>

using namespace toasoan;

namespace {

constexpr int cannot = 3;

struct Sample
{
    Article article;
    QString page;
};

Result<Sample> sampleIn(const QString &folder)
{
    auto desk = Desk::open({folder, Access::ReadWrite, systemClock(), QStringLiteral("Người Thử")});
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    if (auto sample = (*desk)->imports().ensureSample(); !sample)
        return tl::unexpected<Error>(sample.error());
    const auto rows = (*desk)->drafts().list({});
    if (!rows || rows->isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("sample"));
    const auto draft = (*desk)->drafts().open(rows->first().id);
    if (!draft)
        return tl::unexpected<Error>(draft.error());
    const auto page = (*desk)->previews().write(draft->id, draft->text.article);
    if (!page)
        return tl::unexpected<Error>(page.error());
    return Sample{draft->text.article, *page};
}

/// {"words": […], "starts": [numbers of the words that begin a line, but the first]}
QJsonObject linesOf(const QTextBlock &block)
{
    const QString text = block.text();
    QJsonArray words;
    QJsonArray starts;
    int line = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        const int own = block.layout()->lineForTextPosition(static_cast<int>(from)).lineNumber();
        if (own > line)
            starts.append(words.size());
        line = own;
        words.append(text.mid(from, at - from));
    }
    return {{QStringLiteral("words"), words}, {QStringLiteral("starts"), starts}};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2 || !QFontDatabase::hasFamily(QStringLiteral("Noto Serif")))
        return cannot;
    const auto sample = sampleIn(QString::fromLocal8Bit(argv[1]));
    if (!sample) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(errorId(sample.error().code)), qPrintable(sample.error().detail));
        return 1;
    }
    ArticleEditor editor;
    editor.resize(900, 1200);
    editor.load(sample->article);
    editor.show();
    QCoreApplication::processEvents();
    QJsonArray blocks;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
        if (!isObject(roleOf(block)) && !block.text().isEmpty())
            blocks.append(linesOf(block));
    }
    const QJsonObject told{{QStringLiteral("page"), sample->page}, {QStringLiteral("blocks"), blocks}};
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    return 0;
}
