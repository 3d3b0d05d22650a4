#include "app/language/fold.h"
#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void law();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("phrase") << u"Bí thư Đảng ủy"_qs << u"bi thu dang uy"_qs;
    QTest::newRow("every vowel") << u"ẮẰẲẴẶ ấầẩẫậ ÉÈẺẼẸ ếềểễệ íìỉĩị ỐỒỔỖỘ ớờởỡợ ứừửữự ýỳỷỹỵ"_qs
                                 << u"aaaaa aaaaa eeeee eeeee iiiii ooooo ooooo uuuuu yyyyy"_qs;
    QTest::newRow("decomposed") << u"đươ\u0323c"_qs << u"duoc"_qs;
    QTest::newRow("twins") << u"Ðoàn сông an"_qs << u"doan cong an"_qs;
    QTest::newRow("no-break space") << u"10\u00A0km"_qs << u"10 km"_qs;
    QTest::newRow("tone styles alike") << u"hoà hòa"_qs << u"hoa hoa"_qs;
    QTest::newRow("numbers and signs stay") << u"30/2020/NĐ-CP, 5%"_qs << u"30/2020/nd-cp, 5%"_qs;
}

void TestFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TestFold::law()
{
    QVERIFY(rc::check("folding twice is folding once", [] {
        const QString once = folded(*hardText());
        RC_ASSERT(folded(once) == once);
    }));
}

QTEST_GUILESS_MAIN(TestFold)
#include "test_fold.moc"
