#include "app/exchange/importers/office/docx_styles.h"

#include "app/exchange/importers/either.h"

namespace toasoan {
namespace {

std::optional<Mark> baselineOf(const QString &value)
{
    if (value == u"superscript")
        return Mark::Sup;
    return value == u"subscript" ? std::optional(Mark::Sub) : std::nullopt;
}

void readProperty(QXmlStreamReader &xml, OfficeLetters &letters)
{
    const QStringView name = xml.name();
    if (name == u"b")
        letters.bold = isOn(xml);
    else if (name == u"i")
        letters.italic = isOn(xml);
    else if (name == u"u")
        letters.underline = isOn(xml);
    else if (name == u"strike" || name == u"dstrike")
        letters.strike = isOn(xml);
    else if (name == u"vanish" || name == u"webHidden")
        letters.hidden = isOn(xml) && name == u"vanish";
    else if (name == u"vertAlign")
        letters.baseline = baselineOf(attributeOf(xml, u"val"));
    else if (name == u"rFonts" && !attributeOf(xml, u"ascii").isEmpty())
        letters.font = attributeOf(xml, u"ascii");
}

} // namespace

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = attributeOf(xml, u"val");
    return value != u"0" && value != u"false" && value != u"none" && value != u"off";
}

OfficeLetters readLetters(QXmlStreamReader &xml)
{
    OfficeLetters letters;
    while (xml.readNextStartElement()) {
        readProperty(xml, letters);
        xml.skipCurrentElement();
    }
    return letters;
}

void DocxStyles::readStyle(QXmlStreamReader &xml)
{
    const QString id = attributeOf(xml, u"styleId");
    Entry entry;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            entry.style.name = attributeOf(xml, u"val").toLower();
        if (xml.name() == u"basedOn")
            entry.base = attributeOf(xml, u"val");
        if (xml.name() == u"rPr") {
            entry.style.letters = readLetters(xml);
            continue;
        }
        if (xml.name() == u"pPr") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"outlineLvl")
                    entry.style.outline = numberOf(xml, u"val", 9);
                if (xml.name() == u"numPr")
                    entry.style.numbering = 0;
                xml.skipCurrentElement();
            }
            continue;
        }
        xml.skipCurrentElement();
    }
    m_styles.insert(id, entry);
}

DocxStyles DocxStyles::of(const QByteArray &bytes)
{
    DocxStyles styles;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"rPrDefault" && xml.readNextStartElement() && xml.name() == u"rPr")
            styles.m_defaults = readLetters(xml);
        else if (xml.name() == u"style")
            styles.readStyle(xml);
    }
    return styles;
}

DocxStyle DocxStyles::style(const QString &id) const
{
    constexpr int deepest = 20; // styles that stand on each other, round and round in a damaged file
    DocxStyle style = m_styles.value(id).style;
    QString base = m_styles.value(id).base;
    for (int i = 0; i < deepest && !base.isEmpty(); ++i) {
        const Entry below = m_styles.value(base);
        style.letters = style.letters.over(below.style.letters);
        style.outline = either(style.outline, below.style.outline);
        style.numbering = either(style.numbering, below.style.numbering);
        base = below.base;
    }
    return style;
}

DocxNumbering DocxNumbering::of(const QByteArray &bytes)
{
    DocxNumbering numbering;
    QXmlStreamReader xml(bytes);
    int abstract = -1;
    int number = -1;
    int level = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"abstractNum")
            abstract = numberOf(xml, u"abstractNumId", -1);
        else if (xml.name() == u"lvl")
            level = numberOf(xml, u"ilvl", 0);
        else if (xml.name() == u"numFmt")
            numbering.m_formats.insert({abstract, level},
                                       attributeOf(xml, u"val") == u"bullet" ? ListStyle::Bullet : ListStyle::Number);
        else if (xml.name() == u"num")
            number = numberOf(xml, u"numId", -1);
        else if (xml.name() == u"abstractNumId")
            numbering.m_abstract.insert(number, numberOf(xml, u"val", -1));
    }
    return numbering;
}

ListStyle DocxNumbering::style(int number, int level) const
{
    return m_formats.value({m_abstract.value(number, -1), level}, ListStyle::Bullet);
}

} // namespace toasoan
