#include "ui/editor/blocks/card_objects.h"

#include "ui/editor/article_document.h"
#include "ui/editor/full_size.h"
#include "ui/editor/page_device.h"

#include <QPainter>
#include <QTextDocument>

#include <utility>

namespace toasoan {
namespace {

constexpr int looksKept = 64;

} // namespace

CardObjects::CardObjects(QObject *parent) : QObject(parent), m_looks(looksKept) {}

void CardObjects::setCovered(const BlockId &card, qreal height)
{
    m_covered = card;
    m_coveredHeight = height;
}

const CardLook &CardObjects::look(const QTextBlock &card, qreal width)
{
    if (width != std::exchange(m_width, width))
        m_looks.clear();
    const QString data = card.blockFormat().stringProperty(property::Data);
    if (!m_looks.contains(data))
        m_looks.insert(data, lookOf(cardBlock(card), width).release());
    return *m_looks.object(data);
}

QSizeF CardObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const QTextBlock card = document->findBlock(position);
    const bool covered = !m_covered.isEmpty() && ownerOf(card) == m_covered;
    const qreal zoom = zoomOf(*document);
    const qreal width = widthOf(*document, position);
    return {width * zoom, covered ? m_coveredHeight : look(card, width).height() * zoom};
}

void CardObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                             const QTextFormat &)
{
    const QTextBlock card = document->findBlock(position);
    if (!m_covered.isEmpty() && ownerOf(card) == m_covered)
        return;
    const AtFullSize full(*painter, rect, *document);
    look(card, widthOf(*document, position)).draw(*painter, {}, {themeOfPage(parent()), m_pictures});
}

void CardObjects::drawMarks(QPainter &painter, const QRectF &rect, QTextDocument &document, int position,
                            const QList<Finding> &findings)
{
    const QTextBlock card = document.findBlock(position);
    if (findings.isEmpty() || ownerOf(card) == m_covered)
        return;
    const AtFullSize full(painter, rect, document);
    look(card, widthOf(document, position)).drawMarks(painter, {}, findings, themeOfPage(parent()));
}

} // namespace toasoan
