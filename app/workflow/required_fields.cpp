#include "app/workflow/required_fields.h"

#include "app/article/passage.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

constexpr char16_t rulePrefix[] = u"field.";

bool isBlank(const QStringList &texts)
{
    return std::all_of(texts.begin(), texts.end(), [](const QString &text) { return text.trimmed().isEmpty(); });
}

/// An archive for describe(): which fields there are, and which of them say something.
class FilledFields
{
public:
    void field(QStringView key, const QString &value) { put(key, !isBlank({value})); }
    void field(QStringView key, int value, Limits limits) { put(key, value != limits.standard); }
    void field(QStringView key, QDate date) { put(key, date.isValid()); }
    void field(QStringView key, const QDateTime &time) { put(key, time.isValid()); }
    template<typename Tag>
    void field(QStringView key, const Id<Tag> &id)
    {
        put(key, !id.isEmpty());
    }
    void field(QStringView key, const QStringList &values) { put(key, !isBlank(values)); }
    void field(QStringView key, const QList<RelatedLink> &links) { put(key, !links.isEmpty()); }
    void field(QStringView key, const Seo &seo) { put(key, !isBlank({seo.slug, seo.title, seo.description})); }
    void field(QStringView key, const QList<Block> &) { put(key, false); } // passages tell

    QStringList names;
    QStringList filled;

private:
    void put(QStringView key, bool says)
    {
        names.append(key.toString());
        if (says)
            filled.append(key.toString());
    }
};

FilledFields fieldsOf(const Article &article)
{
    FilledFields fields;
    Article::describe(fields, article);
    return fields;
}

bool hasText(const Article &article)
{
    const QList<Passage> passages = passagesOf(article);
    return std::any_of(passages.begin(), passages.end(), [](const Passage &passage) {
        return !passage.place.block.isEmpty() && !passage.text.trimmed().isEmpty();
    });
}

struct FieldWords
{
    const char16_t *id;
    const char *name;
};

constexpr FieldWords words[] = {{u"kicker", QT_TRANSLATE_NOOP("Workflow", "Kicker")},
                                {u"headline", QT_TRANSLATE_NOOP("Workflow", "Headline")},
                                {u"alternativeHeadlines", QT_TRANSLATE_NOOP("Workflow", "Other headlines")},
                                {u"sapo", QT_TRANSLATE_NOOP("Workflow", "Sapo")},
                                {u"sourceTag", QT_TRANSLATE_NOOP("Workflow", "Source tag")},
                                {u"dateline", QT_TRANSLATE_NOOP("Workflow", "Dateline")},
                                {u"eventDate", QT_TRANSLATE_NOOP("Workflow", "Date of the event")},
                                {u"eventPlace", QT_TRANSLATE_NOOP("Workflow", "Place of the event")},
                                {u"bylines", QT_TRANSLATE_NOOP("Workflow", "Pen names")},
                                {u"sections", QT_TRANSLATE_NOOP("Workflow", "Sections")},
                                {u"genre", QT_TRANSLATE_NOOP("Workflow", "Genre")},
                                {u"tags", QT_TRANSLATE_NOOP("Workflow", "Tags")},
                                {u"leadPicture", QT_TRANSLATE_NOOP("Workflow", "Lead picture")},
                                {u"related", QT_TRANSLATE_NOOP("Workflow", "Related links")},
                                {u"seo", QT_TRANSLATE_NOOP("Workflow", "Words for search engines")},
                                {u"embargo", QT_TRANSLATE_NOOP("Workflow", "Embargo")},
                                {u"urgency", QT_TRANSLATE_NOOP("Workflow", "Urgency")},
                                {u"rights", QT_TRANSLATE_NOOP("Workflow", "Rights")},
                                {u"aiLabel", QT_TRANSLATE_NOOP("Workflow", "AI label")},
                                {u"profile", QT_TRANSLATE_NOOP("Workflow", "House-style profile")},
                                {u"body", QT_TRANSLATE_NOOP("Workflow", "Text")}};

} // namespace

const QStringList &requirableFields()
{
    static const QStringList names = [] {
        QStringList all = fieldsOf({}).names;
        all.removeOne(QStringLiteral("language"));
        return all;
    }();
    return names;
}

QStringList missingFields(const Article &article, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return {};
    const QStringList filled = fieldsOf(article).filled;
    QStringList missing;
    for (const QString &field : wanted) {
        const bool says = field == u"body" ? hasText(article) : filled.contains(field);
        if (!says)
            missing.append(field);
    }
    return missing;
}

QString requiredFieldName(const QString &field)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&field](const FieldWords &each) { return field == QStringView(each.id); });
    return found == std::end(words) ? field : QCoreApplication::translate("Workflow", found->name);
}

QString requiredFieldNames(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        names.append(requiredFieldName(field));
    return names.join(u", ");
}

QString fieldRule(const QString &field)
{
    return QString::fromUtf16(rulePrefix) + field;
}

std::optional<QString> fieldOfRule(const QString &rule)
{
    return rule.startsWith(QStringView(rulePrefix)) ? std::optional(rule.mid(QStringView(rulePrefix).size()))
                                                    : std::nullopt;
}

} // namespace toasoan
