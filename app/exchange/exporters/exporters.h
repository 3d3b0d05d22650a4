#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// One form in which an article can leave as a single file.
struct Exporter
{
    QString id;     ///< "html", "markdown", "text", "ninjs"…
    QString suffix; ///< of its files, without the dot
    QString mediaType;
    QByteArray (*write)(const Article &article, const ExportOptions &options);
};

/// The explicit list of them.
[[nodiscard]] const QList<Exporter> &exporters();

/// Null when there is none of that id.
[[nodiscard]] const Exporter *exporterFor(const QString &id);

} // namespace toasoan
