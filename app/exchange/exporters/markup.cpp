#include "app/exchange/exporters/markup.h"

#include <array>

namespace toasoan {
namespace {

struct MarkTag
{
    Mark mark;
    const char16_t *tag;
};

constexpr std::array markTags = {
    MarkTag{Mark::Bold, u"strong"}, MarkTag{Mark::Italic, u"em"}, MarkTag{Mark::Underline, u"u"},
    MarkTag{Mark::Strike, u"s"},    MarkTag{Mark::Sub, u"sub"},   MarkTag{Mark::Sup, u"sup"},
};

bool isXmlUnit(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 || unit == '\n' || unit == '\t') && unit != 0xfffe && unit != 0xffff;
}

QString escapedUnit(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    switch (c.unicode()) {
    case '&':
        return QStringLiteral("&amp;");
    case '<':
        return QStringLiteral("&lt;");
    case '>':
        return QStringLiteral("&gt;");
    case '"':
        return QStringLiteral("&quot;");
    case 0x2028:
        return QStringLiteral(" ");
    default:
        return isXmlUnit(c) ? QString(c) : QString();
    }
}

QString marked(const Run &run, Dialect dialect)
{
    QString out = markupOf(run.text);
    for (const MarkTag &tag : markTags) {
        const QString name = QString::fromUtf16(tag.tag);
        if (run.marks.testFlag(tag.mark))
            out = dialect == Dialect::Html ? element(name, out) : element(QStringLiteral("em"), out, name);
    }
    return out;
}

QString linked(const QString &content, const QString &address)
{
    if (address.isEmpty() || !isSafeLink(address))
        return content;
    return u"<a href=\"" + escaped(address) + u"\">" + content + u"</a>";
}

} // namespace

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        out += escapedUnit(text, i);
    return out;
}

QString markupOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QChar(u'\u2028')))
        lines.append(escaped(line));
    return lines.join(QStringLiteral("<br/>"));
}

QString markupOf(const Text &text, Dialect dialect)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        // Neighbours with one address are one link.
        const QString address = text[i].link;
        QString content;
        for (; i < text.size() && text[i].link == address; ++i)
            content += marked(text[i], dialect);
        out += linked(content, address);
    }
    return out;
}

QString element(const QString &tag, const QString &content, const QString &cssClass)
{
    if (content.isEmpty())
        return {};
    return u'<' + tag + attribute(QStringLiteral("class"), cssClass) + u'>' + content + u"</" + tag + u'>';
}

QString attribute(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QString(u' ' + name + u"=\"" + escaped(value) + u'"');
}

QString scriptSafe(const QByteArray &json)
{
    QString text = QString::fromUtf8(json);
    text.replace(u'<', QStringLiteral("\\u003c")).replace(u'>', QStringLiteral("\\u003e"));
    text.replace(u'&', QStringLiteral("\\u0026"));
    text.replace(QChar(u'\u2028'), QStringLiteral("\\u2028")).replace(QChar(u'\u2029'), QStringLiteral("\\u2029"));
    return text;
}

} // namespace toasoan
