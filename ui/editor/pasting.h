#pragma once
#include "app/article/article.h"

#include <QObject>
#include <QTextCursor>

namespace toasoan {

/// Copy of another program as it lies on the clipboard.
struct ForeignCopy
{
    QByteArray html; ///< UTF-8
    QByteArray rtf;
    QByteArray picture; ///< an image beside them, PNG or JPEG
    QString letters;
};

/// One paste of foreign copy: keeps its place while the copy is read, and knows what was put there until that is
/// edited. Letters typed meanwhile at the place come behind it, as if reading took no time. GUI thread.
class Pasting : public QObject
{
    Q_OBJECT

public:
    /// `caret`: what is selected goes when the copy comes.
    explicit Pasting(const QTextCursor &caret, QObject *parent = nullptr);

    /// Puts the blocks in as one undo step; again: in place of those put before. In a text that is no body (a headline,
    /// a caption) their letters alone. `caret` goes behind them where it waited there.
    void put(QTextCursor &caret, const QList<Block> &blocks);
    /// The same in slices: each a part of the one step, and nothing else may change the document until no more are
    /// left.
    void begin(const QTextCursor &caret, const QList<Block> &blocks);
    [[nodiscard]] bool putSome(QTextCursor &caret, qsizetype most); ///< false: that was the last
    [[nodiscard]] bool isPut() const { return m_isPut; }
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    [[nodiscard]] QTextCursor pasted() const; ///< selects what was put
    [[nodiscard]] int place() const { return m_start.position(); }
    void goBehind(const Pasting &earlier); ///< of two at one place, the earlier stands first

Q_SIGNALS:
    void edited(); ///< what was put is not as it came any more: it cannot be put anew

private:
    void noteChange(int position, int removed, int added);
    [[nodiscard]] QTextCursor madeRoom();
    [[nodiscard]] Text takeTyped(const QList<Block> &blocks);
    [[nodiscard]] QTextCursor firstPlace(const QTextCursor &caret);
    void finish(QTextCursor &at, QTextCursor &caret);
    [[nodiscard]] bool isAwaitedBy(const QTextCursor &caret) const;
    [[nodiscard]] bool flows(const QTextCursor &at, const QList<Block> &blocks) const;

    QTextCursor m_start;    ///< of what is selected, or was put
    QTextCursor m_end;      ///< of it
    QTextCursor m_typedEnd; ///< of what was typed behind it while the copy was read
    bool m_isPut = false;
    bool m_isPutting = false;
    bool m_isEdited = false;
    bool m_inOwnBlocks = false; ///< what was put does not flow into the text around it
    QList<Block> m_left;        ///< to be put
    Text m_typed;               ///< goes behind them
    bool m_isAwaited = false;   ///< the caret goes behind that
    bool m_isTyped = false;     ///< something was typed meanwhile
    bool m_isBegun = false;     ///< the first slice is put
};

} // namespace toasoan
