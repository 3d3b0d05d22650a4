#include "app/proofing/learning/logistic.h"

#include <algorithm>
#include <cmath>

namespace toasoan {

namespace {

constexpr size_t count = Feature::Count;
constexpr double penalty = 10; ///< on squared weights of standardised features: the best of 1…40 on documents left out
constexpr double biasPenalty = 1e-3;
constexpr int rounds = 30;
constexpr double smallestStep = 1e-5;
constexpr double leastScale = 1e-6;

using Vector = std::array<double, count>;
using Matrix = std::array<Vector, count>;

struct Standard
{
    Vector mean{};
    Vector scale{};
};

Standard standardOf(const std::vector<const Example *> &examples)
{
    Standard standard;
    const auto n = static_cast<double>(examples.size());
    Vector squares{};
    for (const Example *example : examples) {
        for (size_t i = 0; i < count; ++i) {
            standard.mean[i] += example->features[i] / n;
            squares[i] += double(example->features[i]) * example->features[i] / n;
        }
    }
    for (size_t i = 0; i < count; ++i) {
        const double deviation = std::sqrt(std::max(0.0, squares[i] - standard.mean[i] * standard.mean[i]));
        standard.scale[i] = deviation < leastScale ? 1 : deviation;
    }
    standard.mean[Feature::Bias] = 0;
    standard.scale[Feature::Bias] = 1;
    return standard;
}

Vector standardised(const Features &features, const Standard &standard)
{
    Vector values{};
    for (size_t i = 0; i < count; ++i)
        values[i] = std::clamp((features[i] - standard.mean[i]) / standard.scale[i], -featureLimit, featureLimit);
    return values;
}

/// Solves `matrix` · x = `right` for a positive definite matrix (Cholesky).
Vector solved(Matrix &matrix, Vector right)
{
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double sum = matrix[i][j];
            for (size_t k = 0; k < j; ++k)
                sum -= matrix[i][k] * matrix[j][k];
            matrix[i][j] = i == j ? std::sqrt(sum) : sum / matrix[j][j];
        }
    }
    for (size_t i = 0; i < count; ++i) {
        for (size_t k = 0; k < i; ++k)
            right[i] -= matrix[i][k] * right[k];
        right[i] /= matrix[i][i];
    }
    for (size_t i = count; i-- > 0;) {
        for (size_t k = i + 1; k < count; ++k)
            right[i] -= matrix[k][i] * right[k];
        right[i] /= matrix[i][i];
    }
    return right;
}

double logistic(const Vector &weights, const Vector &values)
{
    double sum = 0;
    for (size_t i = 0; i < count; ++i)
        sum += weights[i] * values[i];
    return 1 / (1 + std::exp(-std::clamp(sum, -30.0, 30.0)));
}

double penaltyOf(size_t feature)
{
    return feature == Feature::Bias ? biasPenalty : penalty;
}

/// Gradient and curvature of the penalised likelihood at `weights`; the lower half of the matrix is filled.
void addSlopes(const std::vector<Vector> &values, const std::vector<const Example *> &examples, const Vector &weights,
               Vector &gradient, Matrix &curvature)
{
    for (size_t row = 0; row < values.size(); ++row) {
        const double p = logistic(weights, values[row]);
        const double miss = p - (examples[row]->meant ? 1 : 0);
        const double bend = p * (1 - p);
        for (size_t i = 0; i < count; ++i) {
            gradient[i] += miss * values[row][i];
            const double scaled = bend * values[row][i];
            for (size_t j = 0; j <= i; ++j)
                curvature[i][j] += scaled * values[row][j];
        }
    }
}

} // namespace

std::array<Judge::Weight, Feature::Count> fitted(const std::vector<const Example *> &examples)
{
    const Standard standard = standardOf(examples);
    std::vector<Vector> values;
    values.reserve(examples.size());
    for (const Example *example : examples)
        values.push_back(standardised(example->features, standard));

    Vector weights{};
    for (int round = 0; round < rounds; ++round) {
        Vector gradient{};
        Matrix curvature{};
        addSlopes(values, examples, weights, gradient, curvature);
        for (size_t i = 0; i < count; ++i) {
            gradient[i] += penaltyOf(i) * weights[i];
            curvature[i][i] += penaltyOf(i);
        }
        const Vector step = solved(curvature, gradient);
        double longest = 0;
        for (size_t i = 0; i < count; ++i) {
            weights[i] -= step[i];
            longest = std::max(longest, std::abs(step[i]));
        }
        if (longest < smallestStep)
            break;
    }

    std::array<Judge::Weight, Feature::Count> result;
    for (size_t i = 0; i < count; ++i)
        result[i] = {static_cast<float>(standard.mean[i]), static_cast<float>(standard.scale[i]),
                     static_cast<float>(weights[i])};
    return result;
}

} // namespace toasoan
