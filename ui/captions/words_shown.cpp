#include "ui/captions/words_shown.h"

#include "ui/captions/caption_delegate.h"
#include "ui/captions/caption_model.h"

namespace toasoan {
namespace {

/// Who, where and when, and whether the words are the library's.
QString captionHint(const CaptionModel &model, int row)
{
    const CaptionAnswers &told = model.answers(row);
    const auto tick = [](bool is) { return is ? QStringLiteral("✓") : QStringLiteral("·"); };
    const QString answers =
        CaptionDelegate::tr("who %1   where %2   when %3").arg(tick(told.who), tick(told.where), tick(told.when));
    return model.follows(row) ? answers + QStringLiteral("   ⇄ ") + CaptionDelegate::tr("as in the library") : answers;
}

} // namespace

const CaptionModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const CaptionModel *>(index.model());
}

QString shownWords(const QModelIndex &index)
{
    const CaptionModel &model = modelOf(index);
    if (model.fault(index) != CaptionFault::Missing)
        return model.letters(index);
    switch (static_cast<CaptionColumn>(index.column())) {
    case CaptionColumn::Caption:
        return CaptionDelegate::tr("No caption yet");
    case CaptionColumn::Credit:
        return CaptionDelegate::tr("No name");
    default:
        return CaptionDelegate::tr("Not described");
    }
}

QString hintOf(const QModelIndex &index)
{
    const CaptionModel &model = modelOf(index);
    if (static_cast<CaptionColumn>(index.column()) == CaptionColumn::Caption)
        return captionHint(model, index.row());
    return model.fault(index) == CaptionFault::RepeatsHeadline ? CaptionDelegate::tr("says what the headline says")
                                                               : QString();
}

QString altHint(const CaptionModel &model, int row)
{
    const QModelIndex alt = model.index(row, static_cast<int>(CaptionColumn::Alt));
    return model.fault(alt) == CaptionFault::Missing ? shownWords(alt) : hintOf(alt);
}

} // namespace toasoan
