#include "app/article/passage.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr std::array<std::pair<Part, const char16_t *>, 16> partNames{{
    {Part::Kicker, u"kicker"},
    {Part::Headline, u"headline"},
    {Part::Byline, u"byline"},
    {Part::SourceTag, u"source-tag"},
    {Part::Sapo, u"sapo"},
    {Part::Body, u"body"},
    {Part::CrossHead, u"cross-head"},
    {Part::ListItem, u"list-item"},
    {Part::Quote, u"quote"},
    {Part::PullQuote, u"pull-quote"},
    {Part::Speaker, u"speaker"},
    {Part::Caption, u"caption"},
    {Part::Credit, u"credit"},
    {Part::Alt, u"alt"},
    {Part::BoxTitle, u"box-title"},
    {Part::Cell, u"cell"},
}};

/// Walks every text of an article in reading order. `Visit` is called with (Place, text): text is a QString or a Text,
/// const or not as the article is. The one list of what a text is, for reading and for replacing.
template<typename Visit>
class Walk
{
public:
    explicit Walk(Visit visit) : m_visit(std::move(visit)) {}

    template<typename A>
    void article(A &article)
    {
        text(Part::Kicker, {}, 0, article.kicker);
        text(Part::Headline, {}, 0, article.headline);
        for (int i = 0; i < article.bylines.size(); ++i)
            text(Part::Byline, {}, i, article.bylines[i]);
        text(Part::SourceTag, {}, 0, article.sourceTag);
        text(Part::Sapo, {}, 0, article.sapo);
        for (auto &block : article.body)
            this->block(block);
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

    template<typename B>
    void block(B &block)
    {
        const BlockId id = block.id;
        std::visit([&](auto &content) { this->content(id, content); }, block.content);
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

QString lettersOf(const QString &text)
{
    return text;
}

QString lettersOf(const Text &text)
{
    return plainText(text);
}

void replaceIn(QString &text, TextRange range, const QString &replacement)
{
    text.replace(range.start, range.length, replacement);
}

void replaceIn(Text &text, TextRange range, const QString &replacement)
{
    text = replaced(text, range, replacement);
}

bool startsLater(const TextChange &a, const TextChange &b)
{
    return a.range.start > b.range.start;
}

bool fit(const QList<TextChange> &changes, qsizetype size)
{
    return std::all_of(changes.begin(), changes.end(), [size](const TextChange &change) {
        return change.range.start >= 0 && change.range.length >= 0 && change.range.end() <= size;
    });
}

/// Rules speak of these when they are missing.
bool countsWhenEmpty(Part part)
{
    return part == Part::Headline || part == Part::Sapo || part == Part::Caption || part == Part::Credit
           || part == Part::Alt;
}

} // namespace

QList<Passage> passagesOf(const Article &article)
{
    QList<Passage> passages;
    Walk([&](const Place &place, const auto &text) {
        const QString letters = lettersOf(text);
        if (!letters.isEmpty() || countsWhenEmpty(place.part))
            passages.append(Passage{place, letters});
    }).article(article);
    return passages;
}

Result<Article> replaceText(const Article &article, const Place &place, TextRange range, const QString &replacement)
{
    return withChanges(article, {{place, range, replacement}});
}

Result<Article> withChanges(const Article &article, const QList<TextChange> &changes)
{
    QHash<Place, QList<TextChange>> waiting;
    for (const TextChange &change : changes)
        waiting[change.place].append(change);
    Article changed = article;
    Walk([&](const Place &here, auto &text) {
        const auto found = waiting.find(here);
        if (found == waiting.end() || !fit(*found, lettersOf(text).size()))
            return;
        std::sort(found->begin(), found->end(), startsLater);
        for (const TextChange &change : std::as_const(*found))
            replaceIn(text, change.range, change.letters);
        waiting.erase(found);
    }).article(changed);
    if (!waiting.isEmpty()) {
        const Place &missing = waiting.cbegin().key();
        return failure(ErrorCode::NotFound, {}, {partId(missing.part), missing.block.value});
    }
    return normalized(changed);
}

QString partId(Part part)
{
    for (const auto &[known, name] : partNames) {
        if (known == part)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<Part> partFromId(const QString &id)
{
    for (const auto &[part, name] : partNames) {
        if (id == QStringView(name))
            return part;
    }
    return std::nullopt;
}

} // namespace toasoan
