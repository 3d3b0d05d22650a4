#pragma once
#include "app/article/block.h"
#include "app/exchange/importers/copy.h"

namespace toasoan {

/// Blocks without what is not to be kept of them (KeepMarks, KeepLinks, KeepLists, KeepTables, KeepPictures): their
/// letters stay, as paragraphs.
[[nodiscard]] QList<Block> withoutRefused(const QList<Block> &blocks, const RefusedActs &refused);

/// What blocks hold besides letters, as notes of the Keep acts.
[[nodiscard]] QList<CopyNote> keptIn(const QList<Block> &blocks);

} // namespace toasoan
