#include "ui/models/board_model.h"

#include <QLocale>

#include <algorithm>

namespace toasoan {

QString spanText(qint64 minutes)
{
    constexpr qint64 hour = 60;
    constexpr qint64 day = 24 * hour;
    if (minutes < hour)
        return BoardModel::tr("%1 min").arg(minutes);
    if (minutes < day)
        return BoardModel::tr("%1 h %2 min").arg(minutes / hour).arg(minutes % hour);
    return BoardModel::tr("%1 d %2 h").arg(minutes / day).arg(minutes % day / hour);
}

void BoardModel::setBoard(const Board &board)
{
    m_board = board;
    rebuild();
}

void BoardModel::setNow(const QDateTime &now)
{
    m_board.time = now;
    sortForBoard(m_board.rows, m_board.profile, now);
    rebuild();
}

void BoardModel::setOnly(Onlys only, const QString &me)
{
    m_only = only;
    m_me = me;
    rebuild();
}

/// The same articles in the same places: the view keeps its row and its scrolling.
void BoardModel::rebuild()
{
    QList<Waiting> rows;
    for (const Waiting &row : std::as_const(m_board.rows)) {
        if (passes(row, m_only))
            rows.append(row);
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Waiting &a, const Waiting &b) { return a.draft == b.draft; });
    if (!same)
        beginResetModel();
    m_rows = rows;
    if (!same)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columns - 1));
}

bool BoardModel::isLate(const Waiting &waiting) const
{
    return toasoan::isLate(waiting, m_board.profile, m_board.time);
}

bool BoardModel::passes(const Waiting &waiting, Onlys only) const
{
    if (only.testFlag(LateOnly) && !isLate(waiting))
        return false;
    return !only.testFlag(MineOnly) || peopleAwaited(waiting, m_board.profile, m_board.people).contains(m_me);
}

int BoardModel::count(Onlys only) const
{
    return static_cast<int>(
        std::count_if(m_board.rows.begin(), m_board.rows.end(), [&](const Waiting &row) { return passes(row, only); }));
}

int BoardModel::rowOf(const DraftId &draft) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&draft](const Waiting &row) { return row.draft == draft; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BoardModel::awaitedText(const Waiting &waiting) const
{
    constexpr qsizetype mostNames = 2;
    const QStringList people = peopleAwaited(waiting, m_board.profile, m_board.people);
    const QStringList named = people.mid(0, mostNames);
    const QString names = people.size() > mostNames ? named.join(u", ") + u'…' : named.join(u", ");
    const QList<Role> roles = rolesAwaited(waiting.state, m_board.profile);
    if (!waiting.assignee.isEmpty() || roles.isEmpty())
        return names;
    const QString role = roleName(roles.first());
    return names.isEmpty() ? role : QStringLiteral("%1 (%2)").arg(role, names);
}

QString BoardModel::waitedText(const Waiting &waiting) const
{
    const QString waited = spanText(minutesWaited(waiting, m_board.time));
    const auto left = minutesLeft(waiting, m_board.profile, m_board.time);
    return left && *left < 0 ? QString(u"▲ " + waited) : waited;
}

QString BoardModel::dueText(const Waiting &waiting) const
{
    if (!waiting.deadline.isValid())
        return {};
    const QString due = waiting.deadline.toLocalTime().toString(QStringLiteral("HH:mm dd/MM"));
    return waiting.deadline < m_board.time ? QString(u"▲ " + due) : due;
}

QString BoardModel::text(const Waiting &waiting, int column) const
{
    switch (column) {
    case StateColumn:
        return stateName(waiting.state);
    case HeadlineColumn:
        return waiting.headline.isEmpty() ? tr("(no headline)") : waiting.headline;
    case AuthorColumn:
        return waiting.author;
    case AwaitedColumn:
        return awaitedText(waiting);
    case WaitedColumn:
        return waitedText(waiting);
    case DueColumn:
        return dueText(waiting);
    case ViewersColumn:
        return waiting.viewers.join(u", ");
    default:
        return {};
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Waiting &waiting = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(waiting, index.column());
    case Qt::AccessibleTextRole:
        return isLate(waiting) && index.column() == HeadlineColumn ? tr("Late: %1").arg(text(waiting, index.column()))
                                                                   : text(waiting, index.column());
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("Stands at");
    case HeadlineColumn:
        return tr("Headline");
    case AuthorColumn:
        return tr("Author");
    case AwaitedColumn:
        return tr("Waits for");
    case WaitedColumn:
        return tr("For");
    case DueColumn:
        return tr("Due");
    case ViewersColumn:
        return tr("Open at");
    default:
        return {};
    }
}

} // namespace toasoan
