#include "app/desk/picture_service.h"

namespace toasoan {

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

Result<QList<PictureRecord>> PictureService::list() const
{
    return m_context.store->pictures().list();
}

} // namespace toasoan
