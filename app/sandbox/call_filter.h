#pragma once
#include "app/sandbox/self_limits.h"

namespace toasoan {

/// Leaves this process the system calls that computing and talking over open sockets need; all others fail with EPERM
/// from now on. Does nothing where the kernel cannot filter, nor under sanitizers, which need more.
void filterCalls(OwnThreads threads);

} // namespace toasoan
