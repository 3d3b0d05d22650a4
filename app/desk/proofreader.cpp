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

void Proofreader::start(const Task &task)
{
    m_busy = true;
    m_worker.ask(
        this,
        [this, task = Task(task)]() mutable {
            if (!m_engine)
                m_engine = makeEngine();
            task.options.houseWords = m_house;
            return Answer{m_engine->check(task.article, task.options), m_engine->dictionary()};
        },
        [this, article = task.article](const Answer &answer) {
            m_busy = false;
            m_dictionary = answer.dictionary;
            // The next check begins before anybody hears of this one: listeners may ask for more.
            if (const auto waiting = std::exchange(m_waiting, std::nullopt))
                start(*waiting);
            Q_EMIT checked(article, answer.findings);
        });
}

void Proofreader::useHouseDictionary(const QString &path)
{
    m_housePath = path;
    readHouseDictionary([] { return Outcome(); });
}

void Proofreader::addHouseWord(const QString &entry)
{
    readHouseDictionary([path = m_housePath, entry] { return addToHouseDictionary(path, entry); });
}

void Proofreader::readHouseDictionary(std::function<Outcome()> before)
{
    m_worker.ask(
        this,
        [this, before = std::move(before), path = m_housePath] {
            return before().and_then([&] { return loadHouseDictionary(path); }).map([&](HouseDictionary read) {
                m_house = std::move(read);
            });
        },
        [this](const Outcome &read) {
            if (!read)
                Q_EMIT houseDictionaryFailed(read.error());
        });
}

} // namespace toasoan
