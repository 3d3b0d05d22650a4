#include "app/article/figures.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

namespace {

Block paragraph(const QString &text)
{
    return newBlock(Paragraph{plainText(text)});
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPicturesAreFoundWhereverTheyStand()
    {
        Figure one, two, three;
        one.credit = u"A"_qs;
        two.credit = u"B"_qs;
        three.credit = u"C"_qs;
        Article article;
        article.body = {newBlock(one), paragraph(u"chữ"_qs),
                        newBlock(Box{u"Hộp"_qs, {newBlock(Gallery{{two, three}, {}})}})};
        const BlockId gallery = std::get<Box>(article.body[2].content).blocks[0].id;
        const QList<PlacedFigure> expected{{article.body[0].id, 0, one}, {gallery, 0, two}, {gallery, 1, three}};
        QCOMPARE(figuresOf(article), expected);
    }

    void whatIsPinnedToAPictureFindsIt()
    {
        const auto pictured = [](QChar letter) {
            Figure figure;
            figure.picture = PictureRef{};
            figure.picture->id = PictureId{QString(64, letter)};
            return figure;
        };
        Article article;
        article.body = {newBlock(Gallery{{pictured(u'a'), pictured(u'b')}, {}}), newBlock(pictured(u'c'))};
        const Anchor onB{{Part::Picture, article.body[0].id, 1}, {}, PictureId{QString(64, u'b')}};
        const auto found = [&] { return figureAt(article, onB).value_or(PlacedFigure()); };
        QCOMPARE(found(), (PlacedFigure{article.body[0].id, 1, pictured(u'b')}));
        article = withFigureMoved(article, 1, 2);
        QCOMPARE(found(), (PlacedFigure{article.body[1].id, 0, pictured(u'b')}));
        article = withFigure(article, {article.body[1].id, 0, pictured(u'd')});
        QCOMPARE(found(), (PlacedFigure{article.body[0].id, 1, pictured(u'c')})); // what stands where it was
        article.body.removeFirst();
        QVERIFY(!figureAt(article, onB));
    }

    void everyPictureIsAlsoAPassage()
    {
        QVERIFY(rc::check([] {
            const Article article = *testing::articles();
            QList<Place> captions;
            for (const Passage &passage : passagesOf(article)) {
                if (passage.place.part == Part::Alt)
                    captions.append({Part::Caption, passage.place.block, passage.place.item});
            }
            QList<Place> figures;
            for (const PlacedFigure &figure : figuresOf(article))
                figures.append({Part::Caption, figure.block, figure.item});
            RC_ASSERT(figures == captions);
        }));
    }

    void oneFigureIsReplacedWhereverItStands()
    {
        QVERIFY(rc::check([] {
            const Article article = *testing::articles();
            const QList<PlacedFigure> figures = figuresOf(article);
            if (figures.isEmpty())
                return;
            const int number = *rc::gen::inRange(0, static_cast<int>(figures.size()));
            PlacedFigure changed = figures[number];
            changed.figure.credit = u"Người Thử Ảnh"_qs;
            const Article made = withFigure(article, changed);
            QList<PlacedFigure> expected = figures;
            expected[number] = changed;
            RC_ASSERT(figuresOf(made) == expected);
            RC_ASSERT(withFigure(made, figures[number]) == article);
        }));
    }

    void aPictureMovesAndThePlacesStay()
    {
        QVERIFY(rc::check([] {
            const Article article = *testing::articles();
            const QList<PlacedFigure> figures = figuresOf(article);
            if (figures.isEmpty())
                return;
            const int count = static_cast<int>(figures.size());
            const int from = *rc::gen::inRange(0, count);
            const int to = *rc::gen::inRange(0, count);
            const Article made = withFigureMoved(article, from, to);
            const QList<PlacedFigure> moved = figuresOf(made);
            QList<PlacedFigure> expected = figures;
            expected.move(from, to);
            RC_ASSERT(moved.size() == count);
            for (int i = 0; i < count; ++i) {
                RC_ASSERT(moved[i].figure == expected[i].figure);
                RC_ASSERT(moved[i].block == figures[i].block && moved[i].item == figures[i].item);
            }
            RC_ASSERT(withFigureMoved(made, to, from) == article);
            RC_ASSERT(withFigureMoved(article, -1, to) == article);
            RC_ASSERT(withFigureMoved(article, from, count) == article);
        }));
    }

    void aPictureComesInWhereItsNumberSays()
    {
        QVERIFY(rc::check([] {
            const Article article = *testing::articles();
            const int count = static_cast<int>(figuresOf(article).size());
            const int number = *rc::gen::inRange(0, count + 2);
            Figure figure;
            figure.credit = u"Người Thử Ảnh"_qs;
            const QList<PlacedFigure> figures = figuresOf(withFigureAdded(article, figure, number));
            RC_ASSERT(figures.size() == count + 1);
            RC_ASSERT(figures[std::min(number, count)].figure == figure);
        }));
    }

    void aPictureAddedBesideAGallerysIsOneOfTheGallery()
    {
        Figure figure;
        figure.credit = u"A"_qs;
        Article article;
        article.body = {newBlock(Gallery{{Figure{}, Figure{}}, {}})};
        const Article made = withFigureAdded(article, figure, 2);
        QCOMPARE(made.body.size(), 1);
        QCOMPARE(std::get<Gallery>(made.body[0].content).figures[2], figure);
    }

    void aChangeGivesTheLettersWanted()
    {
        QVERIFY(rc::check([] {
            const QString before = *testing::letters();
            const QString after = *testing::letters();
            const auto change = changeTo({}, before, after);
            RC_ASSERT(change.has_value() == (before != after));
            if (!change)
                return;
            QString made = before;
            made.replace(change->range.start, change->range.length, change->letters);
            RC_ASSERT(made == after);
        }));
    }

    void aChangeIsTheSmallestThereIs()
    {
        const auto change = changeTo({}, u"Cầu mới thông xe"_qs, u"Cầu cũ thông xe"_qs);
        QCOMPARE(change->range, (TextRange{4, 3}));
        QCOMPARE(change->letters, u"cũ"_qs);
        const auto doubled = changeTo({}, u"aa"_qs, u"aaa"_qs);
        QCOMPARE(doubled->range.length, 0);
        QCOMPARE(doubled->letters, u"a"_qs);
    }

    void aChangeNeverCutsALetterInTwo()
    {
        const auto change = changeTo({}, u"😀"_qs, u"😁"_qs); // they differ in their second half alone
        QCOMPARE(change->range, (TextRange{0, 2}));
        QCOMPARE(change->letters, u"😁"_qs);
    }

    void sentencesThatTellAPictureAreOffered()
    {
        Article article;
        article.sapo = u"Tin mở đầu."_qs;
        article.body = {paragraph(u"Lũ rút chậm. Trong ảnh: người dân xã Mẫu dọn bùn. Nước còn cao."_qs),
                        paragraph(u"Trong ảnh: Cầu tạm đã xong"_qs), paragraph(u"(Ảnh chụp: Bến đò lúc sáng sớm.)"_qs),
                        paragraph(u"Ông nói trong ảnh không có gì lạ."_qs)};
        const QList<CaptionOffer> offers = captionOffers(article);
        QCOMPARE(offers.size(), 3);
        QCOMPARE(offers[0].caption, u"Người dân xã Mẫu dọn bùn."_qs);
        QCOMPARE(offers[1].caption, u"Cầu tạm đã xong"_qs);
        QCOMPARE(offers[2].caption, u"Bến đò lúc sáng sớm."_qs);
        QList<TextChange> removals;
        for (const CaptionOffer &offer : offers)
            removals.append(offer.removal);
        const auto rest = withChanges(article, removals);
        QVERIFY(rest);
        QCOMPARE(plainText(std::get<Paragraph>(rest->body[0].content).text), u"Lũ rút chậm. Nước còn cao."_qs);
        QVERIFY(plainText(std::get<Paragraph>(rest->body[1].content).text).isEmpty());
        QVERIFY(plainText(std::get<Paragraph>(rest->body[2].content).text).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "test_figures.moc"
