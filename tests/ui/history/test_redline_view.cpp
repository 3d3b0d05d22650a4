#include "ui/history/redline_view.h"

#include <QTest>
#include <QTextBlock>

using namespace toasoan;

namespace {

Block paragraph(const QString &id, const QString &text)
{
    return {{id}, Paragraph{plainText(text)}};
}

Comparison sample()
{
    Article before;
    before.headline = u"Tít cũ"_qs;
    before.tags = {u"xã hội"_qs};
    before.body = {paragraph(u"a"_qs, u"Đoạn thứ nhất ở lại"_qs), paragraph(u"b"_qs, u"Đoạn này đi"_qs),
                   paragraph(u"c"_qs, u"Đoạn thứ ba có một từ"_qs)};
    Article after = before;
    after.headline = u"Tít mới"_qs;
    after.body.removeAt(1);
    after.body[1] = paragraph(u"c"_qs, u"Đoạn thứ ba có hai từ"_qs);
    return compare(before, after);
}

} // namespace

class TestRedlineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsSayWhatColoursSay()
    {
        RedlineView view;
        view.setComparison(sample());
        const QString text = view.toPlainText();
        QVERIFY(text.contains(u"Tít −cũ\u2009+mới"_qs));
        QVERIFY(text.contains(u"−Đoạn này đi"_qs));
        QVERIFY(text.contains(u"có −một\u2009+hai từ"_qs));
        QVERIFY(text.contains(u"Đoạn thứ nhất ở lại"_qs));
        QVERIFY(!text.contains(u"xã hội"_qs)); // not on the page, and unchanged
    }

    void stepsGoFromChangeToChange()
    {
        RedlineView view;
        view.setComparison(sample());
        QCOMPARE(view.entryAtCaret().field, u"headline"_qs);
        view.goToChange(RedlineView::Step::On);
        QCOMPARE(view.entryAtCaret().before.value, u"b"_qs);
        QVERIFY(view.entryAtCaret().after.isEmpty());
        view.goToChange(RedlineView::Step::On);
        QCOMPARE(view.entryAtCaret().after.value, u"c"_qs);
        view.goToChange(RedlineView::Step::On); // none left
        QCOMPARE(view.entryAtCaret().after.value, u"c"_qs);
        view.goToChange(RedlineView::Step::Back);
        view.goToChange(RedlineView::Step::Back);
        QCOMPARE(view.entryAtCaret().field, u"headline"_qs);
    }

    void lettersTellPeopleApartAndAlteredQuotationsAreCalledOut()
    {
        const auto articleOf = [](const QString &text) {
            Article article;
            article.body = {paragraph(u"a"_qs, text)};
            return article;
        };
        const QList<AuthoredVersion> versions{
            {u"PV"_qs, articleOf(u"Ông nói: “Phải làm theo hướng dẫn” rồi ra về ngay."_qs)},
            {u"BTV"_qs, articleOf(u"Ông nói: “Phải làm đúng hướng dẫn” rồi ra về ngay."_qs)},
            {u"TKTS"_qs, articleOf(u"Ông nói: “Phải làm đúng hướng dẫn” rồi ra về luôn."_qs)}};
        RedlineContent content;
        content.comparison = compare(versions.first().article, versions.last().article);
        content.changes = changesOf(content.comparison);
        content.attribution = *attribute(content.comparison, versions);
        content.quotes = alteredQuotes(content.comparison, content.attribution);
        RedlineView view;
        view.setContent(content);
        const QString text = view.toPlainText();
        QVERIFY2(text.contains(u"làm −Btheo\u2009+Bđúng"_qs), qPrintable(text));
        QVERIFY2(text.contains(u"về −Cngay\u2009+Cluôn"_qs), qPrintable(text));
        QCOMPARE(text.count(u"❝ Quotation altered"_qs), 1);
        QCOMPARE(content.changes.size(), 2);
        QCOMPARE(content.personOf(content.changes[0]), 1);
        QCOMPARE(content.personOf(content.changes[1]), 2);
        view.setForm(RedlineForm::TwoColumns);
        QCOMPARE(view.toPlainText().count(u"❝ Quotation altered"_qs), 1);
        view.goTo(1);
        QCOMPARE(view.changeAtCaret(), 1);
    }

    void everyChangeIsGoneToInBothForms()
    {
        for (const RedlineForm form : {RedlineForm::InLine, RedlineForm::TwoColumns}) {
            RedlineView view;
            view.setForm(form);
            view.setComparison(sample());
            QList<int> gone{view.changeAtCaret()};
            for (int i = 0; i < 10; ++i) {
                view.goToChange(RedlineView::Step::On);
                if (view.changeAtCaret() != gone.last())
                    gone.append(view.changeAtCaret());
            }
            QCOMPARE(gone, (QList<int>{0, 1, 2}));
            for (int i = 0; i < 10; ++i)
                view.goToChange(RedlineView::Step::Back);
            QCOMPARE(view.changeAtCaret(), 0);
        }
    }

    void deletedLettersAreStruckAndInsertedOnesUnderlined()
    {
        RedlineView view;
        view.setComparison(sample());
        QTextCursor cursor = view.document()->find(u"mới"_qs);
        QVERIFY(cursor.charFormat().fontUnderline());
        cursor = view.document()->find(u"cũ"_qs);
        QVERIFY(cursor.charFormat().fontStrikeOut());
    }
};

QTEST_MAIN(TestRedlineView)
#include "test_redline_view.moc"
