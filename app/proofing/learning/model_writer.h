#pragma once
#include "app/proofing/learning/corpus.h"

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

/// A model file learned from a corpus, without an accept layer.
[[nodiscard]] QByteArray learnedModel(const Corpus &corpus, const LearningOptions &options,
                                      const QJsonObject &provenance);

} // namespace toasoan
