#include "ui/captions/caption_grid.h"

#include "ui/captions/caption_model.h"
#include "ui/captions/grid_delegate.h"
#include "ui/captions/picture_drag.h"
#include "ui/editor/page_pictures.h"

#include <QKeyEvent>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int dropLine = 3;

} // namespace

CaptionGrid::CaptionGrid(CaptionModel *model, QWidget *parent) : QListView(parent), m_delegate(new GridDelegate(this))
{
    setModel(model);
    setModelColumn(static_cast<int>(CaptionColumn::Caption));
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Pictures side by side"));
    setFrameShape(NoFrame);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setSelectionRectVisible(false);
    setEditTriggers(EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setContentsMargins(4, 4, 4, 4);
    m_drag = new PictureDrag(
        this, {[this](QPoint place) { return indexAt(place).row(); }, // the mode has switched it off
               [this](QPoint place) { return numberAt(place); }, [this](QPoint place) { return gapAt(place); }});
    connect(m_delegate, &CaptionDelegate::lineEnded, this, &CaptionGrid::goOn);
}

void CaptionGrid::setPictures(PagePictures *pictures)
{
    m_delegate->setPictures(pictures);
    if (pictures)
        connect(pictures, &PagePictures::pictureChanged, viewport(), qOverload<>(&QWidget::update));
}

QList<int> CaptionGrid::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows.isEmpty() && currentIndex().isValid() ? QList<int>{currentIndex().row()} : rows;
}

void CaptionGrid::goOn()
{
    const QModelIndex next = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (next.isValid())
        setCurrentIndex(next);
}

/// Before the card when its left half is meant, behind it otherwise; below all: the last.
int CaptionGrid::numberAt(QPoint place) const
{
    const QModelIndex there = indexAt(place);
    if (there.isValid())
        return there.row() + (place.x() > visualRect(there).center().x() ? 1 : 0);
    for (int row = model()->rowCount() - 1; row >= 0; --row) { // right of the last card of a line, or under all
        const QRect card = visualRect(model()->index(row, modelColumn()));
        if (place.y() > card.bottom() || (place.y() >= card.top() && place.x() > card.right()))
            return row + 1;
    }
    return 0;
}

/// At the card that is meant: behind the last one of its line, not before the first one of the next.
QRect CaptionGrid::gapAt(QPoint place) const
{
    const int number = numberAt(place);
    const auto card = [this](int row) { return visualRect(model()->index(row, modelColumn())); };
    const bool isBehind = number > 0 && (number == model()->rowCount() || place.x() > card(number - 1).center().x());
    const QRect beside = card(isBehind ? number - 1 : number);
    return {isBehind ? beside.right() - dropLine : beside.left(), beside.top(), dropLine, beside.height()};
}

void CaptionGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->modifiers() & Qt::AltModifier)
        event->ignore(); // the page moves the picture
    else if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState)
        edit(currentIndex(), EditKeyPressed, event);
    else
        QListView::keyPressEvent(event);
}

void CaptionGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT rowChosen(current.row());
}

} // namespace toasoan
