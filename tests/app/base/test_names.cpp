#include "app/base/error.h"
#include "app/base/hash.h"
#include "app/base/ids.h"
#include "app/base/text_range.h"

#include <rapidcheck.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace toasoan;

namespace {

TextRange someRange()
{
    return {*rc::gen::inRange<qsizetype>(0, 20), *rc::gen::inRange<qsizetype>(0, 10)};
}

} // namespace

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAreThoseOfTheStandard()
    {
        QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_qs);
        QVERIFY(isSha256Hex(sha256Hex({})));
        QVERIFY(!isSha256Hex(sha256Hex({}).toUpper()));
        QVERIFY(!isSha256Hex(sha256Hex({}).chopped(1)));
        QVERIFY(!isSha256Hex(u"../"_qs + sha256Hex({}).mid(3)));
    }

    void newNamesAreShortPlainAndNew()
    {
        static const QRegularExpression form(QStringLiteral("^[a-z2-7]{12}$"));
        QSet<QString> names;
        for (int i = 0; i < 1000; ++i) {
            const QString name = newRandomName();
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), 1000);
    }

    void everyErrorHasItsOwnName()
    {
        QSet<QString> ids;
        constexpr int last = static_cast<int>(ErrorCode::Internal);
        for (int code = 0; code <= last; ++code)
            ids.insert(errorId(static_cast<ErrorCode>(code)));
        QCOMPARE(ids.size(), last + 1);
    }

    void rangesOverlapWhereTheyShareAUnit()
    {
        QVERIFY(rc::check("overlap is a shared unit", [] {
            const TextRange a = someRange();
            const TextRange b = someRange();
            bool shared = false;
            for (qsizetype unit = 0; unit < 40; ++unit)
                shared = shared || (a.contains(unit) && b.contains(unit));
            RC_PRE(!a.isEmpty() && !b.isEmpty());
            RC_ASSERT(a.overlaps(b) == shared);
            RC_ASSERT(b.overlaps(a) == shared);
        }));
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "test_names.moc"
