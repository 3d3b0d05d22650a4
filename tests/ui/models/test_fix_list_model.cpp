#include "ui/models/fix_list_model.h"

#include <QTest>

using namespace toasoan;

namespace {

const Place sapo{Part::Sapo, {}, 0};
const Place body{Part::Body, {QStringLiteral("a")}, 0};

QList<Passage> passages()
{
    return {{sapo, QStringLiteral("Dịch Covid - 19 ở xã.")},
            {body, QStringLiteral(
                       "Ông nói: “Sợ Covid - 19 lắm”, nhưng Covid - 19 đã lui từ mùa xuân năm ngoái ở mọi thôn.")}};
}

Finding covid(const Place &place, qsizetype from)
{
    const QString text = place == sapo ? passages()[0].text : passages()[1].text;
    const QString letters = QStringLiteral("Covid - 19");
    Finding finding;
    finding.rule = QStringLiteral("style.covid");
    finding.place = place;
    finding.range = {text.indexOf(letters, from), letters.size()};
    finding.text = letters;
    finding.message = QStringLiteral("Dạng của tòa soạn.");
    finding.replacements = {QStringLiteral("Covid-19")};
    return finding;
}

QList<Finding> three()
{
    return {covid(sapo, 0), covid(body, 0), covid(body, 20)};
}

int checkState(const FixListModel &model, int row)
{
    return model.data(model.index(row), Qt::CheckStateRole).toInt();
}

} // namespace

class TestFixListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesStandUnderTheirTexts()
    {
        FixListModel model;
        model.setFixes(three(), passages());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.changeCount(), 3);
        QCOMPARE(model.row(0).heading, QStringLiteral("Sapo"));
        QCOMPARE(model.row(2).heading, QStringLiteral("Paragraph 1"));
        QCOMPARE(model.row(1).change.before, QStringLiteral("Dịch "));
        QCOMPARE(model.row(1).change.after, QStringLiteral(" ở xã."));
        QVERIFY(model.row(4).change.before.startsWith(u'…') && model.row(4).change.after.endsWith(u'…'));
    }

    void quotationsAreTickedByPeopleAlone()
    {
        FixListModel model;
        model.setFixes(three(), passages());
        QVERIFY(model.row(3).change.quoted);
        QCOMPARE(model.ticked(), (QList<Finding>{three()[0], three()[2]}));
        QCOMPARE(checkState(model, 2), static_cast<int>(Qt::PartiallyChecked));
        QVERIFY(model.setData(model.index(3), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticked(), three());
    }

    void aHeadingTicksAllUnderIt()
    {
        FixListModel model;
        model.setFixes(three(), passages());
        QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.ticked(), QList<Finding>{three()[0]});
        QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.ticked().size(), 3);
    }

    void whatWasUntickedStaysSo()
    {
        FixListModel model;
        model.setFixes(three(), passages());
        model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole);
        model.setFixes({three()[0], three()[2]}, passages());
        QCOMPARE(model.ticked(), QList<Finding>{three()[2]});
    }

    void ofTwoThatTouchOneIsListed()
    {
        Finding space = covid(sapo, 0);
        space.range = {space.range.start + 5, 3};
        space.text = QStringLiteral(" - ");
        FixListModel model;
        model.setFixes({covid(sapo, 0), space}, passages());
        QCOMPARE(model.changeCount(), 1);
        QCOMPARE(model.ticked(), QList<Finding>{covid(sapo, 0)});
    }

    void notesAndGuessesBeginUnticked()
    {
        Finding note = covid(sapo, 0);
        note.severity = Severity::Info;
        Finding guess = covid(body, 20);
        guess.rule = QStringLiteral("spelling.unknown-syllable");
        FixListModel model;
        model.setFixes({note, guess}, passages());
        QCOMPARE(model.changeCount(), 2);
        QCOMPARE(model.ticked().size(), 0);
    }

    void rowsMadeElsewhereAreTickedByTheirSource()
    {
        using Row = FixListModel::Row;
        const FixChange change = changeIn(passages()[0].text, covid(sapo, 0));
        const FixChange other = changeIn(passages()[1].text, covid(body, 0));
        FixChange only = other;
        only.finding.replacements.clear();
        FixListModel model;
        model.setRows({Row{QStringLiteral("Sapo"), {}}, Row{{}, change, 7, Row::Lock::Open},
                       Row{QStringLiteral("Found"), {}}, Row{{}, only, 8, Row::Lock::Open},
                       Row{QStringLiteral("Locked"), {}}, Row{{}, other, 9, Row::Lock::Locked}});
        QCOMPARE(model.tickedSources(), QList<int>{7});
        QVERIFY(model.canTick(0) && !model.canTick(2) && !model.canTick(3) && !model.canTick(4));
        QVERIFY(!model.data(model.index(5), Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(model.index(5), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.data(model.index(3), Qt::DisplayRole).toString(),
                 QString(other.before + other.finding.text + other.after));
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        model.setRows({Row{{}, change, 3, Row::Lock::Open}});
        QCOMPARE(model.tickedSources(), QList<int>());
    }
};

QTEST_GUILESS_MAIN(TestFixListModel)
#include "test_fix_list_model.moc"
