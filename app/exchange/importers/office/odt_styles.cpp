#include "app/exchange/importers/office/odt_styles.h"

namespace toasoan {
namespace {

void readLetters(const QXmlStreamReader &xml, OfficeLetters &letters)
{
    const auto said = [&xml](QStringView name) { return attributeOf(xml, name); };
    if (const QString weight = said(u"font-weight"); !weight.isEmpty())
        letters.bold = weight == u"bold" || weight.toInt() >= 600;
    if (const QString slope = said(u"font-style"); !slope.isEmpty())
        letters.italic = slope != u"normal";
    if (const QString line = said(u"text-underline-style"); !line.isEmpty())
        letters.underline = line != u"none";
    if (const QString line = said(u"text-line-through-style"); !line.isEmpty())
        letters.strike = line != u"none";
    if (said(u"display") == u"none")
        letters.hidden = true;
    const QString position = said(u"text-position");
    if (position.startsWith(u"super") || (!position.startsWith(u"sub") && position.section(u'%', 0, 0).toInt() > 0))
        letters.baseline = Mark::Sup;
    else if (position.startsWith(u"sub") || position.startsWith(u'-'))
        letters.baseline = Mark::Sub;
    if (const QString font = said(u"font-name"); !font.isEmpty())
        letters.font = font;
    if (const QString family = said(u"font-family"); !family.isEmpty())
        letters.font = QString(family).remove(u'\'');
}

std::optional<CopyAlignment> alignmentOf(const QString &value)
{
    if (value == u"center")
        return CopyAlignment::Centre;
    return value == u"end" || value == u"right" ? std::optional(CopyAlignment::End) : std::nullopt;
}

} // namespace

void OdtStyles::readStyle(QXmlStreamReader &xml)
{
    Entry entry;
    const QString name = attributeOf(xml, u"name");
    const QString shown = attributeOf(xml, u"display-name");
    entry.parent = attributeOf(xml, u"parent-style-name");
    entry.style.name =
        (shown.isEmpty() ? QString(name).replace(QStringLiteral("_20_"), QStringLiteral(" ")) : shown).toLower();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"text-properties")
            readLetters(xml, entry.style.letters);
        if (xml.name() == u"paragraph-properties")
            entry.style.alignment = alignmentOf(attributeOf(xml, u"text-align"));
        xml.skipCurrentElement();
    }
    if (entry.style.letters.font)
        entry.style.letters.font = m_fonts.value(*entry.style.letters.font, *entry.style.letters.font);
    m_styles.insert(name, entry);
}

void OdtStyles::readList(QXmlStreamReader &xml)
{
    const QString name = attributeOf(xml, u"name");
    while (xml.readNextStartElement()) {
        const bool numbered = xml.name() == u"list-level-style-number";
        m_lists.insert({name, numberOf(xml, u"level", 1) - 1}, numbered ? ListStyle::Number : ListStyle::Bullet);
        xml.skipCurrentElement();
    }
}

void OdtStyles::add(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || (token == QXmlStreamReader::StartElement && xml.name() == u"body"))
            return;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"font-face")
            m_fonts.insert(attributeOf(xml, u"name"), attributeOf(xml, u"font-family").remove(u'\''));
        else if (xml.name() == u"style")
            readStyle(xml);
        else if (xml.name() == u"list-style")
            readList(xml);
    }
}

/// A style that the program made ("P1") goes by the name of what it stands on.
OdtStyle OdtStyles::style(const QString &name) const
{
    constexpr int deepest = 20; // styles that stand on each other, round and round in a damaged file
    const Entry entry = m_styles.value(name);
    OdtStyle style = entry.style;
    QString parent = entry.parent;
    for (int i = 0; i < deepest && !parent.isEmpty(); ++i) {
        const Entry below = m_styles.value(parent);
        if (i == 0 && name.size() > 1 && name.front() == u'P' && name.at(1).isDigit())
            style.name = below.style.name;
        style.letters = style.letters.over(below.style.letters);
        if (!style.alignment)
            style.alignment = below.style.alignment;
        parent = below.parent;
    }
    return style;
}

ListStyle OdtStyles::list(const QString &name, int level) const
{
    return m_lists.value({name, level}, ListStyle::Bullet);
}

} // namespace toasoan
