#include "ui/editor/becoming.h"

#include "ui/editor/article_document.h"
#include "ui/editor/moving.h"
#include "ui/editor/normalizer.h"
#include "ui/editor/page_writer.h"
#include "ui/editor/typography.h"

#include <QTextDocument>

#include <algorithm>

namespace toasoan {
namespace {

bool isGhost(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(property::Ghost) && block.length() <= 1;
}

/// A stretch of two lists that differs: the same before it, the same behind it.
struct Middle
{
    qsizetype first = 0;
    qsizetype endNow = 0;
    qsizetype endThen = 0;
};

Middle middleOf(const QList<Block> &now, const QList<Block> &then)
{
    Middle middle{0, now.size(), then.size()};
    const qsizetype shorter = std::min(now.size(), then.size());
    while (middle.first < shorter && now[middle.first] == then[middle.first])
        ++middle.first;
    while (middle.endNow > middle.first && middle.endThen > middle.first
           && now[middle.endNow - 1] == then[middle.endThen - 1]) {
        --middle.endNow;
        --middle.endThen;
    }
    return middle;
}

int endOfBody(const QTextDocument &document)
{
    return document.blockCount() - (isGhost(document.lastBlock()) ? 1 : 0);
}

/// The number of the document's block that shows this one of the article's; past the last: where the body ends.
int numberOf(const QTextDocument &document, const QList<Block> &blocks, qsizetype place)
{
    return place < blocks.size() ? firstBlockOf(document, blocks[place].id).blockNumber() : endOfBody(document);
}

bool setField(QTextCursor &cursor, PageRole role, const QString &letters)
{
    for (int number = 0; number < fieldCount; ++number) {
        const QTextBlock block = cursor.document()->findBlockByNumber(number);
        if (roleOf(block) != role || block.text() == letters)
            continue;
        cursor.setPosition(block.position());
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.insertText(letters, letterFormat(block.blockFormat(), {}));
        return true;
    }
    return false;
}

bool setFields(QTextCursor &cursor, const Article &article)
{
    const std::pair<PageRole, QString> fields[] = {{PageRole::SourceTag, article.sourceTag},
                                                   {PageRole::Dateline, article.dateline},
                                                   {PageRole::Byline, article.bylines.join(u", "_qs)},
                                                   {PageRole::Kicker, article.kicker},
                                                   {PageRole::Sapo, article.sapo},
                                                   {PageRole::Headline, article.headline}};
    bool changed = false;
    for (const auto &[role, letters] : fields)
        changed = setField(cursor, role, letters) || changed;
    return changed;
}

void insertBefore(QTextCursor &cursor, int number, const QList<Block> &blocks)
{
    const QTextBlock above = cursor.document()->findBlockByNumber(number - 1);
    cursor.setPosition(above.position() + above.length() - 1);
    for (const Block &block : blocks) {
        cursor.insertBlock(blockFormat(PageRole::Paragraph, block.id));
        insertContent(cursor, block);
    }
}

void removeRun(const QTextCursor &cursor, int first, int end)
{
    for (int number = end - 1; number >= first; --number) // by number: joining blocks may end the life of either
        removeBlock(cursor, cursor.document()->findBlockByNumber(number));
}

void setRun(QTextCursor &cursor, const QList<Block> &now, const QList<Block> &then, const Middle &middle)
{
    const int end = numberOf(*cursor.document(), now, middle.endNow);
    const int first = middle.first == middle.endNow ? end : numberOf(*cursor.document(), now, middle.first);
    const int countBefore = cursor.document()->blockCount();
    insertBefore(cursor, first, then.mid(middle.first, middle.endThen - middle.first));
    const int added = cursor.document()->blockCount() - countBefore;
    removeRun(cursor, first + added, end + added);
    const QTextBlock changed = cursor.document()->findBlockByNumber(first);
    cursor.setPosition(changed.isValid() ? changed.position() : cursor.document()->lastBlock().position());
}

/// What stands between two changes stays as it is, with the comments on it, where no block came or went.
void setBody(QTextCursor &cursor, const QList<Block> &now, const QList<Block> &then)
{
    const Middle middle = middleOf(now, then);
    if (middle.first == middle.endNow && middle.first == middle.endThen)
        return;
    if (middle.endNow != middle.endThen)
        return setRun(cursor, now, then, middle);
    for (qsizetype end = middle.endNow; end > middle.first;) { // the last first: the numbers above it still hold
        qsizetype first = end - 1;
        while (first > middle.first && !(now[first - 1] == then[first - 1]))
            --first;
        setRun(cursor, now, then, {first, end, end});
        for (end = first; end > middle.first && now[end - 1] == then[end - 1];)
            --end;
    }
}

} // namespace

void become(QTextCursor &cursor, const Article &article, const Article &rest)
{
    const QList<Block> now = snapshot(*cursor.document(), rest).body;
    cursor.beginEditBlock();
    if (setFields(cursor, article) || !(now == article.body)) {
        setBody(cursor, now, article.body);
        normalize(QTextCursor(cursor.document()));
    }
    cursor.endEditBlock();
}

} // namespace toasoan
