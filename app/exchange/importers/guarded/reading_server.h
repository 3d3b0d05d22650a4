#pragma once

namespace toasoan {

/// The helper's side: reads files that come over the socket (a name, then bytes), one after another, and answers each,
/// until the other side is gone. Nothing is opened meanwhile. The exit code of the process.
[[nodiscard]] int serveReading(int socket);

} // namespace toasoan
