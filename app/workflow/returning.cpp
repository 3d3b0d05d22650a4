#include "app/workflow/returning.h"

namespace toasoan {

ReturnNote returnNote(const Returning &returning, const QString &text, const QString &person, const QDateTime &time)
{
    const QStringList codes = returning.codes.isEmpty() ? QStringList{QStringLiteral("other")} : returning.codes;
    const QDateTime seconds = QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
    return {codes, text, person, seconds};
}

void noteReturn(Annotations &annotations, const Returning &returning, const ReturnNote &note)
{
    annotations.returns.append(note);
    annotations.threads += returning.pins;
    QStringList ids = returning.pinned;
    for (const CommentThread &pin : returning.pins)
        ids.append(pin.id);
    for (CommentThread &thread : annotations.threads) {
        if (!ids.contains(thread.id))
            continue;
        thread.reason = note.codes.first();
        thread.state = ThreadState::Open;
        thread.resolvedBy.clear();
        thread.resolvedAt = {};
    }
}

QString returnDetail(const Returning &returning, const QString &text)
{
    return returning.codes.isEmpty() ? text : QString(returning.codes.join(u", ") + u": " + text);
}

} // namespace toasoan
