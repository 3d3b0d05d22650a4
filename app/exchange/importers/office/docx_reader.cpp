#include "app/exchange/importers/office/docx_reader.h"

#include "app/exchange/importers/office/docx_styles.h"
#include "app/exchange/importers/office/table_builder.h"
#include "app/exchange/importers/run_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

const QString documentName = QStringLiteral("word/document.xml");
const QString mediaFolder = QStringLiteral("word/media/");
constexpr int deepestList = 5;
constexpr qsizetype longestCommented = 250;

/// Targets of the document by id: addresses of links, names of parts.
QHash<QString, QString> relationsOf(const QByteArray &bytes)
{
    QHash<QString, QString> targets;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship")
            targets.insert(attributeOf(xml, u"Id"), attributeOf(xml, u"Target"));
    }
    return targets;
}

/// Paragraphs of each note or comment by id, on lines.
struct Aside
{
    QString author;
    QDateTime time;
    QString text;
};

QHash<QString, Aside> asidesOf(const QByteArray &bytes, QStringView element)
{
    QHash<QString, Aside> asides;
    QXmlStreamReader xml(bytes);
    QString id;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token == QXmlStreamReader::StartElement && xml.name() == element) {
            id = attributeOf(xml, u"id");
            const QDateTime time = QDateTime::fromString(attributeOf(xml, u"date"), Qt::ISODate);
            asides.insert(id, {attributeOf(xml, u"author"), time.toUTC(), {}});
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            asides[id].text += xml.readElementText();
        } else if (token == QXmlStreamReader::EndElement && xml.name() == u"p") {
            asides[id].text += u'\n';
        }
    }
    return asides;
}

/// The address in the code of a field: HYPERLINK "https://…".
QString linkOfField(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*HYPERLINK\\s+\"([^\"]+)\""));
    return pattern.match(code).captured(1);
}

class DocxReader
{
public:
    DocxReader(const PackageParts &parts, ChangesView view, const RefusedActs &refused)
        : m_parts(parts)
        , m_view(view)
        , m_refused(refused)
        , m_xml(parts.value(documentName))
        , m_styles(DocxStyles::of(parts.value(QStringLiteral("word/styles.xml"))))
        , m_numbering(DocxNumbering::of(parts.value(QStringLiteral("word/numbering.xml"))))
        , m_relations(relationsOf(parts.value(QStringLiteral("word/_rels/document.xml.rels"))))
        , m_comments(asidesOf(parts.value(QStringLiteral("word/comments.xml")), u"comment"))
        , m_footnotes(asidesOf(parts.value(QStringLiteral("word/footnotes.xml")), u"footnote"))
    {}

    [[nodiscard]] Result<RawCopy> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                break;
            if (token == QXmlStreamReader::StartElement)
                begin(m_xml.name());
            else if (token == QXmlStreamReader::EndElement)
                end(m_xml.name());
        }
        if (m_xml.hasError() || !m_xml.atEnd())
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
        takeRemarks();
        return std::move(m_copy);
    }

private:
    void begin(QStringView name);
    void beginInline(QStringView name);
    void end(QStringView name);
    void readParagraphProperties();
    void readDrawing();
    void readField(const QString &type);
    void readFootnote(const QString &id);
    void write(const QString &letters);
    void noteCommented(const QString &letters);
    void endParagraph();
    void takeRemarks();
    [[nodiscard]] bool isShown();
    [[nodiscard]] bool isDeletion(QStringView name) const { return name == u"del" || name == u"moveFrom"; }
    [[nodiscard]] bool isInsertion(QStringView name) const { return name == u"ins" || name == u"moveTo"; }

    const PackageParts &m_parts;
    ChangesView m_view;
    const RefusedActs &m_refused;
    QXmlStreamReader m_xml;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    QHash<QString, QString> m_relations;
    QHash<QString, Aside> m_comments;
    QHash<QString, Aside> m_footnotes;
    RawCopy m_copy;

    CopyParagraph m_paragraph; ///< its text is in the runs until it ends
    RunWriter m_runs;
    OfficeLetters m_paragraphLetters;
    OfficeLetters m_letters; ///< of the run at hand
    QString m_link;
    QString m_fieldCode;
    enum class Field { None, Code, Result } m_field = Field::None;
    int m_deletions = 0;
    int m_insertions = 0;
    QString m_alt;
    QHash<QString, QString> m_commentedLetters; ///< of comments that are open
    QStringList m_openComments;
    QStringList m_commentOrder;
    QList<TableBuilder> m_tables;
};

void DocxReader::begin(QStringView name)
{
    if (name == u"p") {
        endParagraph(); // of one around this one: text in a box stands inside a paragraph
        m_paragraph = {};
        m_paragraphLetters = {};
    } else if (name == u"pPr") {
        readParagraphProperties();
    } else if (name == u"tbl") {
        endParagraph();
        m_tables.append(TableBuilder());
    } else if (name == u"tr" && !m_tables.isEmpty()) {
        m_tables.last().beginRow();
    } else if (name == u"tblHeader" && !m_tables.isEmpty()) {
        m_tables.last().markHeader();
    } else if (name == u"tc" && !m_tables.isEmpty()) {
        m_tables.last().beginCell();
    } else if (name == u"gridSpan" && !m_tables.isEmpty()) {
        m_tables.last().setColumnSpan(numberOf(m_xml, u"val", 1));
    } else if (name == u"vMerge" && !m_tables.isEmpty()) {
        if (attributeOf(m_xml, u"val") != u"restart")
            m_tables.last().continueAbove();
    } else if (isDeletion(name) || isInsertion(name)) {
        ++(isDeletion(name) ? m_deletions : m_insertions);
        m_copy.hasChanges = true;
    } else if (name == u"Fallback" || name == u"sectPr" || name == u"tblPrEx" || name == u"trPrChange"
               || name == u"tblGrid" || name == u"sdtPr") {
        m_xml.skipCurrentElement(); // a second form of what was read, or looks
    } else {
        beginInline(name);
    }
}

void DocxReader::beginInline(QStringView name)
{
    if (name == u"r") {
        m_letters = {};
    } else if (name == u"rPr") {
        m_letters = readLetters(m_xml);
    } else if (name == u"t" || name == u"delText") {
        write(m_xml.readElementText());
    } else if (name == u"tab") {
        write(QStringLiteral(" "));
    } else if (name == u"br" || name == u"cr") {
        if (attributeOf(m_xml, u"type").isEmpty() || attributeOf(m_xml, u"type") == u"textWrapping")
            write(QString(QChar::LineSeparator));
    } else if (name == u"noBreakHyphen") {
        write(QStringLiteral("-"));
    } else if (name == u"hyperlink") {
        m_link = m_relations.value(attributeOf(m_xml, u"id"));
    } else if (name == u"fldChar") {
        readField(attributeOf(m_xml, u"fldCharType"));
    } else if (name == u"instrText") {
        m_fieldCode += m_xml.readElementText();
    } else if (name == u"docPr") {
        m_alt = attributeOf(m_xml, u"descr");
    } else if (name == u"blip" || name == u"imagedata") {
        readDrawing();
    } else if (name == u"footnoteReference") {
        readFootnote(attributeOf(m_xml, u"id"));
    } else if (name == u"commentRangeStart") {
        m_openComments.append(attributeOf(m_xml, u"id"));
    } else if (name == u"commentRangeEnd") {
        m_openComments.removeAll(attributeOf(m_xml, u"id"));
    } else if (name == u"commentReference") {
        m_commentOrder.append(attributeOf(m_xml, u"id"));
    }
}

void DocxReader::end(QStringView name)
{
    if (name == u"p") {
        endParagraph();
    } else if (name == u"hyperlink") {
        m_link.clear();
    } else if (isDeletion(name)) {
        --m_deletions;
    } else if (isInsertion(name)) {
        --m_insertions;
    } else if (name == u"tc" && !m_tables.isEmpty()) {
        m_tables.last().endCell();
    } else if (name == u"tbl" && !m_tables.isEmpty()) {
        TableBuilder table = m_tables.takeLast();
        if (m_tables.isEmpty())
            m_copy.parts += table.take();
        else
            m_tables.last().add(table.take());
    }
}

void DocxReader::readParagraphProperties()
{
    std::optional<int> level;
    std::optional<int> number;
    DocxStyle style;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"pStyle")
            style = m_styles.style(attributeOf(m_xml, u"val"));
        else if (m_xml.name() == u"outlineLvl")
            style.outline = numberOf(m_xml, u"val", 9);
        else if (m_xml.name() == u"jc")
            m_paragraph.alignment = attributeOf(m_xml, u"val") == u"center"  ? CopyAlignment::Centre
                                    : attributeOf(m_xml, u"val") == u"right" ? CopyAlignment::End
                                                                             : CopyAlignment::Start;
        if (m_xml.name() == u"numPr") {
            while (m_xml.readNextStartElement()) {
                (m_xml.name() == u"ilvl" ? level : number) = numberOf(m_xml, u"val", 0);
                m_xml.skipCurrentElement();
            }
            continue;
        }
        m_xml.skipCurrentElement();
    }
    m_paragraphLetters = style.letters;
    const bool listed = (number && *number > 0) || (style.numbering && !number);
    if (style.name == u"title")
        m_paragraph.kind = CopyKind::Title;
    else if (style.outline && *style.outline < 6)
        m_paragraph.kind = CopyKind::Heading, m_paragraph.level = *style.outline + 1;
    else if (style.name.contains(u"caption"))
        m_paragraph.kind = CopyKind::Caption;
    else if (style.name.contains(u"quote") || style.name == u"block text")
        m_paragraph.kind = CopyKind::Quote;
    else if (listed)
        m_paragraph.kind = CopyKind::ListItem, m_paragraph.level = std::clamp(level.value_or(0), 0, deepestList),
        m_paragraph.list = m_numbering.style(number.value_or(0), level.value_or(0));
}

void DocxReader::readField(const QString &type)
{
    if (type == u"begin") {
        m_field = Field::Code;
        m_fieldCode.clear();
    } else if (type == u"separate") {
        m_field = Field::Result;
        m_link = linkOfField(m_fieldCode);
    } else {
        m_field = Field::None;
        m_link.clear();
    }
}

void DocxReader::readFootnote(const QString &id)
{
    const QString text = m_footnotes.value(id).text.simplified();
    if (!text.isEmpty() && isShown())
        m_copy.footnotes.append(text);
}

void DocxReader::readDrawing()
{
    const QString id = m_xml.name() == u"blip" ? attributeOf(m_xml, u"embed") : attributeOf(m_xml, u"id");
    QString target = m_relations.value(id);
    if (target.startsWith(u'/'))
        target.remove(0, 1);
    else if (!target.isEmpty())
        target.prepend(u"word/");
    if (target.isEmpty() || !isShown())
        return;
    CopyPicture picture{m_parts.value(target), target, m_alt};
    if (picture.bytes.isEmpty())
        note(m_copy, CopyAct::DropFarPictures, target);
    endParagraph();
    m_alt.clear();
    if (m_tables.isEmpty())
        m_copy.parts.append(picture);
    else
        m_tables.last().add({picture});
}

/// Letters of the view that is read, and not hidden; what stays behind is counted in the view as it is now.
bool DocxReader::isShown()
{
    const bool out =
        m_view == ChangesView::Now ? m_deletions > 0 && !m_refused.contains(CopyAct::DropDeleted) : m_insertions > 0;
    const bool hidden = m_letters.over(m_paragraphLetters).over(m_styles.defaults()).hidden.value_or(false);
    return !out && !(hidden && !m_refused.contains(CopyAct::DropHidden));
}

void DocxReader::write(const QString &letters)
{
    if (m_field == Field::Code)
        return;
    const OfficeLetters all = m_letters.over(m_paragraphLetters).over(m_styles.defaults());
    if (!isShown())
        return note(m_copy, m_deletions > 0 ? CopyAct::DropDeleted : CopyAct::DropHidden, letters);
    noteCommented(letters);
    const bool heading = m_paragraph.kind == CopyKind::Heading || m_paragraph.kind == CopyKind::Title;
    const Marks marks = heading ? m_letters.marks() : all.marks();
    m_runs.append(letters, {marks, m_link, all.font ? legacyFont(*all.font) : std::nullopt});
}

/// As much as is needed to find them again; comments that never end must not each get the whole text.
void DocxReader::noteCommented(const QString &letters)
{
    m_openComments.removeIf([&](const QString &id) {
        QString &commented = m_commentedLetters[id];
        commented += letters.left(longestCommented);
        return commented.size() >= longestCommented;
    });
}

void DocxReader::endParagraph()
{
    m_paragraph.text = m_runs.take(m_copy, m_refused);
    if (m_paragraph.text.isEmpty())
        return;
    if (m_tables.isEmpty())
        m_copy.parts.append(m_paragraph);
    else
        m_tables.last().add({m_paragraph});
}

void DocxReader::takeRemarks()
{
    for (const QString &id : std::as_const(m_commentOrder)) {
        const Aside aside = m_comments.value(id);
        if (!aside.text.trimmed().isEmpty())
            m_copy.remarks.append({aside.author, aside.time, aside.text.trimmed(), m_commentedLetters.value(id)});
    }
}

} // namespace

Result<RawCopy> readDocx(const PackageParts &parts, ChangesView view, const RefusedActs &refused)
{
    if (!parts.contains(documentName))
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
    return DocxReader(parts, view, refused).read();
}

bool isDocxPart(const QString &name)
{
    static const QStringList named = {documentName,
                                      QStringLiteral("word/styles.xml"),
                                      QStringLiteral("word/numbering.xml"),
                                      QStringLiteral("word/comments.xml"),
                                      QStringLiteral("word/footnotes.xml"),
                                      QStringLiteral("word/_rels/document.xml.rels")};
    return named.contains(name) || name.startsWith(mediaFolder);
}

} // namespace toasoan
