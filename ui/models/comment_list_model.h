#pragma once
#include "app/article/comment_filter.h"

#include <QAbstractListModel>

namespace toasoan {

/// What a thread is about, in a line: its words, or the picture. Empty for a card and an empty text.
[[nodiscard]] QString aboutText(Part part, const QString &words);

/// A thread as the panel shows it.
struct CommentRow
{
    CommentThread thread;
    QString words;       ///< that it is about, or a picture's caption; of a card or an empty text, none
    bool onPage = true;  ///< false: what it was about is gone
    QString reason = {}; ///< of a return that it was pinned for, in people's words
    friend bool operator==(const CommentRow &, const CommentRow &) = default;
};

/// The threads of an article, in reading order, less what the filter holds back.
class CommentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Both say whether other threads are shown now; of those that stay, what they say may have changed.
    bool setRows(const QList<CommentRow> &rows);
    bool setFilter(const CommentFilter &filter);
    [[nodiscard]] const QList<CommentRow> &all() const { return m_all; } ///< unfiltered
    [[nodiscard]] const CommentFilter &filter() const { return m_filter; }
    [[nodiscard]] const CommentRow *row(const QModelIndex &index) const; ///< null for none
    [[nodiscard]] QModelIndex indexOf(const QString &thread) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool rebuild();

    QList<CommentRow> m_all;
    CommentFilter m_filter;
    QList<CommentRow> m_shown;
};

/// "13:45" of today, "13:45 25/11" of this year, with the year of others; in local time.
[[nodiscard]] QString saidAt(const QDateTime &time);

} // namespace toasoan
