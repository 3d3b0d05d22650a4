#include "app/article/text.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// At the start of a string, reading JSON takes it for a mark and loses it: the text would have another hash.
    void aByteOrderMarkIsNoLetter()
    {
        QCOMPARE(cleanText(QStringLiteral("\uFEFFTin\uFEFF mới")), QStringLiteral("Tin mới"));
    }

    void cleaningIsIdempotent()
    {
        QVERIFY(rc::check("cleanText(cleanText(x)) = cleanText(x)", [](const std::u16string &units) {
            const QString once = cleanText(QString::fromStdU16String(units));
            RC_ASSERT(cleanText(once) == once);
            RC_ASSERT(QString::fromUtf8(once.toUtf8()) == once);
        }));
    }

    /// Whole texts that need no cleaning are passed through: that must not pass a letter that would be changed.
    void everyLetterAloneIsCleanedAsAmongOthers()
    {
        const QString decomposed = QStringLiteral("a\u0323\u0302");
        const QString composed = cleanText(decomposed);
        for (char32_t u = 1; u <= 0xffff; ++u) {
            const QString letter = QString(QChar(static_cast<char16_t>(u)));
            const QString among = cleanText(decomposed + u'1' + letter + u'1' + decomposed);
            QCOMPARE(QString(composed + u'1' + cleanText(letter) + u'1' + composed), among);
        }
    }

    void normalTextHasNoEmptyOrAlikeNeighbours()
    {
        QVERIFY(rc::check("normalized(text) is merged and loses no letter", [] {
            const Text text = *testing::texts();
            const Text normal = normalized(text);
            for (qsizetype i = 0; i < normal.size(); ++i) {
                RC_ASSERT(!normal[i].text.isEmpty());
                if (i > 0)
                    RC_ASSERT(!(normal[i].marks == normal[i - 1].marks && normal[i].link == normal[i - 1].link
                                && normal[i].extra == normal[i - 1].extra));
            }
            RC_ASSERT(cleanText(plainText(normal)) == cleanText(plainText(text)));
        }));
    }

    void replacementKeepsTheMarksAround()
    {
        const Text text{Run{QStringLiteral("Đồng chí "), {}, {}, {}}, Run{QStringLiteral("Bí Thư"), Mark::Bold, {}, {}},
                        Run{QStringLiteral(" nói"), {}, {}, {}}};
        const Text changed = replaced(text, {9, 6}, QStringLiteral("Bí thư"));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed[1].text, QStringLiteral("Bí thư"));
        QCOMPARE(changed[1].marks, Marks(Mark::Bold));
    }

    void onlySafeLinksStay_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("safe");
        QTest::newRow("https") << QStringLiteral("https://example.org/a?b=c#d") << true;
        QTest::newRow("mailto") << QStringLiteral("mailto:a@example.org") << true;
        QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)") << false;
        QTest::newRow("mixed case") << QStringLiteral("JaVaScRiPt:alert(1)") << false;
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("relative") << QStringLiteral("a/b") << false;
        QTest::newRow("control inside") << QStringLiteral("https://a\nb") << false;
    }

    void onlySafeLinksStay()
    {
        QFETCH(QString, address);
        QFETCH(bool, safe);
        QCOMPARE(isSafeLink(address), safe);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
