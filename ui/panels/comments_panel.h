#pragma once
#include "ui/models/comment_list_model.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;

namespace toasoan {

class CommentFilterRow;

/// Right: what people say about the article, thread by thread in reading order. Made when it is seen first; while it is
/// not seen it is told nothing but how many there are.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(QWidget *parent = nullptr);

    void setPerson(const QString &name);
    void setOpenCount(int count); ///< of the title
    void setRows(const QList<CommentRow> &rows);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] CommentFilter filter() const;
    void select(const QString &thread);    ///< the filter gives way where it holds it back
    [[nodiscard]] QString current() const; ///< id of the thread; empty: none
    void focusList();
    void appear();      ///< comes to the front
    void showReturns(); ///< comes to the front with what the article was returned for

Q_SIGNALS:
    void wanted(); ///< to be shown
    void titleChanged(const QString &title);
    void shown(); ///< the rows may be old
    void visited(const QString &thread);
    void replyWanted(const QString &thread);
    void settleWanted(const QString &thread); ///< resolved, or open again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void make();
    void setUpList();
    void change(const std::function<bool()> &change);
    void measure();
    void measureSome();
    void showCounts();
    void placeButtons(const QModelIndex &current, const QModelIndex &previous);
    [[nodiscard]] QWidget *buttonsFor(const CommentRow &row);

    CommentFilterRow *m_filter = nullptr; ///< as all of these: not before make()
    QLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    CommentListModel *m_model = nullptr;
    QTimer m_measuring;
    int m_measured = 0; ///< rows
    QString m_me;
    QString m_title;
};

} // namespace toasoan
