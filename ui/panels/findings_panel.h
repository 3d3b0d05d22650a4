#pragma once
#include "app/proofing/finding.h"

#include <QWidget>

class QLabel;
class QListView;

namespace toasoan {

class FindingListModel;

/// Right: what proofing says, grouped, each with its fix first.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    void setNote(const QString &note); ///< shown while there are no findings
    void select(const Finding &finding);
    void step(int by); ///< +1 next, -1 previous
    void focusList();

Q_SIGNALS:
    void visited(const toasoan::Finding &finding);
    void fixWanted(const QList<toasoan::Finding> &findings);
    void ignoreHereWanted(const QList<toasoan::Finding> &findings);
    void ignoreAlwaysWanted(const toasoan::Finding &finding);
    void wordWanted(const QString &word); ///< into the personal dictionary

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeButtons(const QModelIndex &current, const QModelIndex &previous);
    [[nodiscard]] QWidget *buttonsFor(const QModelIndex &index);
    void fixCurrent();
    void ignoreCurrent();

    QLabel *m_title;
    QLabel *m_note;
    QListView *m_list;
    FindingListModel *m_model;
};

} // namespace toasoan
