#include "app/store/row_carver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace toasoan;

namespace {

/// A page of an index whose only cell is said to begin at `at`.
QByteArray indexPage(char kind, quint16 at)
{
    QByteArray page(PageFile::pageSize, '\xff');
    page[0] = kind;
    qToBigEndian<quint16>(1, page.data() + 3);
    qToBigEndian<quint16>(at, page.data() + (kind == 0x02 ? 12 : 8));
    return page;
}

} // namespace

class TestRowCarver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A cell of an inner page begins with the page below it: four bytes that may reach past the end.
    void aCellThatBeginsAtTheVeryEndOfAPageIsPassedOver_data()
    {
        QTest::addColumn<int>("kind");
        for (const int kind : {0x02, 0x0a, 0x0d})
            QTest::addRow("%02x", kind) << kind;
    }

    void aCellThatBeginsAtTheVeryEndOfAPageIsPassedOver()
    {
        QFETCH(int, kind);
        QTemporaryDir folder;
        for (int at = PageFile::pageSize - 12; at <= PageFile::pageSize + 4; ++at) {
            QFile written(folder.filePath(QStringLiteral("pages")));
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(QByteArray(PageFile::pageSize, '\0') + indexPage(char(kind), quint16(at)));
            written.close();
            PageFile pages;
            QVERIFY(pages.open(written.fileName()).has_value());
            int rows = 0;
            QVERIFY(carveRows(pages, [&rows](const CarvedRow &) { ++rows; }, {}).has_value());
            QCOMPARE(rows, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowCarver)
#include "test_row_carver.moc"
