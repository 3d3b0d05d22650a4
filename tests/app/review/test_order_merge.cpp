#include "app/review/order_merge.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace toasoan;

namespace {

QStringList letters(const QString &text)
{
    QStringList list;
    for (const QChar letter : text)
        list.append(letter);
    return list;
}

QString order(const QString &base, const QString &mine, const QString &theirs)
{
    return mergeOrders(letters(base), letters(mine), letters(theirs)).keys.join(QString());
}

/// Some moved, some gone, some new; new ones are letters from `fresh` on.
QStringList edited(QStringList list, char16_t fresh)
{
    for (int steps = *rc::gen::inRange(0, 5); steps > 0; --steps) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, list.size() + 1);
        const int what = *rc::gen::inRange(0, 3);
        if (what == 0)
            list.insert(at, QString(QChar(fresh++)));
        else if (what == 1 && at < list.size())
            list.removeAt(at);
        else if (at < list.size())
            list.move(at, *rc::gen::inRange<qsizetype>(0, list.size()));
    }
    return list;
}

} // namespace

class TestOrderMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTwoPeopleDo_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("expected");
        QTest::newRow("each puts one in") << u"axbcd"_qs << u"abcyd"_qs << u"axbcyd"_qs;
        QTest::newRow("one moves, one puts in behind") << u"bcda"_qs << u"axbcd"_qs << u"xbcda"_qs;
        QTest::newRow("both move") << u"bacd"_qs << u"abdc"_qs << u"badc"_qs;
        QTest::newRow("both at the start") << u"yabcd"_qs << u"xabcd"_qs << u"xyabcd"_qs;
        QTest::newRow("taken away stands where it was") << u"acd"_qs << u"abcd"_qs << u"abcd"_qs;
        QTest::newRow("both do the same") << u"dabc"_qs << u"dabc"_qs << u"dabc"_qs;
    }

    void whatTwoPeopleDo()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QTEST(order(u"abcd"_qs, mine, theirs), "expected");
        QTEST(order(u"abcd"_qs, theirs, mine), "expected");
    }

    void everyKeyIsThereOnceAndEitherWayRound()
    {
        QVERIFY(rc::check("all keys, once; the same from both sides where nothing is contested", [] {
            const QStringList base = letters(u"abcdefgh"_qs.left(*rc::gen::inRange(0, 9)));
            const QStringList mine = edited(base, u'A');
            const QStringList theirs = edited(base, u'R');
            const MergedOrder merged = mergeOrders(base, mine, theirs);
            QStringList all = base + mine + theirs;
            all.sort();
            all.removeDuplicates();
            QStringList there = merged.keys;
            there.sort();
            RC_ASSERT(there == all);
            const MergedOrder other = mergeOrders(base, theirs, mine);
            RC_ASSERT(other.contested == merged.contested);
            if (merged.contested.isEmpty())
                RC_ASSERT(other.keys == merged.keys);
        }));
    }

    void whatOnePersonDidAloneStands()
    {
        QVERIFY(rc::check("beside somebody who did nothing, and beside oneself", [] {
            const QStringList base = letters(u"abcdefgh"_qs.left(*rc::gen::inRange(0, 9)));
            const QStringList mine = edited(base, u'A');
            for (const QStringList &theirs : {base, mine}) {
                QStringList merged = mergeOrders(base, mine, theirs).keys;
                merged.removeIf([&mine](const QString &key) { return !mine.contains(key); });
                RC_ASSERT(merged == mine);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestOrderMerge)
#include "test_order_merge.moc"
