#include "app/article/table_shape.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

namespace {

/// Every place belongs to exactly one cell, cells stand in order, and no row or column is without a cell of its own.
bool isRectangle(const TableShape &shape)
{
    QList<int> owners(shape.rows() * shape.columns(), 0);
    QSet<int> rows;
    QSet<int> columns;
    for (int i = 0; i < shape.cells().size(); ++i) {
        const CellRange range = shape.rangeOf(i);
        rows.insert(range.top);
        columns.insert(range.left);
        for (int row = range.top; row <= range.bottom; ++row) {
            for (int column = range.left; column <= range.right; ++column) {
                if (row >= shape.rows() || column >= shape.columns() || shape.cellAt(row, column) != i)
                    return false;
                ++owners[row * shape.columns() + column];
            }
        }
    }
    return owners.count(1) == owners.size() && rows.size() == shape.rows() && columns.size() == shape.columns()
           && shape.headerRows() >= 0 && shape.headerRows() <= shape.rows();
}

QString lettersOf(const TableShape &shape)
{
    QString letters;
    for (const CellArea &area : shape.cells())
        letters += plainText(area.cell.text);
    return letters;
}

Table randomTable()
{
    const auto upTo = [](int most) { return *rc::gen::inRange(0, most + 1); };
    Table table;
    table.headerRows = upTo(2);
    for (int rows = upTo(4); rows >= 0; --rows) {
        table.rows.append(QList<TableCell>());
        for (int cells = upTo(4); cells > 0; --cells)
            table.rows.last().append(TableCell{normalized(*testing::texts()), 1 + upTo(2), 1 + upTo(2), {}});
    }
    return table;
}

void changeSomehow(TableShape &shape)
{
    const auto upTo = [](int most) { return *rc::gen::inRange(0, most + 1); };
    const CellRange range{upTo(shape.rows()), upTo(shape.columns()), upTo(shape.rows()), upTo(shape.columns())};
    const CellRange sorted{std::min(range.top, range.bottom), std::min(range.left, range.right),
                           std::max(range.top, range.bottom), std::max(range.left, range.right)};
    switch (upTo(6)) {
    case 0:
        shape.insertRow(upTo(shape.rows()));
        break;
    case 1:
        shape.insertColumn(upTo(shape.columns()));
        break;
    case 2:
        shape.removeRows(upTo(shape.rows() - 1), 1 + upTo(1));
        break;
    case 3:
        shape.removeColumns(upTo(shape.columns() - 1), 1 + upTo(1));
        break;
    case 4:
        shape.merge(sorted);
        break;
    case 5:
        shape.split(upTo(static_cast<int>(shape.cells().size()) - 1));
        break;
    case 6:
        shape.fill(upTo(shape.rows() - 1), upTo(shape.columns() - 1), {{u"a"_qs, u"b"_qs}, {u"c"_qs}});
        break;
    }
}

Table table(const QList<QStringList> &rows)
{
    Table out;
    for (const QStringList &row : rows) {
        out.rows.append(QList<TableCell>());
        for (const QString &words : row)
            out.rows.last().append(TableCell{plainText(words), 1, 1, {}});
    }
    return out;
}

QList<QStringList> wordsOf(const Table &table)
{
    QList<QStringList> out;
    for (const QList<TableCell> &row : table.rows) {
        out.append(QStringList());
        for (const TableCell &cell : row)
            out.last().append(plainText(cell.text));
    }
    return out;
}

} // namespace

class TestTableShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTableBecomesARectangleAndLosesNoLetter()
    {
        QVERIFY(rc::check("of(table) is a rectangle with the same cells", [] {
            const Table before = randomTable();
            const auto shape = TableShape::of(before);
            RC_ASSERT(shape.has_value());
            RC_ASSERT(isRectangle(*shape));
            int cells = 0;
            for (const QList<TableCell> &row : before.rows) {
                for (const TableCell &cell : row) {
                    const int index = shape->cellOfItem(cells++);
                    RC_ASSERT(index >= 0);
                    RC_ASSERT(shape->cells()[index].cell.text == cell.text);
                }
            }
            const auto again = TableShape::of(shape->table());
            RC_ASSERT(again->table() == shape->table());
        }));
    }

    void everyChangeKeepsTheRectangle()
    {
        QVERIFY(rc::check("random changes keep a rectangle that is read back as it was written", [] {
            auto shape = TableShape::of(randomTable());
            for (int i = *rc::gen::inRange(1, 15); i > 0; --i) {
                changeSomehow(*shape);
                RC_ASSERT(isRectangle(*shape));
                const auto again = TableShape::of(shape->table());
                RC_ASSERT(again.has_value());
                RC_ASSERT(again->rows() == shape->rows() && again->columns() == shape->columns());
                RC_ASSERT(again->table() == shape->table());
            }
        }));
    }

    void mergingAndSplittingLosesNoLetter()
    {
        QVERIFY(rc::check("merge, then split: the same letters", [] {
            auto shape = TableShape::of(randomTable());
            const QString before = lettersOf(*shape);
            shape->merge({0, 0, *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 4)});
            shape->split(0);
            QString after = lettersOf(*shape);
            const auto sorted = [](QString letters) {
                letters.remove(QChar(u'\u2028'));
                std::sort(letters.begin(), letters.end());
                return letters;
            };
            // Marks that combine may meet a letter before them when texts are joined: compared taken apart.
            RC_ASSERT(sorted(after.normalized(QString::NormalizationForm_D))
                      == sorted(before.normalized(QString::NormalizationForm_D)));
        }));
    }

    void aRowGoesInAcrossACellOfTwoRows()
    {
        Table before = table({{u"a"_qs, u"b"_qs}, {u"c"_qs}});
        before.rows[0][0].rowSpan = 2;
        auto shape = TableShape::of(before);
        QVERIFY(shape->insertRow(1));
        const Table after = shape->table();
        QCOMPARE(after.rows.size(), 3);
        QCOMPARE(after.rows[0][0].rowSpan, 3);
        QCOMPARE(wordsOf(after), (QList<QStringList>{{u"a"_qs, u"b"_qs}, {QString()}, {u"c"_qs}}));
    }

    void aRowAboveTheHeaderIsOneToo()
    {
        auto shape = TableShape::of(emptyTable(3, 2));
        QCOMPARE(shape->headerRows(), 1);
        shape->insertRow(0);
        QCOMPARE(shape->headerRows(), 2);
        shape->removeRows(0, 1);
        QCOMPARE(shape->headerRows(), 1);
        shape->insertRow(1);
        QCOMPARE(shape->headerRows(), 1);
    }

    void theLastRowAndColumnStay()
    {
        auto shape = TableShape::of(emptyTable(1, 1));
        QVERIFY(!shape->removeRows(0, 1));
        QVERIFY(!shape->removeColumns(0, 1));
        QCOMPARE(shape->cells().size(), 1);
    }

    void mergedTextsStandOnLinesOfTheirOwn()
    {
        auto shape = TableShape::of(table({{u"một"_qs, u"hai"_qs}, {u"ba"_qs, u"bốn"_qs}}));
        shape->merge({0, 0, 0, 1});
        QCOMPARE(plainText(shape->cells()[0].cell.text), u"một\u2028hai"_qs);
        QCOMPARE(shape->cells()[0].columnSpan, 2);
        QCOMPARE(shape->cells().size(), 3);
    }

    void hugeTablesAreNotEditedByHand()
    {
        Table wide = table({{u"a"_qs}});
        wide.rows[0][0].columnSpan = 1000;
        QVERIFY(!TableShape::of(wide));
        Table tall;
        tall.rows = QList<QList<TableCell>>(TableShape::mostRows + 1, QList<TableCell>(1));
        QVERIFY(!TableShape::of(tall));
        auto shape = TableShape::of(emptyTable(TableShape::mostRows, TableShape::mostColumns));
        QVERIFY(!shape->insertRow(0));
        QVERIFY(!shape->insertColumn(0));
    }

    void lettersOfASpreadsheetAreATable()
    {
        const auto made = tableFromLetters(u"Xã\tSố hộ\r\nHưng Nguyên\t1.200\r\nNam Đàn\t950\r\n"_qs);
        QVERIFY(made);
        QCOMPARE(wordsOf(*made),
                 (QList<QStringList>{
                     {u"Xã"_qs, u"Số hộ"_qs}, {u"Hưng Nguyên"_qs, u"1.200"_qs}, {u"Nam Đàn"_qs, u"950"_qs}}));
        QCOMPARE(made->headerRows, 1);
    }

    void quotedCellsKeepTheirLines()
    {
        const auto cells = cellsFromLetters(u"\"dòng một\ndòng \"\"hai\"\"\"\tb\nc\t\"chỉ là lời\""_qs);
        QCOMPARE(cells,
                 (QList<QStringList>{{u"dòng một\u2028dòng \"hai\""_qs, u"b"_qs}, {u"c"_qs, u"\"chỉ là lời\""_qs}}));
        QCOMPARE(cellsFromLetters(u"\"không đóng\tb"_qs), (QList<QStringList>{{u"\"không đóng"_qs, u"b"_qs}}));
    }

    void emptyCellsCount()
    {
        QCOMPARE(cellsFromLetters(u"a\t\n\tb"_qs), (QList<QStringList>{{u"a"_qs, QString()}, {QString(), u"b"_qs}}));
    }

    void oneLineOrOneColumnIsNoTable()
    {
        QVERIFY(!tableFromLetters(u"a\tb"_qs));
        QVERIFY(!tableFromLetters(u"a\nb"_qs));
        QVERIFY(!tableFromLetters(u"\tmột đoạn thụt đầu dòng\nhai"_qs));
        QVERIFY(!tableFromLetters(QString()));
    }

    void anyLettersAreReadWithoutEnd()
    {
        QVERIFY(rc::check("cellsFromLetters ends for any letters", [] {
            QString letters;
            for (const int c : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
                letters += QStringView(u"\"\t\na\r ")[c];
            qsizetype cells = 0;
            for (const QStringList &row : cellsFromLetters(letters))
                cells += row.size();
            RC_ASSERT(cells <= letters.size() + 1);
        }));
    }
};

QTEST_MAIN(TestTableShape)
#include "test_table_shape.moc"
