#include "app/sandbox/call_filter.h"

#include <cerrno>
#include <initializer_list>

#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>

namespace toasoan {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)

void filterCalls(OwnThreads) {}

#else

namespace {

void allow(scmp_filter_ctx filter, std::initializer_list<int> calls)
{
    for (const int call : calls)
        (void)seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0);
}

/// Memory, but never memory that is run; threads, but never a process.
void allowWithConditions(scmp_filter_ctx filter, OwnThreads threads)
{
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)})
        (void)seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    (void)seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    (void)seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0); // its flags cannot be looked at
    if (threads == OwnThreads::May)
        (void)seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                               SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
}

} // namespace

void filterCalls(OwnThreads threads)
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (filter == nullptr)
        return;
    allow(filter, {SCMP_SYS(read),
                   SCMP_SYS(write),
                   SCMP_SYS(readv),
                   SCMP_SYS(writev),
                   SCMP_SYS(recvfrom),
                   SCMP_SYS(recvmsg),
                   SCMP_SYS(sendto),
                   SCMP_SYS(sendmsg),
                   SCMP_SYS(poll),
                   SCMP_SYS(ppoll),
                   SCMP_SYS(close),
                   SCMP_SYS(fstat),
                   SCMP_SYS(newfstatat),
                   SCMP_SYS(lseek),
                   SCMP_SYS(munmap),
                   SCMP_SYS(mremap),
                   SCMP_SYS(madvise),
                   SCMP_SYS(brk),
                   SCMP_SYS(futex),
                   SCMP_SYS(sched_yield),
                   SCMP_SYS(sched_getaffinity),
                   SCMP_SYS(getpid),
                   SCMP_SYS(gettid),
                   SCMP_SYS(tgkill),
                   SCMP_SYS(rt_sigaction),
                   SCMP_SYS(rt_sigprocmask),
                   SCMP_SYS(rt_sigreturn),
                   SCMP_SYS(sigaltstack),
                   SCMP_SYS(exit),
                   SCMP_SYS(exit_group),
                   SCMP_SYS(getrusage),
                   SCMP_SYS(getrlimit),
                   SCMP_SYS(setrlimit),
                   SCMP_SYS(prlimit64),
                   SCMP_SYS(setitimer),
                   SCMP_SYS(clock_gettime),
                   SCMP_SYS(clock_getres),
                   SCMP_SYS(clock_nanosleep),
                   SCMP_SYS(nanosleep),
                   SCMP_SYS(gettimeofday),
                   SCMP_SYS(time),
                   SCMP_SYS(getrandom),
                   SCMP_SYS(rseq),
                   SCMP_SYS(set_robust_list),
                   SCMP_SYS(set_tid_address),
                   SCMP_SYS(membarrier),
                   SCMP_SYS(restart_syscall),
                   SCMP_SYS(sysinfo),
                   SCMP_SYS(uname),
                   SCMP_SYS(getuid),
                   SCMP_SYS(geteuid),
                   SCMP_SYS(sched_getparam),
                   SCMP_SYS(sched_getscheduler)});
    allowWithConditions(filter, threads);
    (void)seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1); // for all threads that there are
    (void)seccomp_load(filter);
    seccomp_release(filter);
}

#endif

} // namespace toasoan
