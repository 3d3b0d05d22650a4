#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// The two pages of a preview, to lie in one folder under these names with previewFrameStyle() and a theme beside them.
/// Neither runs a script nor loads anything but files, and their Content-Security-Policy keeps it so; every letter of
/// the article is escaped.
struct PreviewPages
{
    QByteArray frame;   ///< index.html: the article as wide as on a desk and as on a telephone
    QByteArray article; ///< article.html: loads itself anew every few seconds, so that what is saved is seen
};

[[nodiscard]] PreviewPages previewPages(const Article &article, const ExportOptions &options);

[[nodiscard]] QByteArray previewFrameStyle(); ///< frame.css
/// theme.css where the newsroom has none of its own: lines break as they do in the editor.
[[nodiscard]] QByteArray previewTheme();

} // namespace toasoan
