#pragma once
#include "app/article/article.h"
#include "app/proofing/finding.h"
#include "app/proofing/profile.h"
#include "app/proofing/reading.h"
#include "app/proofing/sureness.h"

#include <functional>
#include <variant>

namespace toasoan {

/// Whether the passages are an article's, with all its fields, or just lines of text: a rule about a field that may
/// be missing speaks only when the fields are known.
enum class FieldsKnown { No, Yes };

/// What a passage rule sees.
struct PassageView
{
    const Passage &passage;
    const Reading &reading; ///< of its text
};

/// What an article rule sees.
struct ArticleView
{
    const QList<Passage> &passages;
    const QList<ReadingPtr> &readings; ///< of each passage, in the same order
    const Profile &profile;
    FieldsKnown fields = FieldsKnown::No;
    Sureness sureness = Sureness::Usual;
    const Article *article = nullptr; ///< when there is one

    /// `passage` is one of `passages`.
    [[nodiscard]] const Reading &readingOf(const Passage &passage) const
    {
        return *readings.at(&passage - passages.constData());
    }
    [[nodiscard]] const QList<ArticleWord> &wordsOf(const Passage &passage) const { return readingOf(passage).words; }
};

/// Sees one passage alone and depends on nothing but its part and its text: its findings are kept while those stay.
using PassageCheck = std::function<QList<Finding>(const PassageView &)>;
/// Sees everything; runs on every check, so it must be quick.
using ArticleCheck = std::function<QList<Finding>(const ArticleView &)>;

/// Where a rule speaks as long as the profile's levels do not name it.
enum class RuleUse { Always, OfficialTexts, WhenAsked };

struct Rule
{
    QString id;
    std::variant<PassageCheck, ArticleCheck> check;
    RuleUse use = RuleUse::Always;
};

} // namespace toasoan
