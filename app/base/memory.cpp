#include "app/base/memory.h"

#include <malloc.h>
#include <sys/prctl.h>

namespace toasoan {

void keepLargePiecesApart()
{
#ifdef __GLIBC__
    constexpr int large = 128 * 1024; // bytes: glibc's own beginning, which grows with what was freed unless it is set
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void keepOutOfCoreDumps()
{
#ifdef __linux__
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace toasoan
