#include "app/desk/picture_service.h"

#include "app/base/durable_file.h"
#include "app/language/fold.h"
#include "app/language/folded_words.h"
#include "app/store/indexing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace toasoan {
namespace {

bool hasRun(State state)
{
    return restsOnApproval(state) || state == State::Removed;
}

bool beginsSo(const QString &credit, const QString &begin)
{
    const QString whole = folded(credit);
    const QStringList words = foldedWords(whole);
    return whole.startsWith(begin)
           || std::any_of(words.begin(), words.end(), [&begin](const QString &word) { return word.startsWith(begin); });
}

/// Whether the canonical bytes name the picture; its hash is written there in digits.
void dropMentioned(QSet<QString> &candidates, const QByteArray &article)
{
    const QString text = QString::fromLatin1(article);
    erase_if(candidates, [&text](const QString &id) { return text.contains(id); });
}

} // namespace

PictureService::PictureService(DeskContext &context) : m_context(context), m_files(context.files()) {}

Result<PictureRef> PictureService::add(const QByteArray &bytes)
{
    auto kept = m_files.add(bytes);
    if (!kept)
        return kept;
    auto transaction = m_context.store->begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const PictureRecord record{kept->id, kept->mediaType, kept->width, kept->height, bytes.size()};
    if (auto put = m_context.store->pictures().put(*transaction, record); !put)
        return tl::unexpected<Error>(put.error());
    return transaction->commit().map([&kept] { return *kept; });
}

Outcome PictureService::remember(const PreparedPicture &picture)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    auto transaction = m_context.store->begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const PictureRecord record{picture.ref.id, picture.ref.mediaType, picture.ref.width, picture.ref.height,
                               picture.bytes};
    auto put = m_context.store->pictures().put(*transaction, record);
    if (put)
        put = m_context.store->library().put(*transaction, record.id, picture.metadata, picture.print, *now);
    return put ? transaction->commit() : put;
}

Result<PreparedPicture> PictureService::take(const QByteArray &bytes)
{
    auto prepared = preparePicture(m_files, m_reader, bytes);
    if (!prepared)
        return prepared;
    return remember(*prepared).map([&prepared] { return *std::move(prepared); });
}

Result<QList<PictureId>> PictureService::waiting(int most) const
{
    return m_context.store->library().waiting(most);
}

Outcome PictureService::passOver(const PictureId &id)
{
    const auto record = m_context.store->pictures().find(id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound, QStringLiteral("picture"), {id.value});
    return remember({{id, (*record)->mediaType, (*record)->width, (*record)->height, {}}, (*record)->bytes, {}, {}});
}

Result<QList<PictureRecord>> PictureService::list() const
{
    return m_context.store->pictures().list();
}

PictureSource PictureService::source() const
{
    return [this](const PictureLook &look) { return renditionFor(m_files, m_reader, look, RenditionKind::Web); };
}

Result<QList<LibraryPicture>> PictureService::page(const LibraryQuery &query, qint64 after, int most) const
{
    return m_context.bringIndexUp().and_then([&] { return m_context.store->library().page(query, after, most); });
}

Result<qint64> PictureService::count(const LibraryQuery &query) const
{
    return m_context.bringIndexUp().and_then([&] { return m_context.store->library().count(query); });
}

Result<LibraryPicture> PictureService::find(const PictureId &id) const
{
    return m_context.store->library().find(id);
}

Outcome PictureService::setMetadata(const PictureId &id, const PictureMetadata &metadata)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto set = m_context.store->library().setMetadata(*transaction, id, metadata);
    return set ? transaction->commit() : set;
}

Result<QList<PictureShowing>> PictureService::showings(const PictureId &id) const
{
    return m_context.bringIndexUp().and_then([&] { return m_context.store->library().showings(id); });
}

Result<QList<EarlierShowing>> PictureService::earlier(const PictureId &id, const LikenessQuery &look,
                                                      const DraftId &except) const
{
    QList<EarlierShowing> all;
    const auto gather = [&](const PictureId &picture, double likeness) -> Outcome {
        const auto found = m_context.store->library().showings(picture);
        if (!found)
            return tl::unexpected<Error>(found.error());
        for (const PictureShowing &showing : *found) {
            if (showing.draft.id != except)
                all.append({picture, likeness, showing, hasRun(showing.draft.state)});
        }
        return {};
    };
    if (auto ready = m_context.bringIndexUp(); !ready)
        return tl::unexpected<Error>(ready.error());
    if (auto own = gather(id, 1); !own)
        return tl::unexpected<Error>(own.error());
    const auto near = m_context.store->library().near(look);
    if (!near)
        return tl::unexpected<Error>(near.error());
    for (const NearPicture &other : *near) {
        if (other.picture.file.id == id)
            continue;
        if (auto done = gather(other.picture.file.id, other.likeness); !done)
            return tl::unexpected<Error>(done.error());
    }
    return all;
}

Result<QStringList> PictureService::credits(const QString &begin, int most) const
{
    const auto all = m_context.bringIndexUp().and_then([&] { return m_context.store->library().credits(); });
    if (!all)
        return all;
    const QString wanted = folded(begin).trimmed();
    QStringList fitting;
    for (const QString &credit : *all) {
        if (fitting.size() < most && beginsSo(credit, wanted))
            fitting.append(credit);
    }
    return fitting;
}

Result<QList<PictureService::Missing>> PictureService::missing() const
{
    const auto known = m_context.bringIndexUp().and_then([&] { return list(); });
    const auto unknown = m_context.store->library().unknownInUse();
    if (!known || !unknown)
        return tl::unexpected<Error>(known ? unknown.error() : known.error());
    QList<PictureId> gone = *unknown;
    for (const PictureRecord &picture : *known) {
        if (!m_files.contains(picture.id))
            gone.append(picture.id);
    }
    QList<Missing> missing;
    for (const PictureId &id : std::as_const(gone)) {
        const auto found = m_context.store->library().showings(id);
        if (!found)
            return tl::unexpected<Error>(found.error());
        Missing one{id, {}};
        for (const PictureShowing &showing : *found)
            one.headlines.append(showing.draft.text.headline);
        missing.append(one);
    }
    return missing;
}

namespace {

/// When each was first found unused: as noted, or now. What is shown again is forgotten.
QHash<QString, QString> unusedSince(const QString &notes, const QSet<QString> &unused, const QDateTime &now)
{
    constexpr qsizetype mostBytes = 64 * 1024 * 1024;
    const QByteArray bytes = readFile(notes, mostBytes).value_or(QByteArray()); // lost: the days begin anew
    const QJsonObject noted = QJsonDocument::fromJson(bytes).object();
    QHash<QString, QString> since;
    for (const QString &id : unused)
        since.insert(id, noted.value(id).toString(utcText(now)));
    return since;
}

Outcome noteUnused(const QString &notes, const QHash<QString, QString> &since)
{
    if (since.isEmpty() && !QFile::exists(notes))
        return {};
    QJsonObject noted;
    for (auto picture = since.cbegin(); picture != since.cend(); ++picture)
        noted.insert(picture.key(), picture.value());
    return writeDurably(notes, QJsonDocument(noted).toJson(QJsonDocument::Compact));
}

} // namespace

/// A version that cannot be read may have named any of them, so nothing is swept then.
Outcome PictureService::keepMentioned(QSet<QString> &candidates, const Progress &progress) const
{
    Store &store = *m_context.store;
    for (const Shelf shelf : {Shelf::Live, Shelf::Trash}) {
        const auto drafts = store.drafts().list({{}, shelf, std::numeric_limits<int>::max()});
        if (!drafts)
            return tl::unexpected<Error>(drafts.error());
        qint64 done = 0;
        for (const DraftRecord &draft : *drafts) {
            if (candidates.isEmpty())
                return {};
            if (progress && !progress(done++, drafts->size()))
                return givenUp();
            const auto standing = standingText(store, draft);
            const auto history = store.revisions().history(draft.id);
            if (!standing || !history)
                return tl::unexpected<Error>(standing ? history.error() : standing.error());
            dropMentioned(candidates, standing->text.article);
            for (const Revision &revision : *history) {
                const auto text = store.revisions().text(revision);
                if (!text)
                    return tl::unexpected<Error>(text.error());
                dropMentioned(candidates, text->article);
            }
        }
    }
    return {};
}

Result<Swept> PictureService::sweep(const QDateTime &before, const Progress &progress)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    const auto unused = m_context.bringIndexUp().and_then([&] { return m_context.store->library().unused(*now); });
    if (!unused)
        return tl::unexpected<Error>(unused.error());
    QSet<QString> candidates;
    for (const PictureId &id : *unused)
        candidates.insert(id.value);
    if (auto kept = keepMentioned(candidates, progress); !kept)
        return tl::unexpected<Error>(kept.error());
    const QString notes = m_context.folder + u"/unused-pictures.json";
    const QHash<QString, QString> since = unusedSince(notes, candidates, *now);
    if (auto noted = noteUnused(notes, since); !noted)
        return tl::unexpected<Error>(noted.error());
    candidates.removeIf([&](const QString &id) { return since.value(id) >= utcText(before); });
    Swept swept;
    for (const QString &id : std::as_const(candidates)) {
        auto transaction = m_context.store->begin(Notice::Quiet);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        const qint64 bytes = QFileInfo(m_files.path({id})).size();
        auto gone = m_context.store->library().remove(*transaction, {id});
        if (gone)
            gone = transaction->commit();
        if (gone)
            gone = m_files.remove({id});
        if (!gone)
            return tl::unexpected<Error>(gone.error());
        ++swept.pictures;
        swept.bytes += bytes;
    }
    return swept;
}

} // namespace toasoan
