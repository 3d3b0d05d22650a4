#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace toasoan::testing {

/// Whether xmllint is here (Debian: libxml2-utils).
[[nodiscard]] bool canCheckXml();
/// What an XML Schema of tests/data/schemas says against documents, a line each; empty: all are valid.
[[nodiscard]] QString xmlFaults(const QString &schema, const QList<QByteArray> &documents);

} // namespace toasoan::testing
