#pragma once
#include "app/base/result.h"
#include "app/base/text_range.h"

#include <QStringList>

namespace toasoan {

/// A word of a sentence of which a person said whether it is right.
struct MarkedWord
{
    TextRange range;    ///< in the sentence's text
    QStringList meant;  ///< wordKey() of what was meant; empty: the word is right
    bool counts = true; ///< false: the marker left it open
};

struct MarkedSentence
{
    QString document;
    QString text;
    QList<MarkedWord> words; ///< in order
};

/// A file with a JSON object a line: {"doc", "tokens", "is_correct", "corrections", "ignore"}, the form of the
/// Viwiki-spelling collection (Tran et al. 2021) and of what a newsroom may mark itself. At most 64 MiB. BadInput with
/// the number of a line that is not so.
[[nodiscard]] Result<QList<MarkedSentence>> loadMarkedText(const QString &path);

} // namespace toasoan
