#include "app/language/caption_answers.h"

#include <QTest>

using namespace toasoan;

class TestCaptionAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void captionsSayWhatTheyAnswer_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("answers"); // w: who, l: where, t: when
        QTest::newRow("all") << u"Ngư dân xã Mẫu Hải vá lưới, sáng 12/11."_qs << u"wlt"_qs;
        QTest::newRow("nothing") << u"Toàn cảnh"_qs << u""_qs;
        QTest::newRow("empty") << QString() << u""_qs;
        QTest::newRow("street") << u"Đường Lê Lợi, thành phố Vinh ngập sâu 40 cm."_qs << u"l"_qs;
        QTest::newRow("name") << u"Nguyễn Văn Mẫu nhận giải"_qs << u"w"_qs;
        QTest::newRow("name of a place in brackets") << u"Vườn cam xã Mẫu (Quỳ Hợp)"_qs << u"l"_qs;
        QTest::newRow("at") << u"Chợ hoa tại Hà Nội hôm qua"_qs << u"lt"_qs;
        QTest::newRow("year") << u"Toàn cảnh năm 2019"_qs << u"t"_qs;
        QTest::newRow("clock") << u"Hàng quán lúc 5h30"_qs << u"t"_qs;
        QTest::newRow("weekday") << u"Mưa lớn chiều thứ bảy"_qs << u"t"_qs;
        QTest::newRow("score is no day") << u"Tỷ số chung cuộc 2-1 nghiêng về đội khách"_qs << u""_qs;
        QTest::newRow("height is no place") << u"Cầu cao 40 m"_qs << u""_qs;
        QTest::newRow("capitals") << u"LỄ KHAI MẠC TẠI HUẾ"_qs << u"wl"_qs;
    }

    void captionsSayWhatTheyAnswer()
    {
        QFETCH(const QString, caption);
        QFETCH(const QString, answers);
        const CaptionAnswers expected{answers.contains(u'w'), answers.contains(u'l'), answers.contains(u't')};
        const CaptionAnswers told = answersOf(caption);
        QCOMPARE(told.who, expected.who);
        QCOMPARE(told.where, expected.where);
        QCOMPARE(told.when, expected.when);
    }
};

QTEST_APPLESS_MAIN(TestCaptionAnswers)
#include "test_caption_answers.moc"
