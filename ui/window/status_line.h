#pragma once
#include "app/article/counts.h"
#include "app/desk/draft_session.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace toasoan {

/// Left: whether the work is safe, in words that are true. Right: length, dictionary, input method, who works here.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaving(const DraftSession *session);
    void showReadOnly(); ///< a newer version's folder: nothing is written, so nothing is said of saving
    void showBackup(const QString &problem); ///< nothing to show without one
    void showCounts(const Counts &counts);
    void showSelectionCounts(const Counts &counts); ///< until showCounts()
    /// What checks the article, or how much of it does not; the whole story is the tip.
    void showProofing(const QStringList &layers, const QStringList &problems);
    /// Nothing to show without a name; a problem is said in the tip.
    void showInputMethod(const QString &name, const QString &problem);
    void showPerson(const QString &name, const QString &roles);
    void showZoom(int percent);
    [[nodiscard]] QToolButton *zoomButton() const { return m_zoom; }
    [[nodiscard]] QToolButton *personButton() const { return m_person; }
    [[nodiscard]] QToolButton *countsButton() const { return m_counts; } ///< asks for all the numbers

private:
    QLabel *m_saving;
    QLabel *m_backup;
    QToolButton *m_counts;
    QLabel *m_proofing;
    QLabel *m_inputMethod;
    QToolButton *m_person;
    QToolButton *m_zoom;
};

} // namespace toasoan
