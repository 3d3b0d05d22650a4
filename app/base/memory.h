#pragma once

namespace toasoan {

/// Large pieces of memory come from the system one by one and go back there as soon as they are free: else the
/// allocator keeps, for each thread, as much as a long article once needed. Before there is a second thread.
void keepLargePiecesApart();

/// Memory that is free again but kept by the allocator goes back to the system, from all threads' share. After work
/// that needed much and comes seldom; takes a few ms. Any thread.
void giveBackMemory();

} // namespace toasoan
