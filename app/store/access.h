#pragma once

namespace toasoan {

enum class Access { ReadWrite, ReadOnly };

} // namespace toasoan
