#include "app/desk/proofreader.h"

namespace toasoan {
namespace {

std::unique_ptr<Engine> makeEngine()
{
    auto speller = Speller::open(pressLexicon());
    return std::make_unique<Engine>(speller ? std::move(*speller) : Speller::withoutDictionary());
}

struct Answer
{
    QList<Finding> findings;
    DictionaryStatus dictionary;
    std::optional<Error> houseProblem;
};

} // namespace

Proofreader::Proofreader(QObject *parent) : QObject(parent) {}

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
    m_worker.run([this, path] { m_house = HouseDictionaryFile(path); });
}

void Proofreader::start(const Task &task)
{
    m_busy = true;
    m_worker.ask(
        this,
        [this, task = Task(task)]() mutable {
            if (!m_engine)
                m_engine = makeEngine();
            task.options.houseWords = m_house.now();
            return Answer{m_engine->check(task.article, task.options), m_engine->dictionary(), m_house.takeProblem()};
        },
        [this, article = task.article](const Answer &answer) {
            m_busy = false;
            m_dictionary = answer.dictionary;
            // The next check begins before anybody hears of this one: listeners may ask for more.
            if (const auto waiting = std::exchange(m_waiting, std::nullopt))
                start(*waiting);
            Q_EMIT checked(article, answer.findings);
            if (answer.houseProblem)
                Q_EMIT houseDictionaryFailed(*answer.houseProblem);
        });
}

} // namespace toasoan
