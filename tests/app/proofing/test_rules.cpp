#include "tests/app/proofing/proofing_fixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;

namespace {

const QString folder = QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/proofing");

QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\u([0-9A-F]{4})"));
    for (QRegularExpressionMatch match = escape.match(text); match.hasMatch(); match = escape.match(text))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

bool isOfFigure(Part part)
{
    return part == Part::Caption || part == Part::Credit || part == Part::Alt;
}

Passage passageFrom(const QString &text, int number)
{
    static const QRegularExpression partMark(QStringLiteral("^\\[([a-z-]+)\\] ?"));
    const QRegularExpressionMatch match = partMark.match(text);
    const Part part = match.hasMatch() ? partFromId(match.captured(1)).value_or(Part::Body) : Part::Body;
    const QString block = isOfFigure(part) ? QStringLiteral("figure") : QStringLiteral("block-%1").arg(number);
    return {{part, {block}, 0}, unescaped(text.sliced(match.capturedLength()))};
}

QList<Passage> passagesFrom(const QString &line)
{
    QList<Passage> passages;
    for (const QString &text : line.split(QStringLiteral(" ¶")))
        passages.append(passageFrom(text.startsWith(u' ') ? text.sliced(1) : text, static_cast<int>(passages.size())));
    return passages;
}

QStringList linesOf(const QString &fileName)
{
    QFile file(QDir(folder).filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

QStringList listFrom(const QString &field)
{
    return unescaped(field).split(QStringLiteral(" | "));
}

QString described(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(finding.text + QStringLiteral(" → ") + finding.replacements.value(0));
    return texts.join(QStringLiteral("; "));
}

} // namespace

/// Every rule against its own tests/data/proofing/RULE.good and RULE.wrong.
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRuleHasCases();
    void good_data();
    void good();
    void wrong_data();
    void wrong();

private:
    QList<Finding> findingsFor(const QString &rule, const QString &text)
    {
        CheckOptions options;
        options.fields = FieldsKnown::Yes;
        return ofRule(m_engine->check(passagesFrom(text), options), rule);
    }

    std::unique_ptr<Engine> m_engine;
};

void TestRules::initTestCase()
{
    m_engine = newEngine();
    QVERIFY2(m_engine, "hunspell-vi is not installed");
}

void TestRules::everyRuleHasCases()
{
    for (const QString &rule : m_engine->ruleIds()) {
        QVERIFY2(!linesOf(rule + QStringLiteral(".good")).isEmpty(), qUtf8Printable(rule));
        QVERIFY2(!linesOf(rule + QStringLiteral(".wrong")).isEmpty(), qUtf8Printable(rule));
    }
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.good"), QStringLiteral("*.wrong")}))
        QVERIFY2(m_engine->ruleIds().contains(file.section(u'.', 0, 1)), qUtf8Printable(file));
}

void TestRules::good_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.good")})) {
        for (const QString &line : linesOf(file))
            QTest::newRow(qUtf8Printable(QString(file + u' ' + line.left(40)))) << file.chopped(5) << line;
    }
}

void TestRules::good()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    const QList<Finding> findings = findingsFor(rule, text);
    QVERIFY2(findings.isEmpty(), qUtf8Printable(described(findings)));
}

void TestRules::wrong_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("line");
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.wrong")})) {
        for (const QString &line : linesOf(file))
            QTest::newRow(qUtf8Printable(QString(file + u' ' + line.left(40)))) << file.chopped(6) << line;
    }
}

void TestRules::wrong()
{
    QFETCH(QString, rule);
    QFETCH(QString, line);
    const QStringList fields = line.split(QStringLiteral(" ⇒"));
    const QList<Finding> findings = findingsFor(rule, fields.at(0));
    const auto field = [&fields](int index) {
        return fields.at(index).startsWith(u' ') ? fields.at(index).sliced(1) : fields.at(index);
    };
    QStringList texts;
    QStringList replacements;
    for (const Finding &finding : findings) {
        texts.append(finding.text);
        replacements.append(finding.replacements.value(0));
        QVERIFY(!finding.message.isEmpty());
        QCOMPARE(finding.replacements.isEmpty(), fields.size() < 3);
    }
    QCOMPARE(texts, listFrom(field(1)));
    if (fields.size() > 2)
        QCOMPARE(replacements, listFrom(field(2)));
}

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
