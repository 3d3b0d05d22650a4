#include "ui/editor/replacing.h"

#include "ui/editor/article_document.h"
#include "ui/editor/structure.h"

#include <QElapsedTimer>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qint64 longestSlice = 4'000'000; // ns: half of what is noticed, for what layout and painting add

bool startsLater(const PageChange *a, const PageChange *b)
{
    const PageHit &first = a->hit;
    const PageHit &second = b->hit;
    return first.at.start != second.at.start ? first.at.start > second.at.start
                                             : first.match.range.start > second.match.range.start;
}

/// In the order of the page, from its end. Addresses are sorted: the changes themselves are large.
QList<PageChange> lastFirst(const QList<PageChange> &changes)
{
    std::vector<const PageChange *> order;
    order.reserve(static_cast<size_t>(changes.size()));
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(order), [](const PageChange &c) { return &c; });
    std::stable_sort(order.begin(), order.end(), startsLater);
    QList<PageChange> sorted;
    sorted.reserve(changes.size());
    for (const PageChange *change : order)
        sorted.append(*change);
    return sorted;
}

QTextBlock blockOf(const QTextDocument &document, const PageHit &hit)
{
    return document.findBlock(static_cast<int>(hit.at.start));
}

} // namespace

Replacing::Replacing(QTextDocument &document, const QList<PageChange> &changes, QObject *parent)
    : QObject(parent), m_document(document), m_changes(lastFirst(changes))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Replacing::nextSlice);
}

int Replacing::finishAtOnce()
{
    replaceUpTo(m_changes.size());
    return m_places;
}

void Replacing::begin()
{
    if (m_isOver)
        return;
    m_timer.start();
    nextSlice();
}

void Replacing::stop()
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer.stop();
    Q_EMIT finished(m_places);
}

/// As many as the last slice says there is time for: laying out what changed is part of it.
void Replacing::nextSlice()
{
    QElapsedTimer timer;
    timer.start();
    const qsizetype before = m_next;
    replaceUpTo(std::min(m_changes.size(), m_next + m_slice));
    const qsizetype made = m_next - before;
    const qsizetype fitting = made * longestSlice / std::max<qint64>(1, timer.nsecsElapsed());
    m_slice = std::clamp<qsizetype>(fitting, 1, m_slice * 2);
    if (m_next >= m_changes.size())
        return stop();
    Q_EMIT progressed(static_cast<int>(m_next), static_cast<int>(m_changes.size()));
}

bool Replacing::stands(const PageChange &change) const
{
    return change.hit.at.length > 0 && lettersAt(m_document, change.hit) == change.found;
}

void Replacing::replaceUpTo(qsizetype end)
{
    QTextCursor cursor(&m_document);
    m_places > 0 ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    while (m_next < end) {
        const PageChange &change = m_changes[m_next];
        if (change.hit.inCard) {
            replaceCard(cursor);
            continue;
        }
        ++m_next;
        if (!stands(change))
            continue;
        const QTextBlock block = blockOf(m_document, change.hit);
        const TextRange range{change.hit.at.start - block.position(), change.hit.at.length};
        replaceLetters(cursor, block, range, cleanText(change.letters));
        ++m_places;
    }
    cursor.endEditBlock();
}

/// All changes in one card: its block is written once.
void Replacing::replaceCard(QTextCursor &cursor)
{
    const QTextBlock card = blockOf(m_document, m_changes[m_next].hit);
    QList<TextChange> changes;
    for (const qsizetype at = m_changes[m_next].hit.at.start;
         m_next < m_changes.size() && m_changes[m_next].hit.at.start == at; ++m_next) {
        const PageChange &change = m_changes[m_next];
        if (stands(change))
            changes.append({*change.hit.inCard, change.hit.match.range, cleanText(change.letters)});
    }
    Article article;
    article.body = {roleOf(card) == PageRole::Card ? cardBlock(card) : Block{}};
    const auto changed = changes.isEmpty() ? Result<Article>(article) : withChanges(article, changes);
    if (changes.isEmpty() || !changed || changed->body.size() != 1)
        return;
    cursor.setPosition(card.position());
    cursor.setBlockFormat(withCardBlock(card.blockFormat(), changed->body.first()));
    m_places += static_cast<int>(changes.size());
}

} // namespace toasoan
