#pragma once
#include "ui/editor/blocks/card_look.h"

#include <QCache>
#include <QObject>
#include <QTextObjectInterface>

class QTextBlock;

namespace toasoan {

/// Draws the cards of the page as what they are.
class CardObjects
    : public QObject
    , public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit CardObjects(QObject *parent);

    void setPictures(PagePictures *pictures) { m_pictures = pictures; }
    [[nodiscard]] PagePictures *pictures() const { return m_pictures; }
    /// The card that a widget lies over, and the room it takes, in px at any zoom: nothing is drawn below it.
    void setCovered(const BlockId &card, qreal height);

    void drawMarks(QPainter &painter, const QRectF &rect, QTextDocument &document, int position,
                   const QList<Finding> &findings);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    const CardLook &look(const QTextBlock &card, qreal width);

    PagePictures *m_pictures = nullptr;
    QCache<QString, CardLook> m_looks; ///< by the card's data, of one width
    qreal m_width = 0;                 ///< px at 100 %
    BlockId m_covered;
    qreal m_coveredHeight = 0;
};

} // namespace toasoan
