#pragma once
#include <QByteArray>
#include <QJsonValue>

namespace toasoan {

/// RFC 8785 bytes of a value that holds no fractions: keys by UTF-16 order, shortest escapes, UTF-8.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

/// Such bytes of one string, behind what is there.
void appendJsonString(QByteArray &out, QStringView text);

} // namespace toasoan
