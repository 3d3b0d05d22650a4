#include "app/publishing/connectors/wordpress/wordpress_choices.h"

#include "app/article/normal_form.h"
#include "app/publishing/connectors/wordpress/wordpress_terms.h"
#include "app/workflow/troubles.h"

#include <QJsonArray>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int choicesPerPage = 100; // the most that WordPress gives
constexpr int mostPages = 5;
constexpr qsizetype mostChoices = choicesPerPage * mostPages;
constexpr qsizetype longestName = 200; // letters

/// Letters of that kind turn what stands beside them round: a name could look like another one.
bool turnsText(QChar letter)
{
    return (letter >= u'\u202A' && letter <= u'\u202E') || (letter >= u'\u2066' && letter <= u'\u2069');
}

QString shownName(const QJsonValue &name)
{
    QString shown = cleanLine(plainName(name.toString()));
    shown.removeIf(turnsText);
    shown = shown.simplified().left(longestName);
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    return shown;
}

/// Nothing for what is no choice.
QJsonObject choiceOf(const QJsonObject &each)
{
    const qint64 number = each.value(QStringLiteral("id")).toInteger();
    const QString name = shownName(each.value(QStringLiteral("name")));
    if (number <= 0 || name.isEmpty())
        return {};
    return {{QStringLiteral("id"), number}, {QStringLiteral("name"), name}};
}

void addChoices(QJsonArray &choices, const QJsonArray &page)
{
    for (const QJsonValue &each : page) {
        const QJsonObject choice = choiceOf(each.toObject());
        if (!choice.isEmpty() && choices.size() < mostChoices)
            choices.append(choice);
    }
}

Result<QJsonArray> choicesAt(WordPressSite &site, const QString &route, QUrlQuery query)
{
    query.addQueryItem(QStringLiteral("per_page"), QString::number(choicesPerPage));
    query.addQueryItem(QStringLiteral("_fields"), QStringLiteral("id,name"));
    QJsonArray choices;
    for (int number = 1; number <= mostPages; ++number) {
        query.removeQueryItem(QStringLiteral("page"));
        query.addQueryItem(QStringLiteral("page"), QString::number(number));
        const auto page = site.get(route, query);
        if (!page)
            return tl::unexpected<Error>(page.error());
        addChoices(choices, page->toArray());
        if (page->toArray().size() < choicesPerPage)
            break;
    }
    return choices;
}

/// Sites keep the names of their people to themselves in many ways, plug-ins among them. That the password counts is
/// known by then.
bool isKept(const Error &error)
{
    constexpr Trouble ways[] = {Trouble::RoleTooSmall, Trouble::Blocked, Trouble::WrongPassword, Trouble::LoginPassword,
                                Trouble::NoSuchSite,   Trouble::Refused, Trouble::Redirected};
    return std::any_of(std::begin(ways), std::end(ways), [&error](Trouble way) { return isTrouble(error, way); });
}

/// As "who may write", which editors may ask; by capability, or with context=edit, administrators alone may.
Result<QJsonArray> authorsAt(WordPressSite &site)
{
    auto authors =
        choicesAt(site, QStringLiteral("/wp/v2/users"), {{QStringLiteral("who"), QStringLiteral("authors")}});
    if (!authors && isKept(authors.error()))
        return QJsonArray();
    return authors;
}

} // namespace

Result<QJsonObject> choicesThere(WordPressSite &site)
{
    const auto categories = choicesAt(site, QStringLiteral("/wp/v2/categories"), {});
    if (!categories)
        return tl::unexpected<Error>(categories.error());
    const auto authors = authorsAt(site);
    if (!authors)
        return tl::unexpected<Error>(authors.error());
    return QJsonObject{{QStringLiteral("categories"), *categories}, {QStringLiteral("authors"), *authors}};
}

} // namespace toasoan
