#pragma once
#include "app/article/article.h"

#include <memory>
#include <utility>

class QTextCursor;
class QTextDocument;

namespace toasoan {

class BlockWriter;

/// Fills a document with an article, a part at a time. GUI thread; the document must outlive it, and nobody else edits
/// it until all is written.
class PageWriter
{
public:
    PageWriter();
    ~PageWriter();

    /// Takes everything out of the document and writes the fields above the body. Its undo history is off until all is
    /// written and starts empty then.
    void begin(QTextDocument &document, const Article &article);
    /// The next blocks of the body, until they hold so many letters.
    void write(int letters);
    void writeAll();
    [[nodiscard]] bool isDone() const { return !m_writer; }
    /// Of all blocks of the document, when it is done; once.
    [[nodiscard]] QList<Text> takeTexts() { return std::exchange(m_texts, {}); }

private:
    void end();

    QTextDocument *m_document = nullptr;
    Article m_article;
    qsizetype m_next = 0; ///< of the article's blocks
    std::unique_ptr<BlockWriter> m_writer;
    QList<Text> m_texts;
};

/// Writes the blocks that show `block` at the cursor, which must stand in an empty block: the first takes that one's
/// place and all of them its box; the cursor ends in the last. A box inside a box becomes a Card.
void insertContent(QTextCursor &cursor, const Block &block);
/// Writes marked text at the cursor, set as the cursor's block is.
void insertText(QTextCursor &cursor, const Text &text);

} // namespace toasoan
