#include "app/proofing/rules/support.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype longestArticle = 10'000; // words

const Passage *passageAt(const QList<Passage> &passages, const Place &place)
{
    const auto found =
        std::find_if(passages.begin(), passages.end(), [&place](const Passage &p) { return p.place == place; });
    return found == passages.end() ? nullptr : &*found;
}

} // namespace

Finding findingAt(const Passage &passage, TextRange range, const Remark &remark)
{
    return {remark.rule,
            passage.place,
            range,
            passage.text.sliced(range.start, range.length),
            remark.severity,
            remark.message,
            remark.replacements,
            remark.safe};
}

Finding findingAt(const Passage &passage, const Remark &remark)
{
    return findingAt(passage, {0, passage.text.size()}, remark);
}

TextRange capturedRange(const QRegularExpressionMatch &match, int group)
{
    return {match.capturedStart(group), match.capturedLength(group)};
}

QRegularExpression unicodePattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool holdsNamesOnly(Part part)
{
    return part == Part::Byline || part == Part::Credit || part == Part::Dateline || part == Part::SourceTag
           || part == Part::Speaker;
}

const Passage *firstOf(const QList<Passage> &passages, Part part)
{
    const auto found =
        std::find_if(passages.begin(), passages.end(), [part](const Passage &p) { return p.place.part == part; });
    return found == passages.end() ? nullptr : &*found;
}

bool isOneArticle(const ArticleView &view)
{
    qsizetype words = 0;
    for (const ReadingPtr &reading : view.readings)
        words += reading->words.size();
    return words <= longestArticle;
}

QList<FigurePassages> figuresOf(const QList<Passage> &passages)
{
    QList<FigurePassages> figures;
    for (const Passage &passage : passages) {
        if (passage.place.part != Part::Alt)
            continue;
        Place place = passage.place;
        FigurePassages figure;
        figure.alt = &passage;
        place.part = Part::Caption;
        figure.caption = passageAt(passages, place);
        place.part = Part::Credit;
        figure.credit = passageAt(passages, place);
        figures.append(figure);
    }
    return figures;
}

} // namespace toasoan
