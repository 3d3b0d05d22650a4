#include "app/language/slug.h"

#include "app/language/fold.h"

namespace toasoan {

QString slugOf(const QString &text, qsizetype longest)
{
    QString slug;
    for (const QChar letter : folded(text)) {
        const char16_t unit = letter.unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            slug += letter;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > longest) {
        const qsizetype end = slug.lastIndexOf(u'-', longest);
        slug.truncate(end > 0 ? end : longest);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace toasoan
