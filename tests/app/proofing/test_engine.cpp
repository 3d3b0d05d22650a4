#include "app/proofing/picture_words.h"
#include "app/proofing/rules/all_rules.h"
#include "tests/app/proofing/proofing_fixture.h"

#include <QTest>

using namespace toasoan;

namespace {

const QString titleRule = QStringLiteral("style.title-capitals");
const QString wordRule = QStringLiteral("spelling.unknown-syllable");

Article meetingArticle()
{
    Article article;
    article.headline = u"Một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn"_qs;
    article.sapo = u"Đồng chí Bí Thư phát biểu."_qs;
    Block figure = newBlock(Figure{});
    std::get<Figure>(figure.content).alt = article.headline;
    article.body = {newBlock(Paragraph{plainText(u"Đồng chí Bí Thư kết luận."_qs)}), figure};
    return normalized(article);
}

QStringList rulesOf(const QList<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsOnlyWhatChanged();
    void placeFollowsThePassage();
    void partBelongsToThePassage();
    void readingOrder();
    void ignoredHere();
    void ignoredAlways();
    void notInNoProof();
    void userWords();
    void wordInsideAFixIsNotSpelling();
    void articleFields();
    void profileSetsTheLimits();
    void articleNamesItsProfile();
    void linesHaveNoFields();
    void missingAltNeedsAPicture();
    void theHouseSaysHowLoudMissingWordsAre_data();
    void theHouseSaysHowLoudMissingWordsAre();
    void anEmptyFrameHoldsNothingBack();
    void severityAndClassIds();
    void withoutDictionaryStyleStays();
    void hugeParagraphIsNotRead_data();
    void hugeParagraphIsNotRead();

private:
    std::unique_ptr<Engine> m_engine;
};

void TestEngine::init()
{
    m_engine = newEngine();
    QVERIFY2(m_engine, "hunspell-vi is not installed");
}

void TestEngine::readsOnlyWhatChanged()
{
    QList<Passage> passages;
    for (int i = 0; i < 20; ++i)
        passages.append(paragraph(u"Đoạn số %1 nói về mùa màng."_qs.arg(i), QString::number(i)));
    (void)m_engine->check(passages);
    QCOMPARE(m_engine->passagesRead(), 20);
    (void)m_engine->check(passages);
    QCOMPARE(m_engine->passagesRead(), 20);
    passages[7].text += u" Thêm một câu nứơc."_qs;
    QCOMPARE(m_engine->check(passages).size(), 1);
    QCOMPARE(m_engine->passagesRead(), 21);
}

void TestEngine::placeFollowsThePassage()
{
    (void)m_engine->check({paragraph(u"Bí Thư họp."_qs, u"cũ"_qs)});
    const QList<Finding> findings = m_engine->check({paragraph(u"Bí Thư họp."_qs, u"mới"_qs)});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().place.block.value, u"mới"_qs);
    QCOMPARE(m_engine->passagesRead(), 1);
}

void TestEngine::partBelongsToThePassage()
{
    const QString text = u"Trong ảnh: Quang cảnh."_qs;
    QCOMPARE(m_engine->check({paragraph(text)}).size(), 1);
    QVERIFY(m_engine->check({{{Part::Caption, {u"a"_qs}, 0}, text}}).isEmpty());
}

void TestEngine::readingOrder()
{
    const QList<Finding> findings = m_engine->check(
        {paragraph(u"Bí Thư nói ,  rồi đi."_qs, u"z"_qs), paragraph(u"Nứơc lên, Giám Đốc về."_qs, u"a"_qs)});
    QCOMPARE(rulesOf(findings), (QStringList{titleRule, u"style.space-before-punctuation"_qs, u"style.double-space"_qs,
                                             wordRule, titleRule}));
    QCOMPARE(findings.at(3).replacements.value(0), u"Nước"_qs);
}

void TestEngine::ignoredHere()
{
    const QList<Passage> passages = {paragraph(u"Bí Thư họp."_qs, u"a"_qs), paragraph(u"Bí Thư về."_qs, u"b"_qs)};
    CheckOptions options;
    options.decisions = {{titleRule, u"Bí Thư"_qs, passages.first().place, {}, {}}};
    const QList<Finding> findings = m_engine->check(passages, options);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().place, passages.last().place);
}

void TestEngine::ignoredAlways()
{
    CheckOptions options;
    options.ignoredAlways = {ignoreKey(titleRule, u"Bí Thư"_qs)};
    const QList<Finding> findings = m_engine->check({paragraph(u"Bí Thư gặp Giám Đốc."_qs)}, options);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().text, u"Giám Đốc"_qs);
}

void TestEngine::notInNoProof()
{
    const Passage passage = paragraph(u"Bí Thư gặp Giám Đốc."_qs);
    CheckOptions options;
    options.noProof = {{passage.place, {0, 6}}};
    const QList<Finding> findings = m_engine->check({passage}, options);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().text, u"Giám Đốc"_qs);
}

void TestEngine::userWords()
{
    const QList<Passage> passages = {paragraph(u"Món nhụtt và Nhụtt, dưa nứơc."_qs)};
    QCOMPARE(ofRule(m_engine->check(passages), wordRule).size(), 2);
    CheckOptions options;
    options.skipWords = {u"nhụtt"_qs};
    const QList<Finding> findings = m_engine->check(passages, options);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().text, u"nứơc"_qs);
}

void TestEngine::wordInsideAFixIsNotSpelling()
{
    const QList<Finding> findings = m_engine->check({paragraph(u"Bà con \u00F0uoc mùa."_qs)});
    QCOMPARE(rulesOf(findings), QStringList{u"style.lookalike"_qs});
}

void TestEngine::articleFields()
{
    const QStringList rules = rulesOf(m_engine->check(meetingArticle()));
    QVERIFY(rules.contains(u"structure.headline-length"_qs));
    QVERIFY(rules.contains(u"structure.alt-repeats-headline"_qs));
    QVERIFY(rules.contains(u"structure.missing-caption"_qs));
    QVERIFY(rules.contains(u"structure.missing-credit"_qs));
    QCOMPARE(rules.count(titleRule), 2);
}

void TestEngine::profileSetsTheLimits()
{
    CheckOptions options;
    options.profile = u"tin-chinh-tri"_qs;
    QVERIFY(!rulesOf(m_engine->check(meetingArticle(), options)).contains(u"structure.headline-length"_qs));
    QCOMPARE(profileOf(QString()).id, u"tin"_qs);
    QCOMPARE(profileOf(u"không có"_qs).id, u"tin"_qs);
    QCOMPARE(profileOf(u"tin"_qs).headlineWords, 12);
    QCOMPARE(profileOf(u"tin"_qs).sapoWords, 50);
    QCOMPARE(profileOf(u"tin-chinh-tri"_qs).headlineWords, 25);
    QCOMPARE(profileOf(u"tin-chinh-tri"_qs).sapoWords, 80);
}

void TestEngine::articleNamesItsProfile()
{
    Article article = meetingArticle();
    article.profile = u"tin-chinh-tri"_qs;
    QVERIFY(!rulesOf(m_engine->check(article)).contains(u"structure.headline-length"_qs));
}

void TestEngine::linesHaveNoFields()
{
    const QList<Passage> passages = {
        paragraph(meetingArticle().headline), {{Part::Caption, {u"f"_qs}, 0}, {}}, {{Part::Alt, {u"f"_qs}, 0}, {}}};
    QVERIFY(m_engine->check(passages).isEmpty());
}

void TestEngine::missingAltNeedsAPicture()
{
    Article article = meetingArticle();
    std::get<Figure>(article.body.last().content).alt.clear();
    const QString rule = u"structure.missing-alt"_qs;
    QCOMPARE(ofRule(m_engine->check(article), rule).value(0).severity, Severity::Info);
    std::get<Figure>(article.body.last().content).picture = PictureRef{};
    QCOMPARE(ofRule(m_engine->check(article), rule).value(0).severity, Severity::Warning);
}

void TestEngine::theHouseSaysHowLoudMissingWordsAre_data()
{
    QTest::addColumn<Part>("part");
    QTest::addRow("caption") << Part::Caption;
    QTest::addRow("credit") << Part::Credit;
    QTest::addRow("alt") << Part::Alt;
}

void TestEngine::theHouseSaysHowLoudMissingWordsAre()
{
    QFETCH(Part, part);
    const QString rule = u"structure.missing-"_qs + partId(part);
    QVERIFY(ruleIds().contains(rule));
    Article article;
    Figure figure;
    figure.picture = PictureRef{};
    article.body = {newBlock(figure)};
    for (const Level level : {Level::Off, Level::Info, Level::Warning, Level::Error}) {
        HouseStyle style = shippedHouseStyle();
        style.profiles.first().levels = {{rule, level}};
        QCOMPARE(levelOfMissing(part, style.profiles.first()), level);
        const QList<Finding> found = ofRule(Engine(Speller::withoutDictionary(), style).check(article), rule);
        QCOMPARE(found.size(), level == Level::Off ? 0 : 1);
        if (level != Level::Off)
            QCOMPARE(severityId(found[0].severity), level == Level::Info      ? u"info"_qs
                                                    : level == Level::Warning ? u"warning"_qs
                                                                              : u"error"_qs);
        const auto needed = wordsNeeded(article, style.profiles.first());
        QCOMPARE(needed.has_value(), level == Level::Error);
        if (needed)
            QCOMPARE(needed->part, part);
    }
    QCOMPARE(levelOfMissing(part, shippedHouseStyle().profiles.first()), Level::Warning);
}

void TestEngine::anEmptyFrameHoldsNothingBack()
{
    HouseStyle style = shippedHouseStyle();
    const QString rule = u"structure.missing-caption"_qs;
    style.profiles.first().levels = {{rule, Level::Error}};
    Article article;
    article.body = {newBlock(Figure{}), newBlock(Box{u"Hộp"_qs, {newBlock(Gallery{{Figure{}}, {}})}})};
    const QList<Finding> found = ofRule(Engine(Speller::withoutDictionary(), style).check(article), rule);
    QCOMPARE(found.size(), 2);
    for (const Finding &finding : found)
        QCOMPARE(severityId(finding.severity), u"warning"_qs);
    QVERIFY(!wordsNeeded(article, style.profiles.first()));
}

void TestEngine::severityAndClassIds()
{
    QCOMPARE(severityId(Severity::Error), u"error"_qs);
    QCOMPARE(severityId(Severity::Warning), u"warning"_qs);
    QCOMPARE(severityId(Severity::Info), u"info"_qs);
    for (const QString &rule : m_engine->ruleIds())
        QVERIFY2(rule.startsWith(classId(classOfRule(rule)) + u'.'), qUtf8Printable(rule));
}

void TestEngine::withoutDictionaryStyleStays()
{
    Engine engine(Speller::withoutDictionary());
    QVERIFY(!engine.dictionary().isActive());
    QCOMPARE(rulesOf(engine.check({paragraph(u"Nứơc lên, Bí Thư họp."_qs)})), QStringList{titleRule});
}

void TestEngine::hugeParagraphIsNotRead_data()
{
    constexpr qsizetype size = 10 * 1024 * 1024;
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"ab "_qs.repeated(size / 3);
    QTest::newRow("one word") << QString(size, u'a');
    QTest::newRow("marks") << u"a\u0301\u0323"_qs.repeated(size / 3);
    QTest::newRow("zeros") << QString(size, QChar(0));
    QTest::newRow("surrogates") << QString(size, QChar(0xD800));
}

void TestEngine::hugeParagraphIsNotRead()
{
    QFETCH(QString, text);
    const QList<Finding> findings = m_engine->check({paragraph(u"Nứơc dâng."_qs, u"a"_qs), paragraph(text, u"b"_qs)});
    QCOMPARE(rulesOf(findings), (QStringList{wordRule, unreadPassageId()}));
    QCOMPARE(m_engine->passagesRead(), 1);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
