#include "ui/editor/page_hits.h"

#include "ui/common/theme.h"
#include "ui/editor/article_document.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace toasoan {
namespace {

TextRange lettersOf(const QTextBlock &block)
{
    return {block.position(), block.length() - 1};
}

bool lies(TextRange inner, TextRange outer)
{
    return inner.start >= outer.start && inner.end() <= outer.end();
}

/// The texts of one block of the article, for a card.
QList<Passage> passagesOf(const Block &block)
{
    Article article;
    article.body = {block};
    QList<Passage> passages = toasoan::passagesOf(article);
    passages.removeIf([](const Passage &passage) { return passage.place.block.isEmpty(); });
    return passages;
}

/// Names of a byline stand in one block, with commas between.
qsizetype startOf(const QTextBlock &block, const Place &place)
{
    qsizetype start = 0;
    for (int i = 0; place.part == Part::Byline && i < place.item; ++i)
        start = block.text().indexOf(u',', start) + 1;
    while (place.part == Part::Byline && start < block.text().size() && block.text()[start].isSpace())
        ++start;
    return start;
}

/// Where a letter of the block stands while an input method composes before it.
int laidOut(const QTextLayout &layout, qsizetype position)
{
    const bool behind = position > layout.preeditAreaPosition();
    return static_cast<int>(position + (behind ? layout.preeditAreaText().size() : 0));
}

QList<QRectF> boxesOf(const QTextBlock &block, const QRectF &rect, TextRange range)
{
    if (isObject(roleOf(block)))
        return {rect.adjusted(2, 2, -2, -2)};
    const QTextLayout *layout = block.layout();
    QList<QRectF> boxes;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(laidOut(*layout, range.start), line.textStart());
        const int to = std::min(laidOut(*layout, range.end()), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal height = line.ascent() + line.descent();
        boxes.append(QRectF(rect.left() + left, rect.top() + line.y(), line.cursorToX(to) - left, height)
                         .normalized()
                         .adjusted(-1, 0, 1, 1));
    }
    return boxes;
}

} // namespace

QList<PageText> textsOf(const QTextDocument &document)
{
    QList<PageText> texts;
    int paragraph = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const PageRole role = roleOf(block);
        if (role == PageRole::Card) {
            for (const Passage &passage : passagesOf(cardBlock(block)))
                texts.append({lettersOf(block), passage.place.part, paragraph, passage.text, passage.place});
            continue;
        }
        const Part part = partOf(role);
        const bool counts = !isObject(role) && (part == Part::Body || part == Part::ListItem);
        paragraph += counts && block.length() > 1 ? 1 : 0;
        if (!isObject(role) && block.length() > 1)
            texts.append({lettersOf(block), part, paragraph, block.text(), std::nullopt});
    }
    return texts;
}

Result<QList<PageHit>> hitsIn(const QList<PageText> &texts, const TextSearch &search, TextRange within)
{
    QList<PageHit> hits;
    for (const PageText &text : texts) {
        if (!text.at.overlaps(within))
            continue;
        const auto matches = search.in(text.letters);
        if (!matches)
            return tl::unexpected<Error>(matches.error());
        for (const TextMatch &match : *matches) {
            const TextRange at =
                text.inCard ? text.at : TextRange{text.at.start + match.range.start, match.range.length};
            if (lies(at, within))
                hits.append({at, match, text.inCard});
        }
    }
    return hits;
}

std::optional<PageHit> hitAt(const QTextDocument &document, const Place &place, const TextMatch &match)
{
    const QTextBlock block = blockAt(document, place);
    if (block.isValid()) {
        const qsizetype start = startOf(block, place);
        const TextMatch here{{match.range.start + start, match.range.length}, match.captures};
        return PageHit{{block.position() + here.range.start, here.range.length}, here, std::nullopt};
    }
    for (QTextBlock card = document.begin(); card.isValid(); card = card.next()) {
        if (roleOf(card) != PageRole::Card)
            continue;
        for (const Passage &passage : passagesOf(cardBlock(card))) {
            if (passage.place == place)
                return PageHit{lettersOf(card), match, place};
        }
    }
    return std::nullopt;
}

QString lettersAt(const QTextDocument &document, const PageHit &hit)
{
    const QTextBlock block = document.findBlock(static_cast<int>(hit.at.start));
    if (!hit.inCard)
        return block.text().mid(hit.at.start - block.position(), hit.at.length);
    if (roleOf(block) != PageRole::Card)
        return {};
    for (const Passage &passage : passagesOf(cardBlock(block))) {
        if (passage.place == *hit.inCard)
            return passage.text.mid(hit.match.range.start, hit.match.range.length);
    }
    return {};
}

void PageHits::edited(qsizetype position, qsizetype removed, qsizetype added)
{
    const qsizetype end = position + removed;
    for (auto hit = m_hits.begin() + in({position, 0}).first; hit != m_hits.end(); ++hit) {
        if (hit->at.start >= end)
            hit->at.start += added - removed;
        else if (removed != added)
            hit->at = {position, 0};
    }
    const auto touched = in({position, 0}).first - 1;
    if (touched >= 0 && m_hits[touched].at.end() > position && removed != added)
        m_hits[touched].at.length = 0;
}

std::pair<qsizetype, qsizetype> PageHits::in(TextRange stretch) const
{
    const auto starts = [](const PageHit &hit, qsizetype at) { return hit.at.start < at; };
    const auto first = std::lower_bound(m_hits.begin(), m_hits.end(), stretch.start, starts);
    const auto last = std::lower_bound(first, m_hits.end(), stretch.end(), starts);
    return {first - m_hits.begin(), last - m_hits.begin()};
}

void paintHits(QPainter &painter, const QTextBlock &block, const QRectF &rect, const QList<PageHit> &hits,
               TextRange current, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PageHit &hit : hits) {
        const bool outlined = hit.at == current;
        painter.setPen(outlined ? QPen(theme.warning, 1.6) : QPen(Qt::NoPen));
        painter.setBrush(theme.warningFill);
        for (const QRectF &box : boxesOf(block, rect, {hit.at.start - block.position(), hit.at.length}))
            painter.drawRoundedRect(box, 3, 3);
    }
    painter.restore();
}

} // namespace toasoan
