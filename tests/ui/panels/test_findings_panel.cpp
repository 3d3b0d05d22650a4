#include "ui/models/finding_list_model.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/fix_preview.h"
#include "ui/panels/waived_list.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace toasoan;

namespace {

Finding finding(const char *rule, const QString &text, TextRange range, Severity severity,
                const QStringList &replacements)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.place = {Part::Sapo, {}, 0};
    finding.range = range;
    finding.text = text;
    finding.severity = severity;
    finding.message = QStringLiteral("Vì sao: %1.").arg(text);
    finding.replacements = replacements;
    return finding;
}

QList<Finding> some()
{
    return {
        finding("spelling.unknown-syllable", QStringLiteral("sãy"), {0, 3}, Severity::Error, {QStringLiteral("xảy")}),
        finding("style.covid", QStringLiteral("Covid - 19"), {4, 10}, Severity::Warning, {QStringLiteral("Covid-19")}),
        finding("style.range", QStringLiteral("1 - 2"), {15, 5}, Severity::Warning, {QStringLiteral("1-2")})};
}

struct Shown
{
    FindingsPanel panel;

    Shown()
    {
        panel.resize(320, 700);
        panel.setFindings(some());
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    [[nodiscard]] QListView &list() const { return *panel.findChild<QListView *>(QStringLiteral("findings")); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    [[nodiscard]] QToolButton *chip(const QString &name) const
    {
        for (auto *chip : panel.findChildren<QToolButton *>()) {
            if (chip->accessibleName().contains(name))
                return chip;
        }
        return nullptr;
    }
    [[nodiscard]] QLineEdit *reasonField() const
    {
        const QWidget *foot = list().indexWidget(list().currentIndex());
        return foot ? foot->findChild<QLineEdit *>() : nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

} // namespace

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsFilterAndTheTitleCounts()
    {
        Shown shown;
        QCOMPARE(shown.rows(), 5);
        QTest::mouseClick(shown.chip(QStringLiteral("Warnings")), Qt::LeftButton);
        QCOMPARE(shown.rows(), 3);
        QVERIFY(shown.panel.title().contains(u"2 of 3"));
        QTest::mouseClick(shown.chip(QStringLiteral("Warnings")), Qt::LeftButton);
        QTest::mouseClick(shown.chip(QStringLiteral("Spelling")), Qt::LeftButton);
        QCOMPARE(shown.rows(), 2);
        QVERIFY(!shown.chip(QStringLiteral("Notes"))->isVisible());
    }

    void typingFilters()
    {
        Shown shown;
        auto *field = shown.panel.findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("covid"));
        QCOMPARE(shown.rows(), 2);
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QVERIFY(shown.says(QStringLiteral("No finding matches")));
    }

    void selectingWhatIsFilteredOutClearsTheFilter()
    {
        Shown shown;
        QTest::keyClicks(shown.panel.findChild<QLineEdit *>(), QStringLiteral("covid"));
        shown.panel.select(some()[0]);
        QCOMPARE(shown.rows(), 5);
        QCOMPARE(shown.list().currentIndex().row(), 1);
    }

    void everyPlaceIsVisitedInTurn()
    {
        Shown shown;
        QList<Finding> findings = some();
        Finding again = findings[1];
        again.range.start += 40;
        findings.append(again);
        shown.panel.setFindings(findings);
        QSignalSpy visited(&shown.panel, &FindingsPanel::visited);
        for (int i = 0; i < 5; ++i)
            shown.panel.step(1);
        shown.panel.step(-1);
        QList<qsizetype> starts;
        for (const QList<QVariant> &visit : visited)
            starts.append(visit.first().value<Finding>().range.start);
        QCOMPARE(starts, (QList<qsizetype>{0, 4, 44, 15, 0, 15}));
    }

    void aRowHasItsMenu()
    {
        Shown shown;
        shown.panel.focusList();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint());
        QCoreApplication::sendEvent(&shown.list(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && !menu->actions().isEmpty());
        QSignalSpy answered(&shown.panel, &FindingsPanel::answered);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
    }

    void deleteIgnoresAndEnterFixes()
    {
        Shown shown;
        QSignalSpy ignored(&shown.panel, &FindingsPanel::ignoreWanted);
        QSignalSpy fixed(&shown.panel, &FindingsPanel::fixWanted);
        shown.panel.focusList();
        QTest::keyClick(&shown.list(), Qt::Key_Return);
        QTest::keyClick(&shown.list(), Qt::Key_Delete);
        QCOMPARE(fixed.size(), 1);
        QCOMPARE(ignored.size(), 1);
        QCOMPARE(ignored.first().at(1).toString(), QString());
    }

    void aReasonIsAskedInPlaceAndSurvivesACheck()
    {
        Shown shown;
        QSignalSpy ignored(&shown.panel, &FindingsPanel::ignoreWanted);
        shown.panel.askReason({some()[1]});
        QLineEdit *field = shown.reasonField();
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("loi tho"));
        shown.panel.setFindings(some().mid(1));
        field = shown.reasonField();
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("loi tho"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ignored.size(), 1);
        QCOMPARE(ignored.first().at(0).value<QList<Finding>>(), QList<Finding>{some()[1]});
        QCOMPARE(ignored.first().at(1).toString(), QStringLiteral("loi tho"));
    }

    void escapeLeavesTheReason()
    {
        Shown shown;
        shown.panel.askReason({some()[1]});
        QTest::keyClick(shown.reasonField(), Qt::Key_Escape);
        QVERIFY(!shown.reasonField());
    }

    void aClassIsFixedThroughItsPreview()
    {
        Shown shown;
        const QList<Passage> passages{{{Part::Sapo, {}, 0}, QStringLiteral("sãy Covid - 19 1 - 2")}};
        connect(&shown.panel, &FindingsPanel::fixAllWanted, &shown.panel,
                [&](const QList<Finding> &findings) { shown.panel.previewFixes(findings, passages); });
        QSignalSpy fixed(&shown.panel, &FindingsPanel::fixesChosen);
        QTest::mouseClick(shown.chip(QStringLiteral("Fix all: House style")), Qt::LeftButton);
        QVERIFY(shown.panel.isPreviewing());
        auto *preview = shown.panel.findChild<FixPreview *>();
        QCOMPARE(preview->ticked().size(), 2);
        auto *changes = preview->findChild<QListView *>();
        QTest::keyClick(changes, Qt::Key_Down);
        QTest::keyClick(changes, Qt::Key_Space);
        QCOMPARE(preview->ticked().size(), 1);
        for (auto *button : preview->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QStringLiteral("Make")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!shown.panel.isPreviewing());
        QCOMPARE(fixed.size(), 1);
        QCOMPARE(fixed.first().first().value<QList<Finding>>(), QList<Finding>{some()[2]});
    }

    void aPreviewWithNothingLeftCloses()
    {
        Shown shown;
        const QList<Passage> passages{{{Part::Sapo, {}, 0}, QStringLiteral("sãy Covid - 19 1 - 2")}};
        shown.panel.previewFixes(some().mid(1), passages);
        shown.panel.setFindings(some().mid(0, 2));
        shown.panel.refreshPreview(passages);
        QVERIFY(shown.panel.isPreviewing());
        shown.panel.setFindings(some().mid(0, 1));
        shown.panel.refreshPreview(passages);
        QVERIFY(!shown.panel.isPreviewing());
        shown.panel.previewFixes(some(), passages);
        shown.panel.setFindings({});
        QVERIFY(!shown.panel.isPreviewing());
    }

    void escapeCancelsThePreview()
    {
        Shown shown;
        QSignalSpy fixed(&shown.panel, &FindingsPanel::fixesChosen);
        shown.panel.previewFixes(some(), {{{Part::Sapo, {}, 0}, QStringLiteral("sãy")}});
        QTest::keyClick(shown.panel.findChild<FixPreview *>()->findChild<QListView *>(), Qt::Key_Escape);
        QVERIFY(!shown.panel.isPreviewing());
        QVERIFY(shown.list().hasFocus());
        QCOMPARE(fixed.size(), 0);
    }

    void waivedOnesSayWhoAndWhyAndComeBack()
    {
        Shown shown;
        const FindingDecision decision{QStringLiteral("style.covid"),
                                       QStringLiteral("Covid - 19"),
                                       {Part::Sapo, {}, 0},
                                       QStringLiteral("Lê Mẫu"),
                                       QStringLiteral("tên riêng")};
        auto *waived = shown.panel.findChild<WaivedList *>();
        QVERIFY(!waived->isVisible());
        FindingDecision elsewhere = decision;
        elsewhere.place.part = Part::Headline;
        shown.panel.setWaived({decision, elsewhere});
        QVERIFY(waived->isVisible());
        QTest::mouseClick(waived->findChild<QToolButton *>(), Qt::LeftButton);
        auto *list = waived->findChild<QListWidget *>();
        QVERIFY(list->isVisible());
        const QString row = list->item(0)->text();
        QVERIFY(row.contains(decision.text) && row.contains(decision.person) && row.contains(decision.reason));
        QSignalSpy back(&shown.panel, &FindingsPanel::takeBackWanted);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().first().value<QList<FindingDecision>>(), (QList<FindingDecision>{decision, elsewhere}));
    }

    void problemsAreSaid()
    {
        Shown shown;
        shown.panel.setProblems({QStringLiteral("Không có từ điển")});
        QVERIFY(shown.says(QStringLiteral("Không có từ điển")));
        shown.panel.setProblems({});
        QVERIFY(!shown.says(QStringLiteral("Không có từ điển")));
    }
};

QTEST_MAIN(TestFindingsPanel)
#include "test_findings_panel.moc"
