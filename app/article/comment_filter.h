#pragma once
#include "app/article/annotations.h"

namespace toasoan {

/// Whether a text speaks to this person: "@Name", whatever the case, with nothing of a longer word behind it.
[[nodiscard]] bool mentions(QStringView text, const QString &name);

/// Which threads are looked at. What is empty lets all through; a thread passes when each of the others does.
struct CommentFilter
{
    enum class Standing { Any, Open, Resolved };
    enum Kind {
        Mine = 1,        ///< the person said something in it
        MentionsMe = 2,  ///< somebody spoke to the person
        FromReturns = 4, ///< pinned when the article was returned
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    Standing standing = Standing::Open;
    Kinds kinds;
    QString me;     ///< whom Mine and MentionsMe are about
    QString person; ///< who said something in it; empty: anybody

    [[nodiscard]] bool accepts(const CommentThread &thread) const;
    friend bool operator==(const CommentFilter &, const CommentFilter &) = default;
};

[[nodiscard]] bool hasSpoken(const CommentThread &thread, const QString &person);
[[nodiscard]] bool mentions(const CommentThread &thread, const QString &person);

} // namespace toasoan
