#pragma once
#include "app/publishing/connectors/common/file_place.h"
#include "app/publishing/connectors/common/outgoing_files.h"

namespace toasoan {

/// One article on its way to one place for files, as FilesConnector says.
class FilesDelivery
{
public:
    FilesDelivery(FilePlace &place, const Delivery &delivery, ReceiptBook &book)
        : m_place(place), m_delivery(delivery), m_book(book)
    {}

    [[nodiscard]] Result<Landing> run(const FilesOf &filesOf);

private:
    [[nodiscard]] Result<QString> stem();
    [[nodiscard]] Outcome mayReplace(const QString &there);
    [[nodiscard]] Outcome bringPictures(const QList<OutgoingFile> &pictures);
    [[nodiscard]] Outcome bringItem(const OutgoingFile &item, const QString &sum);
    [[nodiscard]] Outcome arrivedWhole(const OutgoingFile &item, const QString &sum);
    [[nodiscard]] Outcome sweep(const OutgoingFiles &files);

    FilePlace &m_place;
    const Delivery &m_delivery;
    ReceiptBook &m_book;
};

/// Takes away all that a delivery left there. `canceled` takes the item's place, where there is such a thing.
[[nodiscard]] Result<Landing> takeAway(FilePlace &place, const Placement &placement,
                                       const std::optional<OutgoingFile> &canceled, ReceiptBook &book);

} // namespace toasoan
