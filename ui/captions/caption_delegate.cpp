#include "ui/captions/caption_delegate.h"

#include "ui/captions/caption_model.h"
#include "ui/captions/words_shown.h"
#include "ui/common/theme.h"
#include "ui/editor/page_pictures.h"
#include "ui/settings/word_completer.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace toasoan {
namespace {

constexpr QMargins cellMargins(12, 8, 12, 8);
constexpr QSize thumbnail(104, 70);
constexpr int hintPixels = 11;
constexpr int hintHeight = 18;
constexpr int wordsFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont hintFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(hintPixels);
    return font;
}

} // namespace

void CaptionDelegate::setPictures(PagePictures *pictures)
{
    useThumbnails(pictures, thumbnail, Thumbnails::Fit::Filling);
}

void CaptionDelegate::useThumbnails(PagePictures *pictures, QSize size, Thumbnails::Fit fit)
{
    m_thumbnails = std::make_unique<Thumbnails>(pictures, size, fit);
}

void CaptionDelegate::paintPicture(QPainter &painter, const QRect &frame, const CaptionModel &model, int row,
                                   const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    const Thumbnails::Answer answer =
        m_thumbnails ? m_thumbnails->of(model.figure(row).figure, painter.device()->devicePixelRatioF())
                     : Thumbnails::Answer();
    if (answer.state == PictureState::Ready) {
        const QSizeF size = answer.pixmap.deviceIndependentSize();
        const QPointF middle = QRectF(frame).center();
        painter.drawPixmap((middle - QPointF(size.width(), size.height()) / 2).toPoint(), answer.pixmap);
        return;
    }
    painter.fillRect(frame, theme.background);
    painter.setPen(theme.line);
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    painter.setPen(theme.soft);
    painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap,
                     answer.state == PictureState::Missing ? tr("No picture") : QStringLiteral("…"));
}

void CaptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    painter->setFont(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrentRow = view && view->currentIndex().row() == index.row();
    if (isCurrentRow || option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selected);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    if (static_cast<CaptionColumn>(index.column()) == CaptionColumn::Picture) {
        paintPicture(*painter, QRect(option.rect.topLeft() + QPoint(10, cellMargins.top()), thumbnail), modelOf(index),
                     index.row(), option.palette);
    } else {
        const QRect room = option.rect.marginsRemoved(cellMargins);
        const QString words = shownWords(index);
        painter->setPen(modelOf(index).fault(index) == CaptionFault::Missing ? theme.error : theme.text);
        QRect taken;
        painter->drawText(room, wordsFlags, words, &taken);
        painter->setFont(hintFont(option.font));
        painter->setPen(modelOf(index).fault(index) == CaptionFault::RepeatsHeadline ? theme.error : theme.soft);
        painter->drawText(QRect(room.left(), taken.bottom() + 3, room.width(), hintHeight), Qt::AlignLeft,
                          hintOf(index));
    }
    if (view && view->currentIndex() == index && view->hasFocus()) {
        painter->setPen(QPen(theme.accent, 1.6));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize CaptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = thumbnail.height() + cellMargins.top() + cellMargins.bottom();
    if (static_cast<CaptionColumn>(index.column()) == CaptionColumn::Picture)
        return {thumbnail.width() + 20, least};
    const int width = option.rect.width() - cellMargins.left() - cellMargins.right();
    const QRect taken =
        QFontMetrics(option.font).boundingRect(QRect(0, 0, std::max(40, width), 2000), wordsFlags, shownWords(index));
    return {option.rect.width(),
            std::max(least, taken.height() + hintHeight + cellMargins.top() + cellMargins.bottom())};
}

QWidget *CaptionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    QWidget *editor = nullptr;
    if (static_cast<CaptionColumn>(index.column()) == CaptionColumn::Credit) {
        auto *line = new QLineEdit(parent);
        new WordCompleter(m_credits, WordCompleter::Words::One, line);
        editor = line;
    } else {
        auto *lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        lines->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        editor = lines;
    }
    editor->setAccessibleName(name);
    return editor;
}

void CaptionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString words = index.data(Qt::EditRole).toString();
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor)) {
        if (lines->toPlainText() != words)
            lines->setPlainText(words);
        lines->moveCursor(QTextCursor::End);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(words);
        line->deselect();
    }
}

void CaptionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *lines = qobject_cast<QPlainTextEdit *>(editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    model->setData(index, lines ? lines->toPlainText() : line->text(), Qt::EditRole);
}

void CaptionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const bool isLine = static_cast<CaptionColumn>(index.column()) == CaptionColumn::Credit;
    QRect room = option.rect.adjusted(5, 3, -5, -4);
    if (isLine)
        room.setHeight(editor->sizeHint().height());
    editor->setGeometry(room);
}

bool CaptionDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier) {
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            Q_EMIT lineEnded();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace toasoan
