#pragma once
#include "app/base/ids.h"
#include "app/store/transaction.h"

#include <optional>

namespace toasoan {

/// What the store knows of an original picture whose file lies in the media folder.
struct PictureRecord
{
    PictureId id;
    QString mediaType;
    int width = 0; ///< pixels after orientation
    int height = 0;
    qint64 bytes = 0; ///< size of the file
    friend bool operator==(const PictureRecord &, const PictureRecord &) = default;
};

class Pictures
{
public:
    explicit Pictures(const Database &database) : m_database(database) {}

    [[nodiscard]] Outcome put(Transaction &transaction, const PictureRecord &picture); ///< the same one twice is once
    [[nodiscard]] Result<std::optional<PictureRecord>> find(const PictureId &id) const;
    [[nodiscard]] Result<QList<PictureRecord>> list() const;

private:
    const Database &m_database;
};

} // namespace toasoan
