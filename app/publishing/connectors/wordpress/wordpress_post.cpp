#include "app/publishing/connectors/wordpress/wordpress_post.h"

#include "app/base/hash.h"
#include "app/exchange/web_pictures.h"
#include "app/language/slug.h"
#include "app/publishing/connectors/wordpress/block_text.h"
#include "app/publishing/connectors/wordpress/wordpress_site.h"
#include "app/publishing/page_texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype lettersOfToken = 8;

QString tokenOf(const Delivery &delivery)
{
    return sha256Hex(delivery.options.draft.value.toUtf8()).left(lettersOfToken);
}

/// What a database of a site cannot hold, or would show as a box.
QString letters(const QString &text)
{
    QString clean = text.normalized(QString::NormalizationForm_C);
    clean.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control && letter != u'\n'; });
    return clean;
}

/// Of a field that is HTML there and has no marks here; the site cuts spaces at both ends.
QString fieldMarkup(const QString &text)
{
    return blockText(letters(text).trimmed());
}

QJsonObject metaOf(const Article &article, const PostHabits &habits)
{
    QJsonObject meta;
    if (!habits.titleKey.isEmpty())
        meta.insert(habits.titleKey,
                    letters(article.seo.title.isEmpty() ? article.headline : article.seo.title).simplified());
    if (!habits.descriptionKey.isEmpty())
        meta.insert(habits.descriptionKey,
                    letters(article.seo.description.isEmpty() ? article.sapo : article.seo.description).simplified());
    return meta;
}

qint64 authorOf(const Article &article, const PostHabits &habits)
{
    for (const QString &byline : article.bylines) {
        if (const qint64 number = habits.authors.value(byline).toInteger(); number > 0)
            return number;
    }
    return 0;
}

qint64 featuredIn(const Article &article, const SiteNumbers &numbers)
{
    if (!article.leadPicture.isEmpty())
        return numbers.media.value(pictureFileName(leadLook(article))).id;
    for (const QString &name : pictureFileNames(article)) {
        if (numbers.media.contains(name))
            return numbers.media.value(name).id;
    }
    return 0;
}

/// A post without any gets the site's standard category as soon as anybody saves it.
bool isStandardCategory(const QString &field, const QJsonValue &left)
{
    return field == u"categories" && left.toArray().isEmpty();
}

/// WordPress may write an ampersand out, and put a space before "/>".
QString sameMarkup(QString markup)
{
    return markup.replace(u" />"_qs, u"/>"_qs)
        .replace(u"&amp;"_qs, u"&"_qs)
        .replace(u"&#038;"_qs, u"&"_qs)
        .replace(u"\r\n"_qs, u"\n"_qs)
        .trimmed();
}

/// What a text says, shows and links to. The site's own editor writes the same in other bytes as soon as somebody
/// saves.
QStringList sayingsOf(const QString &markup)
{
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    QStringList sayings;
    const auto page = pageTexts(markup.toUtf8());
    for (const SeenText &text : page ? page->texts : QList<SeenText>())
        sayings.append(text.text.simplified());
    sayings.removeAll(QString());
    for (const SeenPicture &picture : page ? page->pictures : QList<SeenPicture>())
        sayings.append(picture.urls.join(u' ') + u'|' + picture.alt);
    for (auto match = link.globalMatch(sameMarkup(markup)); match.hasNext();)
        sayings.append(match.next().captured(1));
    return sayings;
}

bool isSameText(const QString &field, const QString &left, const QString &there)
{
    return sameMarkup(left) == sameMarkup(there)
           || (field == u"content" && !left.isEmpty() && sayingsOf(left) == sayingsOf(there));
}

QJsonArray sorted(const QJsonArray &numbers)
{
    QList<qint64> list;
    for (const QJsonValue &number : numbers)
        list.append(number.toInteger());
    std::sort(list.begin(), list.end());
    QJsonArray out;
    for (const qint64 number : list)
        out.append(number);
    return out;
}

} // namespace

PostHabits postHabits(const QJsonObject &settings)
{
    PostHabits habits;
    if (settings.value(QStringLiteral("lead")).toString() == u"text")
        habits.lead = LeadInText::Shown;
    if (settings.value(QStringLiteral("byline")).toString() == u"none")
        habits.byline = BylineInText::LeftOut;
    habits.authors = settings.value(QStringLiteral("authors")).toObject();
    habits.focalKey = settings.value(QStringLiteral("focalKey")).toString();
    habits.titleKey = settings.value(QStringLiteral("titleKey")).toString();
    habits.descriptionKey = settings.value(QStringLiteral("descriptionKey")).toString();
    return habits;
}

QString titleFor(const Delivery &delivery)
{
    return fieldMarkup(delivery.article.headline);
}

QString slugFor(const Delivery &delivery)
{
    const Article &article = delivery.article;
    const QString words = slugOf(article.seo.slug.isEmpty() ? article.headline : article.seo.slug);
    return words.isEmpty() ? tokenOf(delivery) : QString(words + u'-' + tokenOf(delivery));
}

QString markerOf(const DraftId &draft)
{
    return u"toasoan:uid="_qs + draft.value;
}

QString markerFor(const Delivery &delivery)
{
    return markerOf(delivery.options.draft);
}

QJsonObject postFields(const Delivery &delivery, const SiteNumbers &numbers, const PostHabits &habits)
{
    const Article &article = delivery.article;
    const qint64 author = authorOf(article, habits);
    BlockOptions options;
    options.media = numbers.media;
    options.lead = habits.lead;
    // An account names one person: with several, the line under the text still names all.
    options.byline = author > 0 && article.bylines.size() == 1 ? BylineInText::LeftOut : habits.byline;
    options.marker = markerFor(delivery);
    QJsonObject fields{{QStringLiteral("title"), titleFor(delivery)},
                       {QStringLiteral("slug"), slugFor(delivery)},
                       {QStringLiteral("content"), letters(blockMarkup(article, options))},
                       {QStringLiteral("excerpt"), fieldMarkup(article.sapo)},
                       {QStringLiteral("categories"), numbers.categories},
                       {QStringLiteral("tags"), numbers.tags},
                       {QStringLiteral("featured_media"), featuredIn(article, numbers)}};
    if (author > 0)
        fields.insert(QStringLiteral("author"), author);
    if (const QJsonObject meta = metaOf(article, habits); !meta.isEmpty())
        fields.insert(QStringLiteral("meta"), meta);
    return fields;
}

QJsonObject standingIn(const QJsonObject &post)
{
    return {{QStringLiteral("title"), rawOf(post, QStringLiteral("title"))},
            {QStringLiteral("content"), rawOf(post, QStringLiteral("content"))},
            {QStringLiteral("excerpt"), rawOf(post, QStringLiteral("excerpt"))},
            {QStringLiteral("categories"), sorted(post.value(QStringLiteral("categories")).toArray())},
            {QStringLiteral("tags"), sorted(post.value(QStringLiteral("tags")).toArray())},
            {QStringLiteral("featured_media"), post.value(QStringLiteral("featured_media"))}};
}

QStringList changedFields(const QJsonObject &left, const QJsonObject &found)
{
    QStringList changed;
    for (auto field = left.begin(); field != left.end(); ++field) {
        const QJsonValue there = found.value(field.key());
        if (isStandardCategory(field.key(), *field))
            continue;
        const bool isSame = field->isString()  ? isSameText(field.key(), field->toString(), there.toString())
                            : field->isArray() ? sorted(field->toArray()) == sorted(there.toArray())
                                               : *field == there;
        if (!isSame)
            changed.append(field.key());
    }
    return changed;
}

} // namespace toasoan
