#include "app/language/normalize.h"
#include "app/language/tone.h"
#include "app/proofing/confusions.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/words.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

const QString head = u"[vì sao]\n"_qs;

QList<Finding> findingsIn(const QString &text, const std::shared_ptr<const Confusions> &list = shippedConfusions())
{
    const Passage passage{{Part::Body, {u"a"_qs}, 0}, text};
    Reader reader;
    const QList<ReadingPtr> readings = reader.read({passage});
    return std::get<PassageCheck>(confusion(list).check)({passage, *readings.first()});
}

QString firstOf(const QList<QStringList> &contexts)
{
    if (contexts.isEmpty())
        return {};
    const QString context = contexts.first().join(u' ');
    return context == Confusions::number ? u"15"_qs : context;
}

/// The wrong phrase where the rule must speak.
QString badExample(const Confusion &entry)
{
    if (!entry.onlyAfter.isEmpty())
        return firstOf(entry.onlyAfter) + u' ' + entry.written;
    return QString(entry.written + u' ' + firstOf(entry.onlyBefore)).trimmed();
}

/// The wrong phrase in each context that makes it right.
QStringList goodExamples(const Confusion &entry)
{
    QStringList texts;
    for (const QStringList &context : entry.unlessAfter)
        texts.append(firstOf({context}) + u' ' + entry.written);
    for (const QStringList &context : entry.unlessBefore)
        texts.append(entry.written + u' ' + firstOf({context}));
    for (const QString &word : entry.unlessNear)
        texts.append(word + u", không ai "_qs + badExample(entry));
    return texts;
}

Result<Confusions> parsed(const QString &text)
{
    return Confusions::parse(text.toUtf8());
}

std::shared_ptr<const Confusions> listOf(const QString &text)
{
    return std::make_shared<const Confusions>(*parsed(text));
}

} // namespace

class TestConfusions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsSound();
    void rightFormsAreNotWrong();
    void findsEveryEntry();
    void leavesRightFormsAlone();
    void leavesContextsAlone();
    void keepsTheCase_data();
    void keepsTheCase();
    void keepsTheSpaces();
    void longestPhraseFirst();
    void fixesOnlyWhatIsCertain();
    void saysWhy();
    void namesTheBrokenLine_data();
    void namesTheBrokenLine();
    void houseListComesFirst();
    void survivesBadText();
};

void TestConfusions::everyEntryIsSound()
{
    const QList<Confusion> &entries = shippedConfusions()->entries();
    QVERIFY(entries.size() >= 400);
    for (const Confusion &entry : entries) {
        QStringList phrases = entry.right;
        phrases << entry.written << entry.reason;
        for (const QString &phrase : std::as_const(phrases)) {
            QCOMPARE(phrase, phrase.normalized(QString::NormalizationForm_C));
            for (const QString &word : phrase.split(u' '))
                QCOMPARE(word, toOldStyle(word));
        }
        QVERIFY(!entry.reason.isEmpty());
        QVERIFY2(!entry.reason.endsWith(u'.'), qUtf8Printable(entry.reason));
        QVERIFY(entry.reason.size() <= 120);
    }
}

void TestConfusions::rightFormsAreNotWrong()
{
    QSet<QString> wrong;
    for (const Confusion &entry : shippedConfusions()->entries()) {
        if (!entry.dependsOnContext())
            wrong.insert(entry.wrong.join(u' '));
    }
    for (const Confusion &entry : shippedConfusions()->entries()) {
        for (const QString &right : entry.right)
            QVERIFY2(!wrong.contains(wordKey(right)), qUtf8Printable(right));
    }
}

void TestConfusions::findsEveryEntry()
{
    for (const Confusion &entry : shippedConfusions()->entries()) {
        const QList<Finding> findings = findingsIn(u"Họ nói: "_qs + badExample(entry));
        QVERIFY2(findings.size() == 1, qUtf8Printable(entry.written));
        QCOMPARE(findings.first().text, entry.written);
        QCOMPARE(findings.first().replacements, entry.right);
        QVERIFY(findings.first().message.contains(entry.reason));
    }
}

void TestConfusions::leavesRightFormsAlone()
{
    for (const Confusion &entry : shippedConfusions()->entries()) {
        for (const QString &right : entry.right) {
            const QList<Finding> findings = findingsIn(right);
            QVERIFY2(findings.isEmpty() || entry.written == u"bàn quang", qUtf8Printable(right));
        }
    }
}

void TestConfusions::leavesContextsAlone()
{
    for (const Confusion &entry : shippedConfusions()->entries()) {
        for (const QString &text : goodExamples(entry)) {
            for (const Finding &finding : findingsIn(text))
                QVERIFY2(finding.text != entry.written, qUtf8Printable(text));
        }
    }
}

void TestConfusions::keepsTheCase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("replacement");
    QTest::newRow("small") << u"Phải sử lý ngay"_qs << u"xử lý"_qs;
    QTest::newRow("first") << u"Sử lý ngay"_qs << u"Xử lý"_qs;
    QTest::newRow("all") << u"SỬ LÝ RÁC"_qs << u"XỬ LÝ"_qs;
    QTest::newRow("all, alone") << u"SỬ LÝ"_qs << u"XỬ LÝ"_qs;
    QTest::newRow("new tone style") << u"mất hết xức khoẻ"_qs << u"sức khỏe"_qs;
    QTest::newRow("signature") << u"Ảnh: CHÍ TUỆ"_qs << QString();
    QTest::newRow("name") << u"Công ty Chí Tuệ"_qs << QString();
    QTest::newRow("one syllable") << u"đã trãi hết"_qs << u"trải"_qs;
    QTest::newRow("one syllable, a name") << u"Trãi viết bài cáo"_qs << QString();
    QTest::newRow("end of a name") << u"ông Lê Văn Sử lý giải"_qs << QString();
    QTest::newRow("across punctuation") << u"biết sử, lý và hóa"_qs << QString();
    QTest::newRow("across a number") << u"sử 2 lý"_qs << QString();
}

void TestConfusions::keepsTheCase()
{
    QFETCH(QString, text);
    QFETCH(QString, replacement);
    const QList<Finding> findings = findingsIn(text);
    QCOMPARE(findings.size(), replacement.isEmpty() ? 0 : 1);
    if (!findings.isEmpty())
        QCOMPARE(findings.first().replacements.first(), replacement);
}

void TestConfusions::keepsTheSpaces()
{
    const QList<Finding> findings = findingsIn(u"phải sử\u00A0 lý ngay"_qs);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().replacements.first(), u"xử\u00A0 lý"_qs);
}

void TestConfusions::longestPhraseFirst()
{
    const auto list = listOf(head + u"dở khóc → giở khóc\ndở khóc dở cười → vừa khóc vừa cười\n"_qs);
    QCOMPARE(findingsIn(u"chuyện dở khóc dở cười"_qs, list).first().text, u"dở khóc dở cười"_qs);
    QCOMPARE(findingsIn(u"chuyện dở khóc"_qs, list).first().text, u"dở khóc"_qs);
}

void TestConfusions::fixesOnlyWhatIsCertain()
{
    const auto list =
        listOf(head + u"ba bốn → bốn ba\nnăm sáu → sáu năm, năm bảy\ntám chín → chín tám | unless near: mười\n"_qs);
    QCOMPARE(findingsIn(u"ba bốn"_qs, list).first().safe, SafeFix::Yes);
    QCOMPARE(findingsIn(u"năm sáu"_qs, list).first().safe, SafeFix::No);
    QCOMPARE(findingsIn(u"tám chín"_qs, list).first().safe, SafeFix::No);
    QVERIFY(findingsIn(u"tám chín, rồi mười"_qs, list).isEmpty());
    QCOMPARE(findingsIn(u"tám chín "_qs + u"một "_qs.repeated(20) + u"mười"_qs, list).size(), 1);
}

void TestConfusions::saysWhy()
{
    const Finding finding =
        findingsIn(u"có gì sử lý nấy"_qs, listOf(u"[100 % “%1” là sai]\nsử lý → xử lý\n"_qs)).first();
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY2(finding.message.endsWith(u"100 % “%1” là sai."), qUtf8Printable(finding.message));
}

void TestConfusions::namesTheBrokenLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no arrow") << u"sử lý xử lý"_qs;
    QTest::newRow("two arrows") << u"sử lý → xử lý → trị"_qs;
    QTest::newRow("no wrong phrase") << u"→ xử lý"_qs;
    QTest::newRow("no right form") << u"sử lý → "_qs;
    QTest::newRow("too long") << u"một hai ba bốn năm → sáu"_qs;
    QTest::newRow("not words") << u"sử-lý → xử lý"_qs;
    QTest::newRow("same") << u"hoà → hòa"_qs;
    QTest::newRow("twice") << u"giã man → dã man"_qs;
    QTest::newRow("unknown context") << u"sử lý → xử lý | trừ khi: lịch"_qs;
    QTest::newRow("empty context") << u"sử lý → xử lý | unless after: "_qs;
    QTest::newRow("near a phrase") << u"sử lý → xử lý | unless near: lịch sử"_qs;
    QTest::newRow("long context") << u"sử lý → xử lý | unless after: a b c d e"_qs;
}

void TestConfusions::namesTheBrokenLine()
{
    QFETCH(QString, line);
    const Result<Confusions> list =
        parsed(head + u"giã man → dã man # đúng\n\n"_qs + line + u"\nlãi xuất → lãi suất\n"_qs);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().code, ErrorCode::BadInput);
    QVERIFY2(list.error().detail.startsWith(u"line 4: "), qUtf8Printable(list.error().detail));
    QVERIFY(!parsed(u"sử lý → xử lý"_qs).has_value());
}

void TestConfusions::houseListComesFirst()
{
    const auto house = Confusions::parse((head + u"sử lý → giải quyết\nba bốn → bốn ba\n"_qs).toUtf8());
    QVERIFY(house.has_value());
    Confusions both = *shippedConfusions();
    both.add(*house);
    const auto list = std::make_shared<const Confusions>(both);
    QCOMPARE(list->entries().size(), shippedConfusions()->entries().size() + 1);
    QCOMPARE(findingsIn(u"phải sử lý"_qs, list).first().replacements.first(), u"giải quyết"_qs);
    QCOMPARE(findingsIn(u"ba bốn"_qs, list).size(), 1);
}

void TestConfusions::survivesBadText()
{
    const QString loneSurrogate(QChar(0xD800));
    const QStringList texts = {QString(),
                               QString(QChar(0)),
                               loneSurrogate + u" sử "_qs + loneSurrogate + u"lý"_qs,
                               u"sử\u0300\u0301\u0302 lý"_qs,
                               u"sử"_qs,
                               u" lý sử "_qs};
    for (const QString &text : texts)
        QVERIFY(findingsIn(text).isEmpty());
    QCOMPARE(findingsIn(u"bàng quang với "_qs.repeated(400)).size(), 400);
}

QTEST_GUILESS_MAIN(TestConfusions)
#include "test_confusions.moc"
