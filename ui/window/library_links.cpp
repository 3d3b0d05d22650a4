#include "ui/window/library_links.h"

#include "app/article/caption_links.h"
#include "app/article/figures.h"
#include "app/desk/storage_thread.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <algorithm>

namespace toasoan {
namespace {

using Captions = QHash<PictureId, QString>;

/// Of the linked pictures, while the draft is being written; of none otherwise.
Result<Captions> captionsOf(Desk &desk, const DraftId &draft, const QList<CaptionLink> &links)
{
    const auto open = desk.drafts().open(draft);
    if (!open)
        return tl::unexpected<Error>(open.error());
    Captions captions;
    if (open->state != State::Writing && open->state != State::Returned)
        return captions;
    for (const CaptionLink &link : links) {
        if (const auto known = desk.pictures().find(link.picture))
            captions.insert(link.picture, known->metadata.caption);
    }
    return captions;
}

} // namespace

LibraryLinks::LibraryLinks(StorageThread &storage, OpenArticle &article, MessageBar &messages, QObject *parent)
    : QObject(parent), m_storage(storage), m_article(article), m_messages(messages)
{
    connect(&article, &OpenArticle::articleShown, this, &LibraryLinks::follow);
}

void LibraryLinks::link(const PictureId &picture, const QString &caption)
{
    Annotations annotations = m_article.annotations();
    linkCaption(annotations, picture, oneLine(caption));
    m_article.setCaptionLinks(annotations.captionLinks);
}

void LibraryLinks::unlink(const PictureId &picture)
{
    Annotations annotations = m_article.annotations();
    unlinkCaption(annotations, picture);
    m_article.setCaptionLinks(annotations.captionLinks);
}

bool LibraryLinks::shows(const PictureId &picture, const QString &caption) const
{
    const QList<PlacedFigure> figures = figuresOf(m_article.article());
    return std::any_of(figures.begin(), figures.end(), [&](const PlacedFigure &placed) {
        return placed.figure.picture && placed.figure.picture->id == picture
               && plainText(placed.figure.caption) == caption;
    });
}

void LibraryLinks::linkWhatCame(const PictureId &picture)
{
    m_storage.reader().ask(
        this, [picture](Desk &desk) { return desk.pictures().find(picture); },
        [this, picture, draft = m_article.draft()](const Result<LibraryPicture> &known) {
            const QString said = known ? oneLine(known->metadata.caption) : QString();
            if (!said.isEmpty() && m_article.draft() == draft && shows(picture, said))
                link(picture, said);
        });
}

void LibraryLinks::follow()
{
    const QList<CaptionLink> links = m_article.annotations().captionLinks;
    if (!m_article.isWritable() || links.isEmpty())
        return;
    m_storage.reader().ask(
        this, [draft = m_article.draft(), links](Desk &desk) { return captionsOf(desk, draft, links); },
        [this, draft = m_article.draft()](const Result<Captions> &library) {
            if (library && m_article.draft() == draft && m_article.isWritable())
                take(*library);
        });
}

void LibraryLinks::take(const Captions &library)
{
    const Followed followed = followLibrary(m_article.article(), m_article.annotations(), library);
    if (followed.changed == 0)
        return;
    m_article.setCaptionLinks(followed.links);
    m_article.become(followed.article);
    m_messages.say(MessageBar::Kind::Info, tr("%n caption(s) now say what the library says. Ctrl+Z takes that back.",
                                              nullptr, followed.changed));
}

} // namespace toasoan
