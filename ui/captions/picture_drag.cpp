#include "ui/captions/picture_drag.h"

#include "ui/editor/fragment.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QMouseEvent>

namespace toasoan {
namespace {

const QString rowType = QStringLiteral("application/x-toasoan-picture-number");

/// Of this program alone: another one's row is of another article.
QByteArray rowBytes(int row)
{
    return QByteArray::number(QCoreApplication::applicationPid()) + ' ' + QByteArray::number(row);
}

/// -1: no row of ours.
int rowIn(const QMimeData &data)
{
    const QByteArray bytes = data.data(rowType);
    const int row = bytes.mid(bytes.indexOf(' ') + 1).toInt();
    return bytes == rowBytes(row) ? row : -1;
}

std::optional<Figure> figureIn(const QMimeData &data)
{
    const auto blocks = fragmentFromBytes(data.data(fragmentMimeType()));
    const auto *figure = blocks && blocks->size() == 1 ? std::get_if<Figure>(&blocks->first().content) : nullptr;
    return figure && figure->picture ? std::optional(*figure) : std::nullopt;
}

} // namespace

PictureDrag::PictureDrag(QAbstractItemView *view, Ways ways)
    : QObject(view), m_view(view), m_ways(std::move(ways)), m_line(new QWidget(view->viewport()))
{
    m_line->hide();
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->setAcceptDrops(true);
    view->viewport()->installEventFilter(this);
}

PictureDrag::~PictureDrag() = default;

std::unique_ptr<QMimeData> PictureDrag::dataOf(int row)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(rowType, rowBytes(row));
    return data;
}

bool PictureDrag::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_pressed = press->position().toPoint();
        const bool canMove = m_writing == Writing::Allowed && press->button() == Qt::LeftButton;
        m_held = canMove ? m_ways.held(m_pressed) : -1;
        return false;
    }
    case QEvent::MouseMove: {
        const auto *move = static_cast<QMouseEvent *>(event);
        if (m_held < 0 || !(move->buttons() & Qt::LeftButton))
            return false;
        if ((move->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            carry();
        return true; // not the beginning of a selection
    }
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return hover(*static_cast<QDragMoveEvent *>(event));
    case QEvent::DragLeave:
        m_line->hide();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(object, event);
    }
}

void PictureDrag::carry()
{
    auto *drag = new QDrag(m_view);
    drag->setMimeData(dataOf(std::exchange(m_held, -1)).release());
    drag->setPixmap(m_view->viewport()
                        ->grab(m_view->visualRect(m_view->indexAt(m_pressed)))
                        .scaled(200, 200, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction);
    m_line->hide();
}

bool PictureDrag::hover(QDragMoveEvent &event)
{
    const bool isOurs = rowIn(*event.mimeData()) >= 0;
    if (m_writing == Writing::Refused || !(isOurs || figureIn(*event.mimeData()))) {
        event.ignore();
        return true;
    }
    m_line->setGeometry(m_ways.gap(event.position().toPoint()));
    m_line->show();
    event.setDropAction(isOurs ? Qt::MoveAction : Qt::CopyAction);
    event.accept();
    return true;
}

void PictureDrag::drop(QDropEvent &event)
{
    m_line->hide();
    const int number = m_ways.number(event.position().toPoint());
    const auto figure = figureIn(*event.mimeData());
    if (m_writing == Writing::Refused)
        return event.ignore();
    if (const int from = rowIn(*event.mimeData()); from >= 0) {
        event.accept();
        Q_EMIT moved(from, number > from ? number - 1 : number);
    } else if (figure) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
        Q_EMIT dropped(*figure, number);
    }
}

} // namespace toasoan
