#include "ui/models/outline_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/models/outline_model.h"

#include <QPainter>
#include <QWidget>

namespace toasoan {
namespace {

constexpr int margin = 12;
constexpr int setIn = 16; ///< px a level
constexpr int iconSize = 16;

QString iconOf(OutlineEntry::Kind kind)
{
    switch (kind) {
    case OutlineEntry::Kind::Box:
        return QStringLiteral("box");
    case OutlineEntry::Kind::Picture:
        return QStringLiteral("picture");
    case OutlineEntry::Kind::Table:
        return QStringLiteral("table");
    default:
        return {};
    }
}

bool isHeading(const OutlineEntry &entry)
{
    return entry.kind == OutlineEntry::Kind::Headline || entry.kind == OutlineEntry::Kind::CrossHead;
}

QString saidOf(const OutlineEntry &entry)
{
    return entry.words.isEmpty() ? OutlineDelegate::tr("(no words yet)") : entry.words;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OutlineEntry &entry = static_cast<const OutlineModel *>(index.model())->entry(index.row());
    const Theme &theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, theme.selected);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    }
    QRect rect = option.rect.adjusted(margin + entry.level * setIn, 0, -margin, 0);
    const QString icon = iconOf(entry.kind);
    if (!icon.isEmpty()) {
        themedIcon(icon, option.palette)
            .paint(painter, QRect(rect.left(), rect.center().y() - iconSize / 2 + 1, iconSize, iconSize));
        rect.setLeft(rect.left() + iconSize + 8);
    }
    QFont font = option.font;
    font.setWeight(isHeading(entry) && entry.level == 0 ? QFont::DemiBold : QFont::Normal);
    font.setItalic(entry.words.isEmpty());
    painter->setFont(font);
    painter->setPen(isHeading(entry) && !entry.words.isEmpty() ? theme.text : theme.soft);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(saidOf(entry), Qt::ElideRight, rect.width()));
    if (option.state & QStyle::State_HasFocus && selected && option.widget)
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, painter, option.widget);
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 30};
}

} // namespace toasoan
