#pragma once
#include "app/publishing/web_text.h"

#include <QHash>
#include <QSize>

namespace toasoan {

/// A picture that the site has.
struct SiteMedia
{
    qint64 id = 0;
    QString url; ///< of the whole picture, http or https
    QSize size;  ///< pixels
};

/// What the text of a site must know besides the article. The same article and options give the same bytes.
struct BlockOptions
{
    QHash<QString, SiteMedia> media; ///< by pictureFileName(); figures without an entry are left out
    LeadInText lead = LeadInText::LeftOut;
    BylineInText byline = BylineInText::LeftOut;
    QString marker = {}; ///< "toasoan:uid=…", set where readers do not see it; empty: none
};

/// The article as WordPress keeps a post's text: its own blocks, as its editor takes them from version 6.1 on. The
/// headline is not in it. Written as WordPress leaves it when it saves what authors send (kses), who may not use all of
/// HTML: what is read back is what was sent, to the byte. Blocks of kinds that this version does not know are left out.
[[nodiscard]] QString blockMarkup(const Article &article, const BlockOptions &options);

} // namespace toasoan
