#include "app/language/slug.h"
#include "tests/app/language/random_text.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;

class TestSlug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsBecomeAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("party") << u"Đảng ủy xã Hòa Bình"_qs << u"dang-uy-xa-hoa-binh"_qs;
        QTest::newRow("new style") << u"Đảng uỷ xã Hoà Bình"_qs << u"dang-uy-xa-hoa-binh"_qs;
        QTest::newRow("decomposed") << u"Nghệ An"_qs.normalized(QString::NormalizationForm_D) << u"nghe-an"_qs;
        QTest::newRow("numbers") << u"Ngày 2/9/2026: 80 năm"_qs << u"ngay-2-9-2026-80-nam"_qs;
        QTest::newRow("signs") << u"  “Cầu” – mới?! "_qs << u"cau-moi"_qs;
        QTest::newRow("line break") << QString(u"một"_qs + QChar(QChar::LineSeparator) + u"hai"_qs) << u"mot-hai"_qs;
        QTest::newRow("nothing that may stand there") << u"日本 …"_qs << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void wordsBecomeAnAddress()
    {
        QFETCH(QString, text);
        QTEST(slugOf(text), "slug");
    }

    void noWordIsHalved()
    {
        QCOMPARE(slugOf(u"mot hai ba"_qs, 7), u"mot-hai"_qs);
        QCOMPARE(slugOf(u"mot hai ba"_qs, 6), u"mot"_qs);
        QCOMPARE(slugOf(u"mot hai ba"_qs, 8), u"mot-hai"_qs);
        QCOMPARE(slugOf(u"mot hai ba"_qs, 10), u"mot-hai-ba"_qs);
        QCOMPARE(slugOf(u"nghieng"_qs, 4), u"nghi"_qs); // a word alone that is too long
    }

    void anyTextGivesAnAddress()
    {
        static const QRegularExpression form(u"^([a-z0-9]+(-[a-z0-9]+)*)?$"_qs);
        QVERIFY(rc::check([] {
            const QString text = *hardText();
            const auto longest = *rc::gen::inRange<qsizetype>(1, 100);
            const QString slug = slugOf(text, longest);
            RC_ASSERT(form.match(slug).hasMatch());
            RC_ASSERT(slug.size() <= longest);
            RC_ASSERT(slugOf(slug, longest) == slug);
            RC_ASSERT(slugOf(text.normalized(QString::NormalizationForm_D), longest) == slug);
        }));
    }

    void shorterIsABeginningOfWords()
    {
        QVERIFY(rc::check([] {
            const QString text = *hardText();
            const QString whole = slugOf(text, 1000);
            const QString some = slugOf(text, *rc::gen::inRange<qsizetype>(1, 100));
            RC_ASSERT(whole.startsWith(some));
            const bool endsAtAWord = some == whole || whole.at(some.size()) == u'-' || !some.contains(u'-');
            RC_ASSERT(endsAtAWord);
        }));
    }
};

QTEST_GUILESS_MAIN(TestSlug)
#include "test_slug.moc"
