#include "app/exchange/reading_copy/reading_copy.h"

#include "app/article/counts.h"
#include "app/exchange/reading_copy/copy_sheet.h"
#include "app/exchange/reading_copy/copy_words.h"
#include "app/exchange/reading_copy/qr_code.h"
#include "app/exchange/reading_copy/settled_pdf.h"
#include "app/exchange/web_pictures.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

namespace toasoan {

/// Sizes in points.
struct ReadingCopy::Face
{
    bool serif = true;
    double size = 11.5;
    int weight = QFont::Normal;
    double lineHeight = 18;
    double above = 0;
    double below = 8;
    double indent = 0;
    bool italic = false;
    bool staysWithNext = false;
};

namespace {

// Points.
constexpr double leftMargin = 56;
constexpr double notesMargin = 170;
constexpr double topMargin = 66;
constexpr double bottomMargin = 46;
constexpr double outerMargin = 36;
constexpr double notesGap = 14;
constexpr double cellPadding = 5;
constexpr int numberedLine = 5;
constexpr double approvalRow = 46;
constexpr double columnRow = 22;
constexpr double sheetTitle = 20;
constexpr double smallLine = 13;
constexpr double codeSide = 74;
constexpr double barGap = 6;  // between a bar and the text
constexpr double hair = 0.02; // device units: none that eyes see, and the least that counts
constexpr double hairline = 0.5;

const QColor ink(0x1b, 0x1b, 0x1b);
const QColor quietInk(0x5c, 0x5c, 0x5c);
const QColor rule(0xb0, 0xb0, 0xb0);

QTextCharFormat formatOf(const Run &run, const QFont &font)
{
    QFont own = font;
    if (run.marks.testFlag(Mark::Bold))
        own.setWeight(QFont::Bold);
    if (run.marks.testFlag(Mark::Italic))
        own.setItalic(!font.italic());
    own.setUnderline(run.marks.testFlag(Mark::Underline) || !run.link.isEmpty());
    own.setStrikeOut(run.marks.testFlag(Mark::Strike));
    QTextCharFormat format;
    format.setFont(own);
    if (run.marks.testFlag(Mark::Sub))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    else if (run.marks.testFlag(Mark::Sup))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

} // namespace

ReadingCopy::Face ReadingCopy::faceOf(PieceStyle style, int level)
{
    switch (style) {
    case PieceStyle::Embargo:
        return {
            .serif = false, .size = 10.5, .weight = QFont::Bold, .lineHeight = 16, .below = 8, .staysWithNext = true};
    case PieceStyle::Kicker:
        return {
            .serif = false, .size = 9, .weight = QFont::DemiBold, .lineHeight = 14, .below = 2, .staysWithNext = true};
    case PieceStyle::Headline:
        return {.size = 19, .weight = QFont::Bold, .lineHeight = 26, .below = 6, .staysWithNext = true};
    case PieceStyle::Byline:
        return {.serif = false, .size = 9.5, .lineHeight = 14, .below = 4};
    case PieceStyle::Sapo:
        return {.weight = QFont::DemiBold, .above = 2, .below = 12};
    case PieceStyle::CrossHead:
        return {.size = 14, .weight = QFont::Bold, .lineHeight = 20, .above = 8, .below = 5, .staysWithNext = true};
    case PieceStyle::SmallCrossHead:
        return {.size = 12.5, .weight = QFont::Bold, .above = 6, .below = 4, .staysWithNext = true};
    case PieceStyle::ListItem:
        return {.below = 4, .indent = 18.0 * (level + 1)};
    case PieceStyle::Quote:
        return {.below = 4, .indent = 18, .italic = true};
    case PieceStyle::PullQuote:
        return {.size = 14, .weight = QFont::DemiBold, .lineHeight = 21, .above = 4, .below = 4, .indent = 18};
    case PieceStyle::Speaker:
        return {.serif = false, .size = 9.5, .lineHeight = 14, .below = 10, .indent = 18};
    case PieceStyle::Caption:
        return {.size = 10, .lineHeight = 15, .below = 6, .indent = 8, .italic = true};
    case PieceStyle::BoxTitle:
        return {.serif = false, .size = 11, .weight = QFont::Bold, .above = 4, .below = 4, .staysWithNext = true};
    case PieceStyle::Cell:
        return {.serif = false, .size = 9.5, .lineHeight = 14};
    case PieceStyle::HeadCell:
        return {.serif = false, .size = 9.5, .weight = QFont::Bold, .lineHeight = 14};
    case PieceStyle::Remark:
        return {.serif = false, .size = 9.5, .lineHeight = 14, .below = 3};
    case PieceStyle::Note:
        return {.serif = false, .size = 9.5, .lineHeight = 14, .above = 6, .below = 2};
    case PieceStyle::Picture:
    case PieceStyle::Table:
    case PieceStyle::Divider:
    case PieceStyle::Paragraph:
        break;
    }
    return {};
}

ReadingCopy::ReadingCopy(const Article &article, const CopyFacts &facts, const CopyPictures &pictures, QSizeF page,
                         double dotsPerInch, const CopyProgress &progress)
    : m_article(article), m_facts(facts), m_pictures(pictures), m_size(page), m_scale(dotsPerInch / 72)
{
    beginPage();
    const QList<CopyPiece> pieces = copyPieces(article);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (progress && !progress(static_cast<int>(100 * i / pieces.size())))
            break;
        put(pieces[i]);
    }
    putApproval();
}

double ReadingCopy::left() const
{
    return points(leftMargin);
}

double ReadingCopy::right() const
{
    return m_size.width() - points(notesMargin);
}

double ReadingCopy::bottom() const
{
    return m_size.height() - points(bottomMargin);
}

/// Not Inter as in the window: it draws the colon of a time with a glyph of its own, which no reader of the PDF finds.
QFont ReadingCopy::fontOf(const Face &face) const
{
    QFont font;
    font.setFamilies(face.serif ? QStringList{QStringLiteral("Noto Serif"), QStringLiteral("serif")}
                                : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qMax(1, qRound(points(face.size))));
    font.setWeight(static_cast<QFont::Weight>(face.weight));
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, hair); // without it "ff" is one letter, and no hash is found again
    return font;
}

std::shared_ptr<QTextLayout> ReadingCopy::laidOut(const Text &text, const Face &face, double width) const
{
    const QFont font = fontOf(face);
    auto layout = std::make_shared<QTextLayout>(plainText(text), font);
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : text) {
        formats.append({start, static_cast<int>(run.text.size()), formatOf(run, font)});
        start += static_cast<int>(run.text.size());
    }
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({});
    }
    layout->endLayout();
    return layout;
}

void ReadingCopy::beginPage()
{
    m_pages.append(Page{});
    m_y = points(topMargin);
}

void ReadingCopy::makeRoom(double height)
{
    if (m_y + height > bottom() && m_y > points(topMargin))
        beginPage();
}

void ReadingCopy::put(const CopyPiece &piece)
{
    m_marked = m_facts.changed.contains(piece.source);
    switch (piece.style) {
    case PieceStyle::Picture:
        return putPicture(*piece.figure);
    case PieceStyle::Table:
        return putTable(piece.table);
    case PieceStyle::Divider:
        return putDivider();
    default:
        return putText(piece);
    }
}

void ReadingCopy::putText(const CopyPiece &piece)
{
    const Face face = faceOf(piece.style, piece.level);
    const double indent = points(face.indent + piece.box * 12);
    const double height = points(face.lineHeight);
    const auto layout = laidOut(piece.text, face, right() - left() - indent);
    const int lines = layout->lineCount();
    if (m_y > points(topMargin))
        m_y += points(face.above);
    // A heading is not the last thing on a page.
    makeRoom(face.staysWithNext ? height * (lines + 2) : height);
    for (int i = 0; i < lines; ++i) {
        // Neither the first nor the last line of a paragraph stands alone.
        const bool first = i == 0 && lines > 1;
        const bool lastButOne = lines > 2 && i == lines - 2;
        makeRoom(first || lastButOne ? 2 * height : height);
        if (i == 0)
            putLabel(piece.label, face, indent);
        if (piece.box > 0)
            m_pages.last().rules.append({left() + points(3), m_y, left() + points(3), m_y + height});
        putLine(layout, i, face, indent);
    }
    m_y += points(face.below);
}

void ReadingCopy::putLabel(const QString &label, const Face &face, double indent)
{
    if (label.isEmpty())
        return;
    const auto layout = laidOut(plainText(label), face, m_size.width());
    const QTextLine line = layout->lineAt(0);
    const double gap = points(5);
    m_pages.last().lines.append(
        {layout,
         0,
         {left() + indent - gap - line.naturalTextWidth(), m_y + (points(face.lineHeight) - line.height()) / 2}});
}

void ReadingCopy::putLine(const std::shared_ptr<QTextLayout> &layout, int number, const Face &face, double indent)
{
    const double height = points(face.lineHeight);
    const QTextLine line = layout->lineAt(number);
    m_pages.last().lines.append({layout, number, {left() + indent, m_y + (height - line.height()) / 2}});
    bar(m_y, m_y + height);
    if (++m_lines % numberedLine == 0)
        m_pages.last().numbers.append({m_y + height / 2, m_lines});
    m_y += height;
}

void ReadingCopy::putPicture(const Figure &figure)
{
    const QString name = figure.picture ? pictureFileName(lookOf(figure)) : QString();
    const QImage image = m_pictures.value(name);
    const double width = right() - left();
    QSizeF size(width, points(60));
    if (!image.isNull())
        size = QSizeF(image.size()).scaled(width, m_size.height() * 0.38, Qt::KeepAspectRatio);
    m_y += points(4);
    makeRoom(size.height() + points(40)); // with the first lines of its caption
    const QRectF where({left(), m_y}, size);
    m_pages.last().pictures.append({where, image});
    bar(where.top(), where.bottom());
    if (image.isNull()) {
        frame(where);
        putInCell(plainText(copyWords(m_article).noPicture), faceOf(PieceStyle::Remark), where);
    }
    m_y += size.height() + points(5);
}

void ReadingCopy::putTable(const Table &table)
{
    const auto shape = TableShape::of(table);
    if (!shape)
        return putLongTable(table);
    const double column = (right() - left()) / shape->columns();
    const double padding = points(2 * cellPadding);
    const CopyTable rows(*shape, [&](const CellArea &area) {
        const Face face = faceOf(area.row < shape->headerRows() ? PieceStyle::HeadCell : PieceStyle::Cell);
        const auto layout = laidOut(area.cell.text, face, qMax(1.0, column * area.columnSpan - padding));
        return qMax(1, layout->lineCount()) * points(face.lineHeight) + padding;
    });
    for (double done = 0; done < rows.height();) {
        const bool whole = m_y <= points(topMargin);
        const double to =
            rows.breakAfter(done, bottom() - m_y, whole ? CopyTable::Room::WholePage : CopyTable::Room::Rest);
        if (to > done)
            putTablePart(*shape, rows, done, to);
        done = to;
        if (done < rows.height())
            beginPage();
    }
    m_y += points(4);
}

void ReadingCopy::putTablePart(const TableShape &shape, const CopyTable &rows, double from, double to)
{
    const double column = (right() - left()) / shape.columns();
    for (const CellArea &area : shape.cells()) {
        const double top = rows.top(area.row);
        const double end = rows.top(area.row + area.rowSpan);
        if (end <= from || top >= to)
            continue;
        const double x = left() + column * area.column;
        const double width = column * area.columnSpan;
        frame({QPointF(x, m_y + qMax(top, from) - from), QPointF(x + width, m_y + qMin(end, to) - from)});
        const Face face = faceOf(area.row < shape.headerRows() ? PieceStyle::HeadCell : PieceStyle::Cell);
        putInPart(area.cell.text, face, {x, m_y + top - from, width, end - top}, m_y, m_y + to - from);
    }
    bar(m_y, m_y + to - from);
    m_y += to - from;
}

/// Beside the text, left of it.
void ReadingCopy::bar(double from, double to)
{
    if (m_marked)
        m_pages.last().bars.append(QRectF(left() - points(barGap), from, points(1.6), to - from));
}

/// Too large for a table of this page: each row is a line of text.
void ReadingCopy::putLongTable(const Table &table)
{
    for (const QList<TableCell> &row : table.rows) {
        QStringList cells;
        for (const TableCell &cell : row)
            cells.append(plainText(cell.text));
        putText(CopyPiece{PieceStyle::Remark, plainText(cells.join(u" · "_qs))});
    }
}

void ReadingCopy::putInCell(const Text &text, const Face &face, const QRectF &cell)
{
    putInPart(text, face, cell, cell.top(), m_size.height());
}

/// Those of the cell's lines that begin between two heights of the page.
void ReadingCopy::putInPart(const Text &text, const Face &face, const QRectF &cell, double from, double to)
{
    const double padding = points(cellPadding);
    const auto layout = laidOut(text, face, qMax(1.0, cell.width() - 2 * padding));
    for (int i = 0; i < layout->lineCount(); ++i) {
        const double y = cell.top() + padding + i * points(face.lineHeight);
        if (y >= from && y < to)
            m_pages.last().lines.append({layout, i, {cell.left() + padding, y}});
    }
}

void ReadingCopy::frame(const QRectF &rect)
{
    m_pages.last().rules.append(QList<QLineF>{{rect.topLeft(), rect.topRight()},
                                              {rect.topRight(), rect.bottomRight()},
                                              {rect.bottomRight(), rect.bottomLeft()},
                                              {rect.bottomLeft(), rect.topLeft()}});
}

void ReadingCopy::putDivider()
{
    makeRoom(points(20));
    const double middle = (left() + right()) / 2;
    m_y += points(10);
    m_pages.last().rules.append({middle - points(30), m_y, middle + points(30), m_y});
    m_y += points(10);
}

double ReadingCopy::sheetWidth() const
{
    return m_size.width() - left() - points(outerMargin);
}

double ReadingCopy::approvalHeight(const QList<QStringList> &rows, const QStringList &remarks) const
{
    double height = points(sheetTitle + smallLine + 10 + columnRow);
    height += static_cast<double>(remarks.size()) * points(smallLine);
    for (const QStringList &row : rows)
        height += heightOf(row, points(approvalRow));
    return m_facts.content.isEmpty() ? height : height + points(12 + codeSide);
}

/// On one page, the last, unless what was waived takes more.
void ReadingCopy::putApproval()
{
    const CopyWords &words = copyWords(m_article);
    const QList<QStringList> rows = sheetRows(m_facts, words);
    const QStringList remarks = sheetRemarks(m_facts, words);
    const Face title{.serif = false, .size = 12, .weight = QFont::Bold, .lineHeight = 18, .below = 2};
    m_marked = false;
    m_y += points(18);
    makeRoom(approvalHeight(rows, remarks));
    m_approvalTop = m_y;
    m_approvalPage = pageCount() - 1;
    putInCell(plainText(words.sheet), title, {left() - points(cellPadding), m_y, sheetWidth(), 0});
    m_y += points(sheetTitle);
    const Counts counts = countsOf(m_article);
    const QLocale locale(m_article.language.startsWith(u"vi") ? QLocale::Vietnamese : QLocale::English);
    const QString length = words.length.arg(locale.toString(counts.words), locale.toString(counts.characters));
    putRemarks(QStringList{versionLine() + u" · " + length} + remarks);
    putApprovalRow(words.columns, points(columnRow));
    for (const QStringList &row : rows)
        putApprovalRow(row, points(approvalRow));
    putCode();
}

void ReadingCopy::putRemarks(const QStringList &remarks)
{
    const Face small{.serif = false, .size = 8.5, .lineHeight = smallLine};
    for (const QString &remark : remarks) {
        putInCell(plainText(remark), small, {left() - points(cellPadding), m_y, sheetWidth(), 0});
        m_y += points(smallLine);
    }
    m_y += points(10);
}

/// The hash of the text, for a camera and for eyes.
void ReadingCopy::putCode()
{
    if (m_facts.content.isEmpty())
        return;
    const Face head{.serif = false, .size = 8.5, .weight = QFont::DemiBold, .lineHeight = smallLine};
    const Face digits{.serif = false, .size = 8.5, .lineHeight = smallLine};
    const double side = points(codeSide);
    m_y += points(12);
    makeRoom(side);
    const QString text = m_facts.content.value;
    const QPointF corner(left(), m_y);
    for (const QRectF &stretch : qrCode(text).dark)
        m_pages.last().dark.append({corner + stretch.topLeft() * side, stretch.size() * side});
    const double beside = left() + side + points(14);
    const double width = sheetWidth() - side - points(14);
    putInCell(plainText(copyWords(m_article).code), head, {beside, m_y, width, 0});
    for (int half = 0; half < 2; ++half)
        putInCell(plainText(groupedDigits(text.mid(32 * half, 32))), digits,
                  {beside, m_y + points(smallLine) * (half + 1), width, 0});
    m_y += side;
}

namespace {

constexpr double columnShares[] = {0.2, 0.3, 0.17, 0.33};

} // namespace

/// The first column and the row over all of them are set bold.
ReadingCopy::Face ReadingCopy::sheetFace(qsizetype column, double least) const
{
    if (least <= points(columnRow))
        return {.serif = false, .size = 8.5, .weight = QFont::DemiBold, .lineHeight = 12};
    return column == 0 ? Face{.serif = false, .size = 9.5, .weight = QFont::DemiBold, .lineHeight = 14}
                       : Face{.serif = false, .size = 9, .lineHeight = smallLine};
}

double ReadingCopy::heightOf(const QStringList &cells, double least) const
{
    double height = least;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Face face = sheetFace(i, least);
        const double room = qMax(1.0, sheetWidth() * columnShares[i] - points(2 * cellPadding));
        const int lines = laidOut(plainText(cells[i]), face, room)->lineCount();
        height = qMax(height, lines * points(face.lineHeight) + points(2 * cellPadding));
    }
    return height;
}

void ReadingCopy::putApprovalRow(const QStringList &cells, double least)
{
    const double height = heightOf(cells, least);
    makeRoom(height);
    double x = left();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF cell(x, m_y, sheetWidth() * columnShares[i], height);
        frame(cell);
        if (!cells[i].isEmpty())
            putInCell(plainText(cells[i]), sheetFace(i, least), cell);
        x += cell.width();
    }
    m_y += height;
}

QString ReadingCopy::versionLine() const
{
    const CopyWords &words = copyWords(m_article);
    const QString revision = m_facts.revision.value.left(8);
    const QString version = revision.isEmpty()                               ? words.noVersion
                            : m_facts.standing == CopyFacts::Standing::Later ? words.changed.arg(revision)
                                                                             : words.version.arg(revision);
    QStringList facts{version, m_facts.time.toString(QStringLiteral("HH:mm dd/MM/yyyy")), m_facts.author,
                      m_facts.state};
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

void ReadingCopy::paint(QPainter &painter, int number) const
{
    const Page &page = m_pages[number];
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Shown &shown : page.pictures) {
        if (!shown.image.isNull())
            painter.drawImage(shown.where, shown.image);
    }
    painter.setPen(QPen(rule, points(hairline)));
    painter.drawLines(page.rules);
    for (const QRectF &bar : page.bars)
        painter.fillRect(bar, ink);
    for (const QRectF &stretch : page.dark)
        painter.fillRect(stretch, Qt::black); // cameras want all the contrast that there is
    painter.setPen(ink);
    for (const Line &line : page.lines)
        line.layout->lineAt(line.number).draw(&painter, line.at);
    paintNumbers(painter, page);
    paintHead(painter, number);
}

void ReadingCopy::paintNumbers(QPainter &painter, const Page &page) const
{
    painter.setFont(fontOf({.serif = false, .size = 7.5}));
    painter.setPen(quietInk);
    const double half = points(8);
    for (const auto &[middle, number] : page.numbers)
        painter.drawText(QRectF(0, middle - half, left() - points(12), 2 * half), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(number));
}

void ReadingCopy::paintHead(QPainter &painter, int page) const
{
    const CopyWords &words = copyWords(m_article);
    const double edge = m_size.width() - points(outerMargin);
    const QString number = words.page.arg(page + 1).arg(pageCount());
    painter.setPen(quietInk);
    painter.setFont(fontOf({.serif = false, .size = 8.5}));
    const double numberWidth = QFontMetricsF(painter.font()).horizontalAdvance(number);
    painter.drawText(QPointF(edge - numberWidth, points(38)), number);
    const QString facts = QFontMetricsF(painter.font()).elidedText(versionLine(), Qt::ElideRight, edge - left());
    painter.drawText(QPointF(left(), points(50)), facts);
    painter.setPen(ink);
    painter.setFont(fontOf({.serif = false, .size = 8.5, .weight = QFont::DemiBold}));
    const double room = edge - left() - numberWidth - points(16);
    painter.drawText(QPointF(left(), points(38)),
                     QFontMetricsF(painter.font()).elidedText(m_article.headline, Qt::ElideRight, room));
    painter.setPen(QPen(rule, points(hairline)));
    painter.drawLine(QPointF(left(), points(56)), QPointF(edge, points(56)));
    const double notesEnd = page < m_approvalPage ? bottom() : page == m_approvalPage ? m_approvalTop - points(12) : 0;
    const double notes = right() + points(notesGap);
    if (notesEnd <= points(topMargin + 12)) // the sheet has all of the page
        return;
    painter.drawLine(QPointF(notes, points(topMargin)), QPointF(notes, notesEnd));
    painter.setPen(quietInk);
    painter.setFont(fontOf({.serif = false, .size = 8.5}));
    painter.drawText(QPointF(notes + points(6), points(topMargin + 6)), words.notes);
}

QByteArray readingCopyPdf(const Article &article, const CopyFacts &facts, const CopyPictures &pictures,
                          const CopyProgress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return {}; // without one there are no fonts
    const auto wanted = [&progress](int percent) { return !progress || progress(percent); };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(article.headline);
    writer.setCreator(QStringLiteral("Tòa Soạn"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    const ReadingCopy copy(article, facts, pictures, QSizeF(writer.width(), writer.height()), writer.resolution(),
                           [&](int percent) { return wanted(percent / 2); });
    for (int page = 0; page < copy.pageCount(); ++page) {
        if (!wanted(50 + 50 * page / copy.pageCount()) || (page > 0 && !writer.newPage()))
            return {};
        copy.paint(painter, page);
    }
    painter.end();
    return settledPdf(bytes, facts.time);
}

} // namespace toasoan
