#include "app/article/caption_links.h"

#include "app/article/figures.h"

#include <QTest>

using namespace toasoan;

namespace {

const PictureId bridge{QString(64, u'a')};
const PictureId boat{QString(64, u'b')};

Block shown(const PictureId &picture, const QString &caption)
{
    Figure figure;
    figure.picture = PictureRef{picture, u"image/jpeg"_qs, 3, 2, {}};
    figure.caption = plainText(caption);
    return newBlock(figure);
}

QStringList captionsOf(const Article &article)
{
    QStringList captions;
    for (const PlacedFigure &placed : figuresOf(article))
        captions.append(plainText(placed.figure.caption));
    return captions;
}

} // namespace

class TestCaptionLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkedCaptionSaysWhatTheLibrarySays()
    {
        Article article;
        article.body = {shown(bridge, u"Cầu"_qs), shown(boat, u"Thuyền"_qs)};
        Annotations annotations;
        linkCaption(annotations, bridge, u"Cầu"_qs);
        const Followed followed = followLibrary(article, annotations, {{bridge, u"Cầu mới\n"_qs}, {boat, u"Đò"_qs}});
        QCOMPARE(captionsOf(followed.article), (QStringList{u"Cầu mới"_qs, u"Thuyền"_qs}));
        QCOMPARE(followed.changed, 1);
        annotations.captionLinks = followed.links;
        QVERIFY(followsLibrary(figuresOf(followed.article)[0].figure, annotations));
        QCOMPARE(followLibrary(followed.article, annotations, {{bridge, u"Cầu mới"_qs}}).changed, 0);
    }

    void whatWasEditedFollowsNothingUntilTheEditIsTakenBack()
    {
        Article article;
        article.body = {shown(bridge, u"Cầu, sáng nay"_qs)};
        Annotations annotations;
        linkCaption(annotations, bridge, u"Cầu"_qs);
        QVERIFY(!followsLibrary(figuresOf(article)[0].figure, annotations));
        const Followed left = followLibrary(article, annotations, {{bridge, u"Cầu mới"_qs}});
        QCOMPARE(left.changed, 0);
        QCOMPARE(left.article, article);
        annotations.captionLinks = left.links;
        article.body = {shown(bridge, u"Cầu"_qs)};
        QCOMPARE(captionsOf(followLibrary(article, annotations, {{bridge, u"Cầu mới"_qs}}).article).first(),
                 u"Cầu mới"_qs);
    }

    void aLibraryThatSaysNothingTakesNothingAway()
    {
        Article article;
        article.body = {shown(bridge, u"Cầu"_qs)};
        Annotations annotations;
        linkCaption(annotations, bridge, u"Cầu"_qs);
        QCOMPARE(followLibrary(article, annotations, {{bridge, u" "_qs}}).article, article);
        QCOMPARE(followLibrary(article, annotations, {}).article, article);
    }

    void onePictureHasOneLink()
    {
        Annotations annotations;
        linkCaption(annotations, bridge, u"Cầu"_qs);
        linkCaption(annotations, boat, u"Thuyền"_qs);
        linkCaption(annotations, bridge, u"Cầu mới"_qs);
        QCOMPARE(annotations.captionLinks.size(), 2);
        unlinkCaption(annotations, bridge);
        QCOMPARE(annotations.captionLinks, (QList<CaptionLink>{{boat, u"Thuyền"_qs, {}}}));
    }

    void marksOutsideOfWhatTheLibraryChangedStay()
    {
        Article article;
        article.body = {shown(bridge, {})};
        std::get<Figure>(article.body[0].content).caption = {Run{u"Báo Mẫu"_qs, Mark::Italic, {}, {}},
                                                             Run{u" ra số 1"_qs, {}, {}, {}}};
        Annotations annotations;
        linkCaption(annotations, bridge, u"Báo Mẫu ra số 1"_qs);
        const Article made = followLibrary(article, annotations, {{bridge, u"Báo Mẫu ra số 2"_qs}}).article;
        QCOMPARE(std::get<Figure>(made.body[0].content).caption.first().marks, Marks(Mark::Italic));
    }
};

QTEST_APPLESS_MAIN(TestCaptionLinks)
#include "test_caption_links.moc"
