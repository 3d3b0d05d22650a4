#include "app/exchange/handover.h"

#include "app/article/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/hash.h"
#include "app/base/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

constexpr char16_t formatName[] = u"toasoan.handover";
constexpr char16_t purposeName[] = u"handover";
constexpr qsizetype longestJson = 64 * 1024 * 1024;
constexpr qsizetype longestName = 64;    // of a draft
constexpr qsizetype longestWords = 4096; // of a name, reason, label

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

template<typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, Make make)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(make(each));
    return array;
}

template<typename T, typename Make>
QList<T> listOf(const QJsonValue &value, Make make)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        list.append(make(each.toObject()));
    return list;
}

QJsonObject revisionToJson(const Revision &revision)
{
    return {{QStringLiteral("id"), revision.id.value},
            {QStringLiteral("content"), revision.content.value},
            {QStringLiteral("annotations"), revision.annotations},
            {QStringLiteral("parents"), arrayOf(revision.parents, [](const RevisionId &id) { return id.value; })},
            {QStringLiteral("author"), revision.author},
            {QStringLiteral("time"), utcText(revision.time)},
            {QStringLiteral("reason"), revision.reason},
            {QStringLiteral("label"), revision.label}};
}

Revision revisionFromJson(const DraftId &draft, const QJsonObject &object)
{
    Revision revision;
    revision.id.value = object.value(u"id").toString();
    revision.draft = draft;
    revision.content.value = object.value(u"content").toString();
    revision.annotations = object.value(u"annotations").toString();
    for (const QJsonValue parent : object.value(u"parents").toArray())
        revision.parents.append({parent.toString()});
    revision.author = object.value(u"author").toString();
    revision.time = timeOf(object.value(u"time"));
    revision.reason = object.value(u"reason").toString();
    revision.label = object.value(u"label").toString();
    return revision;
}

/// What its statement is made of, and the signature.
QJsonObject approvalToJson(const Approval &approval)
{
    QJsonObject object{{QStringLiteral("revision"), approval.revision.value},
                       {QStringLiteral("content"), approval.content.value},
                       {QStringLiteral("person"), approval.person},
                       {QStringLiteral("time"), utcText(approval.time)},
                       {QStringLiteral("previous"), approval.previousAudit},
                       {QStringLiteral("role"), approval.role ? roleId(*approval.role) : QString()},
                       {QStringLiteral("waivers"), waiversToJson(approval.waivers)},
                       {QStringLiteral("key"), approval.key.value},
                       {QStringLiteral("signature"), QString::fromLatin1(approval.signature.toHex())}};
    if (approval.delegation)
        object.insert(QStringLiteral("delegation"), toJson(*approval.delegation));
    return object;
}

Approval approvalFromJson(const DraftId &draft, const QJsonObject &object)
{
    Approval approval;
    approval.draft = draft;
    approval.revision.value = object.value(u"revision").toString();
    approval.content.value = object.value(u"content").toString();
    approval.person = object.value(u"person").toString();
    approval.time = timeOf(object.value(u"time"));
    approval.previousAudit = object.value(u"previous").toString();
    approval.role = roleFromId(object.value(u"role").toString());
    approval.waivers = waiversFromJson(object.value(u"waivers").toArray());
    approval.key.value = object.value(u"key").toString();
    approval.signature = QByteArray::fromHex(object.value(u"signature").toString().toLatin1());
    if (object.value(u"delegation").isObject())
        approval.delegation = delegationFromJson(object.value(u"delegation").toObject());
    approval.statement = statementOf(approval);
    return approval;
}

QJsonObject entryToJson(const AuditEntry &entry)
{
    QJsonObject object{{QStringLiteral("previous"), entry.previous},
                       {QStringLiteral("time"), utcText(entry.time)},
                       {QStringLiteral("person"), entry.person},
                       {QStringLiteral("action"), entry.action},
                       {QStringLiteral("revision"), entry.revision.value},
                       {QStringLiteral("detail"), entry.detail},
                       {QStringLiteral("hash"), entry.hash}};
    if (!entry.actingFor.isEmpty())
        object.insert(QStringLiteral("actingFor"), entry.actingFor);
    return object;
}

AuditEntry entryFromJson(const DraftId &draft, const QJsonObject &object)
{
    AuditEntry entry;
    entry.previous = object.value(u"previous").toString();
    entry.time = timeOf(object.value(u"time"));
    entry.person = object.value(u"person").toString();
    entry.action = object.value(u"action").toString();
    entry.draft = draft;
    entry.revision.value = object.value(u"revision").toString();
    entry.detail = object.value(u"detail").toString();
    entry.hash = object.value(u"hash").toString();
    entry.actingFor = object.value(u"actingFor").toString();
    return entry;
}

QJsonArray certificatesToJson(const QList<Certificate> &certificates)
{
    return arrayOf(certificates, [](const Certificate &certificate) { return toJson(certificate); });
}

QJsonObject draftToJson(const HandedDraft &draft)
{
    return {{QStringLiteral("id"), draft.id.value},
            {QStringLiteral("state"), stateId(draft.state)},
            {QStringLiteral("author"), draft.author},
            {QStringLiteral("created"), utcText(draft.created)},
            {QStringLiteral("head"), draft.head.value},
            {QStringLiteral("revisions"), arrayOf(draft.revisions, revisionToJson)},
            {QStringLiteral("approvals"), arrayOf(draft.approvals, approvalToJson)},
            {QStringLiteral("audit"), arrayOf(draft.audit, entryToJson)}};
}

/// A state of a later version comes out as another one, and so does not pass the comparison of bytes.
HandedDraft draftFromJson(const QJsonObject &object)
{
    HandedDraft draft;
    draft.id.value = object.value(u"id").toString();
    draft.state = stateFromId(object.value(u"state").toString()).value_or(State::Held);
    draft.author = object.value(u"author").toString();
    draft.created = timeOf(object.value(u"created"));
    draft.head.value = object.value(u"head").toString();
    const auto with = [&draft](auto make) {
        return [&draft, make](const QJsonObject &each) { return make(draft.id, each); };
    };
    draft.revisions = listOf<Revision>(object.value(u"revisions"), with(revisionFromJson));
    draft.approvals = listOf<Approval>(object.value(u"approvals"), with(approvalFromJson));
    draft.audit = listOf<AuditEntry>(object.value(u"audit"), with(entryFromJson));
    return draft;
}

HandoverPieces::Piece pieceFromJson(const QJsonObject &object)
{
    return {object.value(u"sha256").toString(), object.value(u"size").toInteger(-1)};
}

QJsonObject pieceToJson(const HandoverPieces::Piece &piece)
{
    return {{QStringLiteral("sha256"), piece.sha256}, {QStringLiteral("size"), piece.size}};
}

QByteArray bytesFor(const HandoverPieces &pieces)
{
    const Handover &handover = pieces.handover;
    QJsonArray pictures;
    for (qsizetype i = 0; i < pieces.pictures.size(); ++i) {
        QJsonObject picture = pieceToJson(pieces.pictures[i]);
        picture.insert(QStringLiteral("id"), handover.pictures[i].id.value);
        picture.insert(QStringLiteral("form"), pictureFormId(handover.pictures[i].form));
        pictures.append(picture);
    }
    return canonicalJson(QJsonObject{{QStringLiteral("format"), QString::fromUtf16(formatName)},
                                     {QStringLiteral("version"), versionOf(handover)},
                                     {QStringLiteral("purpose"), QString::fromUtf16(purposeName)},
                                     {QStringLiteral("generator"), handover.generator},
                                     {QStringLiteral("sender"), handover.sender},
                                     {QStringLiteral("note"), handover.note},
                                     {QStringLiteral("written"), utcText(handover.written)},
                                     {QStringLiteral("drafts"), arrayOf(handover.drafts, draftToJson)},
                                     {QStringLiteral("certificates"), certificatesToJson(handover.certificates)},
                                     {QStringLiteral("texts"), arrayOf(pieces.texts, pieceToJson)},
                                     {QStringLiteral("pictures"), pictures}});
}

HandoverPieces piecesFrom(const QJsonObject &object)
{
    HandoverPieces pieces;
    Handover &handover = pieces.handover;
    handover.generator = object.value(u"generator").toString();
    handover.sender = object.value(u"sender").toString();
    handover.note = object.value(u"note").toString();
    handover.written = timeOf(object.value(u"written"));
    handover.certificates = listOf<Certificate>(object.value(u"certificates"), certificateFromJson);
    handover.drafts = listOf<HandedDraft>(object.value(u"drafts"), draftFromJson);
    pieces.texts = listOf<HandoverPieces::Piece>(object.value(u"texts"), pieceFromJson);
    pieces.pictures = listOf<HandoverPieces::Piece>(object.value(u"pictures"), pieceFromJson);
    handover.pictures = listOf<HandedPicture>(object.value(u"pictures"), [](const QJsonObject &picture) {
        const bool isProxy = picture.value(u"form").toString() == pictureFormId(PictureForm::Proxy);
        return HandedPicture{
            {picture.value(u"id").toString()}, isProxy ? PictureForm::Proxy : PictureForm::Original, {}};
    });
    return pieces;
}

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(ErrorCode::BadInput, what);
}

/// What people are shown of it; nothing that a screen or a terminal would obey.
bool isReadable(const QString &words)
{
    return words.size() <= longestWords && std::all_of(words.begin(), words.end(), [](QChar c) {
               return c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control;
           });
}

bool isReadable(const std::optional<Delegation> &delegation)
{
    return !delegation
           || (isReadable(delegation->from) && isReadable(delegation->to) && isReadable(delegation->reason));
}

bool isDraftName(const DraftId &id)
{
    return !id.isEmpty() && id.value.size() <= longestName
           && std::all_of(id.value.begin(), id.value.end(),
                          [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

bool isWellFormed(const Revision &revision)
{
    return revisionIdOf(revision) == revision.id && isSha256Hex(revision.content.value)
           && isSha256Hex(revision.annotations) && revision.time.isValid() && isReadable(revision.author)
           && isReadable(revision.reason) && isReadable(revision.label) && revision.parents.size() <= 2
           && (revision.parents.size() < 2 || revision.parents.first() != revision.parents.last());
}

/// Each is what its id says, and came of what stands before it: no circles, nothing missing, one beginning.
Outcome historyHolds(const HandedDraft &draft)
{
    QSet<RevisionId> before;
    for (const Revision &revision : draft.revisions) {
        const bool isFirst = before.isEmpty();
        const bool follows = revision.parents.isEmpty() == isFirst
                             && std::all_of(revision.parents.begin(), revision.parents.end(),
                                            [&before](const RevisionId &parent) { return before.contains(parent); });
        if (!isWellFormed(revision) || !follows || before.contains(revision.id))
            return wrong(u"revision "_qs + revision.id.value.left(longestName));
        before.insert(revision.id);
    }
    if (!before.contains(draft.head))
        return wrong(u"head "_qs + draft.head.value.left(longestName));
    return {};
}

Outcome approvalsHold(const HandedDraft &draft)
{
    QHash<RevisionId, ContentHash> contents;
    for (const Revision &revision : draft.revisions)
        contents.insert(revision.id, revision.content);
    for (const Approval &approval : draft.approvals) {
        const auto content = contents.constFind(approval.revision);
        if (content == contents.constEnd() || sealOf(approval, *content) != SealState::Intact
            || !isReadable(approval.person) || !approval.time.isValid() || !isReadable(approval.delegation))
            return wrong(u"approval "_qs + approval.revision.value.left(longestName));
    }
    return {};
}

Outcome auditHolds(const HandedDraft &draft)
{
    for (const AuditEntry &entry : draft.audit) {
        if (entry.hash != auditHash(entry) || !isReadable(entry.person) || !isReadable(entry.action)
            || !isReadable(entry.actingFor))
            return wrong(u"audit "_qs + entry.hash.left(longestName));
    }
    return {};
}

Outcome certificatesHold(const QList<Certificate> &certificates)
{
    for (const Certificate &certificate : certificates) {
        if (!isVouchedFor(certificate) || !isReadable(certificate.person))
            return wrong(u"certificate "_qs + certificate.key.value.left(longestName));
    }
    return {};
}

Outcome draftsHold(const QList<HandedDraft> &drafts)
{
    QSet<DraftId> seen;
    for (const HandedDraft &draft : drafts) {
        if (!isDraftName(draft.id) || seen.contains(draft.id) || !isReadable(draft.author) || !draft.created.isValid())
            return wrong(u"draft "_qs + draft.id.value.left(longestName));
        seen.insert(draft.id);
        for (const auto &holds : {historyHolds(draft), approvalsHold(draft), auditHolds(draft)}) {
            if (!holds)
                return holds;
        }
    }
    return {};
}

/// Exactly the texts that the histories name, in order, each of a size that could be one.
Outcome textsFit(const HandoverPieces &pieces)
{
    QSet<QString> wanted;
    for (const HandedDraft &draft : pieces.handover.drafts) {
        for (const Revision &revision : draft.revisions)
            wanted << revision.content.value << revision.annotations;
    }
    QString last;
    for (const HandoverPieces::Piece &text : pieces.texts) {
        if (text.sha256 <= last || !wanted.remove(text.sha256) || text.size < 0 || text.size > limits::articleBytes)
            return wrong(u"text "_qs + text.sha256.left(longestName));
        last = text.sha256;
    }
    return wanted.isEmpty() ? Outcome() : wrong(u"text "_qs + *wanted.constBegin());
}

Outcome picturesFit(const HandoverPieces &pieces)
{
    QSet<PictureId> seen;
    for (qsizetype i = 0; i < pieces.pictures.size(); ++i) {
        const HandedPicture &picture = pieces.handover.pictures[i];
        const HandoverPieces::Piece &piece = pieces.pictures[i];
        const bool isItself = picture.form == PictureForm::Proxy || piece.sha256 == picture.id.value;
        if (!isSha256Hex(picture.id.value) || !isSha256Hex(piece.sha256) || !isItself || seen.contains(picture.id)
            || piece.size < 0 || piece.size > limits::pictureBytes)
            return wrong(u"picture "_qs + picture.id.value.left(longestName));
        seen.insert(picture.id);
    }
    return {};
}

bool isCounted(const HandoverPieces &pieces)
{
    const qsizetype drafts = pieces.handover.drafts.size();
    return drafts > 0 && drafts <= mostHandedDrafts && pieces.pictures.size() < limits::packageMembers;
}

} // namespace

int versionOf(const Handover &handover)
{
    const auto acted = [](const AuditEntry &entry) { return !entry.actingFor.isEmpty(); };
    const auto approved = [](const Approval &approval) { return approval.delegation.has_value(); };
    const bool isNew = std::any_of(handover.drafts.begin(), handover.drafts.end(), [&](const HandedDraft &draft) {
        return std::any_of(draft.audit.begin(), draft.audit.end(), acted)
               || std::any_of(draft.approvals.begin(), draft.approvals.end(), approved);
    });
    return isNew ? handoverVersion : 1;
}

QList<Certificate> certificatesFor(const Handover &handover, const Approval &approval)
{
    QList<Certificate> found;
    const auto take = [&](const PublicKey &key, const QDateTime &time) {
        for (const Certificate &certificate : handover.certificates) {
            if (certificate.key == key && (!certificate.since.isValid() || certificate.since <= time)
                && (!certificate.until.isValid() || time <= certificate.until))
                return found.append(certificate);
        }
    };
    take(approval.key, approval.time);
    if (approval.delegation) {
        take(approval.delegation->key, approval.delegation->given);
        take(approval.delegation->key, approval.time); // the owner had the role still
    }
    return found;
}

QString pictureFormId(PictureForm form)
{
    return form == PictureForm::Original ? QStringLiteral("original") : QStringLiteral("proxy");
}

QString partNameOf(const HandedPicture &picture)
{
    return u"pictures/" + picture.id.value + (picture.form == PictureForm::Proxy ? u".proxy.jpg"_qs : QString());
}

QByteArray toJson(const Handover &handover)
{
    HandoverPieces pieces{handover, {}, {}};
    for (auto text = handover.texts.begin(); text != handover.texts.end(); ++text)
        pieces.texts.append({text.key(), text.value().size()});
    for (const HandedPicture &picture : handover.pictures) {
        const bool isProxy = picture.form == PictureForm::Proxy;
        pieces.pictures.append({isProxy ? sha256Hex(picture.bytes) : picture.id.value, picture.bytes.size()});
    }
    return bytesFor(pieces);
}

Result<HandoverPieces> handoverFromJson(const QByteArray &bytes)
{
    if (bytes.size() > longestJson)
        return failure(ErrorCode::TooLarge, {}, {QStringLiteral("handover.json"), QString::number(longestJson)});
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"format").toString() != QStringView(formatName))
        return wrong(QStringLiteral("/format"));
    if (object.value(u"version").toInteger() > handoverVersion)
        return failure(ErrorCode::StoreNewer, QStringLiteral("/version"));
    HandoverPieces pieces = piecesFrom(object);
    // One comparison refuses unknown fields, wrong types, doubled keys, other spellings, another purpose.
    const bool isOurs = bytesFor(pieces) == bytes && isCounted(pieces) && isReadable(pieces.handover.sender)
                        && isReadable(pieces.handover.note) && isReadable(pieces.handover.generator);
    if (!isOurs)
        return wrong(QStringLiteral("/"));
    for (const auto &holds : {draftsHold(pieces.handover.drafts), certificatesHold(pieces.handover.certificates),
                              textsFit(pieces), picturesFit(pieces)}) {
        if (!holds)
            return tl::unexpected<Error>(holds.error());
    }
    return pieces;
}

} // namespace toasoan
