#include "app/exchange/rights_words.h"
#include "app/exchange/web_pictures.h"
#include "tests/app/exchange/export_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

PictureCredits creditsIn(const Article &article)
{
    return pictureUses(article).first().credits;
}

Figure &figureOf(Article &article)
{
    return std::get<Figure>(article.body[2].content);
}

} // namespace

class TestWebPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightsAreTakenApart_data()
    {
        QTest::addColumn<QString>("rights");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char *name, const QString &rights, const QString &holder, const QString &year,
                            const QString &terms) { QTest::newRow(name) << rights << holder << year << terms; };
        row("none", {}, {}, {}, {});
        row("notice", u"© 2026 Báo Nghệ An"_qs, u"Báo Nghệ An"_qs, u"2026"_qs, {});
        row("year behind", u"(c) Báo Nghệ An 2026."_qs, u"Báo Nghệ An"_qs, u"2026"_qs, {});
        row("years", u"Copyright © 2024–2026 Báo Mẫu"_qs, u"Báo Mẫu"_qs, u"2024"_qs, {});
        row("no year", u"Bản quyền thuộc về Báo Mẫu"_qs, u"Báo Mẫu"_qs, {}, {});
        row("dot in a name", u"© Baomau.vn. Cấm sao chép."_qs, u"Baomau.vn"_qs, {}, u"Cấm sao chép."_qs);
        row("a short form", u"© Công an TP. Hồ Chí Minh"_qs, {}, {}, u"© Công an TP. Hồ Chí Minh"_qs);
        row("a title", u"© TS. Nguyễn Văn A"_qs, {}, {}, u"© TS. Nguyễn Văn A"_qs);
        row("letters with dots", u"© U.S. Navy"_qs, {}, {}, u"© U.S. Navy"_qs);
        row("all", u"© 2026 Báo Mẫu; ghi rõ nguồn"_qs, u"Báo Mẫu"_qs, u"2026"_qs, u"ghi rõ nguồn"_qs);
        row("terms alone", u"Chỉ dùng trên báo điện tử"_qs, {}, {}, u"Chỉ dùng trên báo điện tử"_qs);
        row("whose is unclear", u"© Báo Mẫu, cấm sao chép"_qs, {}, {}, {});
        row("no name", u"©"_qs, {}, {}, u"©"_qs);
        row("words that begin alike", u"Bản quyền ảnh chưa rõ"_qs, {}, {}, u"Bản quyền ảnh chưa rõ"_qs);
        row("year alone", u"© 2026"_qs, {}, {}, {});
    }

    void rightsAreTakenApart()
    {
        QFETCH(QString, rights);
        QFETCH(QString, year);
        const RightsWords words = rightsWords(rights);
        QCOMPARE(words.notice, rights);
        QTEST(words.holder, "holder");
        QTEST(words.terms, "terms");
        if (!words.holder.isEmpty())
            QCOMPARE(words.year, year);
    }

    void aPictureSaysWhatTheArticleSays()
    {
        const PictureCredits credits = creditsIn(withEveryField(sampleArticle()));
        QCOMPARE(credits.caption, u"Cầu nhìn từ bờ bắc."_qs);
        QCOMPARE(credits.creator, u"Trần Thị Mẫu"_qs);
        QCOMPARE(credits.copyright, u"© 2026 Báo Mẫu. Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(credits.usageTerms, u"Ghi rõ nguồn khi dùng lại."_qs);
        QCOMPARE(credits.headline, u"Xã Mẫu có cầu mới"_qs);
        QCOMPARE(credits.objectName, u"co-cau-moi"_qs);
        QCOMPARE(credits.city, u"Nghệ An"_qs);
        QCOMPARE(credits.source, u"Baomau.vn"_qs);
        QCOMPARE(credits.genre, u"Phóng sự"_qs);
        QCOMPARE(credits.sections.size(), 2);
        QCOMPARE(credits.keywords, QStringList({u"cầu"_qs, u"xã Mẫu"_qs}));
        QCOMPARE(credits.urgency, 3);
        QCOMPARE(credits.release, QDateTime(QDate(2026, 9, 3), QTime(0, 30), Qt::UTC));
        QVERIFY(credits.guid.startsWith(u"urn:uuid:"));
    }

    void whatTheFigureSaysComesFirst()
    {
        Article article = withEveryField(sampleArticle());
        figureOf(article).rights = u"© Trần Thị Mẫu"_qs;
        QCOMPARE(creditsIn(article).copyright, u"© Trần Thị Mẫu"_qs);
        QCOMPARE(creditsIn(article).usageTerms, QString());
    }

    void whereSomebodyIsHiddenThePictureIsNoLongerAsTaken()
    {
        Article article = withEveryField(sampleArticle());
        QCOMPARE(creditsIn(article).sourceType, u"digitalCapture"_qs);
        figureOf(article).edits.hidden = {HiddenRegion{}};
        QCOMPARE(creditsIn(article).sourceType, u"humanEdits"_qs);
        QVERIFY(sourceUriOf(figureOf(article)).endsWith(u"/humanEdits"));
        figureOf(article).sourceType = u"không rõ"_qs; // no term of the list
        QCOMPARE(sourceUriOf(figureOf(article)), QString());
    }

    void aLeadPictureThatStandsNowhereSaysItToo()
    {
        Article article = withEveryField(sampleArticle());
        article.leadPicture = pictureRef('3').id;
        QCOMPARE(pictureUses(article).size(), 2);
        QCOMPARE(creditsIn(article).headline, u"Xã Mẫu có cầu mới"_qs);
        QCOMPARE(creditsIn(article).caption, QString());
        QCOMPARE(picturesToSend(article).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWebPictures)
#include "test_web_pictures.moc"
