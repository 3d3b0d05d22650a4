#include "tests/architecture/source_files.h"

#include <QTest>

using namespace toasoan;

namespace {

constexpr int longestFile = 800;
constexpr int longestFunction = 60;
constexpr int longestMainWindow = 400;

/// Lines of code in each function, by the line it begins at. The style gives the opening brace of functions and
/// classes, and of nothing else, a line of its own; a class ends with a semicolon. A constant table inside is not
/// counted.
class FunctionLengths
{
public:
    explicit FunctionLengths(const QStringList &lines)
    {
        for (const QString &margin : {QString(), QStringLiteral("    ")})
            measure(lines, margin);
    }

    QMap<int, int> lengths;

private:
    void measure(const QStringList &lines, const QString &margin)
    {
        const QString open = margin + u'{';
        const QString close = margin + u'}';
        int start = -1;
        int length = 0;
        bool inTable = false;
        for (int i = 0; i < lines.size(); ++i) {
            const QString &line = lines[i];
            if (line == open) {
                start = i;
                length = 0;
            } else if (start >= 0 && line.startsWith(close)) {
                if (line == close)
                    lengths.insert(start, length);
                start = -1;
            } else if (inTable) {
                inTable = !line.endsWith(u"};");
            } else {
                inTable = line.contains(u" static const") && line.endsWith(u'{');
                length += inTable ? 0 : 1;
            }
        }
    }
};

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesStayReadable()
    {
        for (const SourceFile &file : sourceFiles())
            QVERIFY2(file.lines.size() < longestFile, qPrintable(file.path));
    }

    void functionsFitOnAScreen_data()
    {
        QTest::addColumn<QStringList>("lines");
        for (const SourceFile &file : sourceFiles())
            QTest::newRow(qPrintable(file.path)) << file.lines;
    }

    void functionsFitOnAScreen()
    {
        QFETCH(const QStringList, lines);
        const QMap<int, int> lengths = FunctionLengths(lines).lengths;
        for (auto it = lengths.begin(); it != lengths.end(); ++it) {
            QVERIFY2(it.value() <= longestFunction, qPrintable(lines[it.key() - 1]));
        }
    }

    // A window that knows everything is where such programs rot first.
    void theMainWindowStaysSmall()
    {
        for (const SourceFile &file : sourceFiles()) {
            if (file.path == u"ui/window/main_window.cpp")
                QVERIFY2(file.lines.size() < longestMainWindow, qPrintable(QString::number(file.lines.size())));
        }
    }

    void longFunctionsAreSeen()
    {
        QStringList lines{u"void f()"_qs, u"{"_qs, u"    static const int table[] = {"_qs};
        for (int i = 0; i < 100; ++i)
            lines.append(u"        1,"_qs);
        lines += {u"    };"_qs, u"    g(table);"_qs, u"}"_qs};
        QCOMPARE(FunctionLengths(lines).lengths.value(1), 1);
        lines.insert(2, u"    g();"_qs);
        QCOMPARE(FunctionLengths(lines).lengths.value(1), 2);
        const QStringList inside{u"class C"_qs, u"{"_qs, u"    void f()"_qs, u"    {"_qs, u"        g();"_qs,
                                 u"    }"_qs,   u"};"_qs};
        QCOMPARE(FunctionLengths(inside).lengths, (QMap<int, int>{{3, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestSizes)
#include "test_sizes.moc"
