#include "app/publishing/connectors/paste/paste_connector.h"

#include "app/publishing/connectors/common/outgoing_files.h"
#include "app/publishing/connectors/folder/folder_place.h"
#include "app/publishing/connectors/paste/paste_fields.h"
#include "app/workflow/troubles.h"

#include <QUrl>

namespace toasoan {
namespace {

const QString preparedPart = QStringLiteral("prepared");
const QString stemField = QStringLiteral("stem");
const QString filesField = QStringLiteral("files");
const QString urlField = QStringLiteral("url");

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

/// The pictures under their numbers, and what belongs to them.
QList<OutgoingFile> preparedFiles(const Delivery &delivery, const QString &stem)
{
    QList<OutgoingFile> files;
    for (const NumberedPicture &picture : numberedPictures(delivery.article, delivery.options))
        files.append({QString(stem + u'/' + picture.file), delivery.options.pictures.value(picture.source).jpeg});
    if (!files.isEmpty())
        files.append({QString(stem + u"/chuthich.txt"), captionSheet(delivery.article, delivery.options).toUtf8()});
    return files;
}

QString stemOfAll(const Delivery &delivery)
{
    const QString known = delivery.before ? delivery.before->left.value(stemField).toString() : QString();
    return known.isEmpty() ? stemFor(delivery) : known;
}

QStringList filesIn(const QJsonObject &left)
{
    QStringList names;
    for (const QJsonValue &name : left.value(filesField).toArray())
        names.append(name.toString());
    return names;
}

class PasteConnector : public Connector
{
public:
    explicit PasteConnector(const Destination &destination)
        : m_name(destination.name)
        , m_folder(destination.settings.value(QStringLiteral("folder")).toString())
        , m_order(pasteOrderOf(destination.settings.value(QStringLiteral("order")).toString()))
    {}

    Result<SiteReport> check(const Progress &progress) override
    {
        return folderPlace(m_folder, progress).and_then([this](const std::unique_ptr<FilePlace> &place) {
            return place->names().map([this](const QStringList &) {
                return SiteReport{m_name, {}, {QStringLiteral("upload")}, {}};
            });
        });
    }

    Result<QList<PlannedStep>> plan(const Delivery &delivery) override
    {
        return folderPlace(m_folder, {}).map([&](const std::unique_ptr<FilePlace> &place) {
            QList<PlannedStep> steps;
            for (const OutgoingFile &file : preparedFiles(delivery, stemOfAll(delivery)))
                steps.append({place->urlOf(file.name), file.name, file.bytes.size()});
            for (const PasteField &field : pasteFields(delivery.article, delivery.options, m_order))
                steps.append({field.id, field.text, field.text.toUtf8().size()});
            return steps;
        });
    }

    Result<Landing> deliver(const Delivery &delivery, ReceiptBook &book, const Progress &progress) override
    {
        const auto prepared = this->prepared(delivery, book, progress);
        if (!prepared)
            return tl::unexpected<Error>(prepared.error());
        const auto posted = book.find(postedPart());
        const QString url = posted ? posted->answer.value(urlField).toString() : QString();
        if (!isWebAddress(url))
            return troubled(Trouble::WaitsForPerson, m_name);
        const bool isPlanned = delivery.at.isValid() && book.now() < delivery.at;
        return Landing{url, url, isPlanned ? Presence::Planned : Presence::Live,
                       delivery.at.isValid() ? delivery.at : posted->time, *prepared};
    }

    Result<Landing> takeDown(const Placement &placement, ReceiptBook &book, const Progress &progress) override
    {
        if (!book.find(postedPart()))
            return troubled(Trouble::WaitsForPerson, m_name);
        return removed(filesIn(placement.left), progress).map([&] {
            return Landing{placement.remote, {}, Presence::Down, book.now(), {}};
        });
    }

private:
    /// What was put into the folder, as Placement::left has it.
    [[nodiscard]] Result<QJsonObject> prepared(const Delivery &delivery, ReceiptBook &book, const Progress &progress)
    {
        if (const auto receipt = book.find(preparedPart))
            return receipt->answer;
        const auto place = folderPlace(m_folder, progress);
        if (!place)
            return tl::unexpected<Error>(place.error());
        const QString stem = stemOfAll(delivery);
        QStringList stale = delivery.before ? filesIn(delivery.before->left) : QStringList();
        QJsonArray names;
        for (const OutgoingFile &file : preparedFiles(delivery, stem)) {
            if (auto put = (*place)->put(file.name, file.bytes); !put)
                return tl::unexpected<Error>(put.error());
            names.append(file.name);
            stale.removeAll(file.name);
        }
        if (auto swept = removed(stale, progress); !swept)
            return tl::unexpected<Error>(swept.error());
        const QJsonObject left{{stemField, stem}, {filesField, names}};
        return book.keep(preparedPart, left).map([&left] { return left; });
    }

    [[nodiscard]] Outcome removed(const QStringList &names, const Progress &progress) const
    {
        return folderPlace(m_folder, progress).and_then([&names](const std::unique_ptr<FilePlace> &place) -> Outcome {
            for (const QString &name : names) {
                if (auto gone = place->remove(name); !gone)
                    return gone;
            }
            return {};
        });
    }

    QString m_name;
    QString m_folder;
    QStringList m_order;
};

} // namespace

QString postedPart()
{
    return QStringLiteral("posted");
}

Result<QJsonObject> postedAnswer(const QString &url)
{
    const QString address = url.trimmed();
    if (!isWebAddress(address))
        return failure(ErrorCode::BadInput, QStringLiteral("url"), {address});
    return QJsonObject{{urlField, address}};
}

std::unique_ptr<Connector> makePaste(const Destination &destination, const QString &)
{
    return std::make_unique<PasteConnector>(destination);
}

} // namespace toasoan
