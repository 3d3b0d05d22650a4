#pragma once
#include "app/base/result.h"
#include "app/base/text_range.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace toasoan {

/// What is looked for, and what counts as the same.
struct SearchQuery
{
    enum Choice {
        BlindToMarks = 1,     ///< "hoi nghi" is "hội nghị", and d is đ: what folded() says
        BlindToToneStyle = 2, ///< hòa is hoà
        MatchCase = 4,
        WholeWords = 8, ///< no letter, mark or digit goes on before or behind
        Expression = 16 ///< `text` is a regular expression; blindness does not apply
    };
    Q_DECLARE_FLAGS(Choices, Choice)

    QString text;
    Choices choices = {};
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(SearchQuery::Choices)

struct TextMatch
{
    TextRange range;      ///< of the text as it is written, from one letter's start to another one's end
    QStringList captures; ///< of an expression: all of the match, then its groups
    friend bool operator==(const TextMatch &, const TextMatch &) = default;
};

/// A query made ready. What nobody sees does not matter to it: whether letters are composed, characters without width,
/// the kind of space, look-alike letters; an expression sees all of that but composition. Any thread.
class TextSearch
{
public:
    static constexpr qsizetype longestQuery = 1000; ///< UTF-16 units

    /// BadInput "expression" (args: where in it, from 1; what is wrong, in English); TooLarge for a longer query.
    [[nodiscard]] static Result<TextSearch> make(const SearchQuery &query);

    /// In reading order, none over another, none empty. TooLarge "effort" for an expression that would try for too
    /// long.
    [[nodiscard]] Result<QList<TextMatch>> in(const QString &text) const;
    [[nodiscard]] const SearchQuery &query() const { return m_query; }

private:
    explicit TextSearch(const SearchQuery &query) : m_query(query) {}
    [[nodiscard]] QList<TextMatch> plainMatches(const QString &text) const;
    [[nodiscard]] Result<QList<TextMatch>> expressionMatches(const QString &text) const;

    SearchQuery m_query;
    QString m_needle;
    QString m_tonedNeedle; ///< in one tone style; null unless that matters
    QRegularExpression m_expression;
};

} // namespace toasoan
