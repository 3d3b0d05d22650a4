#include "app/desk/proofreader.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    ProofingStanding standing;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Proofreader", text);
}

/// One entry for each layer, either here or there.
ProofingStanding standingOf(const Engine &engine)
{
    ProofingStanding standing;
    const DictionaryStatus dictionary = engine.dictionary();
    if (dictionary.isActive())
        standing.layers.append(QFileInfo(dictionary.path).completeBaseName());
    else
        standing.problems.append(say(QT_TRANSLATE_NOOP(
            "Proofreader", "No Vietnamese dictionary (vi_VN): unknown words are not marked. Install hunspell-vi.")));
    standing.layers.append(say(QT_TRANSLATE_NOOP("Proofreader", "house rules")));
    return standing;
}

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
        [this, task] {
            return Answer{engine().check(task.article, task.options), standingOf(engine())};
        },
        [this, article = task.article](const Answer &answer) {
            m_busy = false;
            m_standing = answer.standing;
            // The next check begins before anybody hears of this one: listeners may ask for more.
            if (const auto waiting = std::exchange(m_waiting, std::nullopt))
                start(*waiting);
            Q_EMIT checked(article, answer.findings);
        });
}

void Proofreader::suggest(const QString &word)
{
    m_worker.ask(
        this, [this, word] { return engine().suggestionsFor(word); },
        [this, word](const QStringList &corrections) { Q_EMIT suggested(word, corrections); });
}

Engine &Proofreader::engine()
{
    if (!m_engine)
        m_engine = makeEngine();
    return *m_engine;
}

} // namespace toasoan
