#include "app/proofing/spelling/judge.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

const QString weightsKey = QStringLiteral("weights");
const QString thresholdsKey = QStringLiteral("thresholds");

} // namespace

Judge::Judge(const std::array<Weight, Feature::Count> &weights, const std::array<float, 3> &thresholds)
    : m_weights(weights), m_thresholds(thresholds)
{}

Result<Judge> Judge::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray weights = object.value(weightsKey).toArray();
    const QJsonArray thresholds = object.value(thresholdsKey).toArray();
    Judge judge;
    if (weights.size() != Feature::Count || thresholds.size() != qsizetype(judge.m_thresholds.size()))
        return failure(ErrorCode::BadInput, QStringLiteral("its accept layer is of another version"));
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const QJsonArray weight = weights.at(i).toArray();
        judge.m_weights[static_cast<size_t>(i)] = {static_cast<float>(weight.at(0).toDouble()),
                                                   static_cast<float>(weight.at(1).toDouble(1)),
                                                   static_cast<float>(weight.at(2).toDouble())};
    }
    for (qsizetype i = 0; i < thresholds.size(); ++i)
        judge.m_thresholds[static_cast<size_t>(i)] = static_cast<float>(thresholds.at(i).toDouble());
    return judge;
}

QByteArray Judge::toJson() const
{
    QJsonArray weights;
    for (const Weight &weight : m_weights)
        weights.append(QJsonArray{double(weight.mean), double(weight.scale), double(weight.weight)});
    QJsonArray thresholds;
    for (const float threshold : m_thresholds)
        thresholds.append(double(threshold));
    return QJsonDocument(QJsonObject{{weightsKey, weights}, {thresholdsKey, thresholds}})
        .toJson(QJsonDocument::Compact);
}

Judge Judge::withThresholds(const std::array<float, 3> &thresholds) const
{
    return Judge(m_weights, thresholds);
}

double Judge::weigh(size_t feature, const Features &features) const
{
    const Weight &w = m_weights[feature];
    return w.weight * std::clamp<double>((features[feature] - w.mean) / w.scale, -featureLimit, featureLimit);
}

double Judge::saidByParagraph(const Features &features) const
{
    double sum = 0;
    for (size_t i = 0; i < Feature::FirstOfArticle; ++i)
        sum += weigh(i, features);
    return sum;
}

double Judge::probability(double saidByParagraph, const Features &ofArticle) const
{
    double sum = saidByParagraph;
    for (size_t i = Feature::FirstOfArticle; i < Feature::Count; ++i)
        sum += weigh(i, ofArticle);
    return 1 / (1 + std::exp(-sum));
}

double Judge::mostProbable(double saidByParagraph, const Features &least, const Features &most) const
{
    double sum = saidByParagraph;
    for (size_t i = Feature::FirstOfArticle; i < Feature::Count; ++i)
        sum += std::max(weigh(i, least), weigh(i, most));
    return 1 / (1 + std::exp(-sum));
}

double Judge::probability(const Features &features) const
{
    return probability(saidByParagraph(features), features);
}

bool Judge::isFound(double probability, Sureness sureness) const
{
    const double p = std::clamp(probability, 1e-9, 1 - 1e-9);
    return std::log(p / (1 - p)) > m_thresholds[static_cast<size_t>(sureness)];
}

} // namespace toasoan
