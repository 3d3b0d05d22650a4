#pragma once
#include "ui/models/board_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace toasoan {

class FilterChip;

/// The duty board: in place of the article, a table of all that wait. Return opens a row, Escape goes back.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(QWidget *parent = nullptr);

    void setPerson(const QString &name); ///< whom "waiting for me" is about
    void setBoard(const Board &board);
    void setNow(const QDateTime &now); ///< UTC
    void takeKeys();

Q_SIGNALS:
    void draftChosen(const toasoan::DraftId &draft);
    void done();
    void ledgerWanted(); ///< to what waits there for a decision

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void keepPlace(const std::function<void()> &change);
    void filter();
    void showCounts();
    void showHint();
    void choose();

    QString m_me;
    BoardModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QLabel *m_hint; ///< in the room that the rows leave
    FilterChip *m_late;
    FilterChip *m_mine;
    QPushButton *m_requests; ///< for a takedown or a correction; hidden where there are none
};

} // namespace toasoan
