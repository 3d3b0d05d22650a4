#include "app/web/addresses.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

struct Range
{
    const char *first;
    int bits;
};

/// RFC 6890 and what was added to it.
constexpr std::array ranges = {
    Range{"0.0.0.0", 8},      Range{"10.0.0.0", 8},     Range{"100.64.0.0", 10}, Range{"127.0.0.0", 8},
    Range{"169.254.0.0", 16}, Range{"172.16.0.0", 12},  Range{"192.0.0.0", 24},  Range{"192.0.2.0", 24},
    Range{"192.88.99.0", 24}, Range{"192.168.0.0", 16}, Range{"198.18.0.0", 15}, Range{"198.51.100.0", 24},
    Range{"203.0.113.0", 24}, Range{"224.0.0.0", 3},    Range{"::", 96},         Range{"64:ff9b::", 96},
    Range{"100::", 64},       Range{"2001::", 23},      Range{"2001:db8::", 32}, Range{"2002::", 16},
    Range{"fc00::", 7},       Range{"fe80::", 10},      Range{"fec0::", 10},     Range{"ff00::", 8},
};

} // namespace

bool isPrivateAddress(const QString &address)
{
    QHostAddress host(address);
    bool isVersion4 = false;
    const quint32 mapped = host.toIPv4Address(&isVersion4); // also of "::ffff:10.0.0.1"
    if (isVersion4)
        host = QHostAddress(mapped);
    return host.isNull() || host.isLoopback() || std::any_of(ranges.begin(), ranges.end(), [&host](const Range &range) {
               return host.isInSubnet(QHostAddress(QString::fromLatin1(range.first)), range.bits);
           });
}

} // namespace toasoan
