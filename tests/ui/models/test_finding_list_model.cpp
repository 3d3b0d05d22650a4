#include "ui/models/finding_list_model.h"

#include <QTest>

using namespace toasoan;

namespace {

Finding finding(const char *rule, const QString &text, Severity severity, const QStringList &replacements = {})
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.text = text;
    finding.severity = severity;
    finding.message = QStringLiteral("Vì sao: %1.").arg(text);
    finding.replacements = replacements;
    return finding;
}

QList<Finding> some()
{
    return {finding("spelling.unknown-syllable", QStringLiteral("sãy"), Severity::Error, {QStringLiteral("xảy")}),
            finding("style.covid", QStringLiteral("Covid - 19"), Severity::Warning, {QStringLiteral("Covid-19")}),
            finding("style.range", QStringLiteral("1 - 2"), Severity::Warning, {QStringLiteral("1-2")}),
            finding("structure.sapo-length", QStringLiteral("Sapo"), Severity::Info)};
}

QStringList listed(const FindingListModel &model)
{
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (const FindingGroup *group = model.group(model.index(i)))
            rows.append(group->first().text);
    }
    return rows;
}

} // namespace

class TestFindingListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterNarrowsByEachOfItsParts()
    {
        FindingListModel model;
        model.setFindings(some());
        QCOMPARE(model.shownCount(), 4);
        model.setFilter({{Severity::Warning}, {}, {}});
        QCOMPARE(listed(model), (QStringList{QStringLiteral("Covid - 19"), QStringLiteral("1 - 2")}));
        model.setFilter({{}, {FindingClass::Spelling, FindingClass::Structure}, {}});
        QCOMPARE(listed(model), (QStringList{QStringLiteral("sãy"), QStringLiteral("Sapo")}));
        model.setFilter({{Severity::Warning}, {FindingClass::Spelling}, {}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.findings().size(), 4);
    }

    void wordsAreFoundWithoutDiacritics()
    {
        FindingListModel model;
        model.setFindings(some());
        for (const QString &text : {QStringLiteral("say"), QStringLiteral("XẢY"), QStringLiteral("xay")}) {
            model.setFilter({{}, {}, text});
            QCOMPARE(listed(model), QStringList{QStringLiteral("sãy")});
        }
    }

    void fixingAllOfAClassLeavesOutWhatIsFilteredOut()
    {
        FindingListModel model;
        model.setFindings(some());
        QCOMPARE(model.sameClass(FindingClass::Style).size(), 2);
        QCOMPARE(model.sameClass(FindingClass::Structure).size(), 0);
        model.setFilter({{}, {}, QStringLiteral("covid")});
        QCOMPARE(model.sameClass(FindingClass::Style).size(), 1);
    }

    void whatOnlyMovedNeedsNoNewRows()
    {
        FindingListModel model;
        QVERIFY(model.setFindings(some()));
        QList<Finding> moved = some();
        for (Finding &finding : moved)
            finding.range.start += 7;
        QVERIFY(!model.setFindings(moved));
        QCOMPARE(model.group(model.index(1))->first(), moved[0]);
        QCOMPARE(model.indexOf(some()[0]).row(), 1);
        QVERIFY(model.setFindings(moved.mid(1)));
        QVERIFY(!model.indexOf(some()[0]).isValid());
    }

    void theNextIsNeverAHeading()
    {
        FindingListModel model;
        model.setFindings(some());
        QModelIndex index;
        for (int i = 0; i < 9; ++i) {
            index = model.neighbour(index, i < 5 ? 1 : -1);
            QVERIFY(model.group(index));
        }
    }
};

QTEST_GUILESS_MAIN(TestFindingListModel)
#include "test_finding_list_model.moc"
