#pragma once
#include "ui/editor/blocks/block_editor.h"
#include "ui/editor/structure.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTextBlock>
#include <QTextCursor>

namespace toasoan {

class ArticleEditor;
class CardObjects;

/// The card of a page that is being edited, and the widget over it. The article's document alone holds the truth: what
/// the widget tells is written into the card's block at once, and what the document then says is shown again. It is
/// closed when the page's caret leaves the card.
class OpenCard : public QObject
{
    Q_OBJECT

public:
    /// `page` owns it.
    OpenCard(ArticleEditor &page, CardObjects &cards);
    ~OpenCard() override;

    /// False: a card of this kind is not edited here, or the page is read-only.
    bool open(const QTextBlock &card);
    void close(); ///< the focus goes back to the page when the widget had it
    [[nodiscard]] BlockEditor *editor() const { return m_editor; } ///< nullptr: none is open
    [[nodiscard]] QTextBlock card() const;

Q_SIGNALS:
    void opened(toasoan::BlockEditor *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressKey(QKeyEvent *event);
    bool pressMouse(QMouseEvent *event);
    [[nodiscard]] QTextBlock cardAt(QPoint viewportPoint) const;
    void connectEditor();
    void write(const BlockContent &content, const QString &stretch);
    void reload();
    void follow();
    void measure(); ///< gives the card the room that the widget wants
    void place();
    [[nodiscard]] CardRoom roomOf(const QTextBlock &card) const;
    void bringIntoSight();
    void leave(Direction direction);

    ArticleEditor &m_page;
    CardObjects &m_cards;
    QPointer<BlockEditor> m_editor;
    QTextCursor m_where;
    BlockId m_owner;
    int m_height = 0;
    bool m_writing = false;
    QString m_stretch;       ///< of the last write, while nothing else has changed since
    QElapsedTimer m_written; ///< since the last write
};

} // namespace toasoan
