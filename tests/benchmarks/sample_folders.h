#pragma once
#include "app/desk/desk.h"

namespace toasoan::benchmarks {

[[nodiscard]] DeskOptions optionsFor(const QString &folder);

constexpr int archiveSize = 2000;
/// So many short drafts, four of five published, all older than today. Every fiftieth has “Quỳnh Khuê” in its headline.
void makeArchive(const QString &folder);

constexpr int largeArchiveSize = 100000;
/// A folder with so many drafts of 600 words, of all states, some in the trash. It is made once, in minutes, and kept
/// in the build folder; nobody writes into it.
[[nodiscard]] QString largeArchive();

/// So many chữ with thirty figures that show a stored picture, as the newest draft of the folder.
enum class LongDraft { Writing, Approved };
DraftId makeLongDraft(const QString &folder, LongDraft draft, int words = 10000);

} // namespace toasoan::benchmarks
