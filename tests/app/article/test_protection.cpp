#include "app/article/article_json.h"
#include "app/article/protection.h"

#include <QTest>

using namespace toasoan;

namespace {

Figure figureOf(char name, Protection protection)
{
    Figure figure;
    figure.picture = PictureRef{PictureId{QString(64, QLatin1Char(name))}, QStringLiteral("image/jpeg"), 8, 6, {}};
    figure.caption = plainText(u"Các em nhỏ"_qs);
    figure.protection = protection;
    return figure;
}

Article articleWith(const QList<Figure> &figures)
{
    Article article;
    for (const Figure &figure : figures)
        article.body.append(Block{{newRandomName()}, figure, {}});
    return article;
}

Figure hidden(Figure figure)
{
    figure.edits.hidden = {{1000, 1000, 2000, 2000}};
    return figure;
}

} // namespace

class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMustBeProtectedHoldsTheArticleBackUntilHidden()
    {
        const Figure child = figureOf('a', Protection::Needed);
        const Outcome held = mayShowPictures(articleWith({figureOf('b', Protection::None), child}), {});
        QVERIFY(!held);
        QCOMPARE(held.error().detail, u"picture-unprotected"_qs);
        QCOMPARE(held.error().args, QStringList(u"Các em nhỏ"_qs));
        QVERIFY(mayShowPictures(articleWith({hidden(child)}), {}).has_value());
        QVERIFY(mayShowPictures(articleWith({figureOf('a', Protection::Done)}), {}).has_value());
    }

    void consentCountsWhenItIsRecordedForThatPicture()
    {
        const Article article = articleWith({figureOf('a', Protection::Consented)});
        Annotations annotations;
        QVERIFY(!mayShowPictures(article, annotations));
        annotations.consents = {{PictureId{QString(64, u'b')}, u"Mẹ cháu đồng ý"_qs, {}, {}}};
        QVERIFY(!mayShowPictures(article, annotations));
        annotations.consents = {{PictureId{QString(64, u'a')}, {}, {}, {}}};
        QVERIFY(!mayShowPictures(article, annotations));
        annotations.consents = {{PictureId{QString(64, u'a')}, u"Mẹ cháu đồng ý"_qs, {}, {}}};
        QVERIFY(mayShowPictures(article, annotations).has_value());
    }

    void theSamePictureShownTwiceIsProtectedTwice()
    {
        const Figure child = hidden(figureOf('a', Protection::Needed));
        QVERIFY(!mayShowPictures(articleWith({child, figureOf('a', Protection::None)}), {}));
        Gallery gallery{{figureOf('a', Protection::None)}, {}};
        Article article = articleWith({child});
        article.body.append(Block{{newRandomName()}, Box{{}, {Block{{newRandomName()}, gallery, {}}}}, {}});
        QVERIFY(!mayShowPictures(article, {}));
    }

    void aRegionOfNoSizeHidesNobody()
    {
        Figure child = figureOf('a', Protection::Needed);
        child.edits.hidden = {{1000, 1000, 1000, 2000}};
        QVERIFY(!mayShowPictures(normalized(articleWith({child})), {}));
    }

    void noEditsLeaveTheBytesAsTheyWere()
    {
        const QByteArray bytes = toCanonicalJson(articleWith({figureOf('a', Protection::None)}));
        QVERIFY(!bytes.contains("edits") && !bytes.contains("sourceType") && !bytes.contains("protection"));
        QCOMPARE(toCanonicalJson(articleFromJson(bytes).value()), bytes);
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "test_protection.moc"
