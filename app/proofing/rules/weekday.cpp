#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/rules/written_dates.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

// A day of the week beside a full date is the one that the calendar has.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.weekday");
constexpr qsizetype farthest = 3; // tokens between them: comma or bracket, "ngày"
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

struct Weekday
{
    int number = 0; ///< as QDate: Monday is 1; 0 is none
    qsizetype tokens = 0;
};

/// "thứ Hai", "Thứ 2", "Chủ nhật"
Weekday weekdayAt(const Reading &reading, const ArticleWord &word)
{
    if (word.token() + 1 >= reading.tokens.size())
        return {};
    const QString next = reading.textOf(reading.tokens.at(word.token() + 1)).toString().toLower();
    if (word.key() == u"chủ")
        return next == u"nhật" ? Weekday{7, 2} : Weekday{};
    static const std::array<std::pair<QString, QString>, 6> names{{{QStringLiteral("hai"), QStringLiteral("2")},
                                                                   {QStringLiteral("ba"), QStringLiteral("3")},
                                                                   {QStringLiteral("tư"), QStringLiteral("4")},
                                                                   {QStringLiteral("năm"), QStringLiteral("5")},
                                                                   {QStringLiteral("sáu"), QStringLiteral("6")},
                                                                   {QStringLiteral("bảy"), QStringLiteral("7")}}};
    for (size_t i = 0; i < names.size(); ++i) {
        if (next == names.at(i).first || next == names.at(i).second)
            return {static_cast<int>(i) + 1, 2};
    }
    return {};
}

QString nameOf(int weekday)
{
    static const QStringList names{QStringLiteral("thứ Hai"), QStringLiteral("thứ Ba"),  QStringLiteral("thứ Tư"),
                                   QStringLiteral("thứ Năm"), QStringLiteral("thứ Sáu"), QStringLiteral("thứ Bảy"),
                                   QStringLiteral("Chủ nhật")};
    return names.value(weekday - 1);
}

/// Nothing but a comma, a bracket and "ngày" stands between them.
std::optional<WrittenDate> fullDateAfter(const Reading &reading, qsizetype token)
{
    for (qsizetype i = token; i < reading.tokens.size() && i < token + farthest; ++i) {
        if (auto date = dateAt(reading, i))
            return date->year >= firstYear && date->year <= lastYear ? date : std::nullopt;
        const QStringView text = reading.textOf(reading.tokens.at(i));
        if (text != u"," && text != u"(" && text != u"ngày")
            break;
    }
    return std::nullopt;
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    const Reading &reading = view.reading;
    for (const ArticleWord &word : reading.words) {
        if (word.key() != u"thứ" && word.key() != u"chủ")
            continue;
        const Weekday weekday = weekdayAt(reading, word);
        const auto date = weekday.number > 0 ? fullDateAfter(reading, word.token() + weekday.tokens) : std::nullopt;
        if (!date || date->isImpossible())
            continue;
        const int right = QDate(date->year, date->month, date->day).dayOfWeek();
        if (right == weekday.number)
            continue;
        const qsizetype start = reading.tokens.at(word.token()).range().start;
        const qsizetype end = reading.tokens.at(word.token() + weekday.tokens - 1).range().end();
        const QString message =
            QCoreApplication::translate("Rules", "That day is a “%1” in the calendar.").arg(nameOf(right));
        findings.append(findingAt(view.passage, reading.normalized.sourceRange({start, end - start}),
                                  {ruleId, Severity::Error, message, {nameOf(right)}}));
    }
    return findings;
}

} // namespace

Rule weekday()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
