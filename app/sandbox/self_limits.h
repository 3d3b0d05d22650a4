#pragma once

namespace toasoan {

/// From now on this process opens no file, no socket and starts no program: it has what it has. And when memory or its
/// time runs out it ends with one of these, so that its parent can say which.
void shutTheDoors();

constexpr int endedForMemory = 77; ///< exit code

/// Some more seconds of processor time from now on; when they are over, SIGXCPU ends the process.
void allowSeconds(int seconds);

} // namespace toasoan
