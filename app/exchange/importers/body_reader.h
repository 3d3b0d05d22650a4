#pragma once
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// Names for blocks, one after another.
class BlockNames
{
public:
    /// From letters: the same ones give the same names, so that copy that comes again is the same article.
    explicit BlockNames(const QString &letters);
    BlockNames(); ///< that were never there before
    [[nodiscard]] BlockId next();

private:
    QString m_seed;
    int m_count = 0;
};

/// Turns parts of copy into blocks, one after another; what is left out goes among what was removed, pictures with
/// bytes or an address among the pictures. `headline` tells lines that stand for pictures (HEADLINE ảnh 1); may be
/// empty. `refused`: DropPageLines and KeepHeads count.
[[nodiscard]] QList<Block> readBody(const QList<CopyPart> &parts, const QString &headline, BlockNames names,
                                    Imported &imported, const RefusedActs &refused = {});

/// Every letter has the mark.
[[nodiscard]] bool isWholly(const Text &text, Mark mark);

} // namespace toasoan
