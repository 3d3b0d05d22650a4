#pragma once
#include "app/desk/history_service.h"
#include "app/review/changes.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace toasoan {

class Desk;
class StorageThread;

/// Reads a draft's history on the storage thread, a few revisions at a time, so that saving never waits long behind
/// it. What will likely be looked at next is read ahead.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    HistoryReader(StorageThread &storage, const DraftId &draft, QObject *parent = nullptr);

    void readRows(); ///< rowsRead() once and again, newest first, then allRead()
    [[nodiscard]] const QList<RevisionId> &ids() const { return m_ids; } ///< newest first
    /// ready() for the last one asked for, at once where it was read ahead.
    void want(int place);
    /// `before` beside `after`, by their places among ids(); compared() follows for the last one asked for.
    void compare(int before, int after);
    void compare(int before, const Article &after);
    /// Of a proposal that waits for its answer, from `now` to all of it brought in: reviewed() follows instead; of
    /// another one compared() with what its author saw.
    void review(int proposal, const Article &now);
    void setLabel(const RevisionId &id, const QString &label); ///< labelled() or failed()

Q_SIGNALS:
    void rowsRead(const QList<toasoan::RevisionRow> &rows);
    void allRead();
    void ready(int place, const std::shared_ptr<const toasoan::RevisionChange> &change);
    void notReadable(int place, const toasoan::Error &error);
    void compared(const toasoan::Redline &redline);
    void reviewed(const toasoan::Redline &redline);
    void labelled(const toasoan::RevisionId &id, const QString &label);
    void failed(const toasoan::Error &error);

private:
    void readSome(qsizetype first);
    void read(int place);
    void readNext();
    void answer(int place, const Result<RevisionChange> &change);
    void keepNear(int place);
    void ask(std::function<Result<Redline>(Desk &)> work);

    StorageThread &m_storage;
    DraftId m_draft;
    QList<RevisionId> m_ids;
    QHash<int, std::shared_ptr<const RevisionChange>> m_read;
    QHash<int, Error> m_damage;
    QSet<int> m_asked;
    int m_wanted = -1;
    int m_comparisons = 0;
};

} // namespace toasoan
