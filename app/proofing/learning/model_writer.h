#pragma once
#include "app/proofing/learning/corpus.h"
#include "app/proofing/model/language_model.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace toasoan {

struct LearningOptions
{
    quint32 leastWordUses = 10;                         ///< seldomer words are unknown, unless they are syllables
    qsizetype tableBytes = 13 * 1024 * 1024;            ///< for pairs and triples together: the seldomest go first
    std::function<bool(const QString &key)> isSyllable; ///< what the dictionary knows
};

/// A model file learned from a corpus alone, without an accept layer.
[[nodiscard]] QByteArray learnedModel(const Corpus &corpus, const LearningOptions &options,
                                      const QJsonObject &provenance);

/// A model file that knows what `base` knows and what an archive holds besides: its names, terms and turns. The accept
/// layer stays. What an earlier archive added to `base` is left out: give all files again.
[[nodiscard]] QByteArray extendedModel(const LanguageModel &base, const Corpus &archive, const LearningOptions &options,
                                       const QJsonObject &provenance);

} // namespace toasoan
