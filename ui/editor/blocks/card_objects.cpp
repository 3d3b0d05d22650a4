#include "ui/editor/blocks/card_objects.h"

#include "ui/editor/article_document.h"
#include "ui/editor/typography.h"

#include <QApplication>
#include <QPainter>
#include <QTextDocument>

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

const CardLook &CardObjects::look(const QTextBlock &card)
{
    const QString data = card.blockFormat().stringProperty(property::Data);
    if (!m_looks.contains(data))
        m_looks.insert(data, lookOf(cardBlock(card), page::measure).release());
    return *m_looks.object(data);
}

QSizeF CardObjects::intrinsicSize(QTextDocument *document, int position, const QTextFormat &)
{
    const QTextBlock card = document->findBlock(position);
    const bool covered = !m_covered.isEmpty() && ownerOf(card) == m_covered;
    return {page::measure, covered ? m_coveredHeight : look(card).height()};
}

void CardObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                             const QTextFormat &)
{
    const QTextBlock card = document->findBlock(position);
    if (!m_covered.isEmpty() && ownerOf(card) == m_covered)
        return;
    painter->save();
    look(card).draw(*painter, rect.topLeft(), {themeOf(QApplication::palette()), m_pictures});
    painter->restore();
}

} // namespace toasoan
