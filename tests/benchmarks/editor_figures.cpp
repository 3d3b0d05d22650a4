#include "app/proofing/engine.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/typing.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/page_pictures.h"
#include "ui/editor/typography.h"

#include <QAbstractTextDocumentLayout>

namespace toasoan::benchmarks {
namespace {

constexpr int keys = 300;
constexpr double noticed = 8; // ms: a frame and the time the eye needs to notice
constexpr QSize windowSize(786, 700);

/// Every picture is there at once.
class ReadyPictures : public PagePictures
{
public:
    using PagePictures::PagePictures;
    Answer picture(const PictureLook &) override { return {PictureState::Ready, m_image}; }

private:
    QImage m_image = QImage::fromData(samplePhotograph(1, {560, 372}));
};

Article longArticle(int words = 10000, int figures = 30)
{
    const PictureRef picture{PictureId{QString(64, u'a')}, QStringLiteral("image/jpeg"), 3000, 2000};
    return sampleArticle({.words = words, .figures = figures, .picture = picture});
}

/// One paragraph alone, a wall of text.
Article wallOfText()
{
    Text wall;
    for (const Block &block : longArticle(2600, 0).body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            wall += paragraph->text;
    }
    Article article;
    article.body = {newBlock(Paragraph{wall})};
    return normalized(article);
}

/// The article's page and a plain QTextEdit with the same letters, both on the screen.
struct Editors
{
    ReadyPictures pictures;
    ArticleEditor page;
    QTextEdit plain;

    explicit Editors(const Article &article)
    {
        page.setPictures(&pictures);
        page.load(article);
        plain.setFont(letterFormat(fieldFormat(PageRole::Paragraph), {}).font());
        plain.setPlainText(page.toPlainText());
        for (QTextEdit *edit : {static_cast<QTextEdit *>(&page), &plain}) {
            edit->resize(windowSize);
            edit->show();
            settleInTheMiddle(*edit);
        }
    }
};

Samples typedInBoth(QTextEdit &edit, QTextEdit &baseline)
{
    Typist typist;
    Typist baselineTypist;
    return interleaved(
        keys, [&] { return keystroke(edit, typist.next()); },
        [&] { return keystroke(baseline, baselineTypist.next()); });
}

/// What proofing said is marked; the 99th percentile beside the eye's limit.
QList<Measured> keystrokes(const Article &article)
{
    Editors editors(article);
    Engine engine(required(Speller::open(pressLexicon())));
    editors.page.setFindings(engine.check(article));
    const Samples samples = typedInBoth(editors.page, editors.plain);
    return {percentiles(samples, 50), {percentiles(samples, 99).value, noticed}};
}

QList<Measured> keystrokesAmongPictures()
{
    const Article article = longArticle(10000, 50);
    Article bare = article;
    bare.body.removeIf([](const Block &block) { return std::holds_alternative<Figure>(block.content); });
    Editors editors(article);
    Editors without(bare);
    return {medians(typedInBoth(editors.page, without.page))};
}

/// As a long talk leaves them: every fifth of them settled, one in three an answered one.
QList<CommentThread> comments(const Article &article, int most)
{
    QList<CommentThread> threads;
    const QList<Passage> passages = passagesOf(article);
    for (int i = 0; threads.size() < most; ++i) {
        const Passage &passage = passages.at(i % passages.size());
        const qsizetype start = (i / passages.size() * 17) % std::max<qsizetype>(1, passage.text.size() - 12);
        CommentThread thread{QString::number(i),
                             {passage.place, {start, std::min<qsizetype>(12, passage.text.size())}},
                             i % 5 == 0 ? ThreadState::Resolved : ThreadState::Open,
                             {{u"Biên tập"_qs, {}, u"Hỏi lại nguồn rồi sửa câu này."_qs, {}}}};
        if (i % 3 == 0)
            thread.comments.append({u"Phóng viên"_qs, {}, u"Đã hỏi."_qs, {}});
        threads.append(thread);
    }
    return threads;
}

/// Beside the same page without any; the 99th percentile beside the eye's limit.
QList<Measured> keystrokesAmongComments()
{
    const Article article = longArticle();
    Editors editors(article);
    Editors without(article);
    editors.page.load(article, {}, comments(article, 500));
    settleInTheMiddle(editors.page);
    const Samples samples = typedInBoth(editors.page, without.page);
    return {medians(samples), {percentiles(samples, 99).value, noticed}};
}

Sample snapshotAfter(ArticleEditor &page, const std::function<void()> &change)
{
    return [&page, change] {
        change();
        return millisecondsOf([&page] { (void)page.snapshot(); });
    };
}

Sample plainTextOf(const QTextEdit &edit)
{
    return [&edit] { return millisecondsOf([&edit] { (void)edit.document()->toPlainText(); }); };
}

QList<Measured> snapshotAfterOneKey(int words)
{
    Editors editors(longArticle(words));
    Typist typist;
    const Sample snapshot = snapshotAfter(editors.page, [&] { press(editors.page, typist.next()); });
    return {medians(interleaved(60, snapshot, plainTextOf(editors.page)))};
}

QList<Measured> firstSnapshot()
{
    Editors editors(longArticle());
    QTextDocument &document = *editors.page.document();
    const Sample snapshot =
        snapshotAfter(editors.page, [&document] { forget(document, 0, document.characterCount()); });
    return {medians(interleaved(30, snapshot, plainTextOf(editors.page)))};
}

void empty(QTextEdit &edit)
{
    edit.clear();
    QCoreApplication::processEvents();
}

/// From the text to its first painting. What would be laid out behind it must not fall into the other editor's time.
double painted(QTextEdit &edit, const std::function<void()> &load)
{
    empty(edit);
    PaintWatch watch(*edit.viewport());
    const double time = threadMillisecondsOf([&] {
        load();
        watch.wait();
    });
    empty(edit);
    return time;
}

QList<Measured> firstPainting(int words)
{
    const Article article = longArticle(words);
    Editors editors(article);
    Engine engine(required(Speller::open(pressLexicon())));
    const QList<Finding> findings = engine.check(article);
    const QString letters = editors.page.toPlainText();
    const auto open = [&] {
        editors.page.load(article);
        editors.page.setFindings(findings);
    };
    return {medians(interleaved(
        6, [&] { return painted(editors.page, open); },
        [&] { return painted(editors.plain, [&] { editors.plain.setPlainText(letters); }); }))};
}

Benchmark keystrokesIn(int words)
{
    const QString name = u"keystroke-in-%1-words-p"_qs.arg(words);
    return {{name + u"50"_qs, name + u"99"_qs}, Unit::Milliseconds, [words] { return keystrokes(longArticle(words)); }};
}

} // namespace

QList<Benchmark> editorFigures()
{
    return {
        keystrokesIn(2000),
        keystrokesIn(20000),
        keystrokesIn(100000),
        {{u"keystroke-in-a-paragraph-of-2000-words-p50"_qs, u"keystroke-in-a-paragraph-of-2000-words-p99"_qs},
         Unit::Milliseconds,
         [] { return keystrokes(wallOfText()); }},
        {{u"keystroke-among-500-comments-p50"_qs, u"keystroke-among-500-comments-p99"_qs},
         Unit::Milliseconds,
         keystrokesAmongComments},
        {{u"keystroke-among-50-pictures"_qs}, Unit::Milliseconds, keystrokesAmongPictures},
        {{u"snapshot-10000-words-after-one-key"_qs}, Unit::Microseconds, [] { return snapshotAfterOneKey(10000); }},
        {{u"snapshot-100000-words-after-one-key"_qs}, Unit::Microseconds, [] { return snapshotAfterOneKey(100000); }},
        {{u"snapshot-10000-words-first"_qs}, Unit::Microseconds, firstSnapshot},
        {{u"open-20000-words-first-painting"_qs}, Unit::Milliseconds, [] { return firstPainting(20000); }},
        {{u"open-100000-words-first-painting"_qs}, Unit::Milliseconds, [] { return firstPainting(100000); }},
    };
}

} // namespace toasoan::benchmarks
