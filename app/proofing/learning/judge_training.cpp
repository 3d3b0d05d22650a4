#include "app/proofing/learning/judge_training.h"

#include "app/proofing/spelling/surroundings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace toasoan {

namespace {

QList<ReadingPtr> readingsOf(const QStringList &paragraphs)
{
    QList<Passage> passages;
    for (const QString &paragraph : paragraphs)
        passages.append({{}, paragraph});
    return Reader().read(passages);
}

const MarkedWord *markOf(const MarkedSentence &sentence, TextRange range)
{
    const auto found = std::find_if(sentence.words.begin(), sentence.words.end(),
                                    [range](const MarkedWord &word) { return word.range.overlaps(range); });
    return found == sentence.words.end() ? nullptr : &*found;
}

/// Every candidate that the search keeps, with its features.
class Gathering
{
public:
    Gathering(SuspectSearch &search, const LanguageModel &model, const QStringList &paragraphs)
        : m_model(model), m_readings(readingsOf(paragraphs)), m_surroundings(m_readings)
    {
        for (const ReadingPtr &reading : std::as_const(m_readings))
            m_suspects.push_back(search.suspectsIn(*reading));
    }

    template<typename Keep>
    void forEach(Keep keep) const
    {
        for (qsizetype i = 0; i < m_readings.size(); ++i) {
            for (const Suspect &suspect : m_suspects[static_cast<size_t>(i)]) {
                for (const Choice &choice : suspect.choices)
                    keep(i, suspect, choice, featuresOf(i, suspect, choice));
            }
        }
    }

    [[nodiscard]] TextRange rangeOf(qsizetype reading, qsizetype word) const
    {
        return m_readings.at(reading)->words.at(word).range();
    }
    [[nodiscard]] QString textOf(const Candidate &candidate) const
    {
        const QString first = m_model.wordOf(candidate.word).toString();
        return candidate.second == UnknownWord ? first : QString(first + u' ' + m_model.wordOf(candidate.second));
    }
    [[nodiscard]] qsizetype wordCount() const
    {
        return std::accumulate(m_readings.begin(), m_readings.end(), qsizetype(0),
                               [](qsizetype sum, const ReadingPtr &reading) { return sum + reading->words.size(); });
    }

private:
    Features featuresOf(qsizetype reading, const Suspect &suspect, const Choice &choice) const
    {
        Features features = choice.features;
        m_surroundings.fill(features, reading, suspect.word, m_model.wordOf(choice.candidate.word).toString());
        return features;
    }

    const LanguageModel &m_model;
    QList<ReadingPtr> m_readings;
    Surroundings m_surroundings;
    std::vector<std::vector<Suspect>> m_suspects;
};

QStringList textsOf(const QList<MarkedSentence> &sentences)
{
    QStringList texts;
    for (const MarkedSentence &sentence : sentences)
        texts.append(sentence.text);
    return texts;
}

std::vector<Example> examplesOf(const Gathering &gathering, const QList<MarkedSentence> &marked)
{
    QHash<QString, int> documents;
    for (const MarkedSentence &sentence : marked) {
        if (!documents.contains(sentence.document))
            documents.insert(sentence.document, static_cast<int>(documents.size()));
    }
    std::vector<Example> examples;
    gathering.forEach([&](qsizetype i, const Suspect &suspect, const Choice &choice, const Features &features) {
        const MarkedSentence &sentence = marked.at(i);
        const MarkedWord *mark = markOf(sentence, gathering.rangeOf(i, suspect.word));
        if (mark && mark->counts)
            examples.push_back({features, mark->meant.contains(gathering.textOf(choice.candidate)), static_cast<int>(i),
                                static_cast<int>(suspect.word), documents.value(sentence.document),
                                !mark->meant.isEmpty()});
    });
    return examples;
}

/// A word's candidates together.
struct Verdict
{
    double probability = 0;
    double best = 0;
    bool bestIsMeant = false;
    bool wrong = false;
};

void addTo(Verdict &verdict, double probability, const Example &example)
{
    verdict.probability += probability;
    verdict.wrong = example.wrong;
    if (probability > verdict.best) {
        verdict.best = probability;
        verdict.bestIsMeant = example.meant;
    }
}

Judge judgeFrom(const std::vector<Example> &examples, int withoutFold)
{
    std::vector<const Example *> used;
    for (const Example &example : examples) {
        if (example.document % crossValidationFolds != withoutFold)
            used.push_back(&example);
    }
    return Judge(fitted(used), {});
}

double logit(double probability)
{
    const double p = std::clamp(probability, 1e-9, 1 - 1e-9);
    return std::log(p / (1 - p));
}

/// How sure a judge is of each suspicious word of published text, surest first.
std::vector<double> logitsOn(const Gathering &published, const Judge &judge)
{
    std::map<std::pair<qsizetype, qsizetype>, double> words;
    published.forEach([&](qsizetype i, const Suspect &suspect, const Choice &, const Features &features) {
        words[{i, suspect.word}] += judge.probability(features);
    });
    std::vector<double> logits;
    for (const auto &word : words)
        logits.push_back(logit(word.second));
    std::sort(logits.begin(), logits.end(), std::greater<>());
    return logits;
}

float thresholdFor(const std::vector<double> &logits, double rate, qsizetype words)
{
    const auto alarms = static_cast<size_t>(rate * static_cast<double>(words) / 1000);
    return static_cast<float>(alarms < logits.size() ? logits[alarms] : -100.0);
}

std::array<float, 3> thresholdsOf(const Gathering &published, const Judge &judge, const AlarmRates &rates)
{
    const std::vector<double> logits = logitsOn(published, judge);
    const qsizetype words = published.wordCount();
    return {thresholdFor(logits, rates.strict, words), thresholdFor(logits, rates.usual, words),
            thresholdFor(logits, rates.thorough, words)};
}

void count(CrossValidated &result, const Verdict &verdict, float threshold)
{
    if (logit(verdict.probability) <= threshold)
        return;
    ++(verdict.wrong ? result.found : result.falseAlarms);
    result.firstRight += verdict.wrong && verdict.bestIsMeant ? 1 : 0;
}

int errorsIn(const QList<MarkedSentence> &marked)
{
    int errors = 0;
    for (const MarkedSentence &sentence : marked)
        errors += static_cast<int>(std::count_if(sentence.words.begin(), sentence.words.end(),
                                                 [](const MarkedWord &w) { return w.counts && !w.meant.isEmpty(); }));
    return errors;
}

std::array<CrossValidated, 3> crossValidated(const std::vector<Example> &examples, const Gathering &published,
                                             const AlarmRates &rates, int errors)
{
    std::array<CrossValidated, 3> results{};
    for (CrossValidated &result : results)
        result.errors = errors;
    for (int fold = 0; fold < crossValidationFolds; ++fold) {
        const Judge judge = judgeFrom(examples, fold);
        const std::array<float, 3> thresholds = thresholdsOf(published, judge, rates);
        std::map<std::pair<int, int>, Verdict> verdicts;
        for (const Example &example : examples) {
            if (example.document % crossValidationFolds == fold)
                addTo(verdicts[{example.sentence, example.word}], judge.probability(example.features), example);
        }
        for (const auto &verdict : verdicts) {
            for (size_t level = 0; level < results.size(); ++level)
                count(results[level], verdict.second, thresholds[level]);
        }
    }
    return results;
}

} // namespace

TrainedJudge trainedJudge(SuspectSearch &search, const LanguageModel &model, const QList<MarkedSentence> &marked,
                          const QStringList &published, const AlarmRates &rates, int withoutFold)
{
    const std::vector<Example> examples = examplesOf(Gathering(search, model, textsOf(marked)), marked);
    const Gathering publishedText(search, model, published);
    const Judge judge = judgeFrom(examples, withoutFold);
    const std::array<float, 3> thresholds = thresholdsOf(publishedText, judge, rates);
    return {judge.withThresholds(thresholds), crossValidated(examples, publishedText, rates, errorsIn(marked))};
}

} // namespace toasoan
