#include "ui/history/history_reader.h"

#include "app/desk/storage_thread.h"

namespace toasoan {
namespace {

constexpr int rowsAtOnce = 16;
constexpr int ahead = 4;     // on each side: more than a hand drags past while one is read
constexpr int mostKept = 48; // revisions in memory
constexpr int atOnce = 3;    // on their way

} // namespace

HistoryReader::HistoryReader(StorageThread &storage, const DraftId &draft, QObject *parent)
    : QObject(parent), m_storage(storage), m_draft(draft)
{}

void HistoryReader::readRows()
{
    m_storage.ask(
        this, [draft = m_draft](Desk &desk) { return desk.history().ids(draft); },
        [this](const Result<QList<RevisionId>> &ids) {
            if (!ids) {
                Q_EMIT failed(ids.error());
                return;
            }
            m_ids = *ids;
            readSome(0);
        });
}

void HistoryReader::readSome(qsizetype first)
{
    if (first >= m_ids.size()) {
        Q_EMIT allRead();
        return;
    }
    m_storage.ask(
        this,
        [draft = m_draft, ids = m_ids.mid(first, rowsAtOnce)](Desk &desk) { return desk.history().rows(draft, ids); },
        [this, first](const Result<QList<RevisionRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            Q_EMIT rowsRead(*rows);
            readSome(first + rowsAtOnce);
        });
}

void HistoryReader::want(int place)
{
    m_wanted = place;
    if (const auto read = m_read.value(place))
        Q_EMIT ready(place, read);
    else if (const auto damage = m_damage.constFind(place); damage != m_damage.cend())
        Q_EMIT notReadable(place, *damage);
    readNext();
}

/// The wanted one first, then its neighbours; never many at once, since the hand on the slider may be elsewhere by
/// then.
void HistoryReader::readNext()
{
    keepNear(m_wanted);
    read(m_wanted);
    for (int step = 1; step <= ahead; ++step) {
        read(m_wanted - step);
        read(m_wanted + step);
    }
}

void HistoryReader::read(int place)
{
    const bool isKnown = m_read.contains(place) || m_asked.contains(place) || m_damage.contains(place);
    if (place < 0 || place >= m_ids.size() || isKnown || m_asked.size() >= atOnce)
        return;
    m_asked.insert(place);
    m_storage.ask(
        this, [draft = m_draft, id = m_ids[place]](Desk &desk) { return desk.history().change(draft, id); },
        [this, place](const Result<RevisionChange> &change) { answer(place, change); });
}

void HistoryReader::answer(int place, const Result<RevisionChange> &change)
{
    m_asked.remove(place);
    if (change)
        m_read.insert(place, std::make_shared<const RevisionChange>(*change));
    else
        m_damage.insert(place, change.error());
    if (place == m_wanted && change)
        Q_EMIT ready(place, m_read[place]);
    else if (place == m_wanted)
        Q_EMIT notReadable(place, change.error());
    readNext();
}

void HistoryReader::keepNear(int place)
{
    if (m_read.size() <= mostKept)
        return;
    m_read.removeIf([place](auto read) { return std::abs(read.key() - place) > mostKept / 4; });
}

void HistoryReader::compare(int before, int after)
{
    ask([draft = m_draft, before = m_ids.value(before), after = m_ids.value(after)](Desk &desk) -> Result<Redline> {
        const auto old = desk.history().revision(draft, before.value);
        const auto young = old ? desk.history().revision(draft, after.value) : old;
        if (!young)
            return tl::unexpected<Error>(young.error());
        return Redline{old->article, young->article, toasoan::compare(old->article, young->article)};
    });
}

void HistoryReader::compare(int before, const Article &after)
{
    ask([draft = m_draft, before = m_ids.value(before), after](Desk &desk) -> Result<Redline> {
        const auto old = desk.history().revision(draft, before.value);
        if (!old)
            return tl::unexpected<Error>(old.error());
        return Redline{old->article, after, toasoan::compare(old->article, after)};
    });
}

void HistoryReader::review(int proposal, const Article &now)
{
    const RevisionId id = m_ids.value(proposal);
    m_storage.ask(
        this, [draft = m_draft, id, now](Desk &desk) { return desk.proposals().review(draft, id, now); },
        [this, id, number = ++m_comparisons](const Result<ProposalReview> &review) {
            if (number != m_comparisons)
                return;
            if (review) {
                Q_EMIT reviewed(review->redline);
                return;
            }
            ask([draft = m_draft, id](Desk &desk) {
                return desk.history().change(draft, id).map([](const RevisionChange &change) {
                    return Redline{change.before, change.text.article, change.comparison};
                });
            });
        });
}

void HistoryReader::ask(std::function<Result<Redline>(Desk &)> work)
{
    m_storage.ask(this, std::move(work), [this, number = ++m_comparisons](const Result<Redline> &redline) {
        if (number != m_comparisons)
            return;
        if (redline)
            Q_EMIT compared(*redline);
        else
            Q_EMIT failed(redline.error());
    });
}

void HistoryReader::setLabel(const RevisionId &id, const QString &label)
{
    m_storage.ask(
        this, [draft = m_draft, id, label](Desk &desk) { return desk.history().setLabel(draft, id, label); },
        [this, id, label](const Outcome &set) {
            if (set)
                Q_EMIT labelled(id, label);
            else
                Q_EMIT failed(set.error());
        });
}

} // namespace toasoan
