#pragma once
// For libraries that a test loads into a program with LD_PRELOAD, to stand between it and the C library.

#include <array>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <unistd.h>

namespace interposed {

/// The function of this name that would have been called without us.
template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

inline std::string fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

/// Where an open file lies; what is no file has a name too, but none that begins with a slash.
inline std::string pathOf(int descriptor)
{
    std::array<char, 4096> path = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 ? std::string(path.data(), static_cast<size_t>(length)) : std::string();
}

inline bool isIn(const std::string &path, const std::string &folder)
{
    return !folder.empty() && path.compare(0, folder.size(), folder) == 0
           && (path.size() == folder.size() || path[folder.size()] == '/');
}

} // namespace interposed
