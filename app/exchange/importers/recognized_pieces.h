#pragma once
#include "app/article/article.h"

#include <optional>

namespace toasoan {

/// What recognition made of a piece of copy.
enum class PieceKind { Kicker, Headline, Bylines, Dateline, SourceTag, Sapo, CrossHead, Caption };

/// One piece that was recognized, and what it would be otherwise.
struct RecognizedPiece
{
    PieceKind kind = PieceKind::Headline;
    QString letters;  ///< as they were recognized
    Block recognized; ///< the cross-head or figure; of a field, nothing
    BlockId
        paragraph; ///< of the paragraph that the letters are otherwise; of a dateline: at its start, empty: the sapo
};

/// In the order in which they stand. `datelineFrom`: as Imported says.
[[nodiscard]] QList<RecognizedPiece> recognizedPieces(const Article &article, const BlockId &datelineFrom = {});

/// The article where the piece is plain text of the body (a source tag or dateline: where it stood); nothing where it
/// no longer stands as it was recognized.
[[nodiscard]] std::optional<Article> withPlain(Article article, const RecognizedPiece &piece);
/// The other way round, with the letters as the paragraph has them now.
[[nodiscard]] std::optional<Article> withRecognized(Article article, const RecognizedPiece &piece);

} // namespace toasoan
