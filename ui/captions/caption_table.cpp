#include "ui/captions/caption_table.h"

#include "ui/captions/caption_delegate.h"
#include "ui/captions/caption_model.h"
#include "ui/captions/picture_drag.h"
#include "ui/editor/page_pictures.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace toasoan {
namespace {

constexpr int pictureWidth = 126;
constexpr int creditWidth = 150;
constexpr int headingHeight = 34;
constexpr int dropLine = 3; // where a dragged picture would go

} // namespace

CaptionTable::CaptionTable(CaptionModel *model, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CaptionDelegate(this))
    , m_drag(new PictureDrag(
          this, {[this](QPoint place) {
                     const QModelIndex cell = indexAt(place);
                     return cell.column() == static_cast<int>(CaptionColumn::Picture) ? cell.row() : -1;
                 },
                 [this](QPoint place) { return numberAt(place); }, [this](QPoint place) { return gapAt(place); }}))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Pictures and their captions"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table; while a cell is written in it goes to the next
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QFont heading = horizontalHeader()->font();
    heading.setWeight(QFont::DemiBold);
    heading.setPixelSize(12);
    horizontalHeader()->setFont(heading);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(headingHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(CaptionColumn::Picture), QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(CaptionColumn::Caption), QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &QTableView::resizeRowsToContents);
    connect(m_delegate, &CaptionDelegate::lineEnded, this, &CaptionTable::goBelow);
}

void CaptionTable::setPictures(PagePictures *pictures)
{
    m_delegate->setPictures(pictures);
    if (pictures)
        connect(pictures, &PagePictures::pictureChanged, viewport(), qOverload<>(&QWidget::update));
}

void CaptionTable::setKnownCredits(const QStringList &credits)
{
    m_delegate->setKnownCredits(credits);
}

QModelIndexList CaptionTable::chosenCells() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    return cells.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : cells;
}

QList<int> CaptionTable::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex &cell : chosenCells())
        rows.insert(cell.row());
    return {rows.begin(), rows.end()};
}

void CaptionTable::goBelow()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

int CaptionTable::numberAt(QPoint place) const
{
    const int row = rowAt(place.y());
    if (row < 0)
        return model()->rowCount();
    return row + (place.y() > rowViewportPosition(row) + rowHeight(row) / 2 ? 1 : 0);
}

QRect CaptionTable::gapAt(QPoint place) const
{
    const int number = numberAt(place);
    const int last = model()->rowCount() - 1;
    const int y = number > last ? rowViewportPosition(last) + rowHeight(last) : rowViewportPosition(number);
    return {0, std::clamp(y - dropLine / 2, 0, viewport()->height() - dropLine), viewport()->width(), dropLine};
}

void CaptionTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() & Qt::AltModifier)
        event->ignore(); // the page moves the picture
    else if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState)
        edit(currentIndex(), EditKeyPressed, event);
    else
        QTableView::keyPressEvent(event);
}

void CaptionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnWidth(static_cast<int>(CaptionColumn::Picture), pictureWidth);
    setColumnWidth(static_cast<int>(CaptionColumn::Credit), creditWidth);
    setColumnWidth(static_cast<int>(CaptionColumn::Alt), std::max(180, viewport()->width() / 4));
}

void CaptionTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the whole row is filled
    if (current.row() != previous.row())
        Q_EMIT rowChosen(current.row());
}

} // namespace toasoan
