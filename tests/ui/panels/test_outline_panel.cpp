#include "ui/models/outline_model.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/side_panel.h"

#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace toasoan;

namespace {

Article sample()
{
    Article article;
    article.headline = QStringLiteral("Tít");
    Figure figure;
    figure.caption = plainText(u"Ảnh   chụp"_qs);
    Table table;
    table.rows = {{TableCell{plainText(u"Xã"_qs)}, TableCell{plainText(u"Số hộ"_qs)}}};
    article.body = {newBlock(Paragraph{plainText(u"mở"_qs)}),
                    newBlock(CrossHead{2, plainText(u"Phần một"_qs)}),
                    newBlock(figure),
                    newBlock(CrossHead{3, plainText(u"Phần nhỏ"_qs)}),
                    newBlock(table),
                    newBlock(Box{u"Hộp"_qs, {}}),
                    newBlock(CrossHead{2, {}})};
    return article;
}

} // namespace

class TestOutlinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBonesOfAnArticleAreListed()
    {
        using Kind = OutlineEntry::Kind;
        const Article article = sample();
        const QList<OutlineEntry> expected{{Kind::Headline, 0, {}, u"Tít"_qs},
                                           {Kind::CrossHead, 0, article.body[1].id, u"Phần một"_qs},
                                           {Kind::Picture, 1, article.body[2].id, u"Ảnh chụp"_qs},
                                           {Kind::CrossHead, 1, article.body[3].id, u"Phần nhỏ"_qs},
                                           {Kind::Table, 2, article.body[4].id, u"Xã · Số hộ"_qs},
                                           {Kind::Box, 2, article.body[5].id, u"Hộp"_qs},
                                           {Kind::CrossHead, 0, article.body[6].id, {}}};
        QCOMPARE(outlineOf(article), expected);
    }

    void aGalleryIsNamedByItsCaptionOrItsFirstPicture()
    {
        Figure figure;
        figure.caption = plainText(u"Ảnh đầu"_qs);
        Article article;
        article.body = {newBlock(Gallery{{figure}, plainText(u"Cả chùm"_qs)}), newBlock(Gallery{{figure}, {}}),
                        newBlock(Gallery{})};
        QStringList names;
        for (const OutlineEntry &entry : outlineOf(article).mid(1))
            names.append(entry.words);
        QCOMPARE(names, QStringList({u"Cả chùm"_qs, u"Ảnh đầu"_qs, QString()}));
    }

    void lettersAloneMakeNoListAnew()
    {
        Article article = sample();
        OutlineModel model;
        model.setEntries(outlineOf(article));
        QSignalSpy reset(&model, &OutlineModel::modelReset);
        QSignalSpy changed(&model, &OutlineModel::dataChanged);
        model.setEntries(outlineOf(article));
        std::get<CrossHead>(article.body[1].content).text = plainText(u"Phần mới"_qs);
        model.setEntries(outlineOf(article));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        article.body.move(1, 5);
        model.setEntries(outlineOf(article));
        QCOMPARE(reset.size(), 1);
    }

    void keysVisitAndMove()
    {
        const Article article = sample();
        OutlinePanel panel;
        panel.setEntries(outlineOf(article));
        panel.showCurrent(article.body[1].id);
        auto *list = panel.findChild<QListView *>(u"outline"_qs);
        QSignalSpy visited(&panel, &OutlinePanel::visited);
        QSignalSpy stepped(&panel, &OutlinePanel::stepWanted);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(visited.size(), 1);
        QCOMPARE(visited.first().first().value<BlockId>(), article.body[1].id);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stepped.size(), 1);
        QCOMPARE(stepped.first().at(1).toInt(), 1);
        panel.showCurrent({});
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // the headline stays where it is
        QCOMPARE(stepped.size(), 1);
    }

    void aDragSaysWhatGoesWhere()
    {
        const Article article = sample();
        OutlineModel model;
        model.setEntries(outlineOf(article));
        QSignalSpy dropped(&model, &OutlineModel::dropped);
        QScopedPointer<QMimeData> data(model.mimeData({model.index(3)}));
        QVERIFY(!model.dropMimeData(data.data(), Qt::MoveAction, 1, 0, {}));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).value<BlockId>(), article.body[3].id);
        QCOMPARE(dropped.first().at(1).value<BlockId>(), article.body[1].id);
        (void)model.dropMimeData(data.data(), Qt::MoveAction, 0, 0, {}); // above the headline
        QCOMPARE(dropped.size(), 1);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsDragEnabled));
        QMimeData foreign;
        foreign.setData(model.mimeTypes().first(), "no such block");
        (void)model.dropMimeData(&foreign, Qt::MoveAction, 1, 0, {});
        QCOMPARE(dropped.size(), 1);
    }

    void anEmptyOutlineSaysHowToBegin()
    {
        OutlinePanel panel;
        panel.setEntries(outlineOf({}));
        QVERIFY(!panel.findChild<QLabel *>()->isHidden());
        panel.setEntries(outlineOf(sample()));
        QVERIFY(panel.findChild<QLabel *>()->isHidden());
    }

    void tabsChoosePages()
    {
        SidePanel side;
        auto *one = new QWidget;
        auto *two = new QWidget;
        side.addPage(one, u"Một"_qs);
        side.addPage(two, u"Hai"_qs);
        QSignalSpy chosen(&side, &SidePanel::pageChosen);
        side.showPage(two);
        QCOMPARE(side.page(), two);
        QCOMPARE(chosen.size(), 0);
        side.setTitle(one, u"Một 7"_qs);
        auto *tabs = side.findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(0), u"Một 7"_qs);
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(side.page(), one);
        QCOMPARE(chosen.size(), 1);
    }
};

QTEST_MAIN(TestOutlinePanel)
#include "test_outline_panel.moc"
