#pragma once
#include "app/proofing/rule.h"

#include <optional>

namespace toasoan {

/// Phrases with their right capitals, found in whatever capitals they are written.
class CapitalTable
{
public:
    explicit CapitalTable(const QStringList &phrases);

    struct PhraseWord
    {
        QString key;            ///< wordKey()
        bool capital = false;   ///< at its head
        bool afterMark = false; ///< a comma or a dash stands before it
    };
    using Phrase = QList<PhraseWord>;
    /// The longest one that stands there; null when none does. Lives as long as the table.
    [[nodiscard]] const Phrase *at(const QList<ArticleWord> &words, qsizetype first) const;

private:
    QHash<QString, QList<Phrase>> m_phrases; ///< by the key of their first word, the longest first
};

/// Whether a capital stands where none should or the other way round; not in text that is all capitals.
[[nodiscard]] bool hasOtherCapitals(const QList<ArticleWord> &words, qsizetype first,
                                    const CapitalTable::Phrase &phrase);
[[nodiscard]] bool hasCapital(const QList<ArticleWord> &words, qsizetype first, qsizetype length);
/// The stretch with the phrase's capitals; spaces and tone style stay as they were written.
[[nodiscard]] QString withCapitalsOf(const CapitalTable::Phrase &phrase, const Passage &passage,
                                     const QList<ArticleWord> &words, qsizetype first);
/// From the phrase's first letter to its last.
[[nodiscard]] TextRange rangeOf(const CapitalTable::Phrase &phrase, const QList<ArticleWord> &words, qsizetype first);

} // namespace toasoan
