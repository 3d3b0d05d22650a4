#include "app/proofing/fixes.h"
#include "tests/app/language/random_text.h"
#include "tests/app/proofing/proofing_fixture.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

namespace {

/// Texts full of what the rules look for.
rc::Gen<QString> suspectText()
{
    const QStringList list =
        u"Bí Thư|Phó Chủ Tịch|Đảng ủy khối|Đảng ủy Khối|Khối Các cơ quan|Covid|COVID| - "
        u"|–|19|2020|2025|35|CT/TW|HD/BTCTW|NĐ|"
        "CP|/|(Baonghean.vn)|(TTXVN)|-| |  |\u00A0|\u200B|,|.|...|!|của của|và|nứơc|hoà|hòa|Ðoàn|сông|Trong ảnh:|video|"
        "“|”|\"|( | )|,chữ|Ảnh : |12 điểm cầu |21 điểm cầu |Nguyễn Văn Hải |Nguyễn Văn Hãi |tỉnh Hà Giang |QTDND "
        "|.Ông|..|"
        "xyz qwerty|I-lích|H'Hen|😀|0|7|\u202F|ủy|TW|QĐ|UBND|đươ\u0323c"_qs.split(u'|');
    const auto pieces = rc::gen::elementOf(std::vector<QString>(list.begin(), list.end()));
    const auto text =
        rc::gen::map(rc::gen::container<std::vector<QString>>(pieces), [](const std::vector<QString> &parts) {
            QString joined;
            for (const QString &part : parts)
                joined += part;
            return joined;
        });
    return rc::gen::oneOf(text, hardText());
}

QList<Passage> passagesFrom(const std::vector<QString> &texts)
{
    QList<Passage> passages;
    for (const QString &text : texts)
        passages.append(paragraph(text, QString::number(passages.size())));
    return passages;
}

const Passage *passageAt(const QList<Passage> &passages, const Place &place)
{
    for (const Passage &passage : passages) {
        if (passage.place == place)
            return &passage;
    }
    return nullptr;
}

void assertSound(const QList<Finding> &findings, const QList<Passage> &passages)
{
    QHash<QPair<QString, Place>, qsizetype> ends;
    for (const Finding &finding : findings) {
        const Passage *passage = passageAt(passages, finding.place);
        RC_ASSERT(passage != nullptr);
        RC_ASSERT(finding.range.start >= 0 && finding.range.length >= 0);
        RC_ASSERT(finding.range.end() <= passage->text.size());
        RC_ASSERT(passage->text.sliced(finding.range.start, finding.range.length) == finding.text);
        RC_ASSERT(!finding.message.isEmpty());
        qsizetype &end = ends[{finding.rule, finding.place}];
        RC_ASSERT(finding.range.start >= end);
        end = finding.range.end();
        for (const QString &replacement : finding.replacements)
            RC_ASSERT(replacement != finding.text);
    }
}

} // namespace

class TestProofingLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findingsAreAboutTheirText();
    void articlesToo();
    void fixingTwiceIsFixingOnce();
    void articlesStayFixed();
    void answersAlikeFromMemory();
    void forgetsTheArticleBefore();

private:
    std::unique_ptr<Engine> m_engine;
    CheckOptions m_options;
};

void TestProofingLaws::initTestCase()
{
    m_engine = newEngine();
    m_options.newSuggestions = 2;
    QVERIFY2(m_engine, "hunspell-vi is not installed");
}

void TestProofingLaws::findingsAreAboutTheirText()
{
    QVERIFY(rc::check("findings lie inside their passage and hold its letters", [this] {
        const QList<Passage> passages = passagesFrom(*rc::gen::container<std::vector<QString>>(suspectText()));
        assertSound(m_engine->check(passages, m_options), passages);
    }));
}

void TestProofingLaws::articlesToo()
{
    QVERIFY(rc::check("any article can be checked", [this] {
        const Article article = *testing::articles();
        assertSound(m_engine->check(article, m_options), passagesOf(article));
    }));
}

void TestProofingLaws::fixingTwiceIsFixingOnce()
{
    QVERIFY(rc::check("a fixed text has nothing safe left to fix", [this] {
        const QString text = *suspectText();
        const Fixed<QString> once = fixText(*m_engine, text, m_options);
        const Fixed<QString> twice = fixText(*m_engine, once.value, m_options);
        RC_ASSERT(twice.applied == 0);
        RC_ASSERT(twice.value == once.value);
        RC_ASSERT(once.value.count(u'\n') == text.count(u'\n'));
    }));
}

void TestProofingLaws::articlesStayFixed()
{
    QVERIFY(rc::check("a fixed article has nothing safe left to fix", [this] {
        const Article article = *testing::articles();
        const Result<Fixed<Article>> fixed = fixArticle(*m_engine, article, m_options);
        RC_ASSERT(fixed.has_value());
        RC_ASSERT(safeFixes(m_engine->check(fixed->value, m_options)).isEmpty());
    }));
}

void TestProofingLaws::answersAlikeFromMemory()
{
    QVERIFY(rc::check("asked again, an engine answers alike and reads nothing", [this] {
        const QList<Passage> passages = passagesFrom(*rc::gen::container<std::vector<QString>>(suspectText()));
        CheckOptions options = m_options;
        options.newSuggestions = 0;
        const QList<Finding> first = m_engine->check(passages, options);
        const int read = m_engine->passagesRead();
        RC_ASSERT(m_engine->check(passages, options) == first);
        RC_ASSERT(m_engine->passagesRead() == read);
    }));
}

void TestProofingLaws::forgetsTheArticleBefore()
{
    QVERIFY(rc::check("an engine that has read another text answers as a new one", [] {
        Engine used(Speller::withoutDictionary());
        QStringList lines = *rc::gen::container<QStringList>(suspectText());
        (void)used.check(passagesFrom({lines.begin(), lines.end()}));
        if (!lines.isEmpty())
            lines[*rc::gen::inRange<qsizetype>(0, lines.size())] = *suspectText();
        const QList<Passage> changed = passagesFrom({lines.begin(), lines.end()});
        RC_ASSERT(used.check(changed) == Engine(Speller::withoutDictionary()).check(changed));
    }));
}

QTEST_GUILESS_MAIN(TestProofingLaws)
#include "test_proofing_laws.moc"
