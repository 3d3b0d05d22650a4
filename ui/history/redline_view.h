#pragma once
#include "ui/history/redline_document.h"

#include <QTextEdit>

namespace toasoan {

/// A comparison to be read: the article with what went and what came. The caret moves by the keyboard and names the
/// paragraph that can be taken back.
class RedlineView : public QTextEdit
{
    Q_OBJECT

public:
    explicit RedlineView(QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    enum class Step { Back, On };
    void goToChange(Step step); ///< the next paragraph that changed, from the caret on; stays where there is none
    [[nodiscard]] RedlineEntry entryAtCaret() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void goToFirstChange(int from, int way);
    [[nodiscard]] bool startsChange(int number) const;

    Comparison m_comparison;
    QList<RedlineEntry> m_entries;
    QTextDocument *m_shown = nullptr; ///< ours, a child
};

} // namespace toasoan
