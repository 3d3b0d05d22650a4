#include "ui/captions/caption_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

Figure figure(const QString &caption, const QString &credit, const QString &alt)
{
    Figure made;
    made.caption = plainText(caption);
    made.credit = credit;
    made.alt = alt;
    return made;
}

/// A model whose wishes come true.
struct Sheet
{
    CaptionModel model;
    int steps = 0;

    explicit Sheet(const QList<Figure> &figures)
    {
        Article article;
        article.headline = u"Cầu mới thông xe"_qs;
        article.body = {newBlock(Paragraph{plainText(u"Mở. Trong ảnh: cầu mới nhìn từ bờ nam. Hết."_qs)})};
        for (const Figure &one : figures)
            article.body.append(newBlock(one));
        model.setArticle(article);
        QObject::connect(&model, &CaptionModel::changesWanted, &model, [this](const QList<TextChange> &changes) {
            ++steps;
            model.setArticle(withChanges(model.article(), changes).value());
        });
    }
    [[nodiscard]] QModelIndex cell(int row, CaptionColumn column) const
    {
        return model.index(row, static_cast<int>(column));
    }
    [[nodiscard]] QString text(int row, CaptionColumn column) const { return model.letters(cell(row, column)); }
};

} // namespace

class TestCaptionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsSaid()
    {
        const Sheet table({figure(u"Cầu"_qs, u"An"_qs, u"Nhịp cầu sơn đỏ"_qs), figure({}, u" "_qs, u"x"_qs),
                           figure(u"Cầu"_qs, u"An"_qs, u"CẦU MỚI THÔNG XE ảnh 1"_qs)});
        QCOMPARE(table.model.untold(), 2);
        QVERIFY(table.model.isTold(0));
        QCOMPARE(table.model.fault(table.cell(1, CaptionColumn::Caption)), CaptionFault::Missing);
        QCOMPARE(table.model.fault(table.cell(1, CaptionColumn::Credit)), CaptionFault::Missing);
        QCOMPARE(table.model.fault(table.cell(1, CaptionColumn::Alt)), CaptionFault::None);
        QCOMPARE(table.model.fault(table.cell(2, CaptionColumn::Alt)), CaptionFault::RepeatsHeadline);
    }

    void wordsThatTheHouseCanDoWithoutAreNotMissed()
    {
        Sheet table({figure(u"Cầu"_qs, {}, {})});
        Profile profile;
        profile.levels = {{u"structure.missing-alt"_qs, Level::Off}, {u"structure.missing-credit"_qs, Level::Error}};
        table.model.setProfile(profile);
        QCOMPARE(table.model.fault(table.cell(0, CaptionColumn::Alt)), CaptionFault::None);
        QCOMPARE(table.model.fault(table.cell(0, CaptionColumn::Credit)), CaptionFault::Missing);
        QVERIFY(table.model.setData(table.cell(0, CaptionColumn::Credit), u"An"_qs, Qt::EditRole));
        QVERIFY(table.model.isTold(0));
    }

    void aCaptionThatFollowsTheLibraryIsMarked()
    {
        CaptionModel model;
        Figure linked = figure(u"Cầu"_qs, {}, {});
        linked.picture = PictureRef{PictureId{QString(64, u'a')}, u"image/jpeg"_qs, 3, 2, {}};
        Article article;
        article.body = {newBlock(linked)};
        Annotations annotations;
        annotations.captionLinks = {{linked.picture->id, u"Cầu"_qs, {}}};
        model.setArticle(article, annotations);
        QVERIFY(model.follows(0));
        QSignalSpy changed(&model, &CaptionModel::dataChanged);
        model.setArticle(article, {}); // unlinked: nothing else changed
        QVERIFY(!model.follows(0));
        QCOMPARE(changed.size(), 1);
    }

    void wordsAreWrittenAndComeBack()
    {
        Sheet table({figure({}, {}, {})});
        QVERIFY(table.model.setData(table.cell(0, CaptionColumn::Caption), u"  Cầu\nmới "_qs, Qt::EditRole));
        QCOMPARE(table.text(0, CaptionColumn::Caption), u"Cầu mới"_qs);
        QVERIFY(!table.model.setData(table.cell(0, CaptionColumn::Picture), u"x"_qs, Qt::EditRole));
        QVERIFY(table.model.setData(table.cell(0, CaptionColumn::Caption), u"Cầu mới"_qs, Qt::EditRole));
        QCOMPARE(table.steps, 1); // the second time nothing was other
    }

    void marksOutsideOfWhatChangesStay()
    {
        Figure marked;
        marked.caption = {Run{u"Báo Mẫu"_qs, Mark::Italic, {}, {}}, Run{u" ra số 1"_qs, {}, {}, {}}};
        Sheet table({marked});
        table.model.setData(table.cell(0, CaptionColumn::Caption), u"Báo Mẫu ra số 2"_qs, Qt::EditRole);
        const Text caption = table.model.figure(0).figure.caption;
        QCOMPARE(caption.first().text, u"Báo Mẫu"_qs);
        QCOMPARE(caption.first().marks, Marks(Mark::Italic));
        QCOMPARE(plainText(caption), u"Báo Mẫu ra số 2"_qs);
    }

    void theFirstChosenFillsTheOthersInOneStep()
    {
        Sheet table({figure(u"a"_qs, u"An"_qs, {}), figure(u"b"_qs, {}, {}), figure(u"c"_qs, u"Bình"_qs, {})});
        table.model.fillDown({table.cell(2, CaptionColumn::Credit), table.cell(0, CaptionColumn::Credit),
                              table.cell(1, CaptionColumn::Credit)});
        QCOMPARE(table.text(1, CaptionColumn::Credit), u"An"_qs);
        QCOMPARE(table.text(2, CaptionColumn::Credit), u"An"_qs);
        QCOMPARE(table.text(2, CaptionColumn::Caption), u"c"_qs);
        QCOMPARE(table.steps, 1);
        table.model.fillDown({table.cell(1, CaptionColumn::Caption)}); // one alone takes what stands above
        QCOMPARE(table.text(1, CaptionColumn::Caption), u"a"_qs);
        table.model.fillDown({table.cell(0, CaptionColumn::Caption)});
        QCOMPARE(table.steps, 2);
    }

    void wordsGoFromPictureToPicture()
    {
        Sheet table({figure(u"Cầu"_qs, u"An"_qs, u"Nhịp cầu"_qs), figure({}, {}, {}), figure({}, {}, {})});
        table.model.putWords(table.model.wordsOf({0}), {1, 2});
        for (const int row : {1, 2}) {
            QCOMPARE(table.text(row, CaptionColumn::Caption), u"Cầu"_qs);
            QCOMPARE(table.text(row, CaptionColumn::Credit), u"An"_qs);
            QCOMPARE(table.text(row, CaptionColumn::Alt), u"Nhịp cầu"_qs);
        }
        QCOMPARE(table.steps, 1);
    }

    void linesOfASpreadsheetGoToTheRowsFromTheChosenOneOn()
    {
        Sheet table({figure(u"a"_qs, {}, {}), figure({}, {}, {}), figure({}, {}, {})});
        table.model.putWords(u"Một\tAn\r\nHai\tBình\tBờ\tthừa\r\nBa\nBốn\n\n"_qs, {1});
        QCOMPARE(table.text(0, CaptionColumn::Caption), u"a"_qs);
        QCOMPARE(table.text(1, CaptionColumn::Credit), u"An"_qs);
        QCOMPARE(table.text(2, CaptionColumn::Caption), u"Hai"_qs);
        QCOMPARE(table.text(2, CaptionColumn::Alt), u"Bờ"_qs);
        table.model.putWords({}, {0});
        table.model.putWords(u"x"_qs, {});
        QCOMPARE(table.steps, 1);
    }

    void aSentenceOfTheBodyBecomesACaptionAndLeavesTheBody()
    {
        Sheet table({figure({}, {}, {})});
        const QList<CaptionOffer> offers = captionOffers(table.model.article());
        QCOMPARE(offers.size(), 1);
        table.model.takeOffer(offers.first(), 0);
        QCOMPARE(table.text(0, CaptionColumn::Caption), u"Cầu mới nhìn từ bờ nam."_qs);
        QCOMPARE(plainText(std::get<Paragraph>(table.model.article().body[0].content).text), u"Mở. Hết."_qs);
        QCOMPARE(table.steps, 1);
    }

    void rowsStayWhenWordsChangeAndGoWithTheirPictures()
    {
        Sheet table({figure(u"a"_qs, {}, {}), figure(u"b"_qs, {}, {})});
        const QAbstractItemModelTester tester(&table.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.model.setData(table.cell(0, CaptionColumn::Alt), u"x"_qs, Qt::EditRole);
        QCOMPARE(reset.count(), 0);
        Article fewer = table.model.article();
        fewer.body.removeLast();
        table.model.setArticle(fewer);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(table.model.rowCount(), 1);
    }
};

QTEST_MAIN(TestCaptionModel)
#include "test_caption_model.moc"
