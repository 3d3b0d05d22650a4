#pragma once
#include "app/article/article.h"
#include "app/base/ids.h"
#include "app/base/result.h"

namespace toasoan {

class Desk;

/// A text that could not be saved, as it lies outside of the data folder.
struct KeptCopy
{
    QString path;
    DraftId draft;
    QDateTime time; ///< UTC, of the file
};

/// Folders of this account where such texts of one data folder go, the first that takes one: in its state folder
/// ($XDG_STATE_HOME, by default ~/.local/state), its runtime folder, the folder for temporary files. On most machines
/// not all on one disk.
[[nodiscard]] QStringList secondPlaces(const QString &dataFolder);

/// Writes the article as a file that File › Open copy reads, one a draft, so that it survives a power cut; mode 0600,
/// in a folder that is this account's alone. Returns its path; the last place's error when none takes it.
[[nodiscard]] Result<QString> keepCopy(const DraftId &draft, const Article &article, const QStringList &places);
void removeCopy(const QString &path);

/// What is left there, newest first.
[[nodiscard]] QList<KeptCopy> keptCopies(const QStringList &places);

/// Makes it the newest revision of its draft, or an article of its own where that is gone, and then removes the file.
[[nodiscard]] Result<DraftId> bringBack(Desk &desk, const KeptCopy &copy);

} // namespace toasoan
