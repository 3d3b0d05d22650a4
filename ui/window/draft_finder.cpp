#include "ui/window/draft_finder.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"

namespace toasoan {
namespace {

constexpr int draftsAtOnce = 4;
constexpr int mostDrafts = 100000;

Result<QList<DraftId>> liveDrafts(Desk &desk)
{
    return desk.drafts().list({{}, {}, Shelf::Live, mostDrafts}).map([](const QList<DraftRow> &rows) {
        QList<DraftId> ids;
        for (const DraftRow &row : rows)
            ids.append(row.id);
        return ids;
    });
}

/// A draft that cannot be read is no reason to read none.
Result<QList<DraftHits>> hitsInSome(Desk &desk, const QList<DraftId> &drafts, const TextSearch &search)
{
    QList<DraftHits> found;
    for (const DraftId &draft : drafts) {
        const auto hits = toasoan::hitsIn(desk.drafts(), draft, search);
        if (!hits && hits.error().code == ErrorCode::TooLarge)
            return tl::unexpected<Error>(hits.error());
        if (hits && !hits->hits.isEmpty())
            found.append(*hits);
    }
    return found;
}

} // namespace

DraftFinder::DraftFinder(StorageThread &storage, QObject *parent) : QObject(parent), m_storage(storage) {}

void DraftFinder::find(const TextSearch &search)
{
    const int run = ++m_run;
    m_done = m_hits = 0;
    m_total = 1; // busy, of a number that is not known yet
    m_storage.ask(this, liveDrafts, [this, run, search](const Result<QList<DraftId>> &drafts) {
        if (run != m_run)
            return;
        if (!drafts) {
            end();
            Q_EMIT failed(drafts.error());
            return;
        }
        m_total = std::max<int>(1, static_cast<int>(drafts->size()));
        findNext(search, *drafts);
    });
}

void DraftFinder::findNext(const TextSearch &search, const QList<DraftId> &drafts)
{
    Q_EMIT progressed(m_done, m_total);
    if (drafts.isEmpty() || m_hits >= mostHits) {
        end();
        Q_EMIT finished(drafts.isEmpty());
        return;
    }
    m_storage.ask(
        this,
        [some = drafts.first(std::min<qsizetype>(draftsAtOnce, drafts.size())), search](Desk &desk) {
            return hitsInSome(desk, some, search);
        },
        [this, run = m_run, search, drafts](const Result<QList<DraftHits>> &some) {
            if (run != m_run)
                return;
            if (!some) {
                end();
                Q_EMIT failed(some.error());
                return;
            }
            for (const DraftHits &draft : *some)
                m_hits += static_cast<int>(draft.hits.size());
            m_done = std::min(m_total, m_done + draftsAtOnce);
            if (!some->isEmpty())
                Q_EMIT found(*some);
            if (run == m_run)
                findNext(search, drafts.mid(draftsAtOnce));
        });
}

void DraftFinder::replace(const QList<std::pair<DraftId, QList<HitChange>>> &changes, const QString &reason)
{
    ++m_run;
    m_summary = {};
    m_done = 0;
    m_total = std::max<int>(1, static_cast<int>(changes.size()));
    replaceNext(changes, reason);
}

void DraftFinder::replaceNext(const QList<std::pair<DraftId, QList<HitChange>>> &changes, const QString &reason)
{
    Q_EMIT progressed(m_done, m_total);
    if (changes.isEmpty()) {
        end();
        Q_EMIT replaced(m_summary);
        return;
    }
    m_storage.ask(
        this,
        [first = changes.first(), reason](Desk &desk) {
            return replaceIn(desk.drafts(), first.first, first.second, reason);
        },
        [this, run = m_run, changes, reason](const Result<int> &places) {
            m_summary.failed += places ? 0 : 1;
            m_summary.places += places.value_or(0);
            m_summary.drafts += places.value_or(0) > 0 ? 1 : 0;
            ++m_done;
            if (run == m_run)
                replaceNext(changes.mid(1), reason);
            else
                Q_EMIT replaced(m_summary); // stopped: what is done is done
        });
}

void DraftFinder::stop()
{
    if (!isBusy())
        return;
    ++m_run;
    end();
    Q_EMIT finished(false);
}

void DraftFinder::end()
{
    m_done = m_total = 0;
    Q_EMIT progressed(0, 0);
}

} // namespace toasoan
