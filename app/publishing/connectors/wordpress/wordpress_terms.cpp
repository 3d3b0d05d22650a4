#include "app/publishing/connectors/wordpress/wordpress_terms.h"

#include "app/language/normalize.h"
#include "app/language/tone.h"
#include "app/workflow/troubles.h"

#include <QJsonArray>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int termsPerPage = 100; // the most that WordPress gives
constexpr int mostPages = 20;

QUrlQuery queryFor(const QString &search, int page)
{
    QUrlQuery query{{QStringLiteral("per_page"), QString::number(termsPerPage)},
                    {QStringLiteral("page"), QString::number(page)},
                    {QStringLiteral("_fields"), QStringLiteral("id,name,slug")}};
    if (!search.isEmpty())
        query.addQueryItem(QStringLiteral("search"), QString::fromLatin1(QUrl::toPercentEncoding(search)));
    return query;
}

bool isCalled(const QJsonObject &term, const QString &name)
{
    return termName(plainName(term.value(QStringLiteral("name")).toString())).compare(name, Qt::CaseInsensitive) == 0;
}

/// 0 where there is none of that name. A search finds parts of names, and only as they are written.
Result<qint64> termCalled(WordPressSite &site, const QString &route, const QString &name, const QString &search)
{
    for (int page = 1; page <= mostPages; ++page) {
        const auto found = site.get(route, queryFor(search, page));
        if (!found)
            return tl::unexpected<Error>(found.error());
        const QJsonArray terms = found->toArray();
        for (const QJsonValue &term : terms) {
            if (isCalled(term.toObject(), name))
                return term.toObject().value(QStringLiteral("id")).toInteger();
        }
        if (terms.size() < termsPerPage)
            break;
    }
    return 0;
}

/// As it is written here, in the other style of tone marks, letter by letter, and as the site's database has it.
QStringList spellingsOf(const QString &name)
{
    QStringList words = name.split(u' ');
    std::transform(words.begin(), words.end(), words.begin(), toNewStyle);
    QStringList spellings{name, words.join(u' '), name.normalized(QString::NormalizationForm_D),
                          QString(name).replace(u"&"_qs, u"&amp;"_qs)};
    spellings.removeDuplicates();
    return spellings;
}

Result<qint64> tagCalled(WordPressSite &site, const QString &name)
{
    for (const QString &spelling : spellingsOf(name)) {
        const auto number = termCalled(site, QStringLiteral("/wp/v2/tags"), name, spelling);
        if (!number || *number > 0)
            return number;
    }
    return 0;
}

/// Another may have made it meanwhile: then it is refused, and there.
Result<qint64> madeTag(WordPressSite &site, const QString &name)
{
    const auto made = site.post(QStringLiteral("/wp/v2/tags"), {{QStringLiteral("name"), name}});
    if (made)
        return made->value(QStringLiteral("id")).toInteger();
    if (isTrouble(made.error(), Trouble::RoleTooSmall))
        return 0;
    const auto number = tagCalled(site, name);
    if (number && *number > 0)
        return number;
    return tl::unexpected<Error>(made.error());
}

} // namespace

QString plainName(QString name)
{
    return name.replace(u"&lt;"_qs, u"<"_qs)
        .replace(u"&gt;"_qs, u">"_qs)
        .replace(u"&#039;"_qs, u"'"_qs)
        .replace(u"&quot;"_qs, u"\""_qs)
        .replace(u"&amp;"_qs, u"&"_qs);
}

QString termName(const QString &name)
{
    QStringList words = normalizedText(name).simplified().split(u' ', Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), toOldStyle);
    return words.join(u' ');
}

Result<QJsonArray> tagNumbers(WordPressSite &site, const QStringList &tags)
{
    QJsonArray numbers;
    for (const QString &tag : tags) {
        const QString name = termName(tag);
        if (name.isEmpty())
            continue;
        auto number = tagCalled(site, name);
        if (number && *number == 0)
            number = madeTag(site, name);
        if (!number)
            return tl::unexpected<Error>(number.error());
        if (*number > 0 && !numbers.contains(*number))
            numbers.append(*number);
    }
    return numbers;
}

Result<QJsonArray> categoryNumbers(WordPressSite &site, const QStringList &sections, const QJsonObject &mapped)
{
    QJsonArray numbers;
    for (const QString &section : sections) {
        qint64 number = mapped.value(section).toInteger();
        if (number == 0) {
            const auto found = termCalled(site, QStringLiteral("/wp/v2/categories"), termName(section), {});
            if (!found)
                return tl::unexpected<Error>(found.error());
            number = *found;
        }
        if (number == 0)
            return troubled(Trouble::Settings, site.host(), section);
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

} // namespace toasoan
