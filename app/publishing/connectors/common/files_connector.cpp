#include "app/publishing/connectors/common/files_connector.h"

#include "app/publishing/connectors/common/files_delivery.h"

#include <QStringDecoder>

namespace toasoan {
namespace {

/// A package and a picture are nothing to read.
QString readable(const OutgoingFile &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.bytes);
    return decoder.hasError() || text.contains(QChar::Null) ? file.name : text;
}

QString knownStem(const Delivery &delivery)
{
    const bool hasName = delivery.before && !delivery.before->remote.isEmpty();
    return hasName ? stemOf(delivery.before->remote) : stemFor(delivery);
}

} // namespace

Result<SiteReport> FilesConnector::check(const Progress &progress)
{
    return m_habits.place(progress).and_then([](const std::unique_ptr<FilePlace> &place) {
        return place->names().map([&place](const QStringList &) {
            return SiteReport{place->where(), {}, {QStringLiteral("upload"), QStringLiteral("publish")}, {}};
        });
    });
}

Result<QList<PlannedStep>> FilesConnector::plan(const Delivery &delivery)
{
    const auto place = m_habits.place({});
    if (!place)
        return tl::unexpected<Error>(place.error());
    return m_habits.files(delivery, knownStem(delivery)).map([&place](const OutgoingFiles &files) {
        QList<PlannedStep> steps;
        for (const OutgoingFile &file : files.pictures + QList{files.item})
            steps.append({(*place)->urlOf(file.name), readable(file), file.bytes.size()});
        return steps;
    });
}

Result<Landing> FilesConnector::deliver(const Delivery &delivery, ReceiptBook &book, const Progress &progress)
{
    const auto place = m_habits.place(progress);
    if (!place)
        return tl::unexpected<Error>(place.error());
    if (m_habits.showing == Showing::AtOnce) {
        if (auto may = mayShowNow(delivery, book, (*place)->where()); !may)
            return tl::unexpected<Error>(may.error());
    }
    return FilesDelivery(**place, delivery, book).run(m_habits.files).map([&](Landing landing) {
        landing.presence = m_habits.showing == Showing::Later ? Presence::Drafted : Presence::Live;
        return landing;
    });
}

Result<Landing> FilesConnector::takeDown(const Placement &placement, ReceiptBook &book, const Progress &progress)
{
    const auto canceled = m_habits.canceled ? m_habits.canceled(placement, book.now()) : std::nullopt;
    return m_habits.place(progress).and_then(
        [&](const std::unique_ptr<FilePlace> &place) { return takeAway(*place, placement, canceled, book); });
}

} // namespace toasoan
