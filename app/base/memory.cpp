#include "app/base/memory.h"

#include <malloc.h>

namespace toasoan {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace toasoan
