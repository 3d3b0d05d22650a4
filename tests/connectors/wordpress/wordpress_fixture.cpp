#include "tests/connectors/wordpress/wordpress_fixture.h"

#include "app/exchange/web_pictures.h"
#include "tests/support/pictures.h"

#include <QJsonArray>

#include <algorithm>

namespace toasoan::testing {
namespace {

constexpr int digitsOfSeed = 8;
constexpr QSize sizeOfPhotos{480, 320};

/// The seed, so that the file can be made of it.
PictureId idOf(quint32 seed)
{
    return {QStringLiteral("%1").arg(seed, digitsOfSeed, 16, QChar(u'0')).repeated(64 / digitsOfSeed)};
}

QByteArray fileOf(const PictureId &id)
{
    return encoded(scene(id.value.left(digitsOfSeed).toUInt(nullptr, 16), sizeOfPhotos), "jpeg");
}

Block words(const QString &text)
{
    return newBlock(Paragraph{plainText(text)});
}

Block richParagraph()
{
    return newBlock(Paragraph{{Run{u"Lễ "_qs, {}, {}, {}}, Run{u"khánh thành"_qs, Mark::Bold, {}, {}},
                               Run{u" có “500 người” & <bạn> [bè], xem "_qs, Mark::Italic, {}, {}},
                               Run{u"tại đây"_qs, {}, u"https://baomau.example/?a=1&b=2"_qs, {}}}});
}

Table bridges()
{
    return {1,
            {{{plainText(u"Xã"_qs)}, {plainText(u"Cầu"_qs)}}, {{plainText(u"Mẫu | A"_qs)}, {plainText(u"1"_qs)}}},
            plainText(u"Số cầu của huyện"_qs)};
}

} // namespace

std::optional<Receipt> MemoryBook::find(const QString &part) const
{
    const auto found = receipts.constFind(part);
    return found == receipts.cend() ? std::nullopt : std::optional(*found);
}

Outcome MemoryBook::keep(const QString &part, const QJsonObject &answer)
{
    receipts.insert(part, {part, answer, clock()});
    return {};
}

Figure photo(quint32 seed, const QString &caption)
{
    Figure figure;
    figure.picture = PictureRef{idOf(seed), u"image/jpeg"_qs, sizeOfPhotos.width(), sizeOfPhotos.height()};
    figure.caption = plainText(caption);
    figure.credit = u"Trần Thị Mẫu"_qs;
    figure.alt = QString(u"Mô tả: \"" + caption + u"\" & <b>");
    return figure;
}

Article shortArticle(const QString &headline)
{
    Article article;
    article.headline = headline;
    article.sapo = QString(u"Sapo của bài " + headline);
    article.body = {words(u"Đoạn một."_qs), words(u"Đoạn hai."_qs)};
    return normalized(article);
}

Article longArticle(const QString &headline, quint32 seed)
{
    Article article = shortArticle(headline);
    article.bylines = {u"Mẫu An"_qs};
    article.sections = {u"Thời sự"_qs, u"Nông nghiệp"_qs};
    article.tags = {u"cầu Mẫu"_qs, u"xã Mẫu"_qs};
    const Figure lead = photo(seed, u"Cầu nhìn từ bờ bắc"_qs);
    article.leadPicture = lead.picture->id;
    const Gallery gallery{{photo(seed + 1, u"Bờ nam"_qs), photo(seed + 2, u"Bờ bắc"_qs)}, plainText(u"Hai bờ"_qs)};
    article.body = {newBlock(lead),
                    richParagraph(),
                    newBlock(CrossHead{2, plainText(u"Nối đôi bờ"_qs)}),
                    newBlock(Quote{{plainText(u"Chúng tôi mừng lắm."_qs)}, u"Ông Mẫu"_qs}),
                    newBlock(gallery),
                    newBlock(bridges()),
                    newBlock(Box{u"Số liệu"_qs, {words(u"Cầu dài 120 m."_qs)}}),
                    newBlock(Embed{u"https://www.youtube.com/watch?v=aqz-KE-bpKQ"_qs, u"youtube"_qs, u"Lễ cắt băng"_qs,
                                   plainText(u"Đoạn phim của xã"_qs)}),
                    words(u"Đoạn cuối."_qs)};
    return normalized(article);
}

Delivery deliveryOf(const Article &article, const QString &draft)
{
    Delivery delivery;
    delivery.article = article;
    delivery.options.draft = {draft};
    delivery.options.revision = {QString(64, u'a')};
    delivery.options.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    for (const PictureUse &use : pictureUses(article)) {
        const QString name = pictureFileName(use.look);
        const QByteArray jpeg = fileOf(use.look.id);
        delivery.options.pictures.insert(name, {name, {}, sizeOfPhotos, jpeg.size(), jpeg});
    }
    return delivery;
}

Placement placementOf(const Landing &landing)
{
    Placement placement;
    placement.remote = landing.remote;
    placement.url = landing.url;
    placement.presence = landing.presence;
    placement.left = landing.left;
    placement.pictures = landing.pictures;
    placement.at = landing.at;
    return placement;
}

Destination destinationAt(const QString &address, const QString &user)
{
    return {u"site"_qs, u"Báo thử"_qs, u"wordpress"_qs, {{u"address"_qs, address}, {u"user"_qs, user}}};
}

std::unique_ptr<Connector> connectorAt(const WordPressSite &site, const QString &login)
{
    return makeWordPress(destinationAt(site.baseUrl().toString(), login), site.user(login).applicationPassword);
}

QJsonObject postOn(const WordPressSite &site, const QString &remote)
{
    return site.wpJson("GET", QString(u"/wp/v2/posts/" + remote + u"?context=edit")).json.toObject();
}

QList<QJsonObject> postsOf(const WordPressSite &site, const QString &draft)
{
    QList<QJsonObject> posts;
    const QString statuses = u"publish,future,draft,pending,private,trash"_qs;
    const QString path = QString(u"/wp/v2/posts?context=edit&per_page=100&status=" + statuses + u"&search=" + draft);
    for (const QJsonValue post : site.wpJson("GET", path).json.toArray())
        posts.append(post.toObject());
    return posts;
}

qsizetype writesIn(const QList<SiteRequest> &requests)
{
    return std::count_if(requests.begin(), requests.end(),
                         [](const SiteRequest &request) { return request.method != u"GET"; });
}

} // namespace toasoan::testing
