#pragma once
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/recognized_pieces.h"
#include "ui/panels/choice_bar.h"

namespace toasoan {

/// What was done to copy, in words: "12 no-break spaces made plain".
[[nodiscard]] QString wordsFor(const CopyNote &note);
/// A few words each, joined; empty where nothing was dropped or changed and nothing but letters was kept.
[[nodiscard]] QString summaryOf(const QList<CopyNote> &notes);
[[nodiscard]] ChoiceLine lineFor(const CopyNote &note, ChoiceLine::Kind kind);

/// "Headline", "Caption"…
[[nodiscard]] QString nameOf(PieceKind kind);
/// "Headline, sapo, 3 cross-heads"
[[nodiscard]] QString summaryOf(const QList<RecognizedPiece> &pieces);

} // namespace toasoan
