#pragma once
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

/// Letters between the beginning and the end of an element that stands for itself: a paragraph, a heading, a cell.
struct SeenText
{
    enum class Where {
        Open,
        Around, ///< in what stands around articles (menus, buttons to share) or belongs to something embedded
    };
    Where where = Where::Open;
    QString text; ///< with the page's own spaces
};

struct SeenPicture
{
    QStringList urls; ///< all that the element names; the picture may be loaded late
    QString alt;
};

/// What readers see of a page, in the order of the page.
struct SeenTexts
{
    QList<SeenText> texts;
    QList<SeenPicture> pictures;
};

/// Reads a page of the web (UTF-8), whoever wrote it. TooLarge over limits::textFileBytes; BadInput when reading it
/// would take too much. Any thread.
[[nodiscard]] Result<SeenTexts> pageTexts(const QByteArray &html);

} // namespace toasoan
