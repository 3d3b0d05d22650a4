#pragma once
#include "app/base/folder_files.h"
#include "app/base/ids.h"

#include <QDateTime>
#include <QHash>

namespace toasoan {

/// Who has which draft open just now. Each window keeps a small file in the folder "viewing". One of a process that is
/// no more counts no more; where only another computer could tell, one that nobody renewed for a while does not.
struct Viewing
{
    DraftId draft;
    QString person;
    friend bool operator==(const Viewing &, const Viewing &) = default;
};

constexpr int viewingSeconds = 150; ///< that one holds; windows renew theirs well before

/// `window` names the file: letters and digits, one a window. An empty draft: it looks at nothing any more.
[[nodiscard]] Outcome noteViewing(const FolderFiles &files, const QString &window, const Viewing &viewing,
                                  const QDateTime &now);
/// Names by draft; of other windows alone where one is named. What cannot be read is left out.
[[nodiscard]] QHash<DraftId, QStringList> viewersOf(const FolderFiles &files, const QDateTime &now,
                                                    const QString &exceptWindow = {});

} // namespace toasoan
