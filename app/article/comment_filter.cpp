#include "app/article/comment_filter.h"

#include <algorithm>

namespace toasoan {

bool mentions(QStringView text, const QString &name)
{
    if (name.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const QStringView rest = text.sliced(at + 1);
        const bool isNamed = rest.startsWith(name, Qt::CaseInsensitive);
        if (isNamed && (rest.size() == name.size() || !rest[name.size()].isLetterOrNumber()))
            return true;
    }
    return false;
}

bool hasSpoken(const CommentThread &thread, const QString &person)
{
    return std::any_of(thread.comments.begin(), thread.comments.end(),
                       [&person](const Comment &comment) { return comment.author == person; });
}

bool mentions(const CommentThread &thread, const QString &person)
{
    return std::any_of(thread.comments.begin(), thread.comments.end(),
                       [&person](const Comment &comment) { return mentions(comment.text, person); });
}

bool CommentFilter::accepts(const CommentThread &thread) const
{
    const bool isOpen = thread.state == ThreadState::Open;
    if (standing != Standing::Any && isOpen != (standing == Standing::Open))
        return false;
    return (!kinds.testFlag(Mine) || hasSpoken(thread, me)) && (!kinds.testFlag(MentionsMe) || mentions(thread, me))
           && (!kinds.testFlag(FromReturns) || !thread.reason.isEmpty())
           && (person.isEmpty() || hasSpoken(thread, person));
}

} // namespace toasoan
