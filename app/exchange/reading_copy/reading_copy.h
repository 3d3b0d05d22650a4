#pragma once
#include "app/exchange/reading_copy/copy_facts.h"
#include "app/exchange/reading_copy/copy_pieces.h"
#include "app/exchange/reading_copy/copy_table.h"

#include <QHash>
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

namespace toasoan {

/// Pictures by pictureFileName(), upright and cropped; a figure without one is an empty frame.
using CopyPictures = QHash<QString, QImage>;

/// Told from time to time how far the work is, 0…100; false: the pages are not wanted any more. On the thread that
/// works.
using CopyProgress = std::function<bool(int percent)>;

/// The copy that editors read and sign on paper: a wide right margin for notes, every fifth line numbered, headline and
/// version on every page, a bar beside what was changed since it was handed in, and at the end the approval sheet: who
/// approved, when, signed by which key, what was waived, room for pens, and the hash of the text, as a QR code too.
/// Laid out at construction; paint() then only draws. One thread at a time.
class ReadingCopy
{
public:
    /// `page` in device units, at `dotsPerInch` of them. When `progress` says that it is not wanted, what is laid out
    /// by then is all that there is.
    ReadingCopy(const Article &article, const CopyFacts &facts, const CopyPictures &pictures, QSizeF page,
                double dotsPerInch, const CopyProgress &progress = {});

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter &painter, int page) const; ///< page from 0

private:
    struct Face;
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
        QList<QLineF> rules;
        QList<QPair<double, int>> numbers; ///< top of a line and its number
        QList<QRectF> bars;                ///< beside what was changed
        QList<QRectF> dark;                ///< of the QR code
    };

    [[nodiscard]] static Face faceOf(PieceStyle style, int level = 0);
    [[nodiscard]] double points(double value) const { return value * m_scale; }
    [[nodiscard]] double left() const;
    [[nodiscard]] double right() const; ///< of the text; notes are beside it
    [[nodiscard]] double bottom() const;
    [[nodiscard]] QFont fontOf(const Face &face) const;
    [[nodiscard]] std::shared_ptr<QTextLayout> laidOut(const Text &text, const Face &face, double width) const;
    void beginPage();
    void makeRoom(double height);
    void put(const CopyPiece &piece);
    void putText(const CopyPiece &piece);
    void putLabel(const QString &label, const Face &face, double indent);
    void putLine(const std::shared_ptr<QTextLayout> &layout, int number, const Face &face, double indent);
    void putPicture(const Figure &figure);
    void putTable(const Table &table);
    void putTablePart(const TableShape &shape, const CopyTable &rows, double from, double to);
    void putLongTable(const Table &table);
    void putDivider();
    void putApproval();
    void putRemarks(const QStringList &remarks);
    void putCode();
    void putApprovalRow(const QStringList &cells, double least);
    [[nodiscard]] double sheetWidth() const;
    [[nodiscard]] Face sheetFace(qsizetype column, double least) const;
    [[nodiscard]] double heightOf(const QStringList &cells, double least) const;
    [[nodiscard]] double approvalHeight(const QList<QStringList> &rows, const QStringList &remarks) const;
    void bar(double from, double to);
    void putInCell(const Text &text, const Face &face, const QRectF &cell);
    void putInPart(const Text &text, const Face &face, const QRectF &cell, double from, double to);
    void frame(const QRectF &rect);
    void paintHead(QPainter &painter, int page) const;
    void paintNumbers(QPainter &painter, const Page &page) const;
    [[nodiscard]] QString versionLine() const;

    Article m_article;
    CopyFacts m_facts;
    CopyPictures m_pictures;
    QSizeF m_size;
    double m_scale;           ///< device units a point
    double m_y = 0;           ///< where the next thing goes
    double m_approvalTop = 0; ///< where the sheet begins, on its first page
    int m_approvalPage = 0;
    int m_lines = 0;
    bool m_marked = false; ///< what is put now was changed since it was handed in
    QList<Page> m_pages;
};

/// The copy as an A4 document with its fonts in it and its text selectable; empty when it cannot be made or is not
/// wanted any more. The same input and fonts give the same bytes: it was made when the text was (CopyFacts::time). Not
/// for the GUI thread.
[[nodiscard]] QByteArray readingCopyPdf(const Article &article, const CopyFacts &facts, const CopyPictures &pictures,
                                        const CopyProgress &progress = {});

} // namespace toasoan
