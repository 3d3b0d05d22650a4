#pragma once
#include <optional>

class QWidget;

namespace toasoan {

struct TableSize
{
    int rows = 0;
    int columns = 0;
};

/// Asks how large a new table is to be; nothing when the person thinks better of it.
[[nodiscard]] std::optional<TableSize> askTableSize(QWidget *window);

} // namespace toasoan
