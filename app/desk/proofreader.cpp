#include "app/desk/proofreader.h"

namespace toasoan {
namespace {

std::unique_ptr<Engine> makeEngine(const HouseStyle &style)
{
    auto speller = Speller::open(pressLexicon());
    return std::make_unique<Engine>(speller ? std::move(*speller) : Speller::withoutDictionary(), style);
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

void Proofreader::useHouseStyle(const QString &folder)
{
    m_worker.ask(
        this,
        [this, folder]() -> std::optional<Error> {
            const auto style = loadHouseStyle(folder);
            m_style = style.value_or(shippedHouseStyle());
            m_engine.reset();
            return style ? std::nullopt : std::optional(style.error());
        },
        [this](const std::optional<Error> &error) {
            if (error)
                Q_EMIT houseStyleFailed(*error);
        });
}

void Proofreader::start(const Task &task)
{
    m_busy = true;
    m_worker.ask(
        this,
        [this, task] {
            if (!m_engine)
                m_engine = makeEngine(m_style);
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

} // namespace toasoan
