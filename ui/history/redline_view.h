#pragma once
#include "ui/history/redline_document.h"

#include <QTextEdit>

#include <functional>

namespace toasoan {

/// A comparison to be read: the article with what went and what came, in line or in two columns. The caret moves by the
/// keyboard and names the change, and the paragraph, that can be taken back.
class RedlineView : public QTextEdit
{
    Q_OBJECT

public:
    explicit RedlineView(QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison); ///< from its first change on
    /// The same comparison with more said about it, or with some of it settled: the place stays.
    void setContent(const RedlineContent &content);
    [[nodiscard]] const Comparison &comparison() const { return m_content.comparison; }
    [[nodiscard]] const RedlineContent &content() const { return m_content; }
    void setForm(RedlineForm form);
    [[nodiscard]] RedlineForm form() const { return m_form; }

    enum class Step { Back, On };
    /// The next change from the caret on among those that are to be seen; stays where there is none.
    void goToChange(Step step);
    void goTo(int change);
    void setSeeable(std::function<bool(int change)> isSeeable); ///< empty: all
    [[nodiscard]] int changeAtCaret() const;                    ///< −1: none
    [[nodiscard]] QList<int> chosenChanges() const;             ///< in the selection, or the one at the caret
    [[nodiscard]] RedlineEntry entryAtCaret() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void showCurrent();
    [[nodiscard]] bool isSeeable(int change) const;

    RedlineContent m_content;
    RedlineForm m_form = RedlineForm::InLine;
    RedlinePage m_page;
    std::function<bool(int change)> m_isSeeable;
    QTextDocument *m_shown = nullptr; ///< ours, a child
};

} // namespace toasoan
