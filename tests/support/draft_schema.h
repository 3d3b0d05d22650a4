#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace toasoan::testing {

/// What ninjs 3.1's own schema (JSON Schema of draft 2020-12) says against documents, a line each; empty: all are
/// valid. Nothing where the validator is not here (Debian: python3-jsonschema).
[[nodiscard]] std::optional<QString> ninjs31Faults(const QList<QByteArray> &documents);

} // namespace toasoan::testing
