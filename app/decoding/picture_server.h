#pragma once

namespace toasoan {

enum class Serving { Pictures, Drawings }; ///< Drawings: the application is a QGuiApplication, which has fonts

/// The helper's side of PictureReader: decodes pictures that come over the socket, one after another, and answers each,
/// until the other side is gone. Nothing is opened meanwhile. The exit code of the process.
[[nodiscard]] int servePictures(int socket, Serving serving);

} // namespace toasoan
