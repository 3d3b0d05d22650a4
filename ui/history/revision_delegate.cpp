#include "ui/history/revision_delegate.h"

#include "ui/common/theme.h"
#include "ui/history/revision_list_model.h"
#include "ui/history/revision_words.h"

#include <QPainter>

namespace toasoan {
namespace {

constexpr int margin = 12;
constexpr int lineHeight = 18;

QFont sized(const QFont &base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void drawRow(QPainter &painter, const QRect &rect, const RevisionRow &row, const QStyleOptionViewItem &option)
{
    const Theme &theme = themeOf(option.palette);
    const Revision &revision = row.revision;
    const QString time =
        revision.time.isValid() ? revisionTime(revision.time, QDateTime::currentDateTime()) : QString();
    painter.setFont(sized(option.font, 12, QFont::Normal));
    painter.setPen(theme.soft);
    painter.drawText(rect, Qt::AlignTop | Qt::AlignRight, time);
    const int left = painter.fontMetrics().horizontalAdvance(time) + 12;
    painter.setFont(sized(option.font, 13, revision.label.isEmpty() ? QFont::Medium : QFont::Bold));
    painter.setPen(row.damage ? theme.error : theme.text);
    const QString name = revision.time.isValid()
                             ? (revision.label.isEmpty() ? reasonName(revision.reason) : revision.label)
                             : revisionTitle(row);
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, rect.width() - left));
    painter.setFont(sized(option.font, 12, QFont::Normal));
    painter.setPen(row.damage ? theme.error : theme.soft);
    painter.drawText(rect, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(revisionDetails(row), Qt::ElideRight, rect.width()));
}

} // namespace

void RevisionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selected : theme.panel);
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    drawRow(*painter, option.rect.adjusted(margin, 8, -margin, -8),
            static_cast<const RevisionListModel *>(index.model())->row(index.row()), option);
    if (option.state & QStyle::State_HasFocus && selected)
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, option.widget);
    painter->restore();
}

QSize RevisionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 16 + 2 * lineHeight + 2};
}

} // namespace toasoan
