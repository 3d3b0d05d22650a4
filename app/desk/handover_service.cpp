#include "app/desk/handover_service.h"

#include "app/article/article_json.h"
#include "app/desk/signature_rules.h"

#include <QFileInfo>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostMerges = 20; // looked through for places that nobody decided

const QString generator = u"Tòa Soạn "_qs + QStringLiteral(TOASOAN_VERSION);

Outcome addTexts(Store &store, const QList<Revision> &revisions, Handover &handover)
{
    for (const Revision &revision : revisions) {
        if (handover.texts.contains(revision.content.value) && handover.texts.contains(revision.annotations))
            continue;
        const auto text = store.revisions().text(revision);
        if (!text)
            return tl::unexpected<Error>(text.error());
        handover.texts.insert(revision.content.value, text->article);
        handover.texts.insert(revision.annotations, text->annotations);
    }
    return {};
}

/// Merges among what the head came of, the newest first, up to where a person has decided.
QList<Revision> undecidedMerges(const QList<Revision> &newestFirst, const RevisionId &head)
{
    QSet<RevisionId> reached{head};
    QList<Revision> merges;
    for (const Revision &revision : newestFirst) { // parents stand behind their children
        if (!reached.contains(revision.id) || revision.reason == u"resolve")
            continue;
        if (revision.reason == u"merge" && revision.parents.size() == 2 && merges.size() < mostMerges)
            merges.append(revision);
        reached.unite(QSet<RevisionId>(revision.parents.begin(), revision.parents.end()));
    }
    return merges;
}

/// As it was put together then: the side that stands in the text is told by the outcome.
Result<OpenMerge> lookAgain(const RevisionGraph &graph, const Revision &merge, const QList<Revision> &history,
                            const ContentOf &content)
{
    const auto author = [&history](const RevisionId &id) {
        const auto found =
            std::find_if(history.begin(), history.end(), [&id](const Revision &revision) { return revision.id == id; });
        return found == history.end() ? QString() : found->author;
    };
    RevisionId mine = merge.parents.first();
    RevisionId theirs = merge.parents.last();
    auto merged = mergeRevisions(graph, mine, theirs, content);
    if (merged && contentHash(merged->article) != merge.content) {
        std::swap(mine, theirs);
        merged = mergeRevisions(graph, mine, theirs, content);
    }
    const auto ours = content(mine);
    const auto other = content(theirs);
    if (!merged || !ours || !other)
        return tl::unexpected<Error>(!merged ? merged.error() : !ours ? ours.error() : other.error());
    OpenMerge open{merge.id, *ours, *other, author(mine), author(theirs), {}};
    const RevisionContent together{merged->article, merged->annotations};
    for (const MergeConflict &conflict : merged->conflicts) {
        // Words of theirs that met none of mine stand in the text already.
        const bool isMixed = conflict.contest == Contest::Changed;
        open.conflicts.append(sidesOf(conflict, isMixed ? together : *ours, *other));
    }
    return open;
}

bool isSameUnit(const MergeConflict &a, const MergeConflict &b)
{
    return a.field == b.field && a.block == b.block;
}

} // namespace

Result<HandedDraft> HandoverService::gatherOne(Transaction &transaction, const DraftId &id, Handover &handover)
{
    Store &store = *m_context.store;
    const auto record = store.drafts().find(id);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (record->deletedAt.isValid())
        return failure(ErrorCode::Refused, QStringLiteral("in-trash"));
    const auto head = fixedText(m_context, transaction, *record, QStringLiteral("handover"));
    if (!head)
        return tl::unexpected<Error>(head.error());
    auto history = store.revisions().history(id);
    const auto approvals = store.approvals().of(id);
    const auto audit = store.audit().of(id);
    if (!history || !approvals || !audit)
        return tl::unexpected<Error>(!history ? history.error() : !approvals ? approvals.error() : audit.error());
    std::reverse(history->begin(), history->end());
    if (auto added = addTexts(store, *history, handover); !added)
        return tl::unexpected<Error>(added.error());
    return HandedDraft{id, record->state, record->author, record->created, head->id, *history, *approvals, *audit};
}

Outcome HandoverService::addCertificates(Handover &handover) const
{
    return keyring(m_context).map([&handover](const Keyring &keys) {
        for (const Certificate &certificate : keys.people) {
            const bool signedOne =
                std::any_of(handover.drafts.begin(), handover.drafts.end(), [&](const HandedDraft &draft) {
                    return std::any_of(draft.approvals.begin(), draft.approvals.end(),
                                       [&](const Approval &approval) { return approval.key == certificate.key; });
                });
            if (signedOne && isVouchedFor(certificate))
                handover.certificates.append(certificate);
        }
    });
}

Result<Handover> HandoverService::gather(const QList<DraftId> &drafts, const QString &note)
{
    const auto now = m_context.now();
    if (!now)
        return tl::unexpected<Error>(now.error());
    if (drafts.size() > mostHandedDrafts)
        return failure(ErrorCode::TooLarge, {}, {QString::number(drafts.size()), QString::number(mostHandedDrafts)});
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    Handover handover{generator, m_context.ownName, cleanText(note).trimmed(), *now, {}, {}, {}};
    for (const DraftId &id : drafts) {
        auto draft = gatherOne(*transaction, id, handover);
        if (!draft)
            return tl::unexpected<Error>(draft.error());
        handover.drafts.append(std::move(*draft));
    }
    if (auto added = addCertificates(handover); !added)
        return tl::unexpected<Error>(added.error());
    return transaction->commit().map([&handover] { return std::move(handover); });
}

Outcome HandoverService::noteHanded(const Handover &handover, const QString &path, const PackageInfo &info)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const QString detail = QFileInfo(path).fileName() + u' ' + info.sha256;
    for (const HandedDraft &draft : handover.drafts) {
        auto noted = m_context.note(
            *transaction, {0, {}, {}, m_context.ownName, QStringLiteral("handover"), draft.id, draft.head, detail, {}});
        if (!noted)
            return noted;
    }
    return transaction->commit();
}

Result<PackageInfo> HandoverService::handOver(const QList<DraftId> &drafts, const QString &note, PictureForm form,
                                              const QString &path, const Progress &progress)
{
    auto handover = gather(drafts, note);
    if (!handover)
        return tl::unexpected<Error>(handover.error());
    PictureReader reader;
    if (auto taken = takePictures(*handover, m_pictures.files(), reader, form, progress); !taken)
        return tl::unexpected<Error>(taken.error());
    const auto written = writeHandover(*handover, path);
    if (!written)
        return written;
    return noteHanded(*handover, path, *written).map([&written] { return *written; });
}

Result<Newsroom> HandoverService::newsroom() const
{
    const auto profile = workflowProfile(m_context.folder);
    const auto keys = keyring(m_context);
    const auto people = m_context.store->people().list();
    if (!profile || !people || !keys)
        return tl::unexpected<Error>(!profile ? profile.error() : !people ? people.error() : keys.error());
    return Newsroom{*profile, *people, *keys};
}

Result<QList<ReceivedDraft>> HandoverService::receive(const Handover &handover, const QString &sha256,
                                                      const QList<PreparedPicture> &pictures)
{
    const auto newsroom = this->newsroom();
    if (!newsroom)
        return tl::unexpected<Error>(newsroom.error());
    for (const PreparedPicture &picture : pictures) {
        if (auto known = m_pictures.remember(picture); !known)
            return tl::unexpected<Error>(known.error());
    }
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    Receiving receiving(m_context, *transaction, handover, *newsroom);
    QList<ReceivedDraft> all;
    for (const HandedDraft &draft : handover.drafts) {
        auto received = receiving.take(draft, sha256);
        if (!received)
            return tl::unexpected<Error>(received.error());
        all.append(std::move(*received));
    }
    if (!receiving.hasChanged())
        return all;
    return transaction->commit().map([&all] { return all; });
}

Result<QList<ReceivedDraft>> HandoverService::receiveFile(const QString &path, const Progress &progress)
{
    const auto reading = readHandover(path);
    if (!reading)
        return tl::unexpected<Error>(reading.error());
    const auto handover = whole(*reading);
    if (!handover)
        return tl::unexpected<Error>(handover.error());
    PictureReader reader;
    const auto pictures = keepPictures(*handover, m_pictures.files(), reader, progress);
    if (!pictures)
        return tl::unexpected<Error>(pictures.error());
    return receive(*handover, reading->sha256, *pictures);
}

Result<ReceivedDraft> HandoverService::bringTogether(const DraftId &draft, const RevisionId &other)
{
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    const auto record = m_context.store->drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const Handover nothing;
    Receiving receiving(m_context, *transaction, nothing, {});
    auto together = receiving.bringTogether(*record, other);
    if (!together)
        return together;
    return transaction->commit().map([&together] { return *together; });
}

Result<QList<OpenMerge>> HandoverService::openMerges(const DraftId &draft) const
{
    Store &store = *m_context.store;
    const auto record = store.drafts().find(draft);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const auto history = store.revisions().history(draft);
    const auto text = currentText(store, *record);
    if (!history || !text)
        return tl::unexpected<Error>(history ? text.error() : history.error());
    const RevisionContent now{text->article, text->annotations};
    const RevisionGraph graph = graphOf(*history);
    const ContentOf content = contentOf(store, draft);
    QList<OpenMerge> all;
    QList<MergeConflict> met;
    for (const Revision &merge : undecidedMerges(*history, record->head)) {
        auto open = lookAgain(graph, merge, *history, content);
        const auto then = open ? content(merge.id) : tl::unexpected<Error>(open.error());
        if (!then)
            return tl::unexpected<Error>(then.error());
        open->conflicts.removeIf([&](const ConflictSides &sides) {
            const bool known = std::any_of(met.begin(), met.end(), [&sides](const MergeConflict &other) {
                return isSameUnit(other, sides.conflict);
            });
            return known || !unitIsSame(now, *then, sides.conflict);
        });
        for (const ConflictSides &sides : std::as_const(open->conflicts))
            met.append(sides.conflict);
        if (!open->conflicts.isEmpty())
            all.append(std::move(*open));
    }
    return all;
}

} // namespace toasoan
