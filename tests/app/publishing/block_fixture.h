#pragma once
#include "app/exchange/web_pictures.h"
#include "app/publishing/connectors/wordpress/block_markup.h"

namespace toasoan::testing {

/// Options under which the site has every picture of the article.
inline BlockOptions siteFor(const Article &article)
{
    BlockOptions options;
    options.lead = LeadInText::Shown;
    for (const QString &name : pictureFileNames(article)) {
        const qint64 id = 100 + options.media.size();
        options.media.insert(
            name, {id, QString(u"https://toasoan.example/wp-content/uploads/2026/09/" + name), QSize(800, 600)});
    }
    return options;
}

} // namespace toasoan::testing
