#include "app/media/likeness.h"
#include "tests/support/pictures.h"

#include <QTest>

#include <random>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int originals = 150;
constexpr int strangers = 400;

QImage cut(const QImage &image, double left, double top, double right, double bottom)
{
    const QRectF kept(image.width() * left, image.height() * top, image.width() * (1 - left - right),
                      image.height() * (1 - top - bottom));
    return image.copy(kept.toRect());
}

QImage toned(QImage image, double slope, int lift)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const auto of = [&](int value) { return std::clamp(int(value * slope) + lift, 0, 255); };
            line[x] = qRgb(of(qRed(line[x])), of(qGreen(line[x])), of(qBlue(line[x])));
        }
    }
    return image;
}

struct Change
{
    const char *name;
    std::function<QImage(const QImage &, std::mt19937 &)> make;
};

double share(std::mt19937 &random, double most)
{
    return most * double(random() % 1000) / 1000;
}

const QList<Change> &changes()
{
    static const QList<Change> all = {
        {"resized",
         [](const QImage &image, std::mt19937 &random) {
             return image.scaledToWidth(120 + int(random() % 700), Qt::SmoothTransformation);
         }},
        {"compressed anew",
         [](const QImage &image, std::mt19937 &random) {
             return QImage::fromData(encoded(image, "jpeg", 20 + int(random() % 50)));
         }},
        {"cut at one side",
         [](const QImage &image, std::mt19937 &random) {
             const double off = share(random, 0.1);
             return random() % 2 == 0 ? cut(image, off, 0, 0, 0) : cut(image, 0, 0, 0, off);
         }},
        {"cut all around",
         [](const QImage &image, std::mt19937 &random) {
             const double x = share(random, 0.1);
             const double y = share(random, 0.1);
             const double a = share(random, 1);
             const double b = share(random, 1);
             return cut(image, x * a, y * b, x * (1 - a), y * (1 - b));
         }},
        {"mirrored", [](const QImage &image, std::mt19937 &) { return image.mirrored(true, false); }},
        {"toned",
         [](const QImage &image, std::mt19937 &random) {
             return toned(image, 0.75 + share(random, 0.5), int(random() % 50) - 25);
         }},
        {"all of it",
         [](const QImage &image, std::mt19937 &random) {
             const double off = share(random, 0.1);
             const QImage part = cut(image, off / 2, off / 2, off / 2, off / 2).mirrored(true, false);
             return QImage::fromData(
                 encoded(toned(part.scaledToWidth(300, Qt::SmoothTransformation), 0.9, 10), "jpeg", 50));
         }},
    };
    return all;
}

/// Half of them are of the usual shape, so that nothing is told apart by that alone.
QImage sceneNumber(int number)
{
    return scene(static_cast<quint32>(number), number % 4 == 0 ? QSize(400, 300) : QSize(480, 320));
}

class Library
{
public:
    void add(int number, const QImage &image)
    {
        const auto print = printOf(image);
        QVERIFY(print.has_value());
        m_prints.insert(number, *print);
        m_index.add({print->ratio, print->steps, number});
    }
    [[nodiscard]] QList<LikenessIndex::Match> near(const QImage &image) const
    {
        return m_index.find(LikenessQuery(image),
                            [this](qint64 number) { return std::optional(m_prints.value(number)); });
    }

private:
    QHash<qint64, PicturePrint> m_prints;
    LikenessIndex m_index;
};

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < originals; ++i)
            m_library.add(i, sceneNumber(i));
    }

    void changedPicturesAreFound_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < changes().size(); ++i)
            QTest::addRow("%s", changes().at(i).name) << i;
    }
    void changedPicturesAreFound()
    {
        QFETCH(int, number);
        std::mt19937 random(static_cast<unsigned>(number) + 5);
        int found = 0;
        int mistaken = 0;
        for (int i = 0; i < originals; ++i) {
            for (const LikenessIndex::Match &match : m_library.near(changes().at(number).make(sceneNumber(i), random)))
                ++(match.number == i ? found : mistaken);
        }
        qInfo("%s: %d of %d, %d mistaken", changes().at(number).name, found, originals, mistaken);
        QVERIFY(found * 100 >= originals * 97);
        QCOMPARE(mistaken, 0);
    }

    void strangersAreNotFound()
    {
        int mistaken = 0;
        for (int i = 0; i < strangers; ++i)
            mistaken += m_library.near(sceneNumber(10000 + i)).isEmpty() ? 0 : 1;
        qInfo("%d of %d strangers mistaken", mistaken, strangers);
        QCOMPARE(mistaken, 0);
    }

    void whatWasCutOutIsFoundByTheWhole()
    {
        Library library;
        for (int i = 0; i < 30; ++i)
            library.add(i, cut(sceneNumber(i), 0.04, 0.05, 0.05, 0.01));
        int found = 0;
        for (int i = 0; i < 30; ++i) {
            for (const LikenessIndex::Match &match : library.near(sceneNumber(i)))
                found += match.number == i ? 1 : 0;
        }
        QVERIFY(found >= 29);
    }

    void picturesWithoutDetailAreLikeNothing()
    {
        QImage plain({400, 300}, QImage::Format_RGB32);
        plain.fill(Qt::white);
        QVERIFY(!printOf(plain));
        QVERIFY(m_library.near(plain).isEmpty());
        QVERIFY(!printOf(QImage()));
        QVERIFY(!printOf(scene(1, {3, 3})));
    }

    void printsAreKeptAsBytes()
    {
        const auto print = printOf(sceneNumber(3));
        QCOMPARE(PicturePrint::fromBytes(print->toBytes()), print);
        QVERIFY(!PicturePrint::fromBytes({}));
        QVERIFY(!PicturePrint::fromBytes(QByteArray(596, '\0')));
    }

private:
    Library m_library;
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "test_likeness.moc"
