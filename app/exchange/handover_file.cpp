#include "app/exchange/handover_file.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/sealed_zip.h"
#include "app/media/picture_format.h"

#include <algorithm>

namespace toasoan {
namespace {

const QString jsonName = QStringLiteral("handover.json");
const QString textsName = QStringLiteral("texts");
const QString wholeFile = QStringLiteral("package");

QList<ZipPart> partsFor(const Handover &handover)
{
    QByteArray texts;
    for (const QByteArray &text : handover.texts)
        texts += text;
    QList<ZipPart> parts{{jsonName, toJson(handover)}, {textsName, texts}};
    for (const HandedPicture &picture : handover.pictures)
        parts.append({partNameOf(picture), picture.bytes});
    return parts;
}

HandoverReading refused(const QString &part, const QString &problem)
{
    return {{}, {{part, problem}}, {}};
}

QString firstPart(const QByteArray &bytes, ZipView view)
{
    const auto found = partsOf(bytes, view);
    return found ? found->first().part.name : QString();
}

/// Where a file is broken whose parts do not make its bytes.
HandoverReading damageIn(const QByteArray &bytes)
{
    HandoverReading reading;
    for (const ZipView view : {ZipView::Directory, ZipView::Headers}) {
        const auto found = partsOf(bytes, view);
        for (const FoundPart &part : found.value_or(QList<FoundPart>())) {
            if (!part.crcMatches && reading.problems.isEmpty())
                reading.problems.append({part.part.name, QStringLiteral("damaged")});
        }
    }
    if (reading.problems.isEmpty())
        reading.problems.append({wholeFile, QStringLiteral("damaged")});
    return reading;
}

/// The names of parts that should be there, in order, against those that are.
std::optional<PackageProblem> partsFit(const QList<ZipPart> &parts, const HandoverPieces &pieces)
{
    QStringList wanted{jsonName, textsName};
    for (const HandedPicture &picture : pieces.handover.pictures)
        wanted.append(partNameOf(picture));
    for (qsizetype i = 0; i < std::max(wanted.size(), parts.size()); ++i) {
        if (i >= parts.size())
            return PackageProblem{wanted[i], QStringLiteral("missing")};
        if (i >= wanted.size() || parts[i].name != wanted[i])
            return PackageProblem{parts[i].name, QStringLiteral("unexpected")};
    }
    return {};
}

/// Texts are parted by their sizes; each must be the one that its hash names.
std::optional<PackageProblem> takeTexts(Handover &handover, const QList<HandoverPieces::Piece> &pieces,
                                        const QByteArray &all)
{
    qsizetype at = 0;
    for (const HandoverPieces::Piece &piece : pieces) {
        const QByteArray text = all.mid(at, piece.size);
        at += piece.size;
        if (text.size() != piece.size || sha256Hex(text) != piece.sha256)
            return PackageProblem{textsName, QStringLiteral("damaged")};
        handover.texts.insert(piece.sha256, text);
    }
    if (at != all.size())
        return PackageProblem{textsName, QStringLiteral("unexpected")};
    return {};
}

/// Whether each text is an article, or annotations, in the one form that is stored.
std::optional<PackageProblem> textsAreWhatTheySay(const Handover &handover)
{
    QSet<QString> articles;
    QSet<QString> annotations;
    for (const HandedDraft &draft : handover.drafts) {
        for (const Revision &revision : draft.revisions) {
            articles.insert(revision.content.value);
            annotations.insert(revision.annotations);
        }
    }
    const auto isItself = [](const auto &value, const QByteArray &bytes) {
        return value && toCanonicalJson(*value) == bytes;
    };
    for (auto text = handover.texts.begin(); text != handover.texts.end(); ++text) {
        const QByteArray &bytes = *text;
        if ((articles.contains(text.key()) && !isItself(articleFromJson(bytes), bytes))
            || (annotations.contains(text.key()) && !isItself(annotationsFromJson(bytes), bytes)))
            return PackageProblem{u"texts/"_qs + text.key(), QStringLiteral("invalid")};
    }
    return {};
}

std::optional<PackageProblem> takePictures(Handover &handover, const QList<HandoverPieces::Piece> &pieces,
                                           const QList<ZipPart> &parts)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QByteArray &bytes = parts[i + 2].bytes;
        if (bytes.size() != pieces[i].size || sha256Hex(bytes) != pieces[i].sha256 || !inspectPicture(bytes))
            return PackageProblem{parts[i + 2].name, QStringLiteral("damaged")};
        handover.pictures[i].bytes = bytes;
    }
    return {};
}

HandoverReading contentsOf(const QList<ZipPart> &parts, const QByteArray &file)
{
    auto pieces = handoverFromJson(parts.first().bytes);
    if (!pieces) {
        const bool isNewer = pieces.error().code == ErrorCode::StoreNewer;
        const bool isNamed = !pieces.error().detail.startsWith(u'/') && !pieces.error().detail.isEmpty();
        return refused(isNamed ? pieces.error().detail : jsonName, isNewer   ? QStringLiteral("newer")
                                                                   : isNamed ? QStringLiteral("forged")
                                                                             : QStringLiteral("invalid"));
    }
    Handover &handover = pieces->handover;
    handover.file = file; // what pictures lie in
    auto problem = partsFit(parts, *pieces);
    if (!problem)
        problem = takeTexts(handover, pieces->texts, parts[1].bytes);
    if (!problem)
        problem = textsAreWhatTheySay(handover);
    if (!problem)
        problem = takePictures(handover, pieces->pictures, parts);
    if (problem)
        return {{}, {*problem}, {}};
    return {std::move(handover), {}, sha256Hex(file)};
}

} // namespace

qint64 bytesOfTexts(const Handover &handover)
{
    qint64 bytes = toJson(handover).size();
    for (const QByteArray &text : handover.texts)
        bytes += text.size();
    return bytes;
}

Result<PackageInfo> writeHandover(const Handover &handover, const QString &path)
{
    const QList<ZipPart> parts = partsFor(handover);
    qint64 bytes = 0;
    for (const ZipPart &part : parts)
        bytes += part.bytes.size();
    if (bytes > limits::packageBytes || parts.size() > limits::packageMembers)
        return failure(ErrorCode::TooLarge, {}, {QString::number(bytes), QString::number(limits::packageBytes)});
    QList<quint32> sums;
    for (const ZipPart &part : parts)
        sums.append(zipSumOf(part.bytes));
    QList<QByteArray> pieces = unsealedZip(parts, sums);
    const ZipSeal seal = zipSealOf(pieces);
    pieces.append(seal.bytes);
    qint64 size = 0;
    for (const QByteArray &piece : std::as_const(pieces))
        size += piece.size();
    const Portions portions = [pieces, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        return at < pieces.size() ? pieces[at++] : QByteArray();
    };
    return writeDurably(path, portions).map([&] {
        return PackageInfo{size, seal.sha256, static_cast<int>(parts.size())};
    });
}

bool callsItselfHandover(const QByteArray &bytes)
{
    return firstPart(bytes, ZipView::Directory) == jsonName || firstPart(bytes, ZipView::Headers) == jsonName;
}

HandoverReading readHandoverBytes(const QByteArray &bytes)
{
    const auto found = partsOf(bytes, ZipView::Directory);
    if (!callsItselfHandover(bytes))
        return refused(wholeFile, found ? QStringLiteral("not-a-handover") : QStringLiteral("not-a-package"));
    if (!found)
        return damageIn(bytes);
    QList<ZipPart> parts;
    for (const FoundPart &part : *found)
        parts.append(part.part);
    return sealedZip(parts) == bytes ? contentsOf(parts, bytes) : damageIn(bytes);
}

Result<HandoverReading> readHandover(const QString &path)
{
    return readFile(path, limits::packageBytes).map(readHandoverBytes);
}

Result<Handover> whole(const HandoverReading &reading)
{
    if (reading.handover)
        return *reading.handover;
    return failure(ErrorCode::Refused, QStringLiteral("handover"), {problemText(reading.problems.first())});
}

} // namespace toasoan
