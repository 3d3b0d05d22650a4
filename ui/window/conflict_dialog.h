#pragma once
#include "app/desk/handover_service.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace toasoan {

/// Places that two people changed differently, side by side: a row each, one's own words left, the colleague's right.
/// Arrow keys go through the rows; 1, 2 and 3 choose mine, theirs or both. What is not chosen stays open.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictDialog(const QList<OpenMerge> &merges, QWidget *parent = nullptr);

    /// The text with all that was chosen.
    [[nodiscard]] RevisionContent chosen(RevisionContent now) const;
    [[nodiscard]] bool isAllDecided() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void choose(ConflictChoice choice); ///< for the current row; the next open one comes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        qsizetype merge = 0; ///< place in m_merges
        ConflictSides sides;
        std::optional<ConflictChoice> choice;
    };

    void fill();
    void show(int row);
    void goOn(int from);
    void update();

    QList<OpenMerge> m_merges;
    QList<Row> m_rows;
    QTableWidget *m_table;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_both;
    QLabel *m_count;
};

} // namespace toasoan
