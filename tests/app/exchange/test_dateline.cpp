#include "app/exchange/importers/dateline.h"
#include "app/exchange/importers/importers.h"

#include <QTest>

using namespace toasoan;

namespace {

Imported read(const QString &text)
{
    return importBytes(u"bai.txt"_qs, text.toUtf8()).value_or(Imported{});
}

QString firstOf(const Article &article)
{
    return plainText(std::get<Paragraph>(article.body.first().content).text);
}

} // namespace

class TestDateline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dateline");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const QString &start, const QString &dateline, const QString &tag = {}) {
            const QString rest = QStringLiteral("Sáng nay, hơn một nghìn người dân tới dự lễ khai hội.");
            QTest::newRow(name) << QString(start + rest) << dateline << tag << rest;
        };
        row("day with hyphen", u"Hà Nội, ngày 12-5 – "_qs, u"Hà Nội, ngày 12-5"_qs);
        row("day with slash", u"ĐÀ NẴNG, 20/11 — "_qs, u"ĐÀ NẴNG, 20/11"_qs);
        row("day with dot, then full stop and dash", u"HÀ NỘI, 12.5.- "_qs, u"HÀ NỘI, 12.5"_qs);
        row("with year", u"TP. HCM, ngày 2/10/2026 – "_qs, u"TP. HCM, ngày 2/10/2026"_qs);
        row("spelled day", u"TP. Hồ Chí Minh, ngày 2 tháng 9 năm 2026 - "_qs,
            u"TP. Hồ Chí Minh, ngày 2 tháng 9 năm 2026"_qs);
        row("without ngày", u"TP HỒ CHÍ MINH, 27 tháng 4 năm 2026 –"_qs, u"TP HỒ CHÍ MINH, 27 tháng 4 năm 2026"_qs);
        row("no comma", u"Hà Nội ngày 4/2: "_qs, u"Hà Nội ngày 4/2"_qs);
        row("no space", u"Hà Nội,12/5-"_qs, u"Hà Nội, 12/5"_qs);
        row("time of day", u"Cửa Lò, sáng 12/5 – "_qs, u"Cửa Lò, sáng 12/5"_qs);
        row("small place", u"Bản Mẫu, ngày 12-5 – "_qs, u"Bản Mẫu, ngày 12-5"_qs);
        row("place in a province", u"Vinh (Nghệ An), ngày 12-5 – "_qs, u"Vinh (Nghệ An), ngày 12-5"_qs);
        row("two places", u"Bản Mẫu, Nghệ An, 12/5 - "_qs, u"Bản Mẫu, Nghệ An, 12/5"_qs);
        row("double name", u"Bà Rịa - Vũng Tàu, 3/7: "_qs, u"Bà Rịa - Vũng Tàu, 3/7"_qs);
        row("double name, no day", u"Thừa Thiên - Huế - "_qs, u"Thừa Thiên - Huế"_qs);
        row("agency", u"TP.HCM (NLĐO) - "_qs, u"TP.HCM"_qs, u"(NLĐO)"_qs);
        row("agency after the day", u"Hà Nội, 12/5 (TTXVN) - "_qs, u"Hà Nội, 12/5"_qs, u"(TTXVN)"_qs);
        row("agency before the day", u"Tokyo (Kyodo), 12/5 - "_qs, u"Tokyo, 12/5"_qs, u"(Kyodo)"_qs);
        row("two agencies", u"Paris (AFP/TTXVN) – "_qs, u"Paris"_qs, u"(AFP/TTXVN)"_qs);
        row("agency's address", u"Vinh (Baomau.vn) - "_qs, u"Vinh"_qs, u"(Baomau.vn)"_qs);
        row("abbreviated part", u"Washington, D.C., 3/4 (AP) — "_qs, u"Washington, D.C., 3/4"_qs, u"(AP)"_qs);
        row("place alone", u"Đà Nẵng - "_qs, u"Đà Nẵng"_qs);
        row("place alone, dash touches it", u"ĐÀ NẴNG- "_qs, u"ĐÀ NẴNG"_qs);
        row("place alone, full stop", u"HÀ NỘI.– "_qs, u"HÀ NỘI"_qs);
        row("no-break spaces", u"Hà\u00a0Nội, ngày\u00a012-5\u00a0– "_qs, u"Hà\u00a0Nội, ngày\u00a012-5"_qs);
    }

    void formsAreTakenApart()
    {
        QFETCH(QString, text);
        const auto dated = splitDateline(text);
        QVERIFY(dated.has_value());
        QTEST(dated->dateline, "dateline");
        QTEST(dated->sourceTag, "tag");
        QTEST(text.mid(dated->end), "rest");
    }

    void otherBeginningsAreNone_data()
    {
        QTest::addColumn<QString>("text");
        int number = 0;
        for (const QString &text : {
                 u"Hà Nội - Hải Phòng là tuyến đường sắt cũ nhất còn chạy tàu khách mỗi ngày."_qs,
                 u"Huế - Đà Nẵng - Quảng Nam bắt tay nhau làm một tuyến du lịch chung cho mùa hè."_qs,
                 u"Hà Nội - thành phố vì hòa bình - đón thêm nhiều du khách nước ngoài."_qs,
                 u"Nghệ An - Quê hương của nhiều làng nghề - vừa công nhận thêm ba làng nghề mới."_qs,
                 u"Hà Nội: mưa to."_qs,
                 u"Bà Rịa - Vũng Tàu muốn làm chủ đầu tư tuyến cao tốc mới qua địa bàn của tỉnh."_qs,
                 u"Nguyễn Văn Mẫu (SN 1990) - Người cầm lái chiếc xe tải - bị tạm giữ để điều tra."_qs,
                 u"Đội Mẫu 2-1 - Chiến thắng muộn của đội chủ nhà trước hàng nghìn khán giả."_qs,
                 u"Việt Nam, 2-1 – Chiến thắng muộn của đội chủ nhà trước hàng nghìn khán giả."_qs,
                 u"Ngày 6 – 2, ông Mẫu ký văn bản gửi các đơn vị có liên quan trong toàn ngành."_qs,
                 u"Sinh ngày 2-5-1996, Mẫu là cầu thủ trẻ nhất đội."_qs,
                 u"Sáng 12/5 - Trời mưa ở khắp các tỉnh từ Thanh Hóa tới Quảng Bình và Huế."_qs,
                 u"Hà Nội, 45/13 - Con số không thể là ngày, dù có đứng ngay sau địa danh."_qs,
                 u"Bão Mẫu (Philippines), ngày 8-11-2025."_qs,
                 u"TP.HCM thông báo cấm xe vào trung tâm - người dân cần biết."_qs,
                 u"Đường Mẫu (Hà Nội) ngày 6.2.2026 - con phố có nhiều cửa hàng vàng bạc."_qs,
                 u"(Dân trí) - Sáng nay, chợ họp."_qs,
                 u""_qs,
             })
            QTest::addRow("%d", ++number) << text;
    }

    void otherBeginningsAreNone()
    {
        QFETCH(QString, text);
        const auto dated = splitDateline(text);
        QVERIFY2(!dated, dated ? qPrintable(dated->dateline) : "");
    }

    void theSapoGivesItsDateline()
    {
        const Imported imported = read(u"Tít của bài\n\nTP.HCM (NLĐO) - Sáng nay, chợ họp lại.\n\nĐoạn một.\n"_qs);
        QCOMPARE(imported.article.dateline, u"TP.HCM"_qs);
        QCOMPARE(imported.article.sourceTag, u"(NLĐO)"_qs);
        QCOMPARE(imported.article.sapo, u"Sáng nay, chợ họp lại."_qs);
        QVERIFY(imported.datelineFrom.isEmpty());
    }

    void aSourceTagMayStandBeforeIt()
    {
        const Imported imported = read(u"Tít của bài\n\n(Dân trí) - Hà Nội, 12/5 - Sáng nay, chợ họp.\n\nĐoạn.\n"_qs);
        QCOMPARE(imported.article.dateline, u"Hà Nội, 12/5"_qs);
        QCOMPARE(imported.article.sourceTag, u"(Dân trí)"_qs);
        QCOMPARE(imported.article.sapo, u"Sáng nay, chợ họp."_qs);
    }

    void aPlaceInBracketsIsNoNewspaper()
    {
        const Article article = read(u"Tít của bài\n\n(Đà Nẵng) - Sáng nay, chợ họp.\n\nĐoạn.\n"_qs).article;
        QCOMPARE(article.dateline, u"Đà Nẵng"_qs);
        QVERIFY(article.sourceTag.isEmpty());
    }

    void theFirstParagraphGivesItsDateline()
    {
        const Imported imported =
            read(u"Tít của bài\n\nSapo của bài.\n\nHÀ NỘI, ngày 12-5 – Bộ mẫu cho biết.\n\nĐoạn hai.\n"_qs);
        QCOMPARE(imported.article.dateline, u"HÀ NỘI, ngày 12-5"_qs);
        QCOMPARE(imported.article.sapo, u"Sapo của bài."_qs);
        QCOMPARE(firstOf(imported.article), u"Bộ mẫu cho biết."_qs);
        QCOMPARE(imported.datelineFrom, imported.article.body.first().id);
    }

    void aLineOfItsOwnIsOne()
    {
        const Imported imported =
            read(u"Tít của bài\n\nHà Nội, ngày 12 tháng 5 năm 2026\n\nSapo của bài.\n\nĐoạn một.\n"_qs);
        QCOMPARE(imported.article.dateline, u"Hà Nội, ngày 12 tháng 5 năm 2026"_qs);
        QCOMPARE(imported.article.sapo, u"Sapo của bài."_qs);
        QVERIFY(!imported.datelineFrom.isEmpty());
    }

    void laterParagraphsKeepTheirs()
    {
        const Article article =
            read(u"Tít của bài\n\nSapo của bài.\n\nĐoạn một.\n\nHà Nội, ngày 12-5 – Thêm một đoạn.\n"_qs).article;
        QVERIFY(article.dateline.isEmpty());
    }

    void decomposedLettersAreReadToo()
    {
        const QString text = u"Tít của bài\n\nHà Nội, ngày 12-5 – Sáng nay, chợ họp.\n\nĐoạn.\n"_qs;
        QCOMPARE(read(text.normalized(QString::NormalizationForm_D)).article.dateline, u"Hà Nội, ngày 12-5"_qs);
    }
};

QTEST_GUILESS_MAIN(TestDateline)
#include "test_dateline.moc"
