#include "app/proofing/learning/ngram_tables.h"
#include "app/proofing/model/language_model.h"
#include "tests/app/proofing/small_model.h"

#include <rapidcheck.h>

using namespace toasoan;

namespace {

const QStringList paragraphs = {u"Người dân phấn khởi ra đồng."_qs, u"Người dân ra đồng từ sáng sớm."_qs,
                                u"Người dân phấn khởi, ra đồng."_qs, u"Năm 2020 người dân được mùa."_qs};

QByteArray smallModel()
{
    return learnedModel(corpusOf(paragraphs), smallOptions(), {});
}

/// Sentences of a few words, so that pairs and triples come again.
rc::Gen<QString> sentence()
{
    const std::vector<QString> words = {u"người"_qs, u"dân"_qs, u"ra"_qs,   u"đồng"_qs, u"sáng"_qs,
                                        u"mùa"_qs,   u","_qs,   u"2020"_qs, u"."_qs};
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(rc::gen::elementOf(words)),
        [](const std::vector<QString> &parts) { return QStringList(parts.begin(), parts.end()).join(u' '); });
}

} // namespace

class TestLanguageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatStandsTogether();
    void countsWithinSixHundredths();
    void knowsItsWords();
    void sharesAreProbabilities();
    void refusesEveryFlippedByte();
    void refusesEveryCutOffFile();
    void saysWhatIsMissing();
    void refusesPartsThatDoNotBelongTogether();
};

void TestLanguageModel::countsWhatStandsTogether()
{
    ModelFolder folder;
    const auto model = LanguageModel::open(folder.learn(paragraphs));
    QVERIFY(model);
    const WordId people = model->idOf(u"người");
    const WordId folk = model->idOf(u"dân");
    QCOMPARE(model->recordOf(people).uses, 4U);
    QCOMPARE(qRound(model->pairUses(people, folk)), 4);
    QCOMPARE(qRound(model->tripleUses(people, folk, model->idOf(u"phấn"))), 2);
    QCOMPARE(model->pairUses(folk, people), 0.0);
    QVERIFY(model->probability(people, folk) > model->probability(people, people));
}

void TestLanguageModel::countsWithinSixHundredths()
{
    for (double uses = 1; uses < 2e6; uses *= 1.37) {
        const double kept = usesOf(countCode(uses));
        QVERIFY2(std::abs(kept - uses) <= 0.03 * uses, qPrintable(QString::number(uses)));
    }
}

void TestLanguageModel::knowsItsWords()
{
    ModelFolder folder;
    const auto model = LanguageModel::open(folder.learn(paragraphs));
    QVERIFY(model);
    for (size_t id = FirstWord; id < model->size(); ++id)
        QCOMPARE(model->idOf(model->wordOf(static_cast<WordId>(id))), static_cast<WordId>(id));
    QCOMPARE(model->idOf(u"chưa-từng-thấy"), WordId(UnknownWord));
    QCOMPARE(model->idOf(u""), WordId(UnknownWord));
}

void TestLanguageModel::sharesAreProbabilities()
{
    QVERIFY(rc::check("what follows a word is about certain to be something", [] {
        ModelFolder folder;
        const QString path = folder.learn(*rc::gen::container<QStringList>(sentence()));
        const auto model = LanguageModel::open(path);
        RC_ASSERT(model.has_value());
        // Counts and shares are kept in a byte each; and one look-up in some 10,000 finds a stranger.
        int odd = 0;
        for (size_t before = FirstWord; before < model->size(); ++before) {
            double sum = 0;
            for (size_t word = SentenceEnd; word < model->size(); ++word)
                sum += model->probability(static_cast<WordId>(before), static_cast<WordId>(word));
            odd += sum > 0.8 && sum < 1.2 ? 0 : 1;
        }
        RC_ASSERT(odd <= 1);
    }));
}

void TestLanguageModel::refusesEveryFlippedByte()
{
    ModelFolder folder;
    const QByteArray whole = smallModel();
    for (qsizetype i = 0; i < whole.size(); i += 1 + i / 512) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        const auto model = LanguageModel::open(folder.write(damaged));
        QVERIFY2(!model, qPrintable(QString::number(i)));
        QCOMPARE(model.error().code, ErrorCode::BadInput);
    }
}

void TestLanguageModel::refusesEveryCutOffFile()
{
    ModelFolder folder;
    const QByteArray whole = smallModel();
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        const auto model = LanguageModel::open(folder.write(whole.first(size)));
        QVERIFY2(!model, qPrintable(QString::number(size)));
    }
}

void TestLanguageModel::saysWhatIsMissing()
{
    QCOMPARE(LanguageModel::open(u"/nowhere/vi.model"_qs).error().code, ErrorCode::NotFound);
    ModelFolder folder;
    const QString path = folder.write(QByteArray(4096, 'x'));
    const auto model = LanguageModel::open(path);
    QVERIFY(!model);
    QCOMPARE(model.error().detail, u"not a language model"_qs);
    QCOMPARE(model.error().args, QStringList{path});
}

void TestLanguageModel::refusesPartsThatDoNotBelongTogether()
{
    ModelFolder folder;
    const auto file = ModelFile::open(folder.write(smallModel()));
    QVERIFY(file);
    for (const ModelPart part : {ModelPart::WordOffsets, ModelPart::WordRecords, ModelPart::WordSlots}) {
        const QByteArray odd = file->with(part, QByteArray(64, '\x7f'));
        QVERIFY(!LanguageModel::open(folder.write(odd, u"odd.model"_qs)));
    }
}

QTEST_GUILESS_MAIN(TestLanguageModel)
#include "test_language_model.moc"
