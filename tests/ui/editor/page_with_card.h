#pragma once
#include "app/article/article_json.h"
#include "app/article/table_shape.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/blocks/text_field.h"

#include <QApplication>
#include <QTest>

namespace toasoan::testing {

inline Table smallTable()
{
    auto shape = TableShape::of(emptyTable(2, 2));
    shape->fill(0, 0, {{u"một"_qs, u"hai"_qs}, {u"ba"_qs, u"bốn"_qs}});
    return shape->table();
}

inline Figure figure(const QString &caption, QChar id)
{
    Figure out;
    out.picture = PictureRef{PictureId{QString(64, id)}, u"image/png"_qs, 4, 3, {}};
    out.caption = plainText(caption);
    return out;
}

inline Gallery smallGallery()
{
    return Gallery{{figure(u"ảnh một"_qs, u'a'), figure(u"ảnh hai"_qs, u'b'), figure(u"ảnh ba"_qs, u'c')}, {}};
}

/// A page with a paragraph, one block, and a paragraph; shown, so that focus and layout are real.
struct Page
{
    ArticleEditor editor;
    Article before;

    explicit Page(const BlockContent &content)
    {
        Article article;
        article.headline = u"Tít"_qs;
        article.body = {newBlock(Paragraph{plainText(u"Trước."_qs)}), newBlock(content),
                        newBlock(Paragraph{plainText(u"Sau."_qs)})};
        before = normalized(article);
        editor.resize(900, 700);
        editor.load(before);
        editor.show();
        (void)QTest::qWaitForWindowActive(&editor);
        editor.setFocus();
    }
    [[nodiscard]] QTextBlock card() const
    {
        QTextBlock block = editor.document()->begin();
        while (block.isValid() && roleOf(block) != PageRole::Card)
            block = block.next();
        return block;
    }
    template<typename Editor>
    Editor *open()
    {
        if (!editor.openCard().open(card()))
            return nullptr;
        editor.openCard().editor()->enter();
        return qobject_cast<Editor *>(editor.openCard().editor());
    }
    template<typename Content>
    [[nodiscard]] Content content(int index = 1) const
    {
        return std::get<Content>(editor.snapshot().body.value(index).content);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const Table table = content<Table>();
        return plainText(table.rows.value(row).value(column).text);
    }
    [[nodiscard]] static TextField *field() { return qobject_cast<TextField *>(QApplication::focusWidget()); }
    /// Undoes everything: the first bytes must be there again.
    [[nodiscard]] bool goesBack()
    {
        while (editor.document()->isUndoAvailable())
            editor.undo();
        return toCanonicalJson(editor.snapshot()) == toCanonicalJson(before);
    }
};

/// A misspelling in a part of the page's card.
inline Finding misspelling(const Page &page, Part part, int item, TextRange range, const QString &text)
{
    Finding finding;
    finding.rule = QStringLiteral("spelling.word");
    finding.place = Place{part, page.before.body[1].id, item};
    finding.range = range;
    finding.text = text;
    return finding;
}

} // namespace toasoan::testing
