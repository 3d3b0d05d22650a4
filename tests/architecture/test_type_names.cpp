#include "tests/architecture/source_files.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;

namespace {

/// Types that a file defines for others to see, outside of unnamed namespaces, by their whole names.
QStringList typesIn(const SourceFile &file)
{
    static const QRegularExpression space(QStringLiteral("^namespace ([\\w:]*) ?\\{"));
    static const QRegularExpression type(QStringLiteral("^(?:struct|class|enum class|enum) (\\w+)(?![\\w:<])[^;]*$"));
    QStringList types;
    QStringList spaces;
    for (const QString &line : file.lines) {
        if (const auto match = space.match(line); match.hasMatch())
            spaces.append(match.captured(1));
        else if (line.startsWith(u"} // namespace"))
            spaces.removeLast();
        else if (const auto found = type.match(line); found.hasMatch() && !spaces.contains(QString()))
            types.append(spaces.join(u"::") + u"::" + found.captured(1));
    }
    return types;
}

} // namespace

class TestTypeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two types of one name in one program are undefined: the linker keeps one of each pair of functions, and the
    /// window crashed where a page of the web met a text of the editor, both called PageText.
    void noTwoTypesHaveOneName()
    {
        QMap<QString, QStringList> files;
        for (const SourceFile &file : sourceFiles()) {
            for (const QString &type : typesIn(file))
                files[type].append(file.path);
        }
        QVERIFY(files.size() > 300);
        for (auto type = files.begin(); type != files.end(); ++type)
            QVERIFY2(type->size() == 1, qPrintable(QString(type.key() + u": " + type->join(u", "))));
    }
};

QTEST_GUILESS_MAIN(TestTypeNames)
#include "test_type_names.moc"
