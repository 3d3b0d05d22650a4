#include "app/desk/proofreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace toasoan {
namespace {

struct Answer
{
    QList<Finding> findings;
    ProofingStanding standing;
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
            return Answer{engine().check(task.article, task.options), standingOf(engine(), m_dictionaryError)};
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
    if (m_engine)
        return *m_engine;
    Result<Speller> speller = Speller::open(pressLexicon());
    if (!speller)
        m_dictionaryError = speller.error();
    m_engine = std::make_unique<Engine>(speller ? std::move(*speller) : Speller::withoutDictionary());
    return *m_engine;
}

} // namespace toasoan
