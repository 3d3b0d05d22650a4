#pragma once
#include "app/desk/draft_service.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace toasoan {

/// Under the list: how many drafts are selected and what may be done with all of them at once.
class SelectionRow : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionRow(QWidget *parent = nullptr);

    void show(int selected, Shelf shelf); ///< hides itself where there is nothing to say

Q_SIGNALS:
    void trashPressed();
    void labelPressed();
    void exportPressed();
    void restorePressed();
    void removePressed();

private:
    QPushButton *button(const QString &text, void (SelectionRow::*pressed)());

    QLabel *m_count;
    QPushButton *m_trash;
    QPushButton *m_label;
    QPushButton *m_export;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace toasoan
