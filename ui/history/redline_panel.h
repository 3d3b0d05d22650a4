#pragma once
#include "ui/history/attributor.h"
#include "ui/history/redline_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace toasoan {

class ChangeList;
class RedlineLegend;

/// A redline with who did what above it, and the list of its changes to be put beside it. A reader goes through the
/// changes: each is kept as it is, which says only that it was seen, or put back, which changes the draft. What was
/// seen stays in sight, quiet, so that nothing vanishes under the reader's eyes.
class RedlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit RedlinePanel(QWidget *parent = nullptr);

    enum class Place { First, Stay };
    void setRedline(const Redline &redline, Place place);
    [[nodiscard]] const Redline &redline() const { return m_redline; }
    /// `roles` by names of people: "PV".
    void setAuthorship(const WhoDidWhat &authorship, const QHash<QString, QString> &roles);
    void forget(); ///< what was seen: another article follows
    [[nodiscard]] RedlineView &view() const { return *m_view; }
    [[nodiscard]] QWidget *side() const { return m_side; } ///< list and buttons
    [[nodiscard]] ChangeList &list() const { return *m_list; }

    /// Whether it is of a suggestion: what is kept is accepted, what is put back is declined.
    void setReviewing(bool reviewing);
    void step(RedlineView::Step step);
    void keep();    ///< those chosen, in the list or in the text: kept() or seen
    void putBack(); ///< the same: putBackWanted()
    void markSeen(const QList<Change> &changes);
    [[nodiscard]] int left() const; ///< changes not seen yet

Q_SIGNALS:
    void kept(const QList<toasoan::Change> &changes);
    void putBackWanted(const QList<toasoan::Change> &changes);

private:
    [[nodiscard]] QWidget *newSide();
    void show(const RedlineContent &content);
    void showLeft();
    void filter();
    void refreshSeen(RedlineContent &content) const;
    [[nodiscard]] QList<Change> chosen() const;

    Redline m_redline;
    QHash<QString, QString> m_roles;
    QSet<QString> m_seen; ///< what changes say, by which they are known again
    RedlineLegend *m_legend;
    RedlineView *m_view;
    ChangeList *m_list;
    QLabel *m_left;
    QPushButton *m_keep;
    QPushButton *m_putBack;
    QWidget *m_side;
};

} // namespace toasoan
