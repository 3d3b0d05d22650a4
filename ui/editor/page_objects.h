#pragma once
#include <QObject>
#include <QTextObjectInterface>

class QTextDocument;

namespace toasoan {

class PagePictures;

/// Draws the pictures of figures: the picture, or a designed empty frame where there is none.
class PictureObjects
    : public QObject
    , public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PictureObjects(QObject *parent);

    void setSource(PagePictures *source) { m_source = source; }
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    PagePictures *m_source = nullptr;
};

} // namespace toasoan
