#include "ui/panels/draft_table.h"

#include <QHeaderView>
#include <QTest>

using namespace toasoan;

class TestDraftTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsAreNotCutShort()
    {
        DraftListModel model;
        DraftTable table(&model);
        QFont large = table.font();
        large.setPointSize(large.pointSize() * 2);
        table.header()->setFont(large);
        table.resize(1366, 600);
        table.show();
        for (int column = DraftListModel::StateName; column < DraftListModel::ColumnCount; ++column)
            QVERIFY2(table.columnWidth(column) >= table.header()->sectionSizeHint(column),
                     qPrintable(QString::number(column)));
    }
};

QTEST_MAIN(TestDraftTable)
#include "test_draft_table.moc"
