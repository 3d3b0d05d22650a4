#include "app/base/limits.h"
#include "app/proofing/spelling/judge.h"
#include "app/proofing/spelling/surroundings.h"
#include "tests/app/language/random_text.h"
#include "tests/app/proofing/proofing_fixture.h"
#include "tests/app/proofing/small_model.h"

using namespace toasoan;

namespace {

const QString unknownRule = QStringLiteral("spelling.unknown-syllable");
const QString contextRule = QStringLiteral("spelling.context");

QList<Finding> spelling(const QList<Finding> &findings)
{
    QList<Finding> found;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(found),
                 [](const Finding &finding) { return classOfRule(finding.rule) == FindingClass::Spelling; });
    return found;
}

} // namespace

/// The shipped model in the engine.
class TestContextSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void leavesGoodTextAlone_data();
    void leavesGoodTextAlone();
    void keepsTheCase();
    void keepsTheToneStyleOfTheHouse();
    void saysOneThingOfAWord();
    void strictSaysLess();
    void namesAreTheirOwners();
    void answersAlikeAgain();
    void aBrokenModelGivesWay_data();
    void aBrokenModelGivesWay();
    void noArticleRaisesAChoiceAboveWhatIsFeared();
    void survivesHardText();
    void survivesTheLongestParagraph_data();
    void survivesTheLongestParagraph();

private:
    std::unique_ptr<Engine> m_engine;
};

void TestContextSpelling::initTestCase()
{
    m_engine = newEngineWithModel();
    QVERIFY2(m_engine, "hunspell-vi is not installed");
    QVERIFY2(m_engine->model().isActive(), qUtf8Printable(m_engine->model().problem));
}

void TestContextSpelling::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString &text, const QString &written, const QString &meant) {
        QTest::newRow(qUtf8Printable(written)) << text << written << meant;
    };
    row(u"Ủy ban nhân dân huyện đã thực hiên tốt nhiệm vụ được giao."_qs, u"hiên"_qs, u"hiện"_qs);
    row(u"Bà con phấn khởi vì giao thông đi lại thuận tiên hơn trước."_qs, u"tiên"_qs, u"tiện"_qs);
    row(u"Công an tỉnh khởi tố bị can về tội lừa đảo chiếm đoat tài sản."_qs, u"đoat"_qs, u"đoạt"_qs);
    row(u"Lãnh đao tỉnh thăm và tặng quà các gia đình chính sách."_qs, u"đao"_qs, u"đạo"_qs);
    row(u"Sở Giáo dục và Đào tạo công bố kết qủa kỳ thi."_qs, u"qủa"_qs, u"quả"_qs);
    row(u"Nhiều hộ dân đã mạnh dạn vay vốn đầu tư phát triễn kinh tế."_qs, u"triễn"_qs, u"triển"_qs);
    row(u"Ông cho biết nguoiwf dân rất đồng tình."_qs, u"nguoiwf"_qs, u"người"_qs);
    row(u"Cơ quan chức năng đang điều tra, sử lý vụ việc theo quy định."_qs, u"sử"_qs, u"xử"_qs);
}

void TestContextSpelling::findsWhatIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const QList<Finding> findings = spelling(m_engine->check({paragraph(text)}));
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().text.contains(written));
    QVERIFY(findings.first().replacements.value(0).contains(meant));
}

void TestContextSpelling::leavesGoodTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Hội nghị được tổ chức trực tuyến từ điểm cầu tỉnh đến các điểm cầu huyện."_qs,
                                u"Bà cụ đi bộ bảy cây số để trao trả chiếc ví nhặt được cho người đánh rơi."_qs,
                                u"Mưa lớn kéo dài khiến nhiều tuyến đường bị ngập sâu, giao thông ách tắc."_qs,
                                u"Đội tuyển Việt Nam thắng Thái Lan 2-1 trên sân Mỹ Đình tối 5/9."_qs,
                                u"Già làng Y Moan H'Đơk kể chuyện cho lũ trẻ bên bếp lửa."_qs,
                                u"Ông Nguyễn Văn Nhụt và bà Lò Thị Ín là những hộ đầu tiên nhận khoán rừng."_qs,
                                u"Hãng Samsung giới thiệu mẫu smartphone mới tại Las Vegas."_qs})
        QTest::newRow(qUtf8Printable(text.left(30))) << text;
}

void TestContextSpelling::leavesGoodTextAlone()
{
    QFETCH(QString, text);
    const QList<Finding> findings = spelling(m_engine->check({paragraph(text)}));
    QVERIFY2(findings.isEmpty(), qUtf8Printable(findings.value(0).text));
}

void TestContextSpelling::keepsTheCase()
{
    const QList<Finding> findings =
        ofRule(m_engine->check({paragraph(u"Lãnh đạo tỉnh dự. Nguời dân phấn khởi."_qs)}), unknownRule);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().replacements.value(0), u"Người"_qs);
}

void TestContextSpelling::keepsTheToneStyleOfTheHouse()
{
    const QList<Passage> passages{paragraph(u"Trạm y tế chăm sóc sức khoe cho người dân trong xã."_qs)};
    const QList<Finding> findings = spelling(m_engine->check(passages));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().replacements.value(0), u"khỏe"_qs);
}

void TestContextSpelling::saysOneThingOfAWord()
{
    QCOMPARE(m_engine->check({paragraph(u"Nhiều hộ dân đã nguoiwf vay vốn, cơ quan chuvc năng sử lý."_qs)}).size(), 3);
}

void TestContextSpelling::strictSaysLess()
{
    QStringList texts;
    for (const QString &row : {u"cách bức tường tranh này cả tin"_qs, u"hội nghị đề ra phương hướng về nhiệm kỳ"_qs,
                               u"nổ lực vì người dan"_qs, u"trở lên giàu có nhờ trồng sầu riêng"_qs})
        texts.append(row);
    const QList<Passage> passages{paragraph(texts.join(u". "_qs))};
    CheckOptions strict;
    strict.sureness = Sureness::Strict;
    CheckOptions thorough;
    thorough.sureness = Sureness::Thorough;
    const auto counted = [&](const CheckOptions &options) {
        return ofRule(m_engine->check(passages, options), contextRule).size();
    };
    QVERIFY(counted(strict) <= counted({}));
    QVERIFY(counted({}) <= counted(thorough));
    QVERIFY(counted(thorough) > 0);
}

void TestContextSpelling::namesAreTheirOwners()
{
    const Passage byline{{Part::Byline, {}, 0}, u"Lãnh Đao"_qs};
    QVERIFY(spelling(m_engine->check(QList<Passage>{byline})).isEmpty());
}

void TestContextSpelling::answersAlikeAgain()
{
    const QList<Passage> passages{paragraph(u"Lãnh đao tỉnh thăm hỏi."_qs, u"a"_qs),
                                  paragraph(u"Thực hiên tốt."_qs, u"b"_qs)};
    const QList<Finding> first = m_engine->check(passages);
    QCOMPARE(m_engine->check(passages), first);
    (void)m_engine->check({paragraph(u"Khác hẳn."_qs)});
    QCOMPARE(m_engine->check(passages), first);
}

void TestContextSpelling::aBrokenModelGivesWay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << QByteArray(100000, 'x');
    QTest::newRow("no accept layer") << learnedModel(corpusOf({u"người dân"_qs}), smallOptions(), {});
}

void TestContextSpelling::aBrokenModelGivesWay()
{
    QFETCH(QByteArray, bytes);
    ModelFolder folder;
    auto speller = Speller::open(pressLexicon());
    QVERIFY(speller);
    Engine engine(std::move(*speller), folder.write(bytes));
    QVERIFY(engine.model().problem.contains(u"vi.model"));
    QVERIFY(engine.model().isActive()); // the shipped one goes on
    QCOMPARE(engine.check({paragraph(u"Nứơc  dâng, cần sử lý ngay."_qs)}).size(), 3);
}

/// Choices that even the most favourable article would not make likely enough are not kept.
void TestContextSpelling::noArticleRaisesAChoiceAboveWhatIsFeared()
{
    const Features least = Surroundings::least();
    const Features most = Surroundings::most();
    QVERIFY(rc::check("probability() <= mostProbable()", [&] {
        const auto thousandth = [](int from, int to) { return static_cast<float>(*rc::gen::inRange(from, to)) / 1000; };
        std::array<Judge::Weight, Feature::Count> weights{};
        Features features{};
        for (size_t i = Feature::FirstOfArticle; i < Feature::Count; ++i) {
            weights[i] = {thousandth(-3000, 3000), thousandth(10, 3000), thousandth(-2000, 2000)};
            features[i] = least[i] + (most[i] - least[i]) * thousandth(0, 1001);
        }
        const Judge judge(weights, {});
        const double said = static_cast<double>(thousandth(-9000, 9000));
        RC_ASSERT(judge.probability(said, features) <= judge.mostProbable(said, least, most) + 1e-12);
    }));
}

void TestContextSpelling::survivesHardText()
{
    QVERIFY(rc::check("no text makes the model stumble", [this] {
        const QString text = *hardText();
        for (const Finding &finding : m_engine->check({paragraph(text)})) {
            RC_ASSERT(finding.range.end() <= text.size());
            RC_ASSERT(!finding.replacements.contains(finding.text));
        }
    }));
}

void TestContextSpelling::survivesTheLongestParagraph_data()
{
    constexpr qsizetype size = limits::proofedPassageUnits;
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"ab cuả "_qs.repeated(size / 7);
    QTest::newRow("one word") << QString(size, u'a');
    QTest::newRow("hyphens") << u"A-"_qs.repeated(size / 2);
    QTest::newRow("marks") << QString(u"a"_qs + u"\u0301\u0323"_qs.repeated(size / 2 - 1));
    QTest::newRow("brackets") << QString(size, u'(');
    QTest::newRow("digits") << QString(size, u'1');
    QTest::newRow("quotes") << QString(size, u'“');
    QTest::newRow("spaces") << QString(size, u' ');
    QTest::newRow("points") << u"a.b"_qs.repeated(size / 3);
}

/// A hang shows as a time-out of the test program.
void TestContextSpelling::survivesTheLongestParagraph()
{
    QFETCH(QString, text);
    for (const Finding &finding : m_engine->check({paragraph(text)}))
        QVERIFY(finding.range.end() <= text.size());
}

QTEST_GUILESS_MAIN(TestContextSpelling)
#include "test_context_spelling.moc"
