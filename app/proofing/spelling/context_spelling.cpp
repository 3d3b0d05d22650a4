#include "app/proofing/spelling/context_spelling.h"

#include "app/proofing/spelling/surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

constexpr qsizetype suggestionLimit = 5;
constexpr quint32 commonUses = 1000; ///< of a syllable in the texts that the model was learned from

QByteArray weightsOf(const LanguageModel &model)
{
    const auto bytes = model.file().bytesOf(ModelPart::Weights);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

ContextSpelling::ContextSpelling(LanguageModel model, Judge judge, const Speller &speller)
    : m_model(std::move(model)), m_judge(judge), m_search(m_model, speller)
{}

Result<std::unique_ptr<ContextSpelling>> ContextSpelling::open(const QString &path, const Speller &speller)
{
    auto model = LanguageModel::open(path);
    if (!model)
        return tl::unexpected(model.error());
    auto judge = Judge::fromJson(weightsOf(*model));
    if (!judge)
        return failure(judge.error().code, judge.error().detail, {path});
    return std::unique_ptr<ContextSpelling>(new ContextSpelling(std::move(*model), *judge, speller));
}

ContextSpelling::ChoicesPtr ContextSpelling::choicesOf(const ReadingPtr &reading)
{
    const auto known = m_choices.constFind(reading);
    if (known != m_choices.constEnd())
        return *known;
    Choices choices;
    for (const Suspect &suspect : m_search.suspectsIn(*reading)) {
        if (!canBeFound(suspect.choices))
            continue;
        for (const Choice &choice : suspect.choices) {
            const Candidate &candidate = choice.candidate;
            choices.push_back({m_judge.saidByParagraph(choice.features),
                               static_cast<quint32>(suspect.word) & Weighed::mostWords, candidate.slip, candidate.word,
                               candidate.second});
        }
    }
    choices.shrink_to_fit();
    return std::make_shared<const Choices>(std::move(choices));
}

bool ContextSpelling::canBeFound(std::span<const Choice> choices) const
{
    static const Features least = Surroundings::least();
    static const Features most = Surroundings::most();
    double probability = 0;
    for (const Choice &choice : choices)
        probability += m_judge.mostProbable(m_judge.saidByParagraph(choice.features), least, most);
    return isEverFound(probability);
}

const std::vector<Doubt> &ContextSpelling::doubtsIn(const QList<ReadingPtr> &readings)
{
    if (readings == m_readings)
        return m_doubts;
    QHash<ReadingPtr, ChoicesPtr> choices;
    for (const ReadingPtr &reading : readings)
        choices.insert(reading, choicesOf(reading));
    const Surroundings surroundings(readings);
    m_doubts.clear();
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const ChoicesPtr all = choices.value(readings.at(i));
        for (auto begin = all->begin(), end = begin; begin != all->end(); begin = end) {
            end = std::find_if(begin, all->end(), [&begin](const Weighed &w) { return w.word != begin->word; });
            if (const Doubt doubt = judged({begin, end}, i, surroundings); isEverFound(doubt.probability))
                m_doubts.push_back(doubt);
        }
    }
    m_choices = std::move(choices);
    m_readings = readings;
    return m_doubts;
}

bool ContextSpelling::isEverFound(double probability) const
{
    return m_judge.isFound(probability, Sureness::Strict) || m_judge.isFound(probability, Sureness::Usual)
           || m_judge.isFound(probability, Sureness::Thorough);
}

Doubt ContextSpelling::judged(std::span<const Weighed> choices, qsizetype passage,
                              const Surroundings &surroundings) const
{
    struct Rated
    {
        const Weighed *choice = nullptr;
        double probability = 0;
    };
    std::vector<Rated> rated;
    Doubt doubt{passage, choices.front().word, 0, {}, Slip::OtherLetter};
    Features features{};
    for (const Weighed &choice : choices) {
        surroundings.fill(features, passage, choice.word, m_model.wordOf(choice.meant).toString());
        rated.push_back({&choice, m_judge.probability(choice.saidByParagraph, features)});
        doubt.probability += rated.back().probability;
    }
    if (!isEverFound(doubt.probability))
        return doubt; // nearly all: their choices need no words
    std::stable_sort(rated.begin(), rated.end(),
                     [](const Rated &a, const Rated &b) { return a.probability > b.probability; });
    for (const Rated &one : rated)
        doubt.choices.append(textOf(one.choice->meant, one.choice->second));
    doubt.slip = rated.front().choice->slip;
    return doubt;
}

QString ContextSpelling::textOf(WordId first, WordId second) const
{
    const QString word = m_model.wordOf(first).toString();
    return second == UnknownWord ? word : QString(word + u' ' + m_model.wordOf(second));
}

bool ContextSpelling::isFound(const Doubt &doubt, Sureness sureness) const
{
    return m_judge.isFound(doubt.probability, sureness);
}

QStringList ContextSpelling::suggestionsFor(const QString &key)
{
    struct Rated
    {
        const Candidate *candidate = nullptr;
        double value = 0;
    };
    std::vector<Rated> rated;
    for (const Candidate &candidate : m_search.candidatesFor(key))
        rated.push_back({&candidate, std::log(m_model.probability(candidate.word)) - candidate.cost});
    std::stable_sort(rated.begin(), rated.end(), [](const Rated &a, const Rated &b) { return a.value > b.value; });
    QStringList words;
    for (const Rated &one : rated) {
        if (words.size() < suggestionLimit)
            words.append(textOf(one.candidate->word, one.candidate->second));
    }
    return words;
}

bool ContextSpelling::lacksOnlyMarks(const QString &key)
{
    const std::vector<Candidate> &candidates = m_search.candidatesFor(key);
    return std::any_of(candidates.begin(), candidates.end(), [this](const Candidate &candidate) {
        const WordRecord &record = m_model.recordOf(candidate.word);
        return candidate.slip <= Slip::MarkChanged && record.has(WordFlag::Syllable) && record.uses >= commonUses;
    });
}

QString shippedModelPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString path = programs.filePath(QStringLiteral("../share/toasoan/language/vi.model"));
    return QFileInfo(path).isFile() ? QDir::cleanPath(path) : QString();
}

QString learnedModelPath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("language/vi.model"));
}

QString modelPathFor(const QString &dataFolder)
{
    const QString learned = learnedModelPath(dataFolder);
    return QFileInfo(learned).isFile() ? learned : shippedModelPath();
}

} // namespace toasoan
