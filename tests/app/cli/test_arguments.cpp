#include "app/cli/arguments.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::cli;

namespace {

const QList<Option> known = {{u"to"_qs, u"PATH"_qs}, {u"force"_qs, {}}};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsWordsAndOptions()
    {
        const auto parsed =
            parseArguments({u"a"_qs, u"--to"_qs, u"x"_qs, u"b"_qs, u"--force"_qs, u"--to=y=z"_qs}, known);
        QVERIFY(parsed);
        QCOMPARE(parsed->words, QStringList({u"a"_qs, u"b"_qs}));
        QCOMPARE(parsed->values(u"to"_qs), QStringList({u"x"_qs, u"y=z"_qs}));
        QCOMPARE(parsed->value(u"to"_qs).value(), u"y=z"_qs);
        QVERIFY(parsed->has(u"force"_qs));
        QVERIFY(!parsed->has(u"other"_qs));
    }

    void twoDashesEndTheOptions()
    {
        const auto parsed = parseArguments({u"--"_qs, u"--to"_qs, u"-x"_qs}, known);
        QVERIFY(parsed);
        QCOMPARE(parsed->words, QStringList({u"--to"_qs, u"-x"_qs}));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringList{u"--nowhere"_qs};
        QTest::newRow("short") << QStringList{u"-x"_qs};
        QTest::newRow("no value") << QStringList{u"--to"_qs};
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        const auto parsed = parseArguments(words, known);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().code), int(ErrorCode::BadUse));
        QVERIFY(parsed.error().detail.contains(words.first()));
    }

    void findsTheCommandAmongGlobalOptions_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<qsizetype>>("places");
        QTest::newRow("plain") << u"show id"_qs << QList<qsizetype>{0, 1};
        QTest::newRow("options before") << u"--data list --format json show id"_qs << QList<qsizetype>{4, 5};
        QTest::newRow("options between") << u"picture --lang=en add id"_qs << QList<qsizetype>{0, 2, 3};
        QTest::newRow("own option ends it") << u"check --draft add"_qs << QList<qsizetype>{0};
        QTest::newRow("none") << u"--version"_qs << QList<qsizetype>{};
    }
    void findsTheCommandAmongGlobalOptions()
    {
        QFETCH(QString, line);
        QFETCH(QList<qsizetype>, places);
        QCOMPARE(commandWords(line.split(u' ')), places);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
