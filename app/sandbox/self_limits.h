#pragma once

namespace toasoan {

enum class OwnThreads { None, May }; ///< May: a library decodes on threads of its own

/// From now on this process opens no file, no socket and starts no program: it has what it has. Where the kernel can
/// filter system calls, whatever reading and computing does not need is refused besides. And when memory or its time
/// runs out it ends with one of these, so that its parent can say which.
void shutTheDoors(OwnThreads threads = OwnThreads::None);

constexpr int endedForMemory = 77; ///< exit code

/// Some more seconds of processor time from now on; when they are over, SIGXCPU ends the process.
void allowSeconds(int seconds);

/// The same to the millisecond, by SIGPROF.
void allowMilliseconds(int milliseconds);

} // namespace toasoan
