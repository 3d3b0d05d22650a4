#pragma once
#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace toasoan::testing {

/// Something like a photograph: sky and ground, shapes, textures. Another one for each seed; the same every time.
[[nodiscard]] QImage scene(quint32 seed, QSize size = {480, 320});

[[nodiscard]] QByteArray encoded(const QImage &image, const char *format, int quality = 90);
enum class HeifCoding { Hevc, Av1 };
[[nodiscard]] QByteArray heifOf(const QImage &image, HeifCoding coding);

/// The JPEG with a segment behind its start; `kind` is its second byte.
[[nodiscard]] QByteArray withSegment(const QByteArray &jpeg, quint8 kind, const QByteArray &content);
/// …with an Exif segment that says so.
[[nodiscard]] QByteArray withOrientation(const QByteArray &jpeg, int orientation);

/// What a program prints; empty when it cannot be run or fails.
[[nodiscard]] QByteArray saidBy(const QString &program, const QStringList &arguments);
/// Puts the bytes into a file, lets the program work on it (its name takes the place of "FILE") and reads it again.
[[nodiscard]] QByteArray reworked(const QByteArray &bytes, const QString &program, const QStringList &arguments);

} // namespace toasoan::testing
