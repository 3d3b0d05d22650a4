#include "app/proofing/text_check.h"

#include <algorithm>

namespace toasoan {

namespace {

const QString linePrefix = QStringLiteral("line-");

int codePoints(QStringView text)
{
    const auto isPair = [](QChar first, QChar second) { return first.isHighSurrogate() && second.isLowSurrogate(); };
    qsizetype count = text.size();
    for (auto pair = std::adjacent_find(text.begin(), text.end(), isPair); pair != text.end();
         pair = std::adjacent_find(pair + 2, text.end(), isPair))
        --count;
    return static_cast<int>(count);
}

int lineOf(const Place &place)
{
    return place.block.value.startsWith(linePrefix) ? place.block.value.sliced(linePrefix.size()).toInt() : 0;
}

} // namespace

QList<Passage> passagesOfText(const QString &text)
{
    QList<Passage> passages;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        const BlockId block{linePrefix + QString::number(++number)};
        passages.append({{Part::Body, block, 0}, line.endsWith(u'\r') ? line.chopped(1) : line});
    }
    return passages;
}

TextPosition positionOf(const Finding &finding, const Passage &passage)
{
    const QStringView text(passage.text);
    return {lineOf(finding.place), codePoints(text.first(finding.range.start)) + 1,
            codePoints(text.sliced(finding.range.start, finding.range.length))};
}

} // namespace toasoan
