#pragma once
#include "app/article/comment_filter.h"

#include <QWidget>

class QComboBox;

namespace toasoan {

class FilterChip;

/// Narrows the list of comments: open or resolved, one's own, where one is spoken to, from returns, of one person. A
/// chip that nothing stands behind hides.
class CommentFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit CommentFilterRow(QWidget *parent = nullptr);

    void setPerson(const QString &name);                    ///< whom "mine" is about
    void countThreads(const QList<CommentThread> &threads); ///< all of them, before filtering
    [[nodiscard]] CommentFilter filter() const;
    void letThrough(const CommentThread &thread); ///< changes the filter where it holds this one back
    void showReturns();                           ///< what the article was returned for, mended or not

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] FilterChip *newChip(const QString &tip);
    void clear(); ///< says nothing of it
    void fillPeople(const QStringList &people);

    QString m_me;
    FilterChip *m_open;
    FilterChip *m_resolved;
    FilterChip *m_mine;
    FilterChip *m_mentions;
    FilterChip *m_returns;
    QComboBox *m_people;
};

} // namespace toasoan
