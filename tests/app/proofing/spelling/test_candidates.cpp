#include "app/proofing/spelling/candidates.h"
#include "tests/app/proofing/small_model.h"

#include <rapidcheck.h>

using namespace toasoan;

namespace {

const QStringList words = {u"người được đường nghành ngành tiện tiên tiến xử sử lý lí kỹ kĩ trân chân hoàn toàn nước"
                           " hỏi hõi quan quang giao dao ta tay tai"_qs};

} // namespace

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheSlip_data();
    void findsTheSlip();
    void leavesStyleAlone();
    void likeliestSlipFirst();
    void survivesAnything();

private:
    const Candidate *candidate(const std::vector<Candidate> &found, const QString &word) const
    {
        const auto place = std::find_if(found.begin(), found.end(), [&](const Candidate &c) {
            return m_model->wordOf(c.word) == word && c.second == UnknownWord;
        });
        return place == found.end() ? nullptr : &*place;
    }

    ModelFolder m_folder;
    std::unique_ptr<LanguageModel> m_model;
    std::unique_ptr<CandidateIndex> m_index;
};

void TestCandidates::initTestCase()
{
    auto model = LanguageModel::open(m_folder.learn(QStringList(words).replaceInStrings(u" nghành"_qs, u""_qs)
                                                    + QStringList(words).replaceInStrings(u" nghành"_qs, u""_qs)
                                                    + QStringList(words).replaceInStrings(u" nghành"_qs, u""_qs)));
    QVERIFY(model);
    m_model = std::make_unique<LanguageModel>(std::move(*model));
    m_index = std::make_unique<CandidateIndex>(*m_model);
}

void TestCandidates::findsTheSlip_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<int>("slip");
    const auto row = [](const char *name, const QString &written, const QString &meant, Slip slip) {
        QTest::newRow(name) << written << meant << static_cast<int>(slip);
    };
    row("tone left out", u"tiên"_qs, u"tiện"_qs, Slip::ToneLeftOut);
    row("tone added", u"tiến"_qs, u"tiên"_qs, Slip::ToneAdded);
    row("hook for tilde", u"hõi"_qs, u"hỏi"_qs, Slip::HookOrTilde);
    row("other tone", u"tiến"_qs, u"tiện"_qs, Slip::OtherTone);
    row("mark left out", u"nguời"_qs, u"người"_qs, Slip::MarkLeftOut);
    row("bar left out", u"duờng"_qs, u"đường"_qs, Slip::MarkLeftOut);
    row("letter left out", u"ngườ"_qs, u"người"_qs, Slip::LetterLeftOut);
    row("letter doubled", u"tooàn"_qs, u"toàn"_qs, Slip::LetterDoubled);
    row("letters swapped", u"tàon"_qs, u"toàn"_qs, Slip::LettersSwapped);
    row("neighbour key", u"toàb"_qs, u"toàn"_qs, Slip::NeighbourKey);
    row("initial", u"sử"_qs, u"xử"_qs, Slip::Initial);
    row("initial of two letters", u"chân"_qs, u"trân"_qs, Slip::Initial);
    row("initial that grows", u"dao"_qs, u"giao"_qs, Slip::Initial);
    row("ngh for ng", u"nghành"_qs, u"ngành"_qs, Slip::Initial);
    row("final", u"quang"_qs, u"quan"_qs, Slip::Final);
    row("rime", u"tay"_qs, u"tai"_qs, Slip::Rime);
    row("raw keys", u"nguoiwf"_qs, u"người"_qs, Slip::RawKeys);
}

void TestCandidates::findsTheSlip()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    QFETCH(int, slip);
    const std::vector<Candidate> found = m_index->candidatesFor(written);
    const Candidate *candidate = this->candidate(found, meant);
    QVERIFY(candidate);
    QCOMPARE(static_cast<int>(candidate->slip), slip);
}

void TestCandidates::leavesStyleAlone()
{
    QVERIFY(!candidate(m_index->candidatesFor(u"lí"), u"lý"_qs));
    QVERIFY(!candidate(m_index->candidatesFor(u"kỹ"), u"kĩ"_qs));
    QVERIFY(candidate(m_index->candidatesFor(u"tay"), u"tai"_qs));
    QVERIFY(!candidate(m_index->candidatesFor(u"toàn"), u"toàn"_qs));
}

void TestCandidates::likeliestSlipFirst()
{
    QVERIFY(rc::check("costs rise and no word comes twice", [this] {
        const auto letters = rc::gen::elementOf(std::vector<char16_t>{u'n', u'g', u'h', u't', u'o', u'a', u'ư', u'ơ',
                                                                      u'ờ', u'i', u'đ', u'c', u'ộ', u'à', u's', u'w'});
        QString word;
        for (const char16_t c : *rc::gen::container<std::u16string>(letters))
            word += QChar(c);
        const std::vector<Candidate> found = m_index->candidatesFor(word);
        RC_ASSERT(found.size() <= CandidateIndex::most);
        for (size_t i = 1; i < found.size(); ++i) {
            RC_ASSERT(found[i - 1].cost <= found[i].cost);
            RC_ASSERT(found[i - 1].word != found[i].word || found[i - 1].second != found[i].second);
        }
    }));
}

void TestCandidates::survivesAnything()
{
    for (const QString &word : {QString(), QString(100000, u'a'), QString(u'\0'), QString(QChar(0xD800)), u"ạ́"_qs,
                                u"ñandú"_qs, u"слово"_qs, u"ườ́ng"_qs})
        QVERIFY(m_index->candidatesFor(word).size() <= CandidateIndex::most);
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "test_candidates.moc"
