#include "tests/architecture/floors.h"
#include "tests/architecture/source_files.h"

#include <QTest>

using namespace toasoan;

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoomLooksOnlyDown()
    {
        const QList<SourceFile> files = sourceFiles();
        QVERIFY(files.size() > 200);
        QStringList faults;
        for (const SourceFile &file : files) {
            for (const QString &line : file.lines) {
                if (const QString fault = includeFault(file.path, line); !fault.isEmpty())
                    faults.append(QStringLiteral("%1: %2: %3").arg(file.path, line, fault));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theTableIsWithoutCircles()
    {
        QStringList seen;
        for (const Room &room : floors()) {
            for (const QString &below : room.below)
                QVERIFY2(seen.contains(below), qPrintable(room.name + u" -> "_qs + below));
            seen.append(room.name);
        }
    }

    void forbiddenLinesAreSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("a floor above") << u"app/article/block.cpp"_qs << u"#include \"app/desk/desk.h\""_qs;
        QTest::newRow("a neighbour") << u"app/store/drafts.cpp"_qs << u"#include \"app/exchange/manifest.h\""_qs;
        QTest::newRow("a widget") << u"app/desk/desk.h"_qs << u"#include <QLabel>"_qs;
        QTest::newRow("a widget by its path") << u"app/desk/desk.h"_qs << u"#include <QtWidgets/QWidget>"_qs;
        QTest::newRow("all widgets") << u"app/media/rendition.cpp"_qs << u"  #  include <QtWidgets>"_qs;
        QTest::newRow("a widget by its old name") << u"app/desk/desk.h"_qs << u"#include <qwidget.h>"_qs;
        QTest::newRow("the window") << u"app/desk/desk.cpp"_qs << u"#include \"ui/window/main_window.h\""_qs;
        QTest::newRow("SQL") << u"app/desk/desk.cpp"_qs << u"#include <QSqlQuery>"_qs;
        QTest::newRow("SQL in a widget") << u"ui/window/main_window.cpp"_qs << u"#include <QSqlQuery>"_qs;
        QTest::newRow("the store in a widget")
            << u"ui/panels/drafts_panel.h"_qs << u"#include \"app/store/store.h\""_qs;
        QTest::newRow("a library in a header") << u"app/store/store.h"_qs << u"#include <sqlite3.h>"_qs;
        QTest::newRow("a library elsewhere") << u"app/article/text.cpp"_qs << u"#include <hunspell.hxx>"_qs;
        QTest::newRow("the system in a header") << u"app/base/hash.h"_qs << u"#include <sys/stat.h>"_qs;
        QTest::newRow("a source file") << u"app/base/hash.cpp"_qs << u"#include \"app/base/ids.cpp\""_qs;
        QTest::newRow("a path from here") << u"app/base/hash.cpp"_qs << u"#include \"ids.h\""_qs;
        QTest::newRow("a new folder") << u"app/attic/old.cpp"_qs << u"#include <QString>"_qs;
        QTest::newRow("a macro") << u"app/base/hash.cpp"_qs << u"#include HEADER"_qs;
    }

    void forbiddenLinesAreSeen()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QVERIFY(!includeFault(path, line).isEmpty());
    }

    void allowedLinesPass()
    {
        QCOMPARE(includeFault(u"app/desk/desk.cpp"_qs, u"#include \"app/store/store.h\""_qs), QString());
        QCOMPARE(includeFault(u"app/store/store.cpp"_qs, u"#include <sqlite3.h>"_qs), QString());
        QCOMPARE(includeFault(u"app/base/result.h"_qs, u"#include <tl/expected.hpp>"_qs), QString());
        QCOMPARE(includeFault(u"ui/panels/drafts_panel.cpp"_qs, u"#include <QtWidgets/QLabel>"_qs), QString());
        QCOMPARE(includeFault(u"app/base/hash.cpp"_qs, u"// #include <QLabel>"_qs), QString());
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "test_includes.moc"
