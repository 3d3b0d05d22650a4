#include "app/review/common_sequence.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace toasoan;

namespace {

constexpr int kinds = 6;

QList<int> someNumbers()
{
    const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kinds));
    return {numbers.begin(), numbers.end()};
}

/// The textbook way, without shortcuts.
int longestCommonLength(const QList<int> &a, const QList<int> &b)
{
    QList<QList<int>> best(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype j = 1; j <= b.size(); ++j)
            best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
    }
    return best[a.size()][b.size()];
}

} // namespace

class TestCommonSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLongerIsCommon()
    {
        QVERIFY(rc::check("runs are common, in order, and as long as any can be", [] {
            const QList<int> before = someNumbers();
            const QList<int> after = someNumbers();
            int total = 0;
            int i = 0;
            int j = 0;
            for (const CommonRun &run : commonRuns(before, after, kinds)) {
                RC_ASSERT(run.length > 0 && run.before >= i && run.after >= j);
                for (int k = 0; k < run.length; ++k)
                    RC_ASSERT(before[run.before + k] == after[run.after + k]);
                total += run.length;
                i = run.before + run.length;
                j = run.after + run.length;
            }
            RC_ASSERT(total == longestCommonLength(before, after));
        }));
    }

    void whatNeedsTooManyEditsIsGivenUp()
    {
        QList<int> before{0};
        QList<int> after{0};
        for (int i = 0; i < 4000; ++i) {
            before.append({1, 2});
            after.append({2, 2, 1, 1});
        }
        const QList<CommonRun> runs = commonRuns(before, after, 3);
        QCOMPARE(runs.first(), (CommonRun{0, 0, 1}));
        QVERIFY(runs.size() <= 2);
    }

    void theLongestIncreasingSequenceStays()
    {
        QCOMPARE(longestIncreasing({}), QList<bool>());
        QCOMPARE(longestIncreasing({4, 0, -1, 1, 2, 3}), (QList<bool>{false, true, false, true, true, true}));
        QCOMPARE(longestIncreasing({-1, -1}), (QList<bool>{false, false}));
    }
};

QTEST_GUILESS_MAIN(TestCommonSequence)
#include "test_common_sequence.moc"
