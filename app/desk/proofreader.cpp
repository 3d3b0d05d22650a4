#include "app/desk/proofreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace toasoan {
namespace {

constexpr int manyPassages = 20; // new ones in one check: an article was opened or pasted

struct Answer
{
    QList<Finding> findings;
    ProofingStanding standing;
    std::optional<Error> houseProblem;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Proofreader", text);
}

QString withoutDictionary(const std::optional<Error> &why)
{
    if (!why || why->code == ErrorCode::NotFound)
        return say(QT_TRANSLATE_NOOP("Proofreader", "No Vietnamese dictionary (vi_VN): unknown words are not marked. "
                                                    "Install hunspell-vi."));
    return say(QT_TRANSLATE_NOOP("Proofreader", "The Vietnamese dictionary is damaged: unknown words are not marked. "
                                                "Install hunspell-vi again (%1)."))
        .arg(why->args.value(0));
}

/// One entry for each layer, either here or there.
ProofingStanding standingOf(const Engine &engine, const std::optional<Error> &dictionaryError)
{
    ProofingStanding standing;
    const DictionaryStatus dictionary = engine.dictionary();
    if (dictionary.isActive())
        standing.layers.append(QFileInfo(dictionary.path).completeBaseName());
    else
        standing.problems.append(withoutDictionary(dictionaryError));
    if (engine.model().isActive())
        standing.layers.append(say(QT_TRANSLATE_NOOP("Proofreader", "language model")));
    if (!engine.model().problem.isEmpty())
        standing.problems.append(
            say(QT_TRANSLATE_NOOP("Proofreader", "The newsroom's language model is damaged: it is not used (%1)."))
                .arg(engine.model().problem));
    else if (!engine.model().isActive())
        standing.problems.append(say(QT_TRANSLATE_NOOP(
            "Proofreader",
            "No language model: a right word in the wrong place is not marked. Install the program anew.")));
    standing.layers.append(say(QT_TRANSLATE_NOOP("Proofreader", "house rules")));
    return standing;
}

} // namespace

Proofreader::Proofreader(const QString &modelPath, QObject *parent)
    : QObject(parent), m_modelPath(modelPath.isEmpty() ? shippedModelPath() : modelPath)
{
    m_known.profiles = profiles();
}

Proofreader::~Proofreader() = default;

void Proofreader::check(const Article &article, const CheckOptions &options)
{
    const Task task{article, options};
    if (m_busy)
        m_waiting = task;
    else
        start(task);
}

void Proofreader::useHouseDictionary(const QString &path)
{
    m_housePath = path;
    m_worker.run([this, path] { m_house = HouseDictionaryFile(path); });
}

void Proofreader::useHouseStyle(const QString &folder)
{
    m_worker.ask(
        this,
        [this, folder] {
            const auto style = loadHouseStyle(folder);
            m_style = style ? std::optional(*style) : std::nullopt;
            m_engine.reset();
            return style;
        },
        [this](const Result<HouseStyle> &style) {
            m_known = style ? *style : shippedHouseStyle();
            Q_EMIT houseStyleChanged(m_known);
            if (!style)
                Q_EMIT houseStyleFailed(style.error());
        });
}

void Proofreader::start(const Task &task)
{
    m_busy = true;
    m_worker.ask(
        this,
        [this, task = Task(task)]() mutable {
            task.options.houseWords = m_house.now();
            const int before = engine().passagesRead();
            const QList<Finding> findings = engine().check(task.article, task.options);
            if (engine().passagesRead() - before >= manyPassages)
                engine().giveBackMemory();
            return Answer{findings, standingOf(engine(), m_dictionaryError), m_house.takeProblem()};
        },
        [this, article = task.article](const Answer &answer) {
            m_busy = false;
            m_standing = answer.standing;
            // The next check begins before anybody hears of this one: listeners may ask for more.
            if (const auto waiting = std::exchange(m_waiting, std::nullopt))
                start(*waiting);
            Q_EMIT checked(article, answer.findings);
            if (answer.houseProblem)
                Q_EMIT houseDictionaryFailed(*answer.houseProblem);
        });
}

void Proofreader::suggest(const QString &word)
{
    m_worker.ask(
        this, [this, word] { return engine().suggestionsFor(word); },
        [this, word](const QStringList &corrections) { Q_EMIT suggested(word, corrections); });
}

void Proofreader::addHouseWord(const QString &entry)
{
    m_worker.ask(
        this, [path = m_housePath, entry] { return addToHouseDictionary(path, entry); },
        [this, entry](const Outcome &added) {
            if (added)
                Q_EMIT houseWordAdded(entry);
            else
                Q_EMIT houseDictionaryFailed(added.error());
        });
}

Engine &Proofreader::engine()
{
    if (m_engine)
        return *m_engine;
    Result<Speller> speller = Speller::open(pressLexicon());
    if (!speller)
        m_dictionaryError = speller.error();
    m_engine = std::make_unique<Engine>(speller ? std::move(*speller) : Speller::withoutDictionary(), m_modelPath,
                                        m_style ? *m_style : shippedHouseStyle());
    m_engine->giveBackMemory(); // what reading its lists needed
    return *m_engine;
}

} // namespace toasoan
