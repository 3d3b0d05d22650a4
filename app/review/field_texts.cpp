#include "app/review/field_texts.h"

#include "app/base/clock.h"

#include <QJsonDocument>

namespace toasoan {
namespace {

/// An archive for describe().
class FieldLister
{
public:
    explicit FieldLister(QString prefix = {}) : m_prefix(std::move(prefix)) {}

    void field(QStringView key, const QString &value) { put(key, {value}); }
    void field(QStringView key, int value, Limits limits)
    {
        put(key, {value == limits.standard ? QString() : QString::number(value)});
    }
    void field(QStringView key, QDate date) { put(key, {date.toString(Qt::ISODate)}); }
    void field(QStringView key, const QDateTime &time) { put(key, {utcText(time)}); }
    template<typename Tag>
    void field(QStringView key, const Id<Tag> &id)
    {
        put(key, {id.value});
    }
    void field(QStringView key, const QStringList &values) { put(key, values); }
    void field(QStringView key, const QList<RelatedLink> &links)
    {
        QStringList values;
        for (const RelatedLink &link : links)
            values += {link.title, link.url, link.draft, extraText(link.extra)};
        put(key, values);
    }
    void field(QStringView key, const Seo &seo)
    {
        FieldLister inner(m_prefix + key + u'.');
        Seo::describe(inner, seo);
        inner.rest(seo.extra);
        fields += inner.fields;
    }
    void field(QStringView, const QList<Block> &) {}
    void rest(const QJsonObject &extra) { put(u"extra", {extraText(extra)}); }

    QList<FieldTexts> fields;

private:
    static QString extraText(const QJsonObject &extra)
    {
        return extra.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
    }
    void put(QStringView key, const QStringList &values)
    {
        if (values.size() != 1 ? !values.isEmpty() : !values.first().isEmpty())
            fields.append({m_prefix + key, values});
    }

    QString m_prefix;
};

} // namespace

QList<FieldTexts> fieldTexts(const Article &article)
{
    FieldLister lister;
    Article::describe(lister, article);
    lister.rest(article.extra);
    return lister.fields;
}

} // namespace toasoan
