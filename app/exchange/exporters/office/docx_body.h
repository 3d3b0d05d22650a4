#pragma once
#include "app/exchange/exporters/office/office_parts.h"

namespace toasoan {

/// What a WordprocessingML document says, and what it names by number in the parts beside it.
struct DocxBody
{
    QString markup;         ///< of w:body, before its section
    QStringList links;      ///< URIs, each once; the first is the relation docxLinkId(0)
    QStringList pictures;   ///< names, each once; the first is the relation docxPictureId(0)
    QList<ListStyle> lists; ///< the first is the numbering 1; each begins anew
};

[[nodiscard]] DocxBody docxBody(const QList<OfficePart> &parts);

[[nodiscard]] QString docxLinkId(qsizetype index);
[[nodiscard]] QString docxPictureId(qsizetype index);

} // namespace toasoan
