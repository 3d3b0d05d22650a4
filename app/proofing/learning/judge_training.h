#pragma once
#include "app/proofing/learning/logistic.h"
#include "app/proofing/learning/marked_text.h"
#include "app/proofing/spelling/suspects.h"

namespace toasoan {

/// How well marked errors are found by weights that were fitted on other documents.
struct CrossValidated
{
    int errors = 0; ///< marked
    int found = 0;
    int falseAlarms = 0;
    int firstRight = 0; ///< of the found, those whose first replacement is what was meant
    [[nodiscard]] double precision() const { return double(found) / std::max(1, found + falseAlarms); }
    [[nodiscard]] double recall() const { return double(found) / std::max(1, errors); }
};

struct TrainedJudge
{
    Judge judge;
    std::array<CrossValidated, 3> validated; ///< by Sureness; five folds by document
};

/// How often a level of sureness may speak, per 1000 words of published text.
struct AlarmRates
{
    double strict = 0.335;
    double usual = 0.53;
    double thorough = 0.761;
};

constexpr int crossValidationFolds = 5;
constexpr int everyFold = -1;

/// Fits the accept layer on marked text and sets its thresholds by how often it speaks on published text. With a fold
/// left out (its documents are those whose number in the text leaves that remainder) it can be measured on that one.
[[nodiscard]] TrainedJudge trainedJudge(SuspectSearch &search, const LanguageModel &model,
                                        const QList<MarkedSentence> &marked, const QStringList &published,
                                        const AlarmRates &rates = {}, int withoutFold = everyFold);

} // namespace toasoan
