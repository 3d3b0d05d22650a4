#include "ui/models/comment_list_model.h"

namespace toasoan {
namespace {

bool areTheSameThreads(const QList<CommentRow> &a, const QList<CommentRow> &b)
{
    const auto sameId = [](const CommentRow &one, const CommentRow &other) { return one.thread.id == other.thread.id; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameId);
}

/// Typing moves anchors along; what is read of a row stays.
bool readsTheSame(const CommentRow &a, const CommentRow &b)
{
    return a.words == b.words && a.onPage == b.onPage && a.reason == b.reason && a.thread.state == b.thread.state
           && a.thread.comments == b.thread.comments;
}

QString spoken(const CommentRow &row)
{
    QStringList said;
    if (row.thread.state == ThreadState::Resolved)
        said.append(CommentListModel::tr("Resolved"));
    if (!row.reason.isEmpty())
        said.append(CommentListModel::tr("Returned: %1").arg(row.reason));
    if (const QString about = aboutText(row.thread.anchor.place.part, row.words); !about.isEmpty())
        said.append(about);
    for (const Comment &comment : row.thread.comments)
        said.append(QString(comment.author + u": " + comment.text));
    return said.join(QStringLiteral(". "));
}

} // namespace

QString aboutText(Part part, const QString &words)
{
    const QString line = words.simplified().left(200);
    if (part == Part::Picture)
        return line.isEmpty() ? CommentListModel::tr("Picture without a caption")
                              : CommentListModel::tr("Picture: “%1”").arg(line);
    return line.isEmpty() ? QString() : QString(u"“" + line + u"”");
}

QString saidAt(const QDateTime &time)
{
    const QDateTime here = time.toLocalTime();
    const QDate today = QDate::currentDate();
    const QString form = here.date() == today                 ? QStringLiteral("HH:mm")
                         : here.date().year() == today.year() ? QStringLiteral("HH:mm dd/MM")
                                                              : QStringLiteral("HH:mm dd/MM/yyyy");
    return here.toString(form);
}

bool CommentListModel::setRows(const QList<CommentRow> &rows)
{
    m_all = rows;
    return rebuild();
}

bool CommentListModel::setFilter(const CommentFilter &filter)
{
    m_filter = filter;
    return rebuild();
}

bool CommentListModel::rebuild()
{
    QList<CommentRow> shown;
    for (const CommentRow &row : std::as_const(m_all)) {
        if (m_filter.accepts(row.thread))
            shown.append(row);
    }
    if (!areTheSameThreads(shown, m_shown)) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return true;
    }
    const QList<CommentRow> before = std::exchange(m_shown, shown);
    for (int i = 0; i < before.size(); ++i) {
        if (!readsTheSame(before[i], shown[i]))
            Q_EMIT dataChanged(index(i), index(i));
    }
    return false;
}

const CommentRow *CommentListModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_shown[index.row()] : nullptr;
}

QModelIndex CommentListModel::indexOf(const QString &thread) const
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i].thread.id == thread)
            return index(i);
    }
    return {};
}

int CommentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommentListModel::data(const QModelIndex &index, int role) const
{
    const CommentRow *row = this->row(index);
    if (!row || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return spoken(*row);
}

} // namespace toasoan
