#pragma once
#include "app/article/passage.h"

#include <type_traits>

namespace toasoan {

/// Walks every text of an article in reading order. `Visit` is called with (Place, text): text is a QString or a Text,
/// const or not as the article is. The one list of what a text is, for reading and for replacing.
template<typename Visit>
class TextWalk
{
public:
    explicit TextWalk(Visit visit) : m_visit(std::move(visit)) {}

    template<typename A>
    void article(A &article)
    {
        text(Part::Kicker, {}, 0, article.kicker);
        text(Part::Headline, {}, 0, article.headline);
        for (int i = 0; i < article.bylines.size(); ++i)
            text(Part::Byline, {}, i, article.bylines[i]);
        text(Part::Dateline, {}, 0, article.dateline);
        text(Part::SourceTag, {}, 0, article.sourceTag);
        text(Part::Sapo, {}, 0, article.sapo);
        for (auto &block : article.body)
            this->block(block);
    }

    template<typename B>
    void block(B &block)
    {
        const BlockId id = block.id;
        std::visit([&](auto &content) { this->content(id, content); }, block.content);
    }

private:
    template<typename T>
    void text(Part part, const BlockId &id, int item, T &value)
    {
        m_visit(Place{part, id, item}, value);
    }

    template<typename F>
    void figure(const BlockId &id, int item, F &figure)
    {
        text(Part::Caption, id, item, figure.caption);
        text(Part::Credit, id, item, figure.credit);
        text(Part::Alt, id, item, figure.alt);
    }

    // Const and non-const alike: C is the kind with or without const.
    template<typename C>
    void content(const BlockId &id, C &content)
    {
        using Kind = std::remove_const_t<C>;
        if constexpr (std::is_same_v<Kind, Paragraph>) {
            text(Part::Body, id, 0, content.text);
        } else if constexpr (std::is_same_v<Kind, CrossHead>) {
            text(Part::CrossHead, id, 0, content.text);
        } else if constexpr (std::is_same_v<Kind, ListBlock>) {
            each(
                Part::ListItem, id, content.items, [](auto &item) -> auto & { return item.text; });
        } else if constexpr (std::is_same_v<Kind, Quote>) {
            each(
                Part::Quote, id, content.paragraphs, [](auto &paragraph) -> auto & { return paragraph; });
            text(Part::Speaker, id, 0, content.speaker);
        } else if constexpr (std::is_same_v<Kind, PullQuote>) {
            text(Part::PullQuote, id, 0, content.text);
            text(Part::Speaker, id, 0, content.speaker);
        } else if constexpr (std::is_same_v<Kind, Figure>) {
            figure(id, 0, content);
        } else if constexpr (std::is_same_v<Kind, Gallery>) {
            for (int i = 0; i < content.figures.size(); ++i)
                figure(id, i, content.figures[i]);
            text(Part::Body, id, 0, content.caption);
        } else if constexpr (std::is_same_v<Kind, Box>) {
            text(Part::BoxTitle, id, 0, content.title);
            for (auto &inner : content.blocks)
                block(inner);
        } else if constexpr (std::is_same_v<Kind, Table>) {
            table(id, content);
        } else if constexpr (std::is_same_v<Kind, Embed>) {
            text(Part::Caption, id, 0, content.caption);
        } else {
            static_assert(
                std::is_same_v<Kind, Related> || std::is_same_v<Kind, Divider> || std::is_same_v<Kind, Unknown>,
                "say where the new kind's texts are");
        }
    }

    template<typename L, typename TextOf>
    void each(Part part, const BlockId &id, L &list, TextOf textOf)
    {
        for (int i = 0; i < list.size(); ++i)
            text(part, id, i, textOf(list[i]));
    }

    template<typename T>
    void table(const BlockId &id, T &table)
    {
        int item = 0;
        for (auto &row : table.rows) {
            for (auto &cell : row)
                text(Part::Cell, id, item++, cell.text);
        }
        text(Part::Caption, id, 0, table.caption);
    }

    Visit m_visit;
};

} // namespace toasoan
