#include "app/desk/handover_pictures.h"

#include "app/article/article_json.h"
#include "app/base/limits.h"
#include "app/exchange/web_pictures.h"

#include <QFileInfo>

#include <algorithm>

namespace toasoan {
namespace {

const Revision *headOf(const HandedDraft &draft)
{
    const auto head = std::find_if(draft.revisions.begin(), draft.revisions.end(),
                                   [&draft](const Revision &revision) { return revision.id == draft.head; });
    return head == draft.revisions.end() ? nullptr : &*head;
}

std::optional<QByteArray> proxyOf(const PictureStore &store, PictureReader &reader, const PictureId &id)
{
    if (auto kept = store.rendition({id}, RenditionKind::Proxy); kept && !store.contains(id))
        return kept;
    const auto made = renditionFor(store, reader, {id}, RenditionKind::Web);
    return made ? std::optional(*made) : std::nullopt;
}

std::optional<HandedPicture> pictureAs(PictureForm form, const PictureStore &store, PictureReader &reader,
                                       const PictureId &id)
{
    if (form == PictureForm::Original && store.contains(id)) {
        const auto bytes = store.bytes(id);
        return bytes ? std::optional(HandedPicture{id, form, *bytes}) : std::nullopt;
    }
    const auto proxy = proxyOf(store, reader, id);
    return proxy ? std::optional(HandedPicture{id, PictureForm::Proxy, *proxy}) : std::nullopt;
}

bool goesOn(const Progress &progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace

QList<PictureId> picturesShown(const Handover &handover)
{
    QList<PictureId> shown;
    const auto add = [&shown](const PictureId &id) {
        if (!id.isEmpty() && !shown.contains(id))
            shown.append(id);
    };
    for (const HandedDraft &draft : handover.drafts) {
        const Revision *head = headOf(draft);
        const auto article = head ? articleFromJson(handover.texts.value(head->content.value)) : Result<Article>();
        if (!article)
            continue;
        add(article->leadPicture);
        const QList<Figure> figures = figuresWithPicture(*article);
        for (const Figure &figure : figures)
            add(figure.picture->id);
    }
    return shown;
}

Result<PictureSizes> pictureSizes(const Handover &handover, const PictureStore &store, PictureReader &reader,
                                  const Progress &progress)
{
    PictureSizes sizes;
    const QList<PictureId> shown = picturesShown(handover);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!goesOn(progress, i, shown.size()))
            return givenUp();
        const auto proxy = proxyOf(store, reader, shown[i]);
        const qint64 original =
            store.contains(shown[i]) ? QFileInfo(store.path(shown[i])).size() : proxy.value_or(QByteArray()).size();
        sizes.count += proxy || original > 0 ? 1 : 0;
        sizes.missing += proxy || original > 0 ? 0 : 1;
        sizes.originals += original;
        sizes.proxies += proxy.value_or(QByteArray()).size();
    }
    return sizes;
}

Outcome takePictures(Handover &handover, const PictureStore &store, PictureReader &reader, PictureForm form,
                     const Progress &progress)
{
    qint64 bytes = 0;
    const QList<PictureId> shown = picturesShown(handover);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!goesOn(progress, i, shown.size()))
            return givenUp();
        const auto picture = pictureAs(form, store, reader, shown[i]);
        if (!picture)
            continue;
        bytes += picture->bytes.size();
        if (bytes > limits::packageBytes)
            return failure(ErrorCode::TooLarge, {}, {QString::number(bytes), QString::number(limits::packageBytes)});
        handover.pictures.append(*picture);
    }
    return {};
}

Result<QList<PreparedPicture>> keepPictures(const Handover &handover, const PictureStore &store, PictureReader &reader,
                                            const Progress &progress)
{
    QList<PreparedPicture> prepared;
    for (qsizetype i = 0; i < handover.pictures.size(); ++i) {
        const HandedPicture &picture = handover.pictures[i];
        if (!goesOn(progress, i, handover.pictures.size()))
            return givenUp();
        if (store.contains(picture.id))
            continue;
        Outcome kept;
        if (picture.form == PictureForm::Proxy)
            kept = keepProxy(store, reader, picture.id, picture.bytes);
        else
            kept = preparePicture(store, reader, picture.bytes).map([&prepared](PreparedPicture one) {
                prepared.append(std::move(one));
            });
        if (!kept && kept.error().code != ErrorCode::BadInput && kept.error().code != ErrorCode::TooLarge)
            return tl::unexpected<Error>(kept.error());
    }
    return prepared;
}

} // namespace toasoan
