#pragma once
#include "app/base/result.h"
#include "app/proofing/spelling/suspect.h"
#include "app/proofing/sureness.h"

#include <QJsonObject>

namespace toasoan {

/// The accept layer: a logistic regression over Features, learned from marked errors. A value; any thread.
class Judge
{
public:
    struct Weight
    {
        float mean = 0;
        float scale = 1; ///< standard deviation, at least something
        float weight = 0;
    };

    Judge() = default;
    Judge(const std::array<Weight, Feature::Count> &weights, const std::array<float, 3> &thresholds);

    /// From ModelPart::Weights. BadInput when it is of another version.
    [[nodiscard]] static Result<Judge> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] Judge withThresholds(const std::array<float, 3> &thresholds) const;

    /// Probability that this candidate was meant.
    [[nodiscard]] double probability(const Features &features) const;
    /// The same in two steps: what its paragraph says of a candidate is kept, what the article says is weighed anew.
    [[nodiscard]] double saidByParagraph(const Features &features) const;
    [[nodiscard]] double probability(double saidByParagraph, const Features &ofArticle) const;
    /// The most that probability() may answer for an article whose features lie between these.
    [[nodiscard]] double mostProbable(double saidByParagraph, const Features &least, const Features &most) const;
    /// Whether the sum of the probabilities of a word's candidates is enough.
    [[nodiscard]] bool isFound(double probability, Sureness sureness) const;

private:
    [[nodiscard]] double weigh(size_t feature, const Features &features) const;

    std::array<Weight, Feature::Count> m_weights{};
    std::array<float, 3> m_thresholds{}; ///< logits, by Sureness
};

constexpr double featureLimit = 8; ///< of standardised features, either side

} // namespace toasoan
