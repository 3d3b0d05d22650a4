#pragma once
#include "app/proofing/finding.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace toasoan {

class FixListModel;

/// What "fix all" would do, as a redline, before it does it. Nothing changes until Apply; the article may be typed in
/// meanwhile.
class FixPreview : public QWidget
{
    Q_OBJECT

public:
    explicit FixPreview(QWidget *parent = nullptr);

    /// `findings` are what fixing was asked for; passages are the article's as it is now.
    void begin(const QList<Finding> &findings, const QList<Passage> &passages);
    /// After a check: those of the fixes asked for that still stand.
    void refresh(const QList<Finding> &standing, const QList<Passage> &passages);
    [[nodiscard]] QList<Finding> ticked() const;

Q_SIGNALS:
    void applied(const QList<toasoan::Finding> &findings);
    void cancelled();
    void visited(const toasoan::Finding &finding);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void visit(const QModelIndex &index);

    QLabel *m_title;
    QListView *m_list;
    QPushButton *m_apply;
    FixListModel *m_model;
    QSet<QString> m_asked; ///< keys of the fixes asked for
};

} // namespace toasoan
