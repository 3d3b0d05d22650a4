#include "ui/pictures/compare_dialog.h"

#include "ui/common/theme.h"
#include "ui/editor/page_pictures.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>

namespace toasoan {
namespace {

constexpr qreal nearer = 1.25; // with one key or turn of the wheel
constexpr qreal stride = 0.1;  // of what is seen, with one key
constexpr qreal sharp = 3;     // from so many screen pixels a pixel on they are drawn as squares

QLabel *newWords(const QString &words, QPalette::ColorRole ink)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(ink);
    return label;
}

} // namespace

Sight zoomed(const Sight &sight, qreal factor, QPointF still)
{
    const qreal zoom = std::clamp(sight.zoom * factor, 1.0, Sight::closest);
    if (zoom == 1)
        return {};
    return shifted({zoom, still + (sight.middle - still) * (sight.zoom / zoom)}, {});
}

Sight shifted(const Sight &sight, QPointF by)
{
    const QPointF to = sight.middle + by;
    return {sight.zoom, {std::clamp(to.x(), 0.0, 1.0), std::clamp(to.y(), 0.0, 1.0)}};
}

ComparePane::ComparePane(const PictureLook &look, PagePictures &pictures, QWidget *parent)
    : QWidget(parent), m_look(look), m_pictures(pictures)
{
    setCursor(Qt::OpenHandCursor);
    setMinimumSize(200, 160);
    connect(&pictures, &PagePictures::pictureChanged, this, qOverload<>(&QWidget::update));
}

void ComparePane::setSight(const Sight &sight)
{
    m_sight = sight;
    update();
}

QRectF ComparePane::pictureRect(QSizeF image) const
{
    const QSizeF all = image.scaled(size(), Qt::KeepAspectRatio) * m_sight.zoom;
    const QPointF seen(m_sight.middle.x() * all.width(), m_sight.middle.y() * all.height());
    return {QRectF(rect()).center() - seen, all};
}

QPointF ComparePane::shareAt(QPointF place) const
{
    const PagePictures::Answer answer = m_pictures.picture(m_look);
    const QRectF all = pictureRect(answer.image.isNull() ? QSizeF(size()) : QSizeF(answer.image.size()));
    return {(place.x() - all.left()) / all.width(), (place.y() - all.top()) / all.height()};
}

void ComparePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.background);
    const PagePictures::Answer answer = m_pictures.picture(m_look);
    if (answer.state != PictureState::Ready) {
        painter.setPen(theme.soft);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         answer.state == PictureState::Missing ? tr("The file of this picture is missing.")
                                                               : QStringLiteral("…"));
        return;
    }
    const QRectF all = pictureRect(answer.image.size());
    const QRectF seen = all & QRectF(rect());
    const qreal scale = answer.image.width() / all.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, 1 / scale < sharp);
    painter.drawImage(seen, answer.image, QRectF((seen.topLeft() - all.topLeft()) * scale, seen.size() * scale));
}

void ComparePane::mousePressEvent(QMouseEvent *event)
{
    m_held = event->position();
}

void ComparePane::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF by = shareAt(m_held) - shareAt(event->position());
    m_held = event->position();
    Q_EMIT sightWanted(shifted(m_sight, by));
}

void ComparePane::wheelEvent(QWheelEvent *event)
{
    const qreal turns = event->angleDelta().y() / 120.0;
    Q_EMIT sightWanted(zoomed(m_sight, std::pow(nearer, turns), shareAt(event->position())));
    event->accept();
}

CompareDialog::CompareDialog(const ComparedPicture &left, const ComparedPicture &right, PagePictures &pictures,
                             QWidget *parent)
    : QDialog(parent), m_zoom(new QLabel)
{
    setWindowTitle(tr("Two pictures side by side"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(12);
    sides->addWidget(newSide(left, pictures), 1);
    sides->addWidget(newSide(right, pictures), 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    column->addWidget(newTools());
    setSight({});
    const QSize room = parent ? parent->window()->size() : QSize(1180, 700);
    resize(room.width() * 9 / 10, room.height() * 9 / 10);
    setFocus(); // its keys are the comparison's
}

QWidget *CompareDialog::newSide(const ComparedPicture &picture, PagePictures &pictures)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *pane = new ComparePane(picture.look, pictures);
    pane->setAccessibleName(picture.name);
    pane->setAccessibleDescription(picture.words);
    QLabel *name = newWords(picture.name, QPalette::WindowText);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    column->addWidget(name);
    QLabel *words = newWords(picture.words, QPalette::PlaceholderText);
    words->setFixedHeight(2 * words->fontMetrics().lineSpacing()); // both pictures begin at the same height
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->setToolTip(picture.words);
    column->addWidget(words);
    column->addWidget(pane, 1);
    connect(pane, &ComparePane::sightWanted, this, &CompareDialog::setSight);
    m_panes.append(pane);
    return side;
}

QWidget *CompareDialog::newTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &name, const QString &tip, const std::function<void()> &act) {
        auto *button = new QPushButton(name);
        button->setToolTip(tip);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("&Nearer"), tr("Also + and the wheel"), [this] { zoom(nearer); });
    add(tr("&Further"), tr("Also - and the wheel"), [this] { zoom(1 / nearer); });
    add(tr("&Whole picture"), tr("Also 0"), [this] { setSight({}); });
    row->addSpacing(8);
    row->addWidget(m_zoom);
    auto *hint = new QLabel(tr("Both move together: drag, or arrows"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    row->addSpacing(8);
    row->addWidget(hint);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(buttons);
    return tools;
}

void CompareDialog::setSight(const Sight &sight)
{
    m_sight = sight;
    for (ComparePane *pane : std::as_const(m_panes))
        pane->setSight(sight);
    m_zoom->setText(tr("%1 %").arg(std::lround(sight.zoom * 100)));
}

void CompareDialog::zoom(qreal factor)
{
    setSight(zoomed(m_sight, factor, m_sight.middle));
}

void CompareDialog::keyPressEvent(QKeyEvent *event)
{
    const qreal step = stride / m_sight.zoom;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(nearer);
    case Qt::Key_Minus:
        return zoom(1 / nearer);
    case Qt::Key_0:
        return setSight({});
    case Qt::Key_Left:
        return setSight(shifted(m_sight, {-step, 0}));
    case Qt::Key_Right:
        return setSight(shifted(m_sight, {step, 0}));
    case Qt::Key_Up:
        return setSight(shifted(m_sight, {0, -step}));
    case Qt::Key_Down:
        return setSight(shifted(m_sight, {0, step}));
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace toasoan
