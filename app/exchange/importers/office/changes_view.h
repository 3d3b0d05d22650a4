#pragma once

namespace toasoan {

/// Which text of a document with tracked changes: Now as if all were taken, Before as if none had been made.
enum class ChangesView { Now, Before };

} // namespace toasoan
