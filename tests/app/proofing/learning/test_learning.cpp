#include "app/proofing/learning/judge_training.h"
#include "app/proofing/learning/marked_text.h"
#include "app/proofing/learning/ngram_counter.h"
#include "tests/app/proofing/small_model.h"

#include <map>
#include <rapidcheck.h>

using namespace toasoan;

namespace {

const QByteArray markedLine =
    QByteArray("{'doc':'1','tokens':['Nó','(','sử','lý',')','.'],'is_correct':[true,true,false,true,true,true],"
               "'corrections':[[],[],['xử'],[],[],[]],'ignore':[false,false,false,true,false,false]}\n")
        .replace('\'', '"');

QStringList pasture()
{
    QStringList paragraphs;
    for (int i = 0; i < 12; ++i)
        paragraphs.append(u"Bà con bản Rào Tre chăn trâu trên đồi Khe Nhụt năm %1."_qs.arg(2000 + i));
    return paragraphs;
}

} // namespace

class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeCounting();
    void readsCorpusFiles();
    void archiveAddsToTheBase();
    void fitsTheTables();
    void readsMarkedText();
    void refusesOddMarkedText();
    void fitsWeights();
};

void TestLearning::countsLikeCounting()
{
    QVERIFY(rc::check("a counter counts", [] {
        const auto keys = *rc::gen::container<std::vector<quint64>>(rc::gen::inRange<quint64>(0, 9));
        std::map<quint64, quint32> expected;
        NgramCounter counter;
        for (const quint64 key : keys) {
            ++expected[key];
            counter.add(key);
        }
        const std::vector<CountedKey> counts = counter.take();
        RC_ASSERT(counts.size() == expected.size());
        auto next = expected.begin();
        for (const CountedKey &counted : counts) {
            RC_ASSERT(counted.key == next->first);
            RC_ASSERT(counted.uses == next->second);
            ++next;
        }
    }));
}

void TestLearning::readsCorpusFiles()
{
    ModelFolder folder;
    const QString path = folder.write("#0001\nNgười_dân vui .\n\n#0002\nNgười dân buồn .\nx\xff\xfe\n");
    Corpus corpus;
    QVERIFY(corpus.addFile(path));
    QCOMPARE(corpus.words().at(0).key, u"người"_qs);
    QCOMPARE(corpus.words().at(0).uses, 2U);
    QCOMPARE(corpus.words().at(1).key, u"dân"_qs);
    QCOMPARE(corpus.addFile(u"/nowhere"_qs).error().code, ErrorCode::NotFound);
}

void TestLearning::archiveAddsToTheBase()
{
    ModelFolder folder;
    const QStringList general(20, u"Bà con chăn trâu trên đồi, nhân dân phấn khởi."_qs);
    const auto base = LanguageModel::open(folder.learn(general));
    QVERIFY(base);
    const QString path = folder.write(extendedModel(*base, corpusOf(pasture()), smallOptions(), {}), u"more.model"_qs);
    const auto more = LanguageModel::open(path);
    QVERIFY(more);
    const auto pair = [](const LanguageModel &model, QStringView a, QStringView b) {
        return qRound(model.pairUses(model.idOf(a), model.idOf(b)));
    };
    QCOMPARE(base->idOf(u"nhụt"), WordId(UnknownWord));
    QCOMPARE(pair(*more, u"khe", u"nhụt"), 12);
    QCOMPARE(pair(*more, u"nhân", u"dân"), pair(*base, u"nhân", u"dân"));
    QCOMPARE(pair(*more, u"chăn", u"trâu"), 32);
    QCOMPARE(more->recordOf(more->idOf(u"trâu")).uses, 32U);
    for (size_t id = FirstWord; id < base->size(); ++id)
        QCOMPARE(more->wordOf(static_cast<WordId>(id)), base->wordOf(static_cast<WordId>(id)));
}

void TestLearning::fitsTheTables()
{
    ModelFolder folder;
    LearningOptions options = smallOptions();
    QStringList paragraphs = pasture();
    for (int i = 0; i < 400; ++i)
        paragraphs.append(u"câu %1 có chữ a%2 và b%3"_qs.arg(i).arg(i % 7).arg(i % 11));
    options.tableBytes = 400;
    const auto model = LanguageModel::open(folder.write(learnedModel(corpusOf(paragraphs), options, {})));
    QVERIFY(model);
    const qsizetype bytes = static_cast<qsizetype>(model->file().bytesOf(ModelPart::Pairs).size()
                                                   + model->file().bytesOf(ModelPart::Triples).size());
    QVERIFY2(bytes <= 420, qPrintable(QString::number(bytes)));
    QVERIFY(model->pairUses(model->idOf(u"có"), model->idOf(u"chữ")) > 0);
}

void TestLearning::readsMarkedText()
{
    ModelFolder folder;
    const QString path = folder.write(markedLine);
    const auto marked = loadMarkedText(path);
    QVERIFY(marked);
    QCOMPARE(marked->size(), 1);
    const MarkedSentence &sentence = marked->first();
    QCOMPARE(sentence.text, u"Nó (sử lý)."_qs);
    QCOMPARE(sentence.words.size(), 3);
    QCOMPARE(sentence.text.sliced(sentence.words.at(1).range.start, sentence.words.at(1).range.length), u"sử"_qs);
    QCOMPARE(sentence.words.at(1).meant, QStringList{u"xử"_qs});
    QVERIFY(!sentence.words.at(2).counts);
}

void TestLearning::refusesOddMarkedText()
{
    ModelFolder folder;
    for (const QByteArray &line : {QByteArray("[]"), QByteArray("{}"), QByteArray("\0x", 2),
                                   QByteArray("{'tokens':['a'],'is_correct':[]}").replace('\'', '"')}) {
        const auto marked = loadMarkedText(folder.write("\n" + line));
        QVERIFY(!marked);
        QCOMPARE(marked.error().detail, u"line 2"_qs);
    }
}

void TestLearning::fitsWeights()
{
    std::vector<Example> examples;
    for (int i = 0; i < 4000; ++i) { // enough that the penalty weighs little
        Example example;
        example.features[Feature::Bias] = 1;
        example.features[Feature::Margin] = static_cast<float>(i % 20 - 10);
        example.features[Feature::Cost] = static_cast<float>(i % 3);
        example.meant = example.features[Feature::Margin] + (i % 7 == 0 ? 5 : 0) > 2;
        examples.push_back(example);
    }
    std::vector<const Example *> all;
    for (const Example &example : examples)
        all.push_back(&example);
    const Judge judge(fitted(all), {});
    const auto probability = [&judge](float margin) {
        Features features{};
        features[Feature::Bias] = 1;
        features[Feature::Margin] = margin;
        features[Feature::Cost] = 1;
        return judge.probability(features);
    };
    QVERIFY(probability(8) > 0.95);
    QVERIFY(probability(-8) < 0.05);
    QVERIFY(probability(1) < probability(3));
    const auto again = Judge::fromJson(judge.toJson());
    QVERIFY(again);
    Features features{};
    features[Feature::Margin] = 2.5F;
    QVERIFY(std::abs(again->probability(features) - judge.probability(features)) < 1e-6);
    QVERIFY(!Judge::fromJson("{\"weights\":[]}"));
}

QTEST_GUILESS_MAIN(TestLearning)
#include "test_learning.moc"
