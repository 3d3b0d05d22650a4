#include "app/exchange/importers/office/odt_reader.h"

#include "app/exchange/importers/office/odt_styles.h"
#include "app/exchange/importers/office/table_builder.h"
#include "app/exchange/importers/run_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

const QString contentName = QStringLiteral("content.xml");
const QString stylesName = QStringLiteral("styles.xml");
const QString pictureFolder = QStringLiteral("Pictures/");
constexpr int deepestList = 5;
constexpr qsizetype longestRemarked = 250; // letters, to find them again
constexpr int mostSpaces = 1000;           // of one text:s

/// White space of XML is one space; those that count are elements.
QString collapsed(const QStringView letters)
{
    static const QRegularExpression spaces(QStringLiteral("[ \\t\\r\\n]+"));
    return letters.toString().replace(spaces, QStringLiteral(" "));
}

/// The letters of the element at hand, a line for each paragraph; the stream stands at its end afterwards.
QString lettersOf(QXmlStreamReader &xml)
{
    QString letters;
    int open = 1;
    while (open > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++open;
            if ((xml.name() == u"p" || xml.name() == u"h") && !letters.isEmpty())
                letters += u'\n';
            break;
        case QXmlStreamReader::EndElement:
            --open;
            break;
        case QXmlStreamReader::Characters:
            letters += collapsed(xml.text());
            break;
        default:
            break;
        }
    }
    return letters.trimmed();
}

bool isCaptionStyle(const QString &name)
{
    static const QStringList names = {QStringLiteral("caption"), QStringLiteral("illustration"),
                                      QStringLiteral("figure"), QStringLiteral("drawing")};
    return names.contains(name) || name.contains(u"caption");
}

class OdtReader
{
public:
    OdtReader(const PackageParts &parts, ChangesView view, const RefusedActs &refused)
        : m_parts(parts), m_view(view), m_refused(refused), m_xml(parts.value(contentName))
    {
        m_styles.add(parts.value(stylesName));
        m_styles.add(parts.value(contentName));
    }

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
            else if (token == QXmlStreamReader::Characters && m_inParagraph)
                write(collapsed(m_xml.text()));
        }
        if (m_xml.hasError() || !m_xml.atEnd())
            return failure(ErrorCode::BadInput,
                           QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
        return std::move(m_copy);
    }

private:
    void begin(QStringView name);
    bool beginTable(QStringView name);
    bool beginInline(QStringView name);
    void end(QStringView name);
    void beginParagraph(QStringView name);
    void endParagraph();
    void beginChange(QStringView name);
    void readChanges();
    void readAnnotation();
    void readNote();
    void endFrame();
    void endTable();
    void add(const CopyPart &part);
    void write(const QString &letters);
    [[nodiscard]] bool isShown() const { return m_view == ChangesView::Now || m_insertions == 0; }

    const PackageParts &m_parts;
    ChangesView m_view;
    const RefusedActs &m_refused;
    QXmlStreamReader m_xml;
    OdtStyles m_styles;
    RawCopy m_copy;

    CopyParagraph m_paragraph; ///< its text is in the runs until it ends
    RunWriter m_runs;
    bool m_inParagraph = false;
    QList<OfficeLetters> m_letters; ///< of the paragraph, then of each span
    QStringList m_links;
    QStringList m_lists;               ///< style of each list that is open
    bool m_itemBegun = false;          ///< the item at hand has a paragraph already
    QHash<QString, QString> m_deleted; ///< letters of each deletion, by its id
    int m_insertions = 0;
    CopyPicture m_picture;               ///< of the frame that is open
    QHash<QString, qsizetype> m_remarks; ///< those whose letters are not at their end, by name
    bool m_headerRows = false;
    QList<TableBuilder> m_tables;
};

void OdtReader::begin(QStringView name)
{
    if (name == u"p" || name == u"h")
        beginParagraph(name);
    else if (name == u"tracked-changes")
        readChanges();
    else if (name == u"list")
        m_lists.append(attributeOf(m_xml, u"style-name").isEmpty() && !m_lists.isEmpty()
                           ? m_lists.last()
                           : attributeOf(m_xml, u"style-name"));
    else if (name == u"list-item")
        m_itemBegun = false;
    else if (name == u"table-of-content" || name == u"forms" || name == u"sequence-decls" || name == u"scripts"
             || name == u"automatic-styles" || name == u"font-face-decls" || name == u"note-citation")
        m_xml.skipCurrentElement();
    else if (!beginTable(name) && !beginInline(name))
        beginChange(name);
}

bool OdtReader::beginTable(QStringView name)
{
    if (name == u"table") {
        endParagraph();
        m_tables.append(TableBuilder());
        return true;
    }
    if (m_tables.isEmpty())
        return false;
    if (name == u"table-header-rows") {
        m_headerRows = true;
    } else if (name == u"table-row") {
        m_tables.last().beginRow();
        if (m_headerRows)
            m_tables.last().markHeader();
    } else if (name == u"table-cell") {
        m_tables.last().beginCell();
        m_tables.last().setColumnSpan(numberOf(m_xml, u"number-columns-spanned", 1));
        m_tables.last().setRowSpan(numberOf(m_xml, u"number-rows-spanned", 1));
    } else {
        return false;
    }
    return true;
}

bool OdtReader::beginInline(QStringView name)
{
    if (name == u"span")
        m_letters.append(m_styles.style(attributeOf(m_xml, u"style-name")).letters);
    else if (name == u"a")
        m_links.append(attributeOf(m_xml, u"href"));
    else if (name == u"s")
        write(QString(std::clamp(numberOf(m_xml, u"c", 1), 0, mostSpaces), u' '));
    else if (name == u"tab")
        write(QStringLiteral(" "));
    else if (name == u"line-break")
        write(QString(QChar::LineSeparator));
    else if (name == u"frame")
        m_picture = {};
    else if (name == u"image" && !attributeOf(m_xml, u"href").isEmpty())
        m_picture.source = attributeOf(m_xml, u"href");
    else if (name == u"desc" || (name == u"title" && m_inParagraph))
        m_picture.alt = lettersOf(m_xml);
    else if (name == u"note")
        readNote();
    else if (name == u"annotation")
        readAnnotation();
    else if (name == u"annotation-end")
        m_remarks.remove(attributeOf(m_xml, u"name"));
    else
        return false;
    return true;
}

void OdtReader::beginChange(QStringView name)
{
    const QString id = attributeOf(m_xml, u"change-id");
    const bool deletion = m_deleted.contains(id);
    if (name == u"change-start" && !deletion)
        ++m_insertions;
    else if (name == u"change-end" && !deletion)
        m_insertions = std::max(0, m_insertions - 1);
    else if (name != u"change" || !deletion)
        return;
    else if (m_view == ChangesView::Before || m_refused.contains(CopyAct::DropDeleted))
        write(QString(m_deleted.take(id)).replace(u'\n', QChar::LineSeparator));
    else
        note(m_copy, CopyAct::DropDeleted, m_deleted.value(id));
}

void OdtReader::readChanges()
{
    QString id;
    while (m_xml.readNextStartElement()) {
        m_copy.hasChanges = true;
        id = attributeOf(m_xml, u"id");
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"deletion") {
                m_xml.skipCurrentElement();
                continue;
            }
            QString letters;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"change-info")
                    m_xml.skipCurrentElement();
                else
                    letters += (letters.isEmpty() ? QString() : QStringLiteral("\n")) + lettersOf(m_xml);
            }
            m_deleted.insert(id, letters);
        }
    }
}

void OdtReader::end(QStringView name)
{
    if (name == u"p" || name == u"h")
        endParagraph();
    else if (name == u"list" && !m_lists.isEmpty())
        m_lists.removeLast();
    else if (name == u"span" && m_letters.size() > 1)
        m_letters.removeLast();
    else if (name == u"a" && !m_links.isEmpty())
        m_links.removeLast();
    else if (name == u"frame")
        endFrame();
    else if (name == u"table-header-rows")
        m_headerRows = false;
    else if (name == u"table" && !m_tables.isEmpty())
        endTable();
}

void OdtReader::endTable()
{
    const QList<CopyPart> parts = m_tables.takeLast().take();
    for (const CopyPart &part : parts)
        add(part);
}

void OdtReader::add(const CopyPart &part)
{
    if (m_tables.isEmpty())
        m_copy.parts.append(part);
    else
        m_tables.last().add({part});
}

void OdtReader::beginParagraph(QStringView name)
{
    endParagraph(); // of one around this one: text in a box stands inside a paragraph
    const OdtStyle style = m_styles.style(attributeOf(m_xml, u"style-name"));
    m_paragraph.alignment = style.alignment.value_or(CopyAlignment::Start);
    m_letters = {style.letters};
    m_inParagraph = true;
    if (style.name == u"title") {
        m_paragraph.kind = CopyKind::Title;
    } else if (name == u"h") {
        m_paragraph.kind = CopyKind::Heading;
        m_paragraph.level = std::clamp(numberOf(m_xml, u"outline-level", 1), 1, 6);
    } else if (isCaptionStyle(style.name)) {
        m_paragraph.kind = CopyKind::Caption;
    } else if (style.name.contains(u"quot") || style.name == u"block text") {
        m_paragraph.kind = CopyKind::Quote;
    } else if (!m_lists.isEmpty()) {
        m_paragraph.kind = CopyKind::ListItem;
        m_paragraph.level = std::min(static_cast<int>(m_lists.size()) - 1, deepestList);
        m_paragraph.list = m_styles.list(m_lists.last(), m_paragraph.level);
    }
    if (m_paragraph.kind == CopyKind::Title || m_paragraph.kind == CopyKind::Heading)
        m_letters = {OfficeLetters()}; // headings are set bold anyway
}

/// A second paragraph of an item is a line of it.
void OdtReader::endParagraph()
{
    CopyParagraph done = std::exchange(m_paragraph, {});
    done.text = m_runs.take(m_copy, m_refused);
    m_inParagraph = false;
    if (done.text.isEmpty())
        return;
    auto *last =
        m_copy.parts.isEmpty() || !m_tables.isEmpty() ? nullptr : std::get_if<CopyParagraph>(&m_copy.parts.last());
    if (done.kind == CopyKind::ListItem && m_itemBegun && last != nullptr && last->kind == CopyKind::ListItem) {
        last->text.append(Run{QString(QChar::LineSeparator), {}, {}});
        last->text += done.text;
    } else {
        add(done);
    }
    m_itemBegun = true;
}

void OdtReader::endFrame()
{
    CopyPicture picture = std::exchange(m_picture, {});
    if (picture.source.isEmpty() || !isShown())
        return;
    picture.bytes = m_parts.value(picture.source);
    if (picture.bytes.isEmpty())
        note(m_copy, CopyAct::DropFarPictures, picture.source);
    const CopyParagraph around = m_paragraph; // a paragraph goes on behind its picture
    const QList<OfficeLetters> letters = m_letters;
    const bool inside = m_inParagraph;
    endParagraph();
    add(picture);
    m_paragraph = around;
    m_letters = letters;
    m_inParagraph = inside;
}

void OdtReader::readNote()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"note-body")
            m_copy.footnotes.append(lettersOf(m_xml).simplified());
        else
            m_xml.skipCurrentElement();
    }
}

void OdtReader::readAnnotation()
{
    CopyRemark remark;
    const QString name = attributeOf(m_xml, u"name");
    while (m_xml.readNextStartElement()) {
        const QString element = m_xml.name().toString();
        const QString letters = lettersOf(m_xml);
        if (element == u"creator")
            remark.author = letters;
        else if (element == u"date")
            remark.time = QDateTime::fromString(letters.section(u'.', 0, 0), Qt::ISODate).toUTC();
        else if (element != u"creator-initials" && element != u"sender-initials")
            remark.text += (remark.text.isEmpty() ? QString() : QStringLiteral("\n")) + letters;
    }
    if (remark.text.isEmpty())
        return;
    if (!name.isEmpty())
        m_remarks.insert(name, m_copy.remarks.size());
    m_copy.remarks.append(remark);
}

void OdtReader::write(const QString &letters)
{
    if (!m_inParagraph || letters.isEmpty() || !isShown())
        return;
    OfficeLetters all;
    for (const OfficeLetters &one : std::as_const(m_letters))
        all = one.over(all);
    if (all.hidden.value_or(false) && !m_refused.contains(CopyAct::DropHidden))
        return note(m_copy, CopyAct::DropHidden, letters);
    m_remarks.removeIf([&](const auto &open) { // those that never end must not each get the whole text
        QString &on = m_copy.remarks[open.value()].on;
        on += letters.left(longestRemarked);
        return on.size() >= longestRemarked;
    });
    m_runs.append(letters, {all.marks(), m_links.isEmpty() ? QString() : m_links.last(),
                            all.font ? legacyFont(*all.font) : std::nullopt});
}

} // namespace

Result<RawCopy> readOdt(const PackageParts &parts, ChangesView view, const RefusedActs &refused)
{
    if (!parts.contains(contentName))
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
    return OdtReader(parts, view, refused).read();
}

bool isOdtPart(const QString &name)
{
    return name == contentName || name == stylesName || name.startsWith(pictureFolder);
}

} // namespace toasoan
