#include "app/publishing/connectors/wordpress/wordpress_delivery.h"

#include "app/publishing/connectors/wordpress/wordpress_terms.h"
#include "app/workflow/troubles.h"

#include <QCoreApplication>

namespace toasoan {
namespace {

const QString postPart = QStringLiteral("post");
const QString fillingPart = QStringLiteral("filling");
const QString filledPart = QStringLiteral("filled");
const QString showingPart = QStringLiteral("showing");
const QString metaField = QStringLiteral("meta");
const QString posts = QStringLiteral("/wp/v2/posts");
constexpr int soonest = 2 * 60; // seconds; WordPress publishes at once what is less than one minute ahead

QString routeOf(qint64 post)
{
    return posts + u'/' + QString::number(post);
}

/// What is read of a post.
QUrlQuery forEditing()
{
    QUrlQuery query = onlyFields(QStringLiteral("id,status,date_gmt,link,title.raw,content.raw,excerpt.raw,categories,"
                                                "tags,featured_media,meta"));
    query.addQueryItem(QStringLiteral("context"), QStringLiteral("edit"));
    return query;
}

qint64 idOf(const QJsonObject &object)
{
    return object.value(QStringLiteral("id")).toInteger();
}

QString statusOf(const QJsonObject &post)
{
    return post.value(QStringLiteral("status")).toString();
}

/// "2026-11-27T01:30:00", in UTC.
QString siteTime(const QDateTime &time)
{
    return utcText(time).chopped(1);
}

QDateTime timeFrom(const QJsonObject &post)
{
    QDateTime time = QDateTime::fromString(post.value(QStringLiteral("date_gmt")).toString(), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// Plug-ins write signs out and make numbers of digits.
QString metaText(const QJsonValue &value)
{
    return value.toVariant()
        .toString()
        .replace(u"&lt;"_qs, u"<"_qs)
        .replace(u"&gt;"_qs, u">"_qs)
        .replace(u"&quot;"_qs, u"\""_qs)
        .replace(u"&#039;"_qs, u"'"_qs)
        .replace(u"&#038;"_qs, u"&"_qs)
        .replace(u"&amp;"_qs, u"&"_qs)
        .simplified();
}

/// What will stand there once the fields have been written.
QJsonObject standingOf(QJsonObject fields)
{
    for (const char16_t *field : {u"slug", u"author", u"meta"})
        fields.remove(QString::fromUtf16(field));
    return fields;
}

} // namespace

WordPressDelivery::WordPressDelivery(WordPressSite &site, const QJsonObject &settings, const Delivery &delivery,
                                     ReceiptBook &book)
    : m_site(site)
    , m_settings(settings)
    , m_delivery(delivery)
    , m_uploads(mediaUploads(delivery, postHabits(settings).focalKey))
    , m_book(book)
{
    m_settling.seconds = settings.value(QStringLiteral("settleSeconds")).toInt(m_settling.seconds);
}

/// By the site's own clock: ours may be off. The site was asked something before.
Outcome WordPressDelivery::isSoonEnough() const
{
    if (m_delivery.at.isValid() && m_site.clock().isValid() && m_site.clock().secsTo(m_delivery.at) < soonest)
        return troubled(Trouble::TooSoon, m_site.host(), utcText(m_site.clock()));
    return {};
}

Result<QJsonObject> WordPressDelivery::read(qint64 post)
{
    return m_site.get(routeOf(post), forEditing()).and_then([this](const QJsonValue &found) -> Result<QJsonObject> {
        if (statusOf(found.toObject()) == u"trash")
            return troubled(Trouble::GoneThere, m_site.host());
        return found.toObject();
    });
}

/// The post with our marker among those that the question finds, the oldest first.
Result<std::optional<qint64>> WordPressDelivery::markedPost(const QString &asked, const QString &value)
{
    const QUrlQuery query{{asked, value},
                          {QStringLiteral("status"), QStringLiteral("any")},
                          {QStringLiteral("context"), QStringLiteral("edit")},
                          {QStringLiteral("orderby"), QStringLiteral("id")},
                          {QStringLiteral("order"), QStringLiteral("asc")},
                          {QStringLiteral("_fields"), QStringLiteral("id,content.raw")}};
    const auto found = m_site.get(posts, query);
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const QJsonValue &each : found->toArray()) {
        if (rawOf(each.toObject(), QStringLiteral("content")).contains(markerFor(m_delivery)))
            return idOf(each.toObject());
    }
    return std::nullopt;
}

/// Whether it is there already: by what stands in it, and after a try whose answer was lost also by its address, as
/// WordPress changes that where it is taken.
Result<std::optional<qint64>> WordPressDelivery::postThere()
{
    const auto marked = markedPost(QStringLiteral("search"), m_delivery.options.draft.value);
    if (!marked || *marked || !wasTried(postPart, m_book))
        return marked;
    const QString slug = slugFor(m_delivery);
    return markedPost(QStringLiteral("slug"), QStringList{slug, slug + u"-2"_qs, slug + u"-3"_qs}.join(u','));
}

Result<qint64> WordPressDelivery::newPost()
{
    const auto there = postThere();
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (*there)
        return m_book.keep(postPart, {{QStringLiteral("id"), **there}}).map([&there] { return **there; });
    const QJsonObject draft{{QStringLiteral("status"), QStringLiteral("draft")},
                            {QStringLiteral("title"), titleFor(m_delivery)},
                            {QStringLiteral("slug"), slugFor(m_delivery)},
                            {QStringLiteral("content"), QString(u"<!-- "_qs + markerFor(m_delivery) + u" -->")}};
    const auto make = [&]() -> Result<QJsonObject> {
        return m_site.post(posts, draft, onlyFields(QStringLiteral("id")))
            .and_then([this](const QJsonObject &made) -> Result<QJsonObject> {
                if (idOf(made) <= 0)
                    return troubled(Trouble::NotUnderstood, m_site.host());
                return QJsonObject{{QStringLiteral("id"), idOf(made)}};
            });
    };
    return makeThere(postPart, make, m_settling, m_book, m_site.host()).map(idOf);
}

/// What others changed since is kept, to be shown; nothing of it is ever overwritten unasked.
Outcome WordPressDelivery::unchangedThere(const QJsonObject &found)
{
    const QJsonObject standing = standingIn(found);
    const auto filling = m_book.find(fillingPart); // it may have arrived though its answer did not
    if (m_delivery.theirs == Theirs::Overwrite || (filling && changedFields(filling->answer, standing).isEmpty()))
        return {};
    const auto filled = m_book.find(filledPart);
    const QStringList changed = changedFields(filled ? filled->answer : m_delivery.before->left, standing);
    if (changed.isEmpty())
        return {};
    if (auto kept = m_book.keep(QStringLiteral("theirs"), standing); !kept)
        return kept;
    return troubled(Trouble::ChangedThere, m_site.host(), changed.join(u", "));
}

/// Where it was brought before. Deleted by others, it is made anew only where a person says so.
Result<qint64> WordPressDelivery::postOfBefore()
{
    const qint64 post = m_delivery.before->remote.toLongLong();
    const auto found = read(post);
    const bool isDown = m_delivery.before->presence == Presence::Down;
    if (!found && isTrouble(found.error(), Trouble::GoneThere)) {
        if (isDown || m_delivery.theirs == Theirs::Overwrite)
            return newPost();
        return tl::unexpected<Error>(found.error());
    }
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (auto may = mayBePlanned(*found); !may)
        return tl::unexpected<Error>(may.error());
    return unchangedThere(*found).map([post] { return post; });
}

/// A post has one time and one text: planned, it would be taken from readers until then, or show them the new text now.
Outcome WordPressDelivery::mayBePlanned(const QJsonObject &found) const
{
    if (m_delivery.at.isValid() && statusOf(found) == u"publish" && timeFrom(found) != m_delivery.at)
        return troubled(Trouble::Refused, m_site.host(),
                        QCoreApplication::translate("Publishing",
                                                    "readers have the article already, and a change of it "
                                                    "cannot be scheduled"));
    return {};
}

Result<qint64> WordPressDelivery::post()
{
    if (const auto receipt = m_book.find(postPart))
        return idOf(receipt->answer);
    return m_delivery.before ? postOfBefore() : newPost();
}

Result<SiteNumbers> WordPressDelivery::numbers(qint64 post)
{
    SiteNumbers all;
    const auto categories =
        categoryNumbers(m_site, m_delivery.article.sections, m_settings.value(QStringLiteral("categories")).toObject());
    if (!categories)
        return tl::unexpected<Error>(categories.error());
    const auto tags = tagNumbers(m_site, m_delivery.article.tags);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    const auto media = siteMedia(m_site, m_uploads, post, m_settling, m_book);
    if (!media)
        return tl::unexpected<Error>(media.error());
    return SiteNumbers{*categories, *tags, *media};
}

/// A number of a term or a picture that the site does not know it drops in silence, and a field that nobody registered.
Outcome WordPressDelivery::arrivedWhole(const QJsonObject &sent, const QJsonObject &found) const
{
    const QJsonObject meta = sent.value(metaField).toObject();
    QStringList changed = changedFields(standingOf(sent), standingIn(found));
    const QJsonObject there = found.value(metaField).toObject();
    for (auto field = meta.begin(); field != meta.end(); ++field) {
        if (metaText(there.value(field.key())) != metaText(*field))
            changed.append(field.key());
    }
    if (!changed.isEmpty())
        return troubled(Trouble::NotAsSent, m_site.host(), changed.join(u", "));
    return {};
}

/// Pictures take minutes: what others changed meanwhile is theirs too.
Outcome WordPressDelivery::unchangedSinceBefore(qint64 post)
{
    if (!m_delivery.before || m_delivery.before->presence == Presence::Down)
        return {};
    return read(post).and_then([this](const QJsonObject &found) { return unchangedThere(found); });
}

/// A post that readers have already gets its new text in one request; so no draft of it is ever seen.
Result<QJsonObject> WordPressDelivery::fill(qint64 post)
{
    if (const auto receipt = m_book.find(filledPart)) {
        const auto standing = read(post).map(standingIn);
        if (!standing)
            return standing;
        if (changedFields(receipt->answer, *standing).isEmpty())
            return receipt->answer;
        if (m_delivery.theirs != Theirs::Overwrite)
            return *standing; // show() says so, and keeps it
    }
    const auto numbers = this->numbers(post);
    if (!numbers)
        return tl::unexpected<Error>(numbers.error());
    if (auto inTime = isSoonEnough(); !inTime)
        return tl::unexpected<Error>(inTime.error());
    const QJsonObject fields = postFields(m_delivery, *numbers, postHabits(m_settings));
    const QJsonObject filling = standingOf(fields);
    if (auto unchanged = unchangedSinceBefore(post); !unchanged)
        return tl::unexpected<Error>(unchanged.error());
    if (auto kept = m_book.keep(fillingPart, filling); !kept)
        return tl::unexpected<Error>(kept.error());
    const auto written = m_site.post(routeOf(post), fields, forEditing());
    if (!written)
        return written;
    if (auto whole = arrivedWhole(fields, *written); !whole)
        return tl::unexpected<Error>(whole.error());
    const QJsonObject standing = standingIn(*written);
    const bool isSeen = statusOf(*written) == u"publish";
    auto kept = isSeen ? keepArrived(m_book, filledPart, standing) : m_book.keep(filledPart, standing);
    return kept.map([&standing] { return standing; });
}

/// To be shown at once, no time is named: only the site's clock counts. One that was planned has a time, though.
QJsonObject WordPressDelivery::showing(const QJsonObject &found) const
{
    if (m_delivery.at.isValid())
        return {{QStringLiteral("status"), QStringLiteral("future")},
                {QStringLiteral("date_gmt"), siteTime(m_delivery.at)}};
    QJsonObject fields{{QStringLiteral("status"), QStringLiteral("publish")}};
    if (statusOf(found) == u"future")
        fields.insert(QStringLiteral("date_gmt"), siteTime(m_site.clock()));
    return fields;
}

/// Tries whose answer was lost left copies of the draft at worst; readers never saw them.
Outcome WordPressDelivery::dropDoubles(qint64 post)
{
    if (!mayBeThereTwice(postPart, m_book))
        return {};
    const auto found = m_site.get(posts, {{QStringLiteral("search"), m_delivery.options.draft.value},
                                          {QStringLiteral("status"), QStringLiteral("draft")},
                                          {QStringLiteral("context"), QStringLiteral("edit")},
                                          {QStringLiteral("_fields"), QStringLiteral("id,content.raw")}});
    if (!found)
        return tl::unexpected<Error>(found.error());
    for (const QJsonValue &each : found->toArray()) {
        const QJsonObject other = each.toObject();
        if (idOf(other) == post || !rawOf(other, QStringLiteral("content")).contains(markerFor(m_delivery)))
            continue;
        if (const auto removed = m_site.remove(routeOf(idOf(other))); !removed)
            return tl::unexpected<Error>(removed.error());
    }
    return {};
}

/// What was planned may have appeared before anybody heard the answer: then readers have it.
QString WordPressDelivery::wantedStatus(const QJsonObject &found) const
{
    const bool isTimed = m_delivery.at.isValid();
    const bool hasAppeared = statusOf(found) == u"publish" && timeFrom(found) == m_delivery.at;
    return isTimed && !hasAppeared ? QStringLiteral("future") : QStringLiteral("publish");
}

Result<Landing> WordPressDelivery::show(qint64 post)
{
    auto found = read(post);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (auto unchanged = unchangedThere(*found); !unchanged)
        return tl::unexpected<Error>(unchanged.error());
    const auto filled = m_book.find(filledPart);
    if (filled && !changedFields(filled->answer, standingIn(*found)).isEmpty())
        return troubled(Trouble::BrokenOff, m_site.host()); // to be overwritten: the next try fills it anew
    const QString wanted = wantedStatus(*found);
    const bool isShown = statusOf(*found) == wanted && (!m_delivery.at.isValid() || timeFrom(*found) == m_delivery.at);
    if (!isShown) {
        if (auto inTime = isSoonEnough(); !inTime)
            return tl::unexpected<Error>(inTime.error());
        if (auto kept = m_book.keep(showingPart, {}); !kept) // the last moment for a cancellation
            return tl::unexpected<Error>(kept.error());
        found = m_site.post(routeOf(post), showing(*found), forEditing());
        if (found && m_delivery.at.isValid())
            found = read(post); // what stands there, not what was understood
        if (!found)
            return tl::unexpected<Error>(found.error());
    }
    if (statusOf(*found) != wanted)
        return troubled(Trouble::NotAsSent, m_site.host(), statusOf(*found));
    if (auto alone = dropDoubles(post); !alone)
        return tl::unexpected<Error>(alone.error());
    return Landing{QString::number(post),
                   found->value(QStringLiteral("link")).toString(),
                   wanted == u"future" ? Presence::Planned : Presence::Live,
                   timeFrom(*found),
                   standingIn(*found),
                   picturesThere()};
}

/// All of them were brought by this delivery, or found there.
QJsonObject WordPressDelivery::picturesThere() const
{
    QJsonObject pictures;
    for (const MediaUpload &upload : m_uploads) {
        if (const auto receipt = m_book.find(mediaPart(upload)))
            pictures.insert(upload.name, receipt->answer.value(QStringLiteral("url")));
    }
    return pictures;
}

Result<Landing> WordPressDelivery::run()
{
    const auto number = post();
    if (!number)
        return tl::unexpected<Error>(number.error());
    if (const auto filled = fill(*number); !filled)
        return tl::unexpected<Error>(filled.error());
    return show(*number);
}

} // namespace toasoan
