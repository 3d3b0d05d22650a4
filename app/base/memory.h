#pragma once

namespace toasoan {

/// Memory that is free again but kept by the allocator goes back to the system, from all threads' share. After work
/// that needed much and comes seldom; takes a few ms. Any thread.
void giveBackMemory();

} // namespace toasoan
