#include "ui/models/ledger_model.h"

#include "app/workflow/delegation.h"

#include <QTextDocument>

#include <algorithm>

namespace toasoan {
namespace {

bool passes(const LedgerEntry &entry, LedgerModel::Onlys only)
{
    if (only.testFlag(LedgerModel::AskedOnly) && entry.state != EntryState::Asked)
        return false;
    if (only.testFlag(LedgerModel::TakedownsOnly) && entry.action != Action::TakeDown)
        return false;
    return !only.testFlag(LedgerModel::CorrectionsOnly) || entry.action == Action::MarkCorrected;
}

/// "1/2": how many of those who are told have said that they saw it.
QString seenText(const LedgerEntry &entry)
{
    const auto seen = std::count_if(entry.notices.begin(), entry.notices.end(),
                                    [](const PersonTold &notice) { return notice.seen.isValid(); });
    return entry.notices.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(seen).arg(entry.notices.size());
}

QString noticeText(const PersonTold &notice)
{
    return notice.seen.isValid() ? LedgerModel::tr("%1 (saw it %2)").arg(notice.person, ledgerTime(notice.seen))
                                 : LedgerModel::tr("%1 (has not seen it)").arg(notice.person);
}

QString whoText(const LedgerEntry &entry)
{
    QStringList lines;
    if (!entry.asker.isEmpty())
        lines.append(LedgerModel::tr("Asked for by %1, %2").arg(entry.asker, ledgerTime(entry.asked)));
    if (entry.state == EntryState::Ordered)
        lines.append(LedgerModel::tr("Decided by %1, %2").arg(deciderText(entry), ledgerTime(entry.decided)));
    if (entry.state == EntryState::Refused)
        lines.append(
            LedgerModel::tr("Declined by %1, %2: %3").arg(deciderText(entry), ledgerTime(entry.decided), entry.answer));
    QStringList told;
    for (const PersonTold &notice : entry.notices)
        told.append(noticeText(notice));
    if (!told.isEmpty())
        lines.append(LedgerModel::tr("Told: %1").arg(told.join(u", ")));
    return lines.join(u'\n');
}

} // namespace

QString ledgerTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy")) : QString();
}

QString deciderText(const LedgerEntry &entry)
{
    return inRole(entry.decider, entry.role, entry.lentBy);
}

void LedgerModel::setLedger(const QList<LedgerEntry> &entries, const QList<LedgerReason> &reasons)
{
    m_entries = entries;
    m_reasons = reasons;
    rebuild();
}

void LedgerModel::setOnly(Onlys only)
{
    m_only = only;
    rebuild();
}

/// The same entries in the same places: the view keeps its row and its scrolling.
void LedgerModel::rebuild()
{
    QList<LedgerEntry> rows;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(rows),
                 [this](const LedgerEntry &entry) { return passes(entry, m_only); });
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const LedgerEntry &a, const LedgerEntry &b) { return a.number == b.number; });
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columns - 1));
}

int LedgerModel::count(Onlys only) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [only](const LedgerEntry &entry) { return passes(entry, only); }));
}

int LedgerModel::rowOf(qint64 number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [number](const LedgerEntry &entry) { return entry.number == number; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString LedgerModel::wholeText(int row) const
{
    const LedgerEntry &entry = m_rows.at(row);
    QStringList lines{entry.headline, ledgerReasonName(m_reasons, entry.ordering.code) + u": " + entry.reason};
    for (const WordPair &pair : entry.ordering.pairs)
        lines.append(tr("Wrong: “%1” → right: “%2”").arg(pair.wrong, pair.right));
    if (!entry.ordering.note.isEmpty())
        lines.append(tr("Readers find: %1").arg(entry.ordering.note));
    lines.append(whoText(entry));
    lines.append(tr("Kept as it was: version %1").arg(entry.revision.value.left(8)));
    return lines.join(u'\n');
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LedgerModel::text(const LedgerEntry &entry, int column) const
{
    const bool isAsked = entry.state == EntryState::Asked;
    switch (column) {
    case NumberColumn:
        return QString::number(entry.number);
    case KindColumn:
        return ledgerKindName(entry.action);
    case StateColumn:
        return isAsked ? QString(u"▲ " + entryStateName(entry.state)) : entryStateName(entry.state);
    case HeadlineColumn:
        return entry.headline.isEmpty() ? tr("(no headline)") : entry.headline;
    case CauseColumn:
        return ledgerReasonName(m_reasons, entry.ordering.code);
    case PersonColumn:
        return isAsked ? entry.asker : entry.decider;
    case TimeColumn:
        return ledgerTime(isAsked ? entry.asked : entry.decided);
    case SeenColumn:
        return seenText(entry);
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const QString text = this->text(m_rows.at(index.row()), index.column());
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(text); // a headline is no HTML, whatever is in it
    return role == Qt::DisplayRole ? text : QVariant();
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case KindColumn:
        return tr("What");
    case StateColumn:
        return tr("Stands at");
    case HeadlineColumn:
        return tr("Headline");
    case CauseColumn:
        return tr("Reason");
    case PersonColumn:
        return tr("By");
    case TimeColumn:
        return tr("When");
    case SeenColumn:
        return tr("Seen");
    default:
        return {};
    }
}

} // namespace toasoan
