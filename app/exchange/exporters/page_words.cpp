#include "app/exchange/exporters/page_words.h"

namespace toasoan {

const PageWords &pageWords(const Article &article)
{
    static const PageWords vietnamese{QStringLiteral("Ảnh"), QStringLiteral("Tin liên quan"),
                                      QStringLiteral("BẢN NHÁP – CHƯA DUYỆT")};
    static const PageWords english{QStringLiteral("Photo"), QStringLiteral("Related"),
                                   QStringLiteral("DRAFT – NOT APPROVED")};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

QString creditLine(const Figure &figure, const PageWords &words)
{
    return figure.credit.isEmpty() ? QString() : QString(words.picture + u": " + figure.credit);
}

QString sourceLead(const Article &article)
{
    return article.sourceTag.isEmpty() ? QString() : QString(article.sourceTag + u" - ");
}

} // namespace toasoan
