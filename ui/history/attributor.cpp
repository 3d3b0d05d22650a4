#include "ui/history/attributor.h"

#include "app/desk/storage_thread.h"

namespace toasoan {
namespace {

constexpr int atOnce = 8; // revisions

} // namespace

struct Attributor::Question
{
    int turn = 0;
    Redline redline;
    QList<Revision> revisions;
    std::optional<Unsaved> unsaved;
    QList<AuthoredVersion> versions;
    QHash<RevisionId, int> places; ///< among versions

    void add(const RevisionText &text)
    {
        QList<int> parents;
        for (const RevisionId &parent : text.revision.parents) {
            if (places.contains(parent))
                parents.append(places[parent]);
        }
        places.insert(text.revision.id, static_cast<int>(versions.size()));
        versions.append({text.revision.author, text.article, parents});
    }
};

Attributor::Attributor(StorageThread &storage, const DraftId &draft, QObject *parent)
    : QObject(parent), m_storage(storage), m_draft(draft)
{}

Attributor::~Attributor()
{
    stop();
}

void Attributor::stop()
{
    ++*m_turn;
}

void Attributor::ask(const Redline &redline, const RevisionId &first, const RevisionId &last,
                     const std::optional<Unsaved> &unsaved)
{
    auto question = std::make_shared<Question>();
    question->turn = ++*m_turn;
    question->redline = redline;
    question->unsaved = unsaved;
    m_storage.ask(
        this, [draft = m_draft, first, last](Desk &desk) { return desk.history().between(draft, first, last); },
        [this, question](const Result<QList<Revision>> &revisions) {
            if (!revisions || question->turn != *m_turn)
                return;
            question->revisions = *revisions;
            readSome(question);
        });
}

void Attributor::ask(const Redline &redline, const QList<AuthoredVersion> &versions)
{
    auto question = std::make_shared<Question>();
    question->turn = ++*m_turn;
    question->redline = redline;
    question->versions = versions;
    work(question);
}

void Attributor::readSome(const std::shared_ptr<Question> &question)
{
    if (question->revisions.isEmpty()) {
        if (question->unsaved)
            question->versions.append({question->unsaved->author, question->redline.after, {}});
        if (!question->versions.isEmpty())
            work(question);
        return;
    }
    const QList<Revision> some = question->revisions.first(std::min<qsizetype>(atOnce, question->revisions.size()));
    question->revisions.remove(0, some.size());
    m_storage.ask(
        this,
        [draft = m_draft, some](Desk &desk) -> Result<QList<RevisionText>> {
            QList<RevisionText> texts;
            for (const Revision &revision : some) {
                if (auto text = desk.history().revision(draft, revision.id.value))
                    texts.append(
                        std::move(*text)); // a damaged one is passed over: the next is set beside the one before
            }
            return texts;
        },
        [this, question](const Result<QList<RevisionText>> &texts) {
            if (!texts || question->turn != *m_turn)
                return;
            for (const RevisionText &text : *texts)
                question->add(text);
            readSome(question);
        });
}

void Attributor::work(const std::shared_ptr<Question> &question)
{
    question->versions.first().article = question->redline.before;
    m_worker.ask(
        this,
        [question, turn = m_turn]() -> std::shared_ptr<const WhoDidWhat> {
            const Progress isWanted = [&](qint64, qint64) { return question->turn == *turn; };
            auto attribution = attribute(question->redline.comparison, question->versions, isWanted);
            if (!attribution)
                return nullptr;
            QList<AlteredQuote> quotes = alteredQuotes(question->redline.comparison, *attribution);
            return std::make_shared<const WhoDidWhat>(WhoDidWhat{std::move(*attribution), std::move(quotes)});
        },
        [this, question](const std::shared_ptr<const WhoDidWhat> &authorship) {
            if (authorship && question->turn == *m_turn)
                Q_EMIT attributed(authorship);
        });
}

} // namespace toasoan
