#include "app/exchange/exporters/page_words.h"

#include <QRegularExpression>

namespace toasoan {

namespace {

const PageWords vietnamese{QStringLiteral("Ảnh"), QStringLiteral("Tin liên quan"),
                           QStringLiteral("BẢN NHÁP – CHƯA DUYỆT"), QStringLiteral("Cấm đăng trước %1")};
const PageWords english{QStringLiteral("Photo"), QStringLiteral("Related"), QStringLiteral("DRAFT – NOT APPROVED"),
                        QStringLiteral("Embargoed until %1")};

} // namespace

const PageWords &pageWords(const Article &article)
{
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

QStringList draftCopyLines()
{
    return {vietnamese.draftCopy, english.draftCopy};
}

QString embargoLine(const Article &article)
{
    constexpr int vietnamSeconds = 7 * 60 * 60;
    if (!article.embargo.isValid())
        return {};
    const QDateTime there = article.embargo.toOffsetFromUtc(vietnamSeconds);
    return pageWords(article).embargo.arg(there.toString(QStringLiteral("HH:mm dd/MM/yyyy")));
}

QString creditLine(const Figure &figure, const PageWords &words)
{
    if (figure.credit.isEmpty())
        return figure.rights;
    const QString credit = words.picture + u": " + figure.credit;
    if (figure.rights.isEmpty())
        return credit;
    return credit + (credit.endsWith(u'.') ? u" " : u". ") + figure.rights;
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
