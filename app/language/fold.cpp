#include "app/language/fold.h"

#include "app/language/normalize.h"

namespace toasoan {

namespace {

QString lowerWithoutMarks(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c;
    }
    return letters.normalized(QString::NormalizationForm_C);
}

} // namespace

QString folded(const QString &text)
{
    QString result = normalizedText(lowerWithoutMarks(text));
    return result.replace(u'đ', u'd');
}

} // namespace toasoan
