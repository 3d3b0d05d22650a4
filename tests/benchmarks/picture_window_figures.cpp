#include "app/article/figures.h"
#include "app/base/durable_file.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/sample_folders.h"
#include "tests/benchmarks/typing.h"
#include "tests/benchmarks/watched_application.h"
#include "tests/benchmarks/workstation.h"
#include "ui/captions/caption_table.h"
#include "ui/editor/article_editor.h"
#include "ui/pictures/library_panel.h"
#include "ui/window/open_article.h"
#include "ui/window/picture_commands.h"

#include <QDeadlineTimer>
#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTimer>

namespace toasoan::benchmarks {
namespace {

constexpr QSize twelveMegapixels(4000, 3000);
constexpr int atOnce = 5;
constexpr int insertingRounds = 5;
constexpr int patience = 60000;  // ms
constexpr int betweenKeys = 110; // ms: somebody who types fast
constexpr int pictures = 30;
constexpr int frames = 200;
constexpr int turn = 53;       // px: a notch of the wheel
constexpr int settling = 1500; // ms: thumbnails are decoded

/// Another file of the same pixels: a comment stands in it.
QByteArray withComment(QByteArray jpeg, int number)
{
    const QByteArray words = QByteArray::number(number).rightJustified(8, '0');
    return jpeg.insert(2, QByteArray::fromHex("fffe000a") + words);
}

class Photographs
{
public:
    Photographs()
    {
        for (quint32 i = 0; i < atOnce; ++i)
            m_files.append(samplePhotograph(i, twelveMegapixels));
    }
    /// As new files, which no folder knows.
    [[nodiscard]] QStringList next()
    {
        QStringList paths;
        for (const QByteArray &file : m_files) {
            const QByteArray fresh = withComment(file, ++m_made);
            paths.append(m_folder.filePath(QStringLiteral("%1.jpg").arg(m_made)));
            require(writeDurably(paths.last(), fresh, FileAccess::Shared));
        }
        return paths;
    }

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_files;
    int m_made = 0;
};

/// The longest time away from the event loop while somebody writes on until all of them stand in the article.
double longestWait(MainWindow &window, Typist &typist, const QStringList &paths)
{
    auto &application = *static_cast<WatchedApplication *>(qApp);
    const auto count = [&window] { return figuresOf(window.article().article()).size(); };
    const qsizetype wanted = count() + paths.size();
    bool arrived = false;
    const auto told = QObject::connect(&window.pictures(), &PictureCommands::libraryChanged, &window,
                                       [&] { arrived = count() == wanted; }); // or older ones were looked at
    const QDeadlineTimer deadline(patience);
    (void)application.takeLongestStretch();
    QTimer::singleShot(0, &window, [&] {
        for (const QString &path : paths)
            window.pictures().insert({}, path);
    });
    while (!arrived) {
        const TypedKey key = typist.next();
        QCoreApplication::postEvent(&window.editor(),
                                    new QKeyEvent(QEvent::KeyPress, key.key, Qt::NoModifier, key.letters));
        rest(betweenKeys);
        if (deadline.hasExpired())
            giveUp(QStringLiteral("not all pictures were put in"));
    }
    rest(betweenKeys);
    QObject::disconnect(told);
    return application.takeLongestStretch();
}

QList<Measured> waitWhilePicturesComeIn()
{
    constexpr double longestAllowed = 8; // ms: a frame and the time the eye needs to notice
    const QTemporaryDir folder;
    makeLongDraft(folder.path(), LongDraft::Writing, 1000);
    Photographs photographs;
    Workstation workstation(folder.path());
    settleInTheMiddle(workstation.window.editor());
    rest(settling);
    Typist typist;
    const Sample wait = [&] { return longestWait(workstation.window, typist, photographs.next()); };
    return {medians(interleaved(insertingRounds, wait, [] { return longestAllowed; }))};
}

/// The newest draft of the folder, each of its pictures another one.
Article illustrated(const QString &folder)
{
    const auto desk = required(Desk::open(optionsFor(folder)));
    Article article = sampleArticle({.words = 1000, .figures = pictures});
    quint32 seed = 0;
    for (Block &block : article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content))
            figure->picture = required(desk->pictures().add(samplePhotograph(seed++, {1500, 1000})));
    }
    (void)required(desk->drafts().create(article, {}, QStringLiteral("made")));
    return article;
}

/// Caption, credit and alt text of each figure.
std::unique_ptr<QStandardItemModel> wordsOf(const Article &article)
{
    auto model = std::make_unique<QStandardItemModel>(0, 4);
    for (const Block &block : article.body) {
        const auto *figure = std::get_if<Figure>(&block.content);
        if (!figure)
            continue;
        model->appendRow({new QStandardItem, new QStandardItem(plainText(figure->caption)),
                          new QStandardItem(figure->credit), new QStandardItem(figure->alt)});
    }
    return model;
}

/// Up and down again: from the turn of the wheel to the end of the painting that shows it.
Sample scrolled(QAbstractScrollArea &area)
{
    return [&area, down = true]() mutable {
        QScrollBar &bar = *area.verticalScrollBar();
        if (bar.maximum() < 2 * turn)
            giveUp(QStringLiteral("nothing can be scrolled"));
        down = bar.value() >= bar.maximum() ? false : bar.value() <= bar.minimum() ? true : down;
        QCoreApplication::processEvents();
        PaintWatch watch(*area.viewport());
        return threadMillisecondsOf([&] {
            bar.setValue(bar.value() + (down ? turn : -turn));
            watch.wait();
        });
    };
}

/// Beside a table of Qt's own with the same words in columns of the same width, without pictures.
Measured scrollingCaptions(MainWindow &window, const Article &article)
{
    window.run(Command::PictureCaptions);
    auto &table = *window.findChild<CaptionTable *>();
    rest(settling);
    const auto words = wordsOf(article);
    QTableView plain;
    plain.setModel(words.get());
    plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    plain.resize(table.size());
    for (int column = 0; column < words->columnCount(); ++column)
        plain.setColumnWidth(column, table.columnWidth(column));
    for (int row = 0; row < words->rowCount(); ++row)
        plain.setRowHeight(row, table.rowHeight(row));
    plain.show();
    rest(settling);
    const Measured measured = percentiles(interleaved(frames, scrolled(table), scrolled(plain)), 99);
    window.run(Command::PictureCaptions);
    return measured;
}

/// Beside a list of Qt's own with the same captions.
Measured scrollingLibrary(MainWindow &window, const Article &article)
{
    window.run(Command::ShowPictures);
    auto &list = *window.findChild<LibraryPanel *>()->findChild<QListView *>();
    rest(settling);
    const auto words = wordsOf(article);
    QListView plain;
    plain.setModel(words.get());
    plain.setModelColumn(1);
    plain.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    plain.resize(list.size());
    plain.setSpacing(24); // rows as high as with pictures
    plain.show();
    rest(settling);
    return percentiles(interleaved(frames, scrolled(list), scrolled(plain)), 99);
}

QList<Measured> scrolling()
{
    const QTemporaryDir folder;
    const Article article = illustrated(folder.path());
    Workstation workstation(folder.path());
    rest(settling);
    const Measured captions = scrollingCaptions(workstation.window, article);
    return {captions, scrollingLibrary(workstation.window, article)};
}

} // namespace

QList<Benchmark> pictureWindowFigures()
{
    return {
        {{u"gui-thread-longest-wait-while-five-pictures-come-in"_qs}, Unit::Milliseconds, waitWhilePicturesComeIn},
        {{u"captions-of-30-pictures-scroll-frame-p99"_qs, u"library-of-30-pictures-scroll-frame-p99"_qs},
         Unit::Milliseconds,
         scrolling},
    };
}

} // namespace toasoan::benchmarks
