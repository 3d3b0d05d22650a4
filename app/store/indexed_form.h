#pragma once
#include "app/base/ids.h"
#include "app/workflow/state.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace toasoan {

/// What the index took in of a draft, so that it can be told the same words when it shall forget them.
struct IndexedForm
{
    ContentHash text;
    State state = State::Held;
    QDate day; ///< of the last change, UTC
    bool inTrash = false;
    QString author;
    friend bool operator==(const IndexedForm &, const IndexedForm &) = default;
};

/// As a draft's row keeps it.
[[nodiscard]] QByteArray toBytes(const IndexedForm &form);
/// Nothing for what this version did not write: it cannot tell then which words those were.
[[nodiscard]] std::optional<IndexedForm> indexedFormFrom(const QByteArray &bytes);

} // namespace toasoan
