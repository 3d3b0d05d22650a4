#pragma once
#include <QAccessible>

class QTextCursor;

namespace toasoan {

class ArticleEditor;

/// The letters of the whole page, or of one block of it, as screen readers ask for them. Offsets count from the first
/// letter of the part.
class AccessibleLetters : public QAccessibleTextInterface
{
public:
    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override; ///< −1: the caret is in another part
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    /// Bold, italic, links; "invalid:spelling" or "invalid:grammar" with what is wrong; what people said.
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

protected:
    [[nodiscard]] virtual ArticleEditor *editor() const = 0; ///< nullptr: it is gone
    [[nodiscard]] virtual int first() const = 0;             ///< positions in the document
    [[nodiscard]] virtual int last() const = 0;

private:
    [[nodiscard]] QTextCursor cursor(int start, int end) const;
};

} // namespace toasoan
