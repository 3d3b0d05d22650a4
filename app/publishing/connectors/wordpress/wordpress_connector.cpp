#include "app/publishing/connectors/wordpress/wordpress_connector.h"

#include "app/publishing/connectors/wordpress/wordpress_choices.h"
#include "app/publishing/connectors/wordpress/wordpress_delivery.h"
#include "app/publishing/connectors/wordpress/wordpress_terms.h"
#include "app/workflow/troubles.h"

#include <QJsonDocument>

namespace toasoan {
namespace {

struct Ability
{
    const char *capability; ///< as WordPress calls it
    const char *id;
};

constexpr Ability abilities[] = {{"upload_files", "upload"},
                                 {"publish_posts", "publish"},
                                 {"edit_others_posts", "edit-others"},
                                 {"manage_categories", "categories"}};

QStringList abilitiesIn(const QJsonObject &capabilities)
{
    QStringList found;
    for (const Ability &ability : abilities) {
        if (capabilities.value(QLatin1String(ability.capability)).toBool())
            found.append(QString::fromLatin1(ability.id));
    }
    return found;
}

QString readable(const QJsonObject &fields)
{
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Indented));
}

/// As one is shown that has not been sent.
QHash<QString, SiteMedia> plannedMedia(const Delivery &delivery, const QList<MediaUpload> &uploads)
{
    QHash<QString, SiteMedia> media;
    for (const MediaUpload &upload : uploads)
        media.insert(upload.name, {0, QString(u'/' + QString::fromLatin1(upload.form.first().fileName)),
                                   delivery.options.pictures.value(upload.name).size});
    return media;
}

PlannedStep plannedUpload(const WordPressSite &site, const MediaUpload &upload)
{
    QString content = QString::fromLatin1(upload.form.first().fileName) + u'\n';
    for (const FormPart &part : upload.form) {
        if (part.fileName.isEmpty() && part.name != "post")
            content += QString::fromLatin1(part.name) + u": " + QString::fromUtf8(part.content) + u'\n';
    }
    return {u"POST "_qs + site.urlOf(u"/wp/v2/media"_qs), content, upload.form.first().content.size()};
}

class WordPressConnector : public Connector
{
public:
    WordPressConnector(const QJsonObject &settings, const QString &secret) : m_settings(settings), m_secret(secret) {}

    Result<SiteReport> check(const Progress &progress) override
    {
        WordPressSite site(m_settings, m_secret, progress);
        const auto root = site.discover();
        if (!root)
            return tl::unexpected<Error>(root.error());
        const auto self = site.self();
        if (!self)
            return tl::unexpected<Error>(self.error());
        const auto account = accountAt(site);
        if (!account)
            return tl::unexpected<Error>(account.error());
        const auto there = choicesThere(site);
        if (!there)
            return tl::unexpected<Error>(there.error());
        return SiteReport{self->value(QStringLiteral("name")).toString(),
                          accountName(*account),
                          abilitiesOf(*account),
                          {{QStringLiteral("root"), *root}, {QStringLiteral("there"), *there}}};
    }

    Result<QList<PlannedStep>> plan(const Delivery &delivery) override
    {
        const WordPressSite site(rooted(), m_secret);
        QList<PlannedStep> steps;
        const PostHabits habits = postHabits(m_settings);
        const QList<MediaUpload> uploads = mediaUploads(delivery, habits.focalKey);
        for (const MediaUpload &upload : uploads)
            steps.append(plannedUpload(site, upload));
        QJsonObject fields = postFields(delivery, {{}, {}, plannedMedia(delivery, uploads)}, habits);
        fields.insert(QStringLiteral("categories"), QJsonArray::fromStringList(delivery.article.sections));
        QJsonArray tags;
        for (const QString &tag : delivery.article.tags)
            tags.append(termName(tag));
        fields.insert(QStringLiteral("tags"), tags);
        fields.insert(QStringLiteral("status"),
                      delivery.at.isValid() ? QStringLiteral("future") : QStringLiteral("publish"));
        if (delivery.at.isValid())
            fields.insert(QStringLiteral("date_gmt"), utcText(delivery.at));
        const QString content = readable(fields);
        const QString route =
            delivery.before ? QString(u"/wp/v2/posts/"_qs + delivery.before->remote) : u"/wp/v2/posts"_qs;
        steps.append({u"POST "_qs + site.urlOf(route), content, content.toUtf8().size()});
        return steps;
    }

    Result<Landing> deliver(const Delivery &delivery, ReceiptBook &book, const Progress &progress) override
    {
        auto site = opened(progress);
        if (!site)
            return tl::unexpected<Error>(site.error());
        return WordPressDelivery(**site, m_settings, delivery, book).run();
    }

    /// To the site's waste basket: there it can be found again, and readers get nothing.
    Result<Landing> takeDown(const Placement &placement, ReceiptBook &, const Progress &progress) override
    {
        auto site = opened(progress);
        if (!site)
            return tl::unexpected<Error>(site.error());
        if (const auto removed = takenDown(**site, placement);
            !removed && !isTrouble(removed.error(), Trouble::GoneThere))
            return tl::unexpected<Error>(removed.error());
        return Landing{placement.remote, placement.url, Presence::Down, (*site)->clock(), {}};
    }

private:
    /// Only what is ours: a number may be another post's by now, on a site that was made anew.
    static Outcome takenDown(WordPressSite &site, const Placement &placement)
    {
        const QString route = u"/wp/v2/posts/"_qs + placement.remote;
        const auto post = site.get(route, {{QStringLiteral("context"), QStringLiteral("edit")}});
        if (!post)
            return tl::unexpected<Error>(post.error());
        if (post->toObject().value(QStringLiteral("status")).toString() == u"trash")
            return {};
        if (!rawOf(post->toObject(), QStringLiteral("content")).contains(markerOf(placement.draft)))
            return troubled(Trouble::NotAsSent, site.host(), QStringLiteral("content"));
        return site.remove(route).map([](const QJsonObject &) {});
    }

    static QString accountName(const QJsonObject &account) { return account.value(QStringLiteral("name")).toString(); }

    /// Where the API usually lies, as long as nobody has looked.
    [[nodiscard]] QJsonObject rooted() const
    {
        QJsonObject settings = m_settings;
        if (!settings.contains(QStringLiteral("root")))
            settings.insert(QStringLiteral("root"),
                            QString(settings.value(QStringLiteral("address")).toString() + u"/wp-json/"_qs));
        return settings;
    }

    static QStringList abilitiesOf(const QJsonObject &account)
    {
        return abilitiesIn(account.value(QStringLiteral("capabilities")).toObject());
    }

    /// Only users/me proves that the password counts: what anybody may read, a wrong one reads too, without drafts.
    /// RoleTooSmall here, before anything is made that could then not be shown.
    [[nodiscard]] static Result<QJsonObject> accountAt(WordPressSite &site)
    {
        const auto found = site.get(QStringLiteral("/wp/v2/users/me"),
                                    {{QStringLiteral("context"), QStringLiteral("edit")},
                                     {QStringLiteral("_fields"), QStringLiteral("name,capabilities")}});
        if (!found)
            return tl::unexpected<Error>(found.error());
        const QJsonObject account = found->toObject();
        const QStringList able = abilitiesOf(account);
        if (!able.contains(u"publish") || !able.contains(u"upload"))
            return troubled(Trouble::RoleTooSmall, site.host(), accountName(account));
        return account;
    }

    [[nodiscard]] Result<std::unique_ptr<WordPressSite>> opened(const Progress &progress) const
    {
        auto site = std::make_unique<WordPressSite>(m_settings, m_secret, progress);
        if (!m_settings.contains(QStringLiteral("root"))) {
            if (const auto root = site->discover(); !root)
                return tl::unexpected<Error>(root.error());
        }
        if (const auto account = accountAt(*site); !account)
            return tl::unexpected<Error>(account.error());
        return site;
    }

    QJsonObject m_settings;
    QString m_secret;
};

} // namespace

std::unique_ptr<Connector> makeWordPress(const Destination &destination, const QString &secret)
{
    return std::make_unique<WordPressConnector>(destination.settings, secret);
}

} // namespace toasoan
