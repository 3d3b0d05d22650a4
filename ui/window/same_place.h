#pragma once
#include "ui/editor/article_editor.h"

#include <QApplication>
#include <QPointer>
#include <QScrollBar>

namespace toasoan {

/// Where the person is: keyboard, caret and scroll. While it lives the text is loaded anew; at its end they are where
/// they were, caret and scroll only where the text is the same.
class SamePlace
{
public:
    SamePlace(ArticleEditor &editor, const Article &next)
        : m_editor(editor)
        , m_keys(QApplication::focusWidget())
        , m_anchor(editor.textCursor().anchor())
        , m_caret(editor.textCursor().position())
        , m_scroll(editor.verticalScrollBar()->value())
        , m_isSame(editor.snapshot() == next)
    {}
    Q_DISABLE_COPY_MOVE(SamePlace)
    ~SamePlace()
    {
        if (m_keys)
            m_keys->setFocus();
        if (!m_isSame)
            return;
        m_editor.commitPreedit(); // all of a text is there then, not only what is seen first
        const int end = m_editor.document()->characterCount() - 1;
        QTextCursor caret = m_editor.textCursor();
        caret.setPosition(std::min(m_anchor, end));
        caret.setPosition(std::min(m_caret, end), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(caret);
        m_editor.verticalScrollBar()->setValue(m_scroll);
    }
    [[nodiscard]] bool isSame() const { return m_isSame; } ///< the text

private:
    ArticleEditor &m_editor;
    QPointer<QWidget> m_keys;
    int m_anchor;
    int m_caret;
    int m_scroll;
    bool m_isSame;
};

} // namespace toasoan
