#include "app/cli/article_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan::cli {
namespace {

/// False when the text is not what the field can hold.
using Set = bool (*)(Article &article, const QString &text);

struct Field
{
    QString name;
    Set set;
};

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

template<auto Member>
bool setText(Article &article, const QString &text)
{
    article.*Member = text;
    return true;
}

template<auto Member>
bool setList(Article &article, const QString &text)
{
    article.*Member = listOf(text);
    return true;
}

template<auto Member>
bool setSeo(Article &article, const QString &text)
{
    article.seo.*Member = text;
    return true;
}

bool setEventDate(Article &article, const QString &text)
{
    article.eventDate = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || article.eventDate.isValid();
}

bool setEmbargo(Article &article, const QString &text)
{
    article.embargo = QDateTime::fromString(text, Qt::ISODate).toUTC();
    return text.isEmpty() || article.embargo.isValid();
}

bool setUrgency(Article &article, const QString &text)
{
    bool isNumber = text.isEmpty();
    article.urgency = text.isEmpty() ? 0 : text.toInt(&isNumber);
    return isNumber && article.urgency >= 0 && article.urgency <= 9;
}

bool setLanguage(Article &article, const QString &text)
{
    article.language = text;
    return !text.isEmpty();
}

const QList<Field> &fields()
{
    static const QList<Field> list = {
        {QStringLiteral("kicker"), setText<&Article::kicker>},
        {QStringLiteral("headline"), setText<&Article::headline>},
        {QStringLiteral("alternative-headlines"), setList<&Article::alternativeHeadlines>},
        {QStringLiteral("sapo"), setText<&Article::sapo>},
        {QStringLiteral("source-tag"), setText<&Article::sourceTag>},
        {QStringLiteral("dateline"), setText<&Article::dateline>},
        {QStringLiteral("event-date"), setEventDate},
        {QStringLiteral("event-place"), setText<&Article::eventPlace>},
        {QStringLiteral("bylines"), setList<&Article::bylines>},
        {QStringLiteral("sections"), setList<&Article::sections>},
        {QStringLiteral("genre"), setText<&Article::genre>},
        {QStringLiteral("tags"), setList<&Article::tags>},
        {QStringLiteral("seo-slug"), setSeo<&Seo::slug>},
        {QStringLiteral("seo-title"), setSeo<&Seo::title>},
        {QStringLiteral("seo-description"), setSeo<&Seo::description>},
        {QStringLiteral("embargo"), setEmbargo},
        {QStringLiteral("urgency"), setUrgency},
        {QStringLiteral("language"), setLanguage},
        {QStringLiteral("rights"), setText<&Article::rights>},
        {QStringLiteral("ai-label"), setText<&Article::aiLabel>},
        {QStringLiteral("profile"), setText<&Article::profile>},
    };
    return list;
}

/// "sourceTag", "source_tag" and "source-tag" are one name.
QString plainName(QString name)
{
    return name.remove(u'-').remove(u'_').toLower();
}

} // namespace

QStringList fieldNames()
{
    QStringList names;
    for (const Field &field : fields())
        names.append(field.name);
    return names;
}

Outcome setField(Article &article, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const QString name = plainName(assignment.left(std::max<qsizetype>(equals, 0)).trimmed());
    const auto found = std::find_if(fields().begin(), fields().end(),
                                    [&](const Field &field) { return plainName(field.name) == name; });
    if (equals < 1 || found == fields().end())
        return failure(ErrorCode::BadUse,
                       QCoreApplication::translate("Cli", "“%1” is not FIELD=TEXT with one of the fields %2.")
                           .arg(assignment, fieldNames().join(u", ")));
    if (!found->set(article, assignment.mid(equals + 1)))
        return failure(ErrorCode::BadUse, QCoreApplication::translate("Cli", "The field %1 cannot be “%2”.")
                                              .arg(found->name, assignment.mid(equals + 1)));
    return {};
}

} // namespace toasoan::cli
