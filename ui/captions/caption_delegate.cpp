#include "ui/captions/caption_delegate.h"

#include "ui/captions/caption_model.h"
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

const CaptionModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const CaptionModel *>(index.model());
}

QString shownWords(const QModelIndex &index)
{
    const CaptionModel &model = modelOf(index);
    if (model.fault(index) != CaptionFault::Missing)
        return model.letters(index);
    switch (static_cast<CaptionColumn>(index.column())) {
    case CaptionColumn::Caption:
        return CaptionDelegate::tr("No caption yet");
    case CaptionColumn::Credit:
        return CaptionDelegate::tr("No name");
    default:
        return CaptionDelegate::tr("Not described");
    }
}

/// What stands under the words: what the caption answers, or why the alt text is none.
QString hintOf(const QModelIndex &index)
{
    const CaptionModel &model = modelOf(index);
    if (static_cast<CaptionColumn>(index.column()) == CaptionColumn::Caption) {
        const CaptionAnswers &told = model.answers(index.row());
        const auto tick = [](bool is) { return is ? QStringLiteral("✓") : QStringLiteral("·"); };
        return CaptionDelegate::tr("who %1   where %2   when %3")
            .arg(tick(told.who), tick(told.where), tick(told.when));
    }
    return model.fault(index) == CaptionFault::RepeatsHeadline ? CaptionDelegate::tr("says what the headline says")
                                                               : QString();
}

QFont hintFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(hintPixels);
    return font;
}

QImage fitted(const QImage &image, QSize size)
{
    return image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

} // namespace

void CaptionDelegate::paintPicture(QPainter &painter, const QRect &rect, const CaptionModel &model, int row,
                                   const QPalette &palette) const
{
    const Theme &theme = themeOf(palette);
    const QRect frame(rect.topLeft() + QPoint(10, cellMargins.top()), thumbnail);
    const auto &picture = model.figure(row).figure.picture;
    const PagePictures::Answer answer = picture && m_pictures ? m_pictures->picture(lookOf(model.figure(row).figure))
                                                              : PagePictures::Answer{PictureState::Missing, {}};
    if (answer.state == PictureState::Ready) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        const QImage image = fitted(answer.image, thumbnail * ratio);
        const QSizeF part = QSizeF(thumbnail) * ratio;
        painter.drawImage(frame, image,
                          QRectF({(image.width() - part.width()) / 2, (image.height() - part.height()) / 2}, part));
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
        paintPicture(*painter, option.rect, modelOf(index), index.row(), option.palette);
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
