#pragma once
#include "app/article/blocks/list.h"

#include <algorithm>
#include <array>

namespace toasoan {

/// How deep an item stands and which one it is there, from 0 and from 1.
struct ListPlace
{
    int depth = 0;
    int number = 1;
};

/// Numbers the items of a list in their order as a browser does: every nested list by itself, and a level that skips
/// one is the next deeper.
class ListNumbers
{
public:
    ListPlace next(const ListItem &item)
    {
        const int depth = std::min({item.level, m_depth + 1, int(m_numbers.size()) - 1});
        if (depth > m_depth)
            m_numbers[size_t(depth)] = 0;
        m_depth = depth;
        return {depth, ++m_numbers[size_t(depth)]};
    }

private:
    std::array<int, 16> m_numbers{};
    int m_depth = -1;
};

} // namespace toasoan
