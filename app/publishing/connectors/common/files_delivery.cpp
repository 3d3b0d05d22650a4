#include "app/publishing/connectors/common/files_delivery.h"

#include "app/base/hash.h"
#include "app/workflow/troubles.h"

namespace toasoan {
namespace {

const QString itemPart = QStringLiteral("item");
const QString broughtPart = QStringLiteral("brought");
const QString canceledPart = QStringLiteral("canceled");
const QString sumField = QStringLiteral("sha256");
const QString overField = QStringLiteral("over");
const QString picturesField = QStringLiteral("pictures");

QString sumIn(const QJsonObject &answer)
{
    return answer.value(sumField).toString();
}

QStringList picturesIn(const QJsonObject &left)
{
    QStringList names;
    for (const QJsonValue &name : left.value(picturesField).toArray())
        names.append(name.toString());
    return names;
}

QJsonObject leftBy(const OutgoingFiles &files, const QString &sum)
{
    QJsonArray names;
    for (const OutgoingFile &picture : files.pictures)
        names.append(picture.name);
    return {{sumField, sum}, {picturesField, names}};
}

} // namespace

/// One that lies there without our knowing has it from a dispatch that was called off after it had arrived.
Result<QString> FilesDelivery::stem()
{
    if (const auto receipt = m_book.find(itemPart))
        return stemOf(receipt->answer.value(QStringLiteral("name")).toString());
    if (m_delivery.before && !m_delivery.before->remote.isEmpty())
        return stemOf(m_delivery.before->remote);
    return m_place.names().map([this](const QStringList &names) {
        const QString there = nameOf(m_delivery.options.draft, names);
        return there.isEmpty() ? stemFor(m_delivery) : stemOf(there);
    });
}

/// What we were about to put there may have arrived; else it must be what we left, or was there when we began.
Outcome FilesDelivery::mayReplace(const QString &there)
{
    if (there.isEmpty() || m_delivery.theirs == Theirs::Overwrite)
        return {};
    const auto begun = m_book.find(itemPart);
    if (begun && (there == sumIn(begun->answer) || there == begun->answer.value(overField).toString()))
        return {};
    if (!begun && (!m_delivery.before || there == sumIn(m_delivery.before->left)))
        return {};
    if (auto kept = m_book.keep(QStringLiteral("theirs"), {{sumField, there}}); !kept)
        return kept;
    return troubled(Trouble::ChangedThere, m_place.where());
}

Outcome FilesDelivery::bringPictures(const QList<OutgoingFile> &pictures)
{
    for (const OutgoingFile &picture : pictures) {
        const QString part = u"picture:"_qs + picture.name;
        const QString sum = sha256Hex(picture.bytes);
        if (const auto receipt = m_book.find(part); receipt && sumIn(receipt->answer) == sum)
            continue;
        if (auto put = m_place.put(picture.name, picture.bytes); !put)
            return put;
        if (auto kept = m_book.keep(part, {{sumField, sum}}); !kept)
            return kept;
    }
    return {};
}

/// Gone again is as good: an ingest was quick.
Outcome FilesDelivery::arrivedWhole(const OutgoingFile &item, const QString &sum)
{
    const auto there = m_place.sumOf(item.name);
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (!there->isEmpty() && *there != sum)
        return troubled(Trouble::NotAsSent, m_place.where(), item.name);
    return {};
}

Outcome FilesDelivery::bringItem(const OutgoingFile &item, const QString &sum)
{
    const auto there = m_place.sumOf(item.name);
    if (!there)
        return tl::unexpected<Error>(there.error());
    if (auto may = mayReplace(*there); !may)
        return may;
    const QJsonObject intent{{QStringLiteral("name"), item.name}, {sumField, sum}, {overField, *there}};
    if (auto kept = m_book.keep(itemPart, intent); !kept)
        return kept;
    if (*there != sum) {
        if (auto put = m_place.put(item.name, item.bytes); !put)
            return put;
        if (auto whole = arrivedWhole(item, sum); !whole)
            return whole;
    }
    return keepArrived(m_book, broughtPart, {{sumField, sum}});
}

/// Of what we left before, never of what others changed meanwhile.
Outcome FilesDelivery::sweep(const OutgoingFiles &files)
{
    if (!m_delivery.before)
        return {};
    const Placement &before = *m_delivery.before;
    QStringList names = picturesIn(before.left);
    for (const OutgoingFile &picture : files.pictures)
        names.removeAll(picture.name);
    if (before.remote != files.item.name && !before.remote.isEmpty()) {
        const auto old = m_place.sumOf(before.remote);
        if (!old)
            return tl::unexpected<Error>(old.error());
        if (*old == sumIn(before.left))
            names.append(before.remote);
    }
    for (const QString &name : qAsConst(names)) {
        if (auto removed = m_place.remove(name); !removed)
            return removed;
    }
    return {};
}

Result<Landing> FilesDelivery::run(const FilesOf &filesOf)
{
    const auto files = stem().and_then([&](const QString &stem) { return filesOf(m_delivery, stem); });
    if (!files)
        return tl::unexpected<Error>(files.error());
    const QString sum = sha256Hex(files->item.bytes);
    const auto brought = m_book.find(broughtPart);
    if (!brought || sumIn(brought->answer) != sum) {
        const auto done = bringPictures(files->pictures).and_then([&] { return bringItem(files->item, sum); });
        if (!done)
            return tl::unexpected<Error>(done.error());
    }
    if (auto swept = sweep(*files); !swept)
        return tl::unexpected<Error>(swept.error());
    return Landing{files->item.name, m_place.urlOf(files->item.name), Presence::Live,
                   m_delivery.at.isValid() ? m_delivery.at : m_book.now(), leftBy(*files, sum)};
}

Result<Landing> takeAway(FilePlace &place, const Placement &placement, const std::optional<OutgoingFile> &canceled,
                         ReceiptBook &book)
{
    Landing landing{placement.remote, {}, Presence::Down, book.now(), {}};
    const auto receipt = book.find(canceledPart);
    if (canceled && !receipt) {
        const QString sum = sha256Hex(canceled->bytes);
        const auto put = place.put(canceled->name, canceled->bytes).and_then([&] {
            return keepArrived(book, canceledPart, {{sumField, sum}});
        });
        if (!put)
            return tl::unexpected<Error>(put.error());
        landing.left = {{sumField, sum}};
    } else if (canceled) {
        landing.left = receipt->answer;
    }
    QStringList names = picturesIn(placement.left);
    if (!canceled || canceled->name != placement.remote)
        names.prepend(placement.remote);
    if (canceled)
        landing.remote = canceled->name;
    for (const QString &name : qAsConst(names)) {
        if (auto removed = place.remove(name); !removed)
            return tl::unexpected<Error>(removed.error());
    }
    return landing;
}

} // namespace toasoan
