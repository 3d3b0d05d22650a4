#pragma once
#include "app/proofing/reading.h"
#include "app/proofing/speller.h"
#include "app/proofing/spelling/suspect.h"

namespace toasoan {

/// Looks for words of a paragraph in whose place others are likelier. One thread: it remembers candidates.
class SuspectSearch
{
public:
    /// Both must live longer.
    SuspectSearch(const LanguageModel &model, const Speller &speller);

    [[nodiscard]] std::vector<Suspect> suspectsIn(const Reading &reading);

    /// Of a word, likeliest slip first.
    [[nodiscard]] const std::vector<Candidate> &candidatesFor(const QString &key);

private:
    class Paragraph;

    const LanguageModel &m_model;
    const Speller &m_speller;
    CandidateIndex m_index;
    double m_functionUses; ///< from here on a word is one of the commonest
    QHash<QString, std::vector<Candidate>> m_candidates;
};

} // namespace toasoan
