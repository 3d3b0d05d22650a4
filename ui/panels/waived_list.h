#pragma once
#include "app/article/annotations.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QToolButton;

namespace toasoan {

/// The foot of the findings panel: what people let stand in this article, who and why. Folded up until it is asked for.
class WaivedList : public QWidget
{
    Q_OBJECT

public:
    explicit WaivedList(QWidget *parent = nullptr);

    void setDecisions(const QList<FindingDecision> &decisions);

Q_SIGNALS:
    void visited(const toasoan::FindingDecision &decision);
    void takeBackWanted(const QList<toasoan::FindingDecision> &decisions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void unfold(bool open);
    void takeBackCurrent();
    void visitCurrent();

    QToolButton *m_fold;
    QWidget *m_inside;
    QListWidget *m_list;
    QPushButton *m_takeBack;
    QList<QList<FindingDecision>> m_groups; ///< rows: the same said of the same letters by the same person
};

} // namespace toasoan
