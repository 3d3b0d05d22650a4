#pragma once
#include "ui/editor/blocks/laid_text.h"
#include "ui/editor/page_device.h"

#include <QTextEdit>

#include <optional>

namespace toasoan {

/// A place to type one text of a card. It keeps no history of its own: what is typed goes into the article's document
/// at once (edited()), which alone undoes it.
class TextField : public QTextEdit
{
    Q_OBJECT

public:
    enum class Letters { Marked, Plain }; ///< whether bold, links… are possible
    enum class Lines { One, Many };

    TextField(const TextStyle &style, Letters letters, Lines lines, QWidget *parent = nullptr);
    ~TextField() override;

    void setText(const Text &text); ///< the caret stays as near as it can; edited() is not said
    [[nodiscard]] Text text() const;
    [[nodiscard]] QString letters() const { return plainText(text()); }
    void setStyle(const TextStyle &style);
    void setZoom(qreal zoom);              ///< 1 at 100 %
    void setPrompt(const QString &prompt); ///< said while it is empty
    void toggleMark(Mark mark);
    [[nodiscard]] Marks marks() const;
    void clearMarks();                    ///< of what is selected; links stay
    void setLink(const QString &address); ///< of what is selected or the link around the caret; empty: no link
    [[nodiscard]] bool takesMarks() const { return m_letters == Letters::Marked; }
    [[nodiscard]] QString link() const { return textCursor().charFormat().anchorHref(); }
    void select(qsizetype start, qsizetype length);
    /// In the place of these letters; one line where the field is one.
    void insertLetters(int from, int to, const QString &letters);
    void putCaret(QPoint position); ///< in the field's own units
    void commitPreedit();
    void setFindings(const QList<Finding> &findings); ///< those whose letters stand there are underlined
    [[nodiscard]] std::optional<Finding> findingAt(int position) const;
    [[nodiscard]] int textHeight() const; ///< px
    void frameInForm();                   ///< with a border of its own, as high as its letters

Q_SIGNALS:
    /// `grew`: letters were added; otherwise some went, or marks changed.
    void edited(bool grew);
    void undoWanted();
    void redoWanted();
    void leftUpwards();                                      ///< the caret wants to go on before the first letter
    void leftDownwards();                                    ///< …after the last one
    void draggedTo(QPoint globalPosition);                   ///< the button is held and the pointer has left the field
    void lettersPasted(const QString &letters, bool *taken); ///< whoever takes them says so

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    bool handleKey(QKeyEvent *event);
    bool handleArrow(QKeyEvent *event);
    void onContentsChange(int position, int removed, int added);
    void setFormatOfSelection(const std::function<QTextCharFormat(const QTextCharFormat &)> &change);
    [[nodiscard]] QTextCharFormat formatWith(Marks marks, const QString &link) const;

    [[nodiscard]] QTextCursor linkAround(QTextCursor caret) const;

    [[nodiscard]] bool stands(const Finding &finding) const;

    PageDevice m_device;
    QList<Finding> m_findings;
    TextStyle m_style;
    Letters m_letters;
    Lines m_lines;
    bool m_loading = false;
};

} // namespace toasoan
