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

/// "[event] 2025-08-01 ¶ …": an article of that day with headline, sapo and paragraphs; "[event]" alone: without a day.
const QString eventMark = QStringLiteral("[event]");

Article articleFrom(const QString &line)
{
    const QString day = line.section(QStringLiteral(" ¶"), 0, 0).sliced(eventMark.size()).trimmed();
    Article article;
    article.eventDate = QDate::fromString(day, Qt::ISODate);
    for (const Passage &passage : passagesFrom(line.section(QStringLiteral(" ¶"), 1))) {
        if (passage.place.part == Part::Headline)
            article.headline = passage.text;
        else if (passage.place.part == Part::Sapo)
            article.sapo = passage.text;
        else
            article.body.append(Block{passage.place.block, Paragraph{plainText(passage.text)}});
    }
    return article;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

/// The lines of all files RULE/*.SUFFIX.
QStringList casesOf(const QString &rule, const QString &suffix)
{
    const QDir ofRule(QDir(folder).filePath(rule));
    QStringList lines;
    for (const QString &file : ofRule.entryList({u"*."_qs + suffix}, QDir::Files))
        lines += linesOf(ofRule.filePath(file));
    return lines;
}

void addRows(const QString &suffix)
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("line");
    for (const QString &rule : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &line : casesOf(rule, suffix))
            QTest::newRow(qUtf8Printable(QString(rule + u' ' + line.left(40)))) << rule << line;
    }
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

/// The default profile, and every rule speaks in it: those for official texts and those that a house must ask for too.
std::unique_ptr<Engine> engineWithAllRules()
{
    HouseStyle style = shippedHouseStyle();
    Result<Speller> speller = Speller::open(pressLexicon());
    if (!speller)
        return nullptr;
    style.profiles.first().textRegister = TextRegister::Official;
    for (const QString &rule : Engine(Speller::withoutDictionary(), shippedModelPath()).ruleIds())
        style.profiles.first().levels.insert(rule, Level::Warning);
    return std::make_unique<Engine>(std::move(*speller), shippedModelPath(), style);
}

} // namespace

/// Every rule against its own tests/data/proofing/RULE/*.good and *.wrong.
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
        if (text.startsWith(eventMark))
            return ofRule(m_engine->check(articleFrom(text), options), rule);
        return ofRule(m_engine->check(passagesFrom(text), options), rule);
    }

    std::unique_ptr<Engine> m_engine;
};

void TestRules::initTestCase()
{
    m_engine = engineWithAllRules();
    QVERIFY2(m_engine, "hunspell-vi is not installed");
}

void TestRules::everyRuleHasCases()
{
    const QStringList folders = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &rule : m_engine->ruleIds()) {
        const qsizetype good = casesOf(rule, u"good"_qs).size();
        const qsizetype wrong = casesOf(rule, u"wrong"_qs).size();
        QVERIFY2(wrong > 0 && good >= wrong,
                 qUtf8Printable(u"%1: %2 good, %3 wrong"_qs.arg(rule).arg(good).arg(wrong)));
    }
    for (const QString &rule : folders)
        QVERIFY2(m_engine->ruleIds().contains(rule), qUtf8Printable(rule));
}

void TestRules::good_data()
{
    addRows(u"good"_qs);
}

void TestRules::good()
{
    QFETCH(QString, rule);
    QFETCH(QString, line);
    const QList<Finding> findings = findingsFor(rule, line);
    QVERIFY2(findings.isEmpty(), qUtf8Printable(described(findings)));
}

void TestRules::wrong_data()
{
    addRows(u"wrong"_qs);
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
