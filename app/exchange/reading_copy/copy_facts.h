#pragma once
#include "app/base/ids.h"
#include "app/workflow/approval.h"

#include <QSet>

namespace toasoan {

/// Somebody's yes on one step of the way, as the approval sheet shows it.
struct CopyApproval
{
    Role role = Role::Tkts; ///< in which they gave it
    QString person;
    QDateTime time;        ///< in the zone to show it in
    QString keyWords = {}; ///< fingerprint of the key that signed it, in words; empty: "chưa ký"
    QList<Waiver> waivers = {};
    QString lentBy = {}; ///< whose role it is, by delegation; empty: their own
};

/// What the pages say besides the article.
struct CopyFacts
{
    enum class Standing { Revision, Later }; ///< the text is that revision, or was typed after it

    RevisionId revision; ///< empty: none was saved yet
    Standing standing = Standing::Revision;
    QDateTime time; ///< of the text, in the zone to show it in
    QString author;
    QString state; ///< as people read it
    // Of the approval sheet.
    ContentHash content = {};           ///< of the text on these pages; empty: no code is printed
    QList<CopyApproval> approvals = {}; ///< since it was handed in last, oldest first
    std::optional<SealState> seal = {}; ///< of the last approval; nothing: none that seals the text
    QDateTime handedIn = {};            ///< invalid: it never was
    QSet<QString> changed = {};         ///< fields and ids of blocks that are not as they were handed in
};

} // namespace toasoan
