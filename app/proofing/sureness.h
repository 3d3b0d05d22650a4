#pragma once
#include <QString>

namespace toasoan {

/// How sure the program must be before it says that another word was meant. Thorough finds more and is wrong more
/// often.
enum class Sureness { Strict, Usual, Thorough };

/// From "strict" or "thorough"; anything else is Usual.
[[nodiscard]] inline Sureness surenessFromId(const QString &id)
{
    if (id == u"strict")
        return Sureness::Strict;
    return id == u"thorough" ? Sureness::Thorough : Sureness::Usual;
}

} // namespace toasoan
