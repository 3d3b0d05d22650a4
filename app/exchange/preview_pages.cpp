#include "app/exchange/preview_pages.h"

#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/markup.h"

#include <QFile>

namespace toasoan {
namespace {

constexpr int secondsBetweenLooks = 2;

/// Words of the frame, in the article's language as all words of its pages are.
struct FrameWords
{
    QString preview;
    QString notice;
    QString both;
    QString desktop;
    QString phone;
};

const FrameWords &frameWords(const Article &article)
{
    static const FrameWords vietnamese{
        QStringLiteral("Xem trước"), QStringLiteral("Chỉ có trên máy này, tự cập nhật khi bài được lưu"),
        QStringLiteral("Cả hai"), QStringLiteral("Máy tính"), QStringLiteral("Điện thoại")};
    static const FrameWords english{QStringLiteral("Preview"),
                                    QStringLiteral("On this computer alone; follows the article as it is saved"),
                                    QStringLiteral("Both"), QStringLiteral("Desktop"), QStringLiteral("Phone")};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/preview/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString head(const QString &title, const QString &policy, const QString &style)
{
    return u"<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           + policy + u"; base-uri 'none'; form-action 'none'\">\n"
           + u"<meta name=\"referrer\" content=\"no-referrer\">\n"
             u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
           + escaped(title) + u"</title>\n<link rel=\"stylesheet\" href=\"" + style + u"\">\n";
}

QByteArray page(const Article &article, const QString &head, const QString &body)
{
    const QString text = u"<!DOCTYPE html>\n<html lang=\"" + escaped(article.language) + u"\">\n<head>\n" + head
                         + u"</head>\n<body>\n" + body + u"</body>\n</html>\n";
    return text.toUtf8();
}

QString choice(const QString &id, const QString &checked)
{
    return u"<input type=\"radio\" name=\"width\" id=\"" + id + u"\"" + checked + u">";
}

QString label(const QString &id, const QString &name)
{
    return u"<label for=\"" + id + u"\">" + name + u"</label>";
}

QString view(const QString &kind, const QString &name)
{
    return u"<section class=\"" + kind + u"\"><h2>" + name + u"</h2><iframe title=\"" + name
           + u"\" src=\"article.html\"></iframe></section>\n";
}

QByteArray framePage(const Article &article)
{
    const FrameWords &words = frameWords(article);
    const QString title = QStringLiteral("%1 – %2").arg(words.preview, article.headline);
    const QString body =
        choice(QStringLiteral("both"), QStringLiteral(" checked")) + choice(QStringLiteral("desk"), {})
        + choice(QStringLiteral("hand"), {}) + u"\n<header><strong>" + words.preview + u"</strong><span>" + words.notice
        + u"</span><nav>" + label(QStringLiteral("both"), words.both) + label(QStringLiteral("desk"), words.desktop)
        + label(QStringLiteral("hand"), words.phone) + u"</nav></header>\n<main>\n"
        + view(QStringLiteral("desktop"), words.desktop) + view(QStringLiteral("phone"), words.phone) + u"</main>\n";
    return page(article, head(title, QStringLiteral("style-src file:; frame-src file:"), QStringLiteral("frame.css")),
                body);
}

} // namespace

PreviewPages previewPages(const Article &article, const ExportOptions &options)
{
    const QString refresh = QStringLiteral("<meta http-equiv=\"refresh\" content=\"%1\">\n<base target=\"_blank\">\n")
                                .arg(secondsBetweenLooks);
    const QString policy = QStringLiteral("style-src file:; img-src file:; font-src file:");
    return {framePage(article), page(article, head(article.headline, policy, QStringLiteral("theme.css")) + refresh,
                                     articleMarkup(article, options))};
}

QByteArray previewFrameStyle()
{
    return resource(QStringLiteral("frame.css"));
}

QByteArray previewTheme()
{
    return resource(QStringLiteral("theme.css"));
}

} // namespace toasoan
