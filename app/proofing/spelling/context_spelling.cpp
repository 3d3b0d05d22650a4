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

ContextSpelling::Suspects ContextSpelling::suspectsOf(const ReadingPtr &reading)
{
    const auto known = m_suspects.constFind(reading);
    return known != m_suspects.constEnd() ? *known
                                          : std::make_shared<const std::vector<Suspect>>(m_search.suspectsIn(*reading));
}

const std::vector<Doubt> &ContextSpelling::doubtsIn(const QList<ReadingPtr> &readings)
{
    if (readings == m_readings)
        return m_doubts;
    QHash<ReadingPtr, Suspects> suspects;
    for (const ReadingPtr &reading : readings)
        suspects.insert(reading, suspectsOf(reading));
    const Surroundings surroundings(readings);
    m_doubts.clear();
    for (qsizetype i = 0; i < readings.size(); ++i) {
        for (const Suspect &suspect : *suspects.value(readings.at(i)))
            m_doubts.push_back(judged(suspect, i, surroundings));
    }
    m_suspects = std::move(suspects);
    m_readings = readings;
    return m_doubts;
}

Doubt ContextSpelling::judged(const Suspect &suspect, qsizetype passage, const Surroundings &surroundings) const
{
    struct Rated
    {
        const Choice *choice = nullptr;
        double probability = 0;
    };
    std::vector<Rated> rated;
    Doubt doubt{passage, suspect.word, 0, {}, Slip::OtherLetter};
    for (const Choice &choice : suspect.choices) {
        Features features = choice.features;
        surroundings.fill(features, passage, suspect.word, m_model.wordOf(choice.candidate.word).toString());
        rated.push_back({&choice, m_judge.probability(features)});
        doubt.probability += rated.back().probability;
    }
    std::stable_sort(rated.begin(), rated.end(),
                     [](const Rated &a, const Rated &b) { return a.probability > b.probability; });
    for (const Rated &one : rated)
        doubt.choices.append(textOf(one.choice->candidate));
    doubt.slip = rated.front().choice->candidate.slip;
    return doubt;
}

QString ContextSpelling::textOf(const Candidate &candidate) const
{
    const QString first = m_model.wordOf(candidate.word).toString();
    return candidate.second == UnknownWord ? first : QString(first + u' ' + m_model.wordOf(candidate.second));
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
            words.append(textOf(*one.candidate));
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
