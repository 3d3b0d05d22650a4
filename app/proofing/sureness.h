#pragma once

namespace toasoan {

/// How sure the program must be before it says that another word was meant. Thorough finds more and is wrong more
/// often.
enum class Sureness { Strict, Usual, Thorough };

} // namespace toasoan
