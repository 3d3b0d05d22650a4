#include "ui/window/found_rows.h"

#include <QCoreApplication>

namespace toasoan {
namespace {

using FoundRow = FixListModel::Row;

QString say(const char *text)
{
    return QCoreApplication::translate("FoundRows", text);
}

FoundRow rowFor(const QString &text, const TextMatch &match, int source, const std::optional<Replacement> &replacement)
{
    Finding finding;
    finding.rule = QStringLiteral("find");
    finding.range = match.range;
    finding.text = text.mid(match.range.start, match.range.length);
    if (replacement)
        finding.replacements = {lettersFor(*replacement, match, finding.text)};
    return FoundRow{{}, changeIn(text, finding), source, FoundRow::Lock::Open};
}

bool isOf(const PageHit &hit, const PageText &text)
{
    return hit.inCard == text.inCard && hit.at.start >= text.at.start && hit.at.end() <= text.at.end();
}

QString headingOf(const DraftHits &draft)
{
    const QString headline =
        draft.headline.isEmpty() ? say(QT_TRANSLATE_NOOP("FoundRows", "No headline yet")) : draft.headline;
    return headline + u" · " + stateName(draft.state);
}

} // namespace

QList<FoundRow> redlineOf(const QList<PageText> &texts, const QList<PageHit> &hits, const Replacement &replacement)
{
    QList<FoundRow> rows;
    int next = 0;
    for (const PageText &text : texts) {
        const bool any = next < hits.size() && isOf(hits[next], text);
        if (any)
            rows.append(FoundRow{partName(text.part, text.paragraph), {}});
        for (; next < hits.size() && isOf(hits[next], text); ++next)
            rows.append(rowFor(text.letters, hits[next].match, next, replacement));
    }
    return rows;
}

QList<FoundRow> rowsOf(const DraftHits &draft, int first, const std::optional<Replacement> &replacement)
{
    if (draft.hits.isEmpty())
        return {};
    const bool locked = replacement && !isOpenToReplacing(draft.state);
    const QString left = say(QT_TRANSLATE_NOOP("FoundRows", "left as it is"));
    QList<FoundRow> rows{FoundRow{locked ? QString(headingOf(draft) + u" · " + left) : headingOf(draft), {}}};
    qsizetype passage = 0;
    for (const DraftHit &hit : draft.hits) {
        while (passage + 1 < draft.passages.size() && !(draft.passages[passage].place == hit.place))
            ++passage;
        FoundRow row = rowFor(draft.passages[passage].text, hit.match, first++, locked ? std::nullopt : replacement);
        row.lock = locked ? FoundRow::Lock::Locked : FoundRow::Lock::Open;
        rows.append(row);
    }
    return rows;
}

} // namespace toasoan
