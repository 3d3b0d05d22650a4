#pragma once
#include "app/proofing/finding.h"
#include "ui/common/finding_answer.h"

#include <QMenu>

namespace toasoan {

/// The menu of a marked word: what it may become, best first, then why, then what else may be said to it.
class FindingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FindingMenu(const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// They may come while the menu is open: nobody waits for a dictionary.
    void setCorrections(const QStringList &corrections);
    /// Whether corrections may still come: says so meanwhile.
    void waitForCorrections();

    static constexpr int mostCorrections = 5;

Q_SIGNALS:
    void corrected(const QString &replacement); ///< "": the letters are to go
    void answered(toasoan::FindingAnswer answer);

private:
    void addCorrection(const QString &correction);
    void addWhy();

    Finding m_finding;
    QAction *m_afterCorrections = nullptr;
    QAction *m_waiting = nullptr;
};

} // namespace toasoan
