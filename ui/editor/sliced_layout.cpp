#include "ui/editor/sliced_layout.h"

#include "ui/editor/article_document.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace toasoan {
namespace {

constexpr int sliceLength = 4; // ms: half of what a person may notice
constexpr int paintedBy = 100; // ms: what is seen comes first

} // namespace

SlicedLayout::SlicedLayout(QTextDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_timer, &QTimer::timeout, this, &SlicedLayout::slice);
}

/// A layout does nothing for a page without size.
void SlicedLayout::drop()
{
    m_timer.stop();
    m_page = m_document.pageSize();
    m_document.setPageSize(QSizeF(0, 0));
}

void SlicedLayout::begin()
{
    m_next = 0;
    m_document.documentLayout()->installEventFilter(this);
    m_document.setPageSize(m_page);
    m_timer.start(paintedBy);
}

/// Qt's timer would lay out more at once; it goes on firing and is heard when all is laid out.
bool SlicedLayout::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::Timer && isAtWork()) || QObject::eventFilter(watched, event);
}

void SlicedLayout::slice()
{
    if (m_timer.interval() > 0)
        m_timer.setInterval(0);
    QElapsedTimer elapsed;
    elapsed.start();
    QTextBlock block = m_document.findBlockByNumber(m_next);
    for (; block.isValid() && elapsed.elapsed() < sliceLength; block = block.next(), ++m_next) {
        (void)m_document.documentLayout()->blockBoundingRect(block);
        (void)textOf(block); // kept with the block: the first snapshot would read all of them at once
    }
    if (!block.isValid())
        end();
}

void SlicedLayout::end()
{
    m_timer.stop();
    m_document.documentLayout()->removeEventFilter(this);
    Q_EMIT finished();
}

} // namespace toasoan
