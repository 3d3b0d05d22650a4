#pragma once
#include "app/article/annotations.h"
#include "app/proofing/finding.h"
#include "ui/common/finding_answer.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QStackedWidget;

namespace toasoan {

class FindingFilterRow;
class FindingListModel;
class FixPreview;
class WaivedList;
struct FindingGroup;

/// Right: what proofing says, grouped, each with its fix first; below it what people let stand. Fixing many at once
/// shows its redline on a page of its own first.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    void setWaived(const QList<FindingDecision> &decisions);
    [[nodiscard]] QString title() const { return m_title; }
    void setNote(const QString &note); ///< shown while there are no findings
    /// What proofing had to do without; a sentence each.
    void setProblems(const QStringList &problems);
    void select(const Finding &finding);
    /// Opens the field for why these are let stand, in the row of the first; the list stays in use meanwhile.
    void askReason(const QList<Finding> &findings);
    void step(int by); ///< +1 next, -1 previous
    void focusList();

    void previewFixes(const QList<Finding> &findings, const QList<Passage> &passages);
    [[nodiscard]] bool isPreviewing() const;
    void refreshPreview(const QList<Passage> &passages); ///< after setFindings()
    void leavePreview();

Q_SIGNALS:
    void titleChanged(const QString &title); ///< with how many there are
    void visited(const toasoan::Finding &finding);
    void waivedVisited(const toasoan::FindingDecision &decision);
    void fixWanted(const QList<toasoan::Finding> &findings);    ///< of one row
    void fixesChosen(const QList<toasoan::Finding> &findings);  ///< ticked in the preview
    void fixAllWanted(const QList<toasoan::Finding> &findings); ///< previewFixes() is what it hopes for
    void answered(const QList<toasoan::Finding> &findings, toasoan::FindingAnswer answer);
    void ignoreWanted(const QList<toasoan::Finding> &findings, const QString &reason);
    void takeBackWanted(const QList<toasoan::FindingDecision> &decisions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *newListPage();
    void setUpList();
    void connectParts();
    void openMenu(QPoint position);
    [[nodiscard]] bool stepInside(int by);
    [[nodiscard]] bool hasFocusInRows() const;
    void rebuild(const std::function<bool()> &change);
    void showCounts();
    void placeHeadingButtons();
    void placeButtons(const QModelIndex &current, const QModelIndex &previous);
    [[nodiscard]] QWidget *buttonsFor(const QModelIndex &index);
    void fillMenu(QMenu &menu, const FindingGroup &group);
    [[nodiscard]] QWidget *reasonFieldFor(const QModelIndex &index, const QString &typed);
    void leaveReason();
    void fixCurrent();
    void ignoreCurrent();
    void ignoreWithReason();

    QStackedWidget *m_pages;
    QLabel *m_problems;
    QLabel *m_note;
    FindingFilterRow *m_filter;
    QListView *m_list;
    WaivedList *m_waived;
    FixPreview *m_preview;
    FindingListModel *m_model;
    QPointer<QLineEdit> m_reason;
    QList<Finding> m_reasonFor;
    QString m_title;
    QString m_nothingFound;
    int m_stop = 0; ///< which place of the current row was visited last
};

} // namespace toasoan
