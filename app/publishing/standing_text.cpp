#include "app/publishing/standing_text.h"

#include "app/publishing/page_texts.h"

namespace toasoan {
namespace {

/// Named by what it says, and which of those that say so it is: the same text has the same name on both sides.
BlockId nameOf(const QString &text, QHash<QString, int> &seen)
{
    return {QString(text.left(200) + u'#' + QString::number(seen[text]++))};
}

/// The letters of a field that is markup there.
QString plain(const QString &markup)
{
    const auto page = pageTexts(markup.toUtf8());
    QStringList texts;
    for (const SeenText &text : page ? page->texts : QList<SeenText>())
        texts.append(text.text.simplified());
    texts.removeAll(QString());
    return texts.join(u' ');
}

} // namespace

Article standingText(const QJsonObject &standing)
{
    Article article;
    article.headline = plain(standing.value(QStringLiteral("title")).toString());
    article.sapo = plain(standing.value(QStringLiteral("excerpt")).toString());
    const auto page = pageTexts(standing.value(QStringLiteral("content")).toString().toUtf8());
    if (!page)
        return article;
    QHash<QString, int> seen;
    for (const SeenText &each : page->texts) {
        const QString text = each.text.simplified();
        if (!text.isEmpty())
            article.body.append({nameOf(text, seen), Paragraph{Text{Run{text, {}, {}, {}}}}});
    }
    return article;
}

} // namespace toasoan
