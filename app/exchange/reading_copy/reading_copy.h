#pragma once
#include "app/exchange/reading_copy/copy_pieces.h"

#include <QHash>
#include <QImage>
#include <QRectF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace toasoan {

/// What the head of every page says besides the article.
struct CopyFacts
{
    RevisionId revision;                                  ///< empty: none was saved yet
    enum class Text { Revision, Later } text = Text::Revision; ///< whether it is that revision or was typed after it
    QDateTime time;                                       ///< of the text, in the zone to show it in
    QString author;
    QString state; ///< as people read it
};

/// Pictures by pictureFileName(), upright; a figure without one is named by its caption and a frame.
using CopyPictures = QHash<QString, QImage>;

/// The copy that editors read and sign on paper: a wide right margin for notes, every fifth line numbered, headline and
/// version on every page, and at the end the approval block. Laid out at construction; paint() then only draws. Any one
/// thread.
class ReadingCopy
{
public:
    /// `page` in device units, at `dotsPerInch` of them; without the printer's own unprintable rim.
    ReadingCopy(const Article &article, const CopyFacts &facts, const CopyPictures &pictures, QSizeF page,
                double dotsPerInch);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter &painter, int page) const;

private:
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int number = 0; ///< in the layout
        QPointF at;
    };
    struct Shown
    {
        QRectF where;
        QImage image; ///< null: an empty frame
    };
    struct Page
    {
        QList<Line> lines;
        QList<Shown> pictures;
        QList<QRectF> frames;
        QList<QLineF> rules;
        QList<std::pair<double, int>> numbers; ///< baseline and line number
    };
    struct Face;

    [[nodiscard]] double points(double value) const { return value * m_scale; }
    [[nodiscard]] double bottom() const;
    [[nodiscard]] double textWidth() const;
    [[nodiscard]] QFont font(const Face &face) const;
    [[nodiscard]] std::shared_ptr<QTextLayout> laidOut(const ::toasoan::Text &text, const Face &face, double width) const;
    void beginPage();
    void makeRoom(double height);
    void put(const CopyPiece &piece, const CopyPiece *next);
    void putText(const CopyPiece &piece, const CopyPiece *next);
    void putLabel(const CopyPiece &piece, const Face &face, double left);
    void putPicture(const CopyPiece &piece);
    void putRow(const CopyPiece &piece);
    void putApproval();
    void putCell(const QString &text, const Face &face, const QRectF &cell);
    void paintHead(QPainter &painter, int page) const;

    Article m_article;
    CopyFacts m_facts;
    const CopyPictures &m_pictures;
    QSizeF m_size;
    double m_scale; ///< device units a point
    double m_y = 0;
    int m_lines = 0;
    QList<Page> m_pages;
};

/// The copy as an A4 document with its fonts in it and its text selectable. Io when it cannot be made. Not for the GUI
/// thread.
[[nodiscard]] QByteArray readingCopyPdf(const Article &article, const CopyFacts &facts, const CopyPictures &pictures);

} // namespace toasoan
