#include "app/article/block_kinds.h"
#include "ui/editor/blocks/card_look.h"
#include "ui/editor/typography.h"

#include <QCoreApplication>
#include <QHash>
#include <QPainter>

namespace toasoan {

QString cardName(const BlockContent &content)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("gallery"), QT_TRANSLATE_NOOP("Editor", "Gallery")},
        {QStringLiteral("box"), QT_TRANSLATE_NOOP("Editor", "Information box")},
        {QStringLiteral("table"), QT_TRANSLATE_NOOP("Editor", "Table")},
        {QStringLiteral("embed"), QT_TRANSLATE_NOOP("Editor", "Embedded content")},
        {QStringLiteral("related"), QT_TRANSLATE_NOOP("Editor", "Related links")},
        {QStringLiteral("divider"), QT_TRANSLATE_NOOP("Editor", "Divider")}};
    const char *name = names.value(kindId(content), QT_TRANSLATE_NOOP("Editor", "Made by a newer version"));
    return QCoreApplication::translate("Editor", name);
}

namespace {

QString hintOf(const BlockContent &content)
{
    if (const auto *box = std::get_if<Box>(&content))
        return box->title;
    if (std::holds_alternative<Table>(content))
        return QCoreApplication::translate("Editor", "Too large to be shown here; kept as it is");
    return QCoreApplication::translate("Editor", "Kept as it is; not edited here");
}

/// Names what it stands for: a kind of a newer version, or something too large for the page.
class PlainLook : public CardLook
{
public:
    PlainLook(const Block &block, qreal width) : m_name(cardName(block.content)), m_width(width)
    {
        const QFontMetrics metrics(pageFont(PageFamily::Sans, 12));
        m_hint = metrics.elidedText(hintOf(block.content), Qt::ElideRight, static_cast<int>(width - 32));
    }

    [[nodiscard]] qreal height() const override { return 56; }
    void draw(QPainter &painter, QPointF topLeft, const CardInk &ink) const override
    {
        const QRectF rect(topLeft, QSizeF(m_width, height()));
        drawCardFrame(painter, rect, ink);
        painter.setPen(ink.theme.text);
        painter.setFont(pageFont(PageFamily::Sans, 13, QFont::DemiBold));
        painter.drawText(rect.adjusted(16, 0, -16, -rect.height() / 2 - 1), Qt::AlignHCenter | Qt::AlignBottom, m_name);
        painter.setPen(ink.theme.soft);
        painter.setFont(pageFont(PageFamily::Sans, 12));
        painter.drawText(rect.adjusted(16, rect.height() / 2 + 3, -16, 0), Qt::AlignHCenter | Qt::AlignTop, m_hint);
    }

private:
    QString m_name;
    QString m_hint;
    qreal m_width;
};

} // namespace

std::unique_ptr<CardLook> plainLook(const Block &block, qreal width)
{
    return std::make_unique<PlainLook>(block, width);
}

} // namespace toasoan
