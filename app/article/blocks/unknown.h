#pragma once
#include <QJsonObject>
#include <QString>

namespace toasoan {

/// A block of a kind that this version does not know: all of it is in the block's `extra`, untouched.
struct Unknown
{
    QString kind;

    template<typename Archive, typename Self>
    static void describe(Archive &, Self &)
    {}

    friend bool operator==(const Unknown &, const Unknown &) = default;
};

} // namespace toasoan
