#pragma once

namespace toasoan {

/// Large pieces of memory come from the system one by one and go back there as soon as they are free: else the
/// allocator keeps, for each thread, as much as a long article once needed. Before there is a second thread.
void keepLargePiecesApart();

/// Memory that is free again but kept by the allocator goes back to the system, from all threads' share. After work
/// that needed much and comes seldom; takes a few ms. Any thread.
void giveBackMemory();

/// From now on the system writes no core dump of this process, and other programs of the account cannot look into it:
/// a passphrase that somebody types lies in ordinary memory for a while. Before it is read.
void keepOutOfCoreDumps();

} // namespace toasoan
