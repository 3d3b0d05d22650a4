#pragma once
#include "ui/models/fix_list_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace toasoan {

/// Above the find bar: all that was found, or a redline of all that replacing would do, each to be ticked. Nothing
/// changes until Apply.
class HitPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HitPanel(QWidget *parent = nullptr);

    enum class Purpose { List, Replace };
    void begin(Purpose purpose);                        ///< shows itself, empty
    void setRows(const QList<FixListModel::Row> &rows); ///< ticks stay
    void appendRows(const QList<FixListModel::Row> &rows);
    void setTitle(const QString &title);
    void showProgress(int done, int total); ///< with a way to stop; total 0: nothing is under way
    void focusList();
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QList<int> ticked() const; ///< sources of rows

Q_SIGNALS:
    void visited(int source);
    void applied();
    void stopped(); ///< what is under way is to end
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void visit(const QModelIndex &index);
    void showTicks();

    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QListView *m_list;
    QLabel *m_hint;
    QPushButton *m_apply;
    QPushButton *m_close;
    FixListModel *m_model;
    Purpose m_purpose = Purpose::List;
};

} // namespace toasoan
