#include "app/exchange/exporters/page_words.h"

#include <QRegularExpression>

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

QString languageTag(const Article &article)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"));
    const QString tag = QString(article.language).replace(u'_', u'-');
    return form.match(tag).hasMatch() ? tag : QStringLiteral("und");
}

} // namespace toasoan
