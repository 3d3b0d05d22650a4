#include "app/article/passage.h"

#include "app/article/text_walk.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

constexpr std::array<std::pair<Part, const char16_t *>, 18> partNames{{
    {Part::Kicker, u"kicker"},
    {Part::Headline, u"headline"},
    {Part::Byline, u"byline"},
    {Part::Dateline, u"dateline"},
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
    {Part::Picture, u"picture"},
}};

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
    TextWalk([&](const Place &place, const auto &text) {
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
    TextWalk([&](const Place &here, auto &text) {
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
