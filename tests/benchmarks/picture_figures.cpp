#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/package.h"
#include "app/media/preparing.h"
#include "app/store/store.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"

#include <QPainter>
#include <QTemporaryDir>

#include <ctime>
#include <random>
#include <turbojpeg.h>

namespace toasoan::benchmarks {
namespace {

constexpr int rounds = 5;
constexpr QSize twelveMegapixels(4000, 3000);
constexpr int inserted = 5;
constexpr int librarySize = 50000;
constexpr int questions = 200;

QList<QByteArray> photographs()
{
    QList<QByteArray> files;
    for (quint32 i = 0; i < inserted; ++i)
        files.append(samplePhotograph(i, twelveMegapixels));
    return files;
}

/// Of all threads of this process.
double processMillisecondsOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

/// All that entropy decoding cannot avoid: at an eighth of the size there is next to no other work.
void decodeEntropy(const QByteArray &jpeg)
{
    tjhandle decoder = tjInitDecompress();
    const QSize size = twelveMegapixels / 8;
    QImage image(size, QImage::Format_RGB32);
    if (tjDecompress2(decoder, reinterpret_cast<const uchar *>(jpeg.constData()),
                      static_cast<unsigned long>(jpeg.size()), image.bits(), size.width(), 0, size.height(), TJPF_BGRA,
                      0)
        != 0)
        giveUp(QStringLiteral("a photograph cannot be decoded"));
    tjDestroy(decoder);
}

/// Processor time of five photographs of 12 megapixels that come in: helper with its start, renditions, print, writing.
QList<Measured> inserting()
{
    const QList<QByteArray> files = photographs();
    const Sample insert = [&files] {
        const QTemporaryDir folder;
        PictureReader reader;
        const double ours = processMillisecondsOf([&] {
            const PictureStore store(folder.path());
            for (const QByteArray &file : files)
                (void)required(preparePicture(store, reader, file));
        });
        return ours + static_cast<double>(reader.child().end().cpuMs);
    };
    const Sample entropy = [&files] {
        return processMillisecondsOf([&files] {
            for (const QByteArray &file : files)
                decodeEntropy(file);
        });
    };
    return {medians(interleaved(rounds, insert, entropy))};
}

/// An article whose pictures came in before.
PackageInput readyInput(const PictureStore &store, PictureReader &reader)
{
    PackageInput input;
    input.article = sampleArticle({.words = 1000, .figures = inserted});
    quint32 seed = 0;
    for (Block &block : input.article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content))
            figure->picture = required(preparePicture(store, reader, samplePhotograph(seed++, twelveMegapixels))).ref;
    }
    input.draft = {QStringLiteral("draft")};
    input.revision = {QString(64, u'b')};
    input.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    input.purpose = Purpose::DraftCopy;
    input.pictures = [&store, &reader](const PictureLook &look) {
        return renditionFor(store, reader, look, RenditionKind::Web);
    };
    return input;
}

/// An export once renditions are there, beside writing and syncing the same bytes.
QList<Measured> exporting()
{
    const QTemporaryDir folder;
    const PictureStore store(folder.path());
    PictureReader reader;
    const PackageInput input = readyInput(store, reader);
    const QString path = folder.filePath(QStringLiteral("article.tsb"));
    (void)required(writePackage(input, path));
    const QByteArray bytes = required(readFile(path, limits::packageBytes));
    return {medians(interleaved(
        15, [&] { return millisecondsOf([&] { (void)required(writePackage(input, path)); }); },
        [&] { return millisecondsOf([&] { require(writeDurably(path, bytes, FileAccess::Shared)); }); }))};
}

QImage someScene(std::mt19937 &random)
{
    QImage image(120, 80, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int i = 0; i < 14; ++i) {
        const auto upTo = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
        painter.fillRect(i == 0 ? image.rect() : QRect(upTo(120) - 20, upTo(80) - 20, 10 + upTo(60), 10 + upTo(60)),
                         QColor(upTo(256), upTo(256), upTo(256)));
    }
    return image;
}

/// One look-up among 50,000 pictures, the longest of a hundred, beside comparing all their tiny pictures one by one.
QList<Measured> lookingUp()
{
    std::mt19937 random(3);
    std::vector<PicturePrint> prints;
    std::vector<LikenessIndex::Entry> entries;
    while (static_cast<int>(prints.size()) < librarySize) {
        const auto print = printOf(someScene(random));
        if (!print)
            continue;
        entries.push_back({print->ratio, print->steps, static_cast<qint64>(prints.size())});
        prints.push_back(*print);
    }
    const LikenessIndex index(entries);
    const auto fetch = [&prints](qint64 number) { return std::optional(prints[static_cast<size_t>(number)]); };
    const Sample value = [&] {
        const QImage image = someScene(random);
        return millisecondsOf([&] { (void)index.find(LikenessQuery(image), fetch); });
    };
    const Sample baseline = [&] {
        const PicturePrint asked = prints[random() % prints.size()];
        qint64 best = 0;
        return millisecondsOf([&] {
            for (const PicturePrint &print : prints) {
                qint64 sum = 0;
                for (size_t i = 0; i < print.tiny.size(); ++i)
                    sum += std::abs(print.tiny[i] - asked.tiny[i]);
                best = std::max(best, sum);
            }
        });
    };
    return {percentiles(interleaved(questions / 2, value, baseline), 99)};
}

const QStringList &someWords()
{
    static const QStringList words =
        QStringLiteral(
            "người dân chạy lũ cầu bến thủy thành phố vinh hội nghị đại biểu tham dự khai giảng học sinh trao "
            "quà đường phố nông dân thu hoạch lúa biển cửa lò khách du lịch bóng đá sông lam nghệ an công "
            "nhân nhà máy bệnh viện bác sĩ")
            .split(u' ');
    return words;
}

PictureMetadata someMetadata(std::mt19937 &random)
{
    const auto words = [&random](int count) {
        QStringList said;
        for (int i = 0; i < count; ++i)
            said.append(someWords().at(static_cast<qsizetype>(random() % static_cast<size_t>(someWords().size()))));
        return said.join(u' ');
    };
    PictureMetadata metadata;
    metadata.caption = words(18);
    metadata.credit = words(2);
    return metadata;
}

/// A page of 60 pictures as somebody types a word, the longest of two hundred, in a library of 50,000; and a page
/// further down while scrolling. Beside a scan of all words.
QList<Measured> searching()
{
    const QTemporaryDir folder;
    const auto store = required(Store::open(folder.path(), Access::ReadWrite));
    std::mt19937 random(5);
    auto transaction = required(store->begin());
    for (int i = 0; i < librarySize; ++i) {
        const PictureId id{sha256Hex(QByteArray::number(i))};
        require(store->pictures().put(transaction, {id, QStringLiteral("image/jpeg"), 4000, 3000, 3000000}));
        require(store->library().put(transaction, id, someMetadata(random), {}, QDateTime::currentDateTimeUtc()));
    }
    require(transaction.commit());
    const auto word = [&random] {
        return someWords().at(static_cast<qsizetype>(random() % static_cast<size_t>(someWords().size())));
    };
    const Sample search = [&] {
        const LibraryQuery query{QString(word() + u' ' + word().left(2))};
        return millisecondsOf([&] { (void)required(store->library().page(query, 0, 60)); });
    };
    const Sample scroll = [&] {
        const qint64 after = 1 + static_cast<qint64>(random() % librarySize);
        return millisecondsOf([&] { (void)required(store->library().page({}, after, 60)); });
    };
    const Sample bare = [&] { return millisecondsOf([&] { (void)required(store->library().count({word()})); }); };
    return {percentiles(interleaved(questions, search, bare), 99),
            percentiles(interleaved(questions, scroll, bare), 99)};
}

} // namespace

QList<Benchmark> pictureFigures()
{
    return {
        {{u"five-pictures-inserted-cpu"_qs}, Unit::Milliseconds, inserting},
        {{u"export-with-renditions"_qs}, Unit::Milliseconds, exporting},
        {{u"like-picture-among-50000-p99"_qs}, Unit::Milliseconds, lookingUp},
        {{u"library-50000-search-p99"_qs, u"library-50000-scroll-p99"_qs}, Unit::Milliseconds, searching},
    };
}

} // namespace toasoan::benchmarks
