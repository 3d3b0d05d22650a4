#pragma once

namespace toasoan {

struct Divider
{
    template<typename Archive, typename Self>
    static void describe(Archive &, Self &)
    {}

    friend bool operator==(const Divider &, const Divider &) = default;
};

} // namespace toasoan
