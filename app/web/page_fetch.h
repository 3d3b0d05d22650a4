#pragma once
#include "app/base/result.h"

#include <QByteArray>

#include <functional>

namespace toasoan {

enum class Reach { OpenInternet, AlsoPrivate }; ///< AlsoPrivate: this computer and its network too

struct PageRequest
{
    QString address; ///< http or https
    Reach reach = Reach::OpenInternet;
    int milliseconds = 30 * 1000; ///< for all of it
};

/// A page as it came.
struct FetchedPage
{
    QByteArray bytes;
    QString address;    ///< where it was in the end
    QByteArray charset; ///< that the server names; may be empty
};

/// Whether letters are the address of a page: http or https to a host, nobody's password in it.
[[nodiscard]] bool isPageAddress(const QString &letters);

/// Gets one page, because a person asked for it: no script, no picture, no cookie. At most limits::textFileBytes and
/// five redirections; each address is looked up first and refused where it leads to a private network, and the
/// connection goes to the address that was looked at. BadInput says why there is no page; TooLarge; Refused "cancelled"
/// once `goesOn` says false. Waits; any thread.
[[nodiscard]] Result<FetchedPage> fetchPage(const PageRequest &request, const std::function<bool()> &goesOn = {});

} // namespace toasoan
