#include "app/proofing/verdict_table.h"

#include <QString>
#include <QTest>
#include <rapidcheck.h>

using namespace toasoan;
using Verdict = VerdictTable::Verdict;

class TestVerdictTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        const VerdictTable table;
        QVERIFY(!table.find(u"nước"));
        QVERIFY(!table.find(u""));
    }

    void remembersBothVerdicts()
    {
        VerdictTable table;
        table.keep(u"nước", Verdict::Right);
        table.keep(u"nứơc", Verdict::Wrong);
        QCOMPARE(table.find(u"nước"), Verdict::Right);
        QCOMPARE(table.find(u"nứơc"), Verdict::Wrong);
        QVERIFY(!table.find(u"Nước"));
    }

    void longWordsAreNotKept()
    {
        VerdictTable table;
        const QString longWord(12, u'a');
        table.keep(longWord, Verdict::Right);
        QVERIFY(!table.find(longWord));
        table.keep(longWord.left(11), Verdict::Right);
        QCOMPARE(table.find(longWord.left(11)), Verdict::Right);
        table.keep(u"", Verdict::Right);
        QVERIFY(!table.find(u""));
    }

    void overfilledItMayForgetButNeverErrs()
    {
        VerdictTable table;
        const auto word = [](int i) { return QString(u'w' + QString::number(i)); };
        const auto verdict = [](int i) { return i % 3 == 0 ? Verdict::Right : Verdict::Wrong; };
        for (int i = 0; i < 100000; ++i)
            table.keep(word(i), verdict(i));
        int kept = 0;
        for (int i = 0; i < 100000; ++i) {
            const auto found = table.find(word(i));
            kept += found ? 1 : 0;
            QVERIFY(!found || *found == verdict(i));
        }
        QVERIFY(kept > 10000);
        QVERIFY(table.find(u"w99999"));
    }

    void theLastAnswerCounts()
    {
        QVERIFY(rc::check("of any words, the one kept last is found as it was kept", [] {
            VerdictTable table;
            const auto words = *rc::gen::container<std::vector<std::u16string>>(
                rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(0, 0xFFFF)));
            for (const std::u16string &word : words) {
                const Verdict verdict = *rc::gen::element(Verdict::Right, Verdict::Wrong);
                table.keep(word, verdict);
                if (!word.empty() && word.size() <= VerdictTable::longestKept)
                    RC_ASSERT(table.find(word) == verdict);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestVerdictTable)
#include "test_verdict_table.moc"
