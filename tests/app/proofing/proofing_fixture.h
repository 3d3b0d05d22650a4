#pragma once
#include "app/proofing/engine.h"

namespace toasoan {

/// An engine with the system's dictionary and the shipped lexicon; null without the dictionary.
inline std::unique_ptr<Engine> newEngine()
{
    Result<Speller> speller = Speller::open(pressLexicon());
    return speller ? std::make_unique<Engine>(std::move(*speller)) : nullptr;
}

/// The same with the shipped language model.
inline std::unique_ptr<Engine> newEngineWithModel()
{
    Result<Speller> speller = Speller::open(pressLexicon());
    return speller ? std::make_unique<Engine>(std::move(*speller), shippedModelPath()) : nullptr;
}

inline QList<Finding> ofRule(const QList<Finding> &findings, const QString &rule)
{
    QList<Finding> found;
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            found.append(finding);
    }
    return found;
}

inline Passage paragraph(const QString &text, const QString &block = QStringLiteral("a"))
{
    return {{Part::Body, {block}, 0}, text};
}

} // namespace toasoan
