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
constexpr QSize windowSize(786, 700);

/// Every picture is there at once.
class ReadyPictures : public PagePictures
{
public:
    using PagePictures::PagePictures;
    Answer picture(const PictureId &) override { return {PictureState::Ready, m_image}; }

private:
    QImage m_image = QImage::fromData(samplePhotograph(1, {560, 372}));
};

Article longArticle()
{
    const PictureRef picture{PictureId{QString(64, u'a')}, QStringLiteral("image/jpeg"), 3000, 2000};
    return sampleArticle({.words = 10000, .figures = 30, .picture = picture});
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

QList<Measured> keystrokes()
{
    Editors editors(longArticle());
    const Samples samples = typedInBoth(editors.page, editors.plain);
    return {percentiles(samples, 50), percentiles(samples, 99)};
}

QList<Measured> keystrokesWithFindings()
{
    const Article article = longArticle();
    Editors editors(article);
    ArticleEditor unmarked;
    unmarked.setPictures(&editors.pictures);
    unmarked.load(article);
    unmarked.resize(windowSize);
    unmarked.show();
    settleInTheMiddle(unmarked);
    Engine engine(required(Speller::open(pressLexicon())));
    editors.page.setFindings(engine.check(article));
    return {medians(typedInBoth(editors.page, unmarked))};
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

QList<Measured> snapshotAfterOneKey()
{
    Editors editors(longArticle());
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

double loaded(QTextEdit &edit, const std::function<void()> &load)
{
    edit.clear();
    return millisecondsOf([&] {
        load();
        (void)edit.document()->documentLayout()->documentSize();
    });
}

QList<Measured> loadArticle()
{
    const Article article = longArticle();
    Editors editors(article);
    const QString letters = editors.page.toPlainText();
    return {medians(interleaved(
        10, [&] { return loaded(editors.page, [&] { editors.page.load(article); }); },
        [&] { return loaded(editors.plain, [&] { editors.plain.setPlainText(letters); }); }))};
}

} // namespace

QList<Benchmark> editorFigures()
{
    return {
        {{u"keystroke-in-10000-words-p50"_qs, u"keystroke-in-10000-words-p99"_qs}, Unit::Milliseconds, keystrokes},
        {{u"keystroke-with-findings"_qs}, Unit::Milliseconds, keystrokesWithFindings},
        {{u"snapshot-10000-words-after-one-key"_qs}, Unit::Microseconds, snapshotAfterOneKey},
        {{u"snapshot-10000-words-first"_qs}, Unit::Microseconds, firstSnapshot},
        {{u"load-article-10000-words"_qs}, Unit::Milliseconds, loadArticle},
    };
}

} // namespace toasoan::benchmarks
