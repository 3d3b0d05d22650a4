#include "app/publishing/connectors/wordpress/block_text.h"

#include "app/article/canonical_json.h"

#include <QUrl>

#include <array>

namespace toasoan {
namespace {

struct MarkTag
{
    Mark mark;
    const char16_t *tag;
};

// The elements that authors may use; the editor's own <span style> for underlined words is written anew by kses.
constexpr std::array markTags = {
    MarkTag{Mark::Bold, u"strong"}, MarkTag{Mark::Italic, u"em"}, MarkTag{Mark::Underline, u"u"},
    MarkTag{Mark::Strike, u"s"},    MarkTag{Mark::Sub, u"sub"},   MarkTag{Mark::Sup, u"sup"},
};

/// Of three digits, as kses writes numbers.
QString number(QChar c)
{
    return QStringLiteral("&#%1;").arg(c.unicode(), 3, 10, QChar(u'0'));
}

QString escapedUnit(QChar c)
{
    switch (c.unicode()) {
    case u'&':
        return QStringLiteral("&amp;");
    case u'<':
        return QStringLiteral("&lt;");
    case u'>':
        return QStringLiteral("&gt;");
    case u'[': // "[gallery]" is a command wherever it stands
        return number(c);
    case 0xa0:
        return QStringLiteral("&nbsp;");
    default:
        return c;
    }
}

/// A sign of which WordPress makes something else when it shows a text: ":)" a face, an address alone in its paragraph
/// what it leads to.
bool isTakenFor(QStringView line, qsizetype i)
{
    if (line[i] != u':' && line[i] != u';')
        return false;
    const QStringView rest = line.mid(i + 1);
    const bool begins = i == 0 || line[i - 1].isSpace();
    const bool goesOn = !rest.isEmpty() && !rest.front().isSpace();
    return (begins && goesOn) || rest.startsWith(u"//");
}

QString escapedLine(QStringView line)
{
    QString out;
    out.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i)
        out += isTakenFor(line, i) ? number(line[i]) : escapedUnit(line[i]);
    return out;
}

QString marked(const Run &run)
{
    QString out = blockText(run.text);
    for (const MarkTag &tag : markTags) {
        const QString name = QString::fromUtf16(tag.tag);
        if (run.marks.testFlag(tag.mark))
            out = u'<' + name + u'>' + out + u"</" + name + u'>';
    }
    return out;
}

QString attributesText(const QJsonObject &attributes)
{
    if (attributes.isEmpty())
        return {};
    QString json = QString::fromUtf8(canonicalJson(attributes));
    json.replace(QStringLiteral("--"), QStringLiteral("\\u002d\\u002d"));
    json.replace(u'<', QStringLiteral("\\u003c")).replace(u'>', QStringLiteral("\\u003e"));
    json.replace(u'&', QStringLiteral("\\u0026")).replace(QStringLiteral("\\\""), QStringLiteral("\\u0022"));
    return json + u' ';
}

} // namespace

QString blockText(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(QChar(u'\u2028')))
        lines.append(escapedLine(line));
    return lines.join(QStringLiteral("<br>"));
}

QString blockText(const Text &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        // Neighbours with one address are one link.
        const QString address = text[i].link;
        QString content;
        for (; i < text.size() && text[i].link == address; ++i)
            content += marked(text[i]);
        const bool isLink = !address.isEmpty() && isSafeLink(address);
        out += isLink ? QString(u"<a href=\"" + addressText(address) + u"\">" + content + u"</a>") : content;
    }
    return out;
}

QString attributeText(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"')
            out += QStringLiteral("&quot;");
        else if (c == u'\\') // kses takes it away before a quotation mark
            out += number(c);
        else
            out += c == QChar(u'\u2028') ? QStringLiteral(" ") : escapedUnit(c);
    }
    return out;
}

QString addressText(const QString &address)
{
    const qsizetype scheme = QUrl(address).scheme().size();
    return attributeText(address.left(scheme).toLower() + address.mid(scheme)); // kses writes schemes small
}

QString blockOf(const QString &name, const QJsonObject &attributes, const QString &content)
{
    if (content.isEmpty())
        return {};
    return u"<!-- wp:" + name + u' ' + attributesText(attributes) + u"-->\n" + content + u"\n<!-- /wp:" + name
           + u" -->";
}

} // namespace toasoan
