#include "app/exchange/importers/rtf/rtf_reader.h"

#include "app/exchange/importers/office/table_builder.h"
#include "app/exchange/importers/rtf/rtf_tokens.h"
#include "app/exchange/importers/run_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace toasoan {
namespace {

using namespace std::string_view_literals;

constexpr qsizetype deepest = 500; // groups inside groups; word processors write a dozen
constexpr int vietnameseCharset = 163;
constexpr int vietnameseCodePage = 1258;
constexpr int deepestList = 5;

/// What a group's letters are for.
enum class Destination { Body, FontTable, StyleSheet, Marker, FieldCode, Footnote, Remark, Author, Picture, Nothing };

struct Group
{
    Destination destination = Destination::Body;
    Marks marks;
    int font = 0;
    int skipAfterUnicode = 1; ///< letters behind \u for readers that do not know it
    bool hidden = false;
    bool deleted = false;
    bool inserted = false;
    bool starred = false; ///< \*: to be left out where it is not known
};

struct Font
{
    QString name;
    int charset = 0;
};

struct Named
{
    std::string_view word;
    Destination destination;
};

constexpr std::array destinations = {
    Named{"fonttbl"sv, Destination::FontTable}, Named{"stylesheet"sv, Destination::StyleSheet},
    Named{"listtext"sv, Destination::Marker},   Named{"pntext"sv, Destination::Marker},
    Named{"fldinst"sv, Destination::FieldCode}, Named{"footnote"sv, Destination::Footnote},
    Named{"pict"sv, Destination::Picture},      Named{"colortbl"sv, Destination::Nothing},
    Named{"info"sv, Destination::Nothing},      Named{"header"sv, Destination::Nothing},
    Named{"headerl"sv, Destination::Nothing},   Named{"headerr"sv, Destination::Nothing},
    Named{"headerf"sv, Destination::Nothing},   Named{"footer"sv, Destination::Nothing},
    Named{"footerl"sv, Destination::Nothing},   Named{"footerr"sv, Destination::Nothing},
    Named{"footerf"sv, Destination::Nothing},   Named{"nonshppict"sv, Destination::Nothing},
    Named{"listtable"sv, Destination::Nothing}, Named{"listoverridetable"sv, Destination::Nothing},
    Named{"annotation"sv, Destination::Remark}, Named{"atnid"sv, Destination::Nothing},
    Named{"atnauthor"sv, Destination::Author},  Named{"xe"sv, Destination::Nothing},
    Named{"tc"sv, Destination::Nothing},        Named{"generator"sv, Destination::Nothing},
    Named{"object"sv, Destination::Nothing},    Named{"objdata"sv, Destination::Nothing},
    Named{"datastore"sv, Destination::Nothing}, Named{"themedata"sv, Destination::Nothing},
    Named{"bkmkstart"sv, Destination::Nothing}, Named{"bkmkend"sv, Destination::Nothing},
    Named{"revtbl"sv, Destination::Nothing},    Named{"rsidtbl"sv, Destination::Nothing},
};

/// Words that stand for a letter.
QString letterOf(std::string_view word)
{
    static const std::unordered_map<std::string_view, char16_t> letters = {
        {"emdash", u'—'},    {"endash", u'–'},    {"lquote", u'‘'},  {"rquote", u'’'},
        {"ldblquote", u'“'}, {"rdblquote", u'”'}, {"bullet", u'•'},  {"tab", u' '},
        {"line", u'\u2028'}, {"emspace", u' '},   {"enspace", u' '}, {"qmspace", u' '}};
    const auto found = letters.find(word);
    return found == letters.end() ? QString() : QString(QChar(found->second));
}

/// Bytes of Windows' code pages in Unicode. What is neither Vietnamese nor Western stays Western.
QString decoded(const QByteArray &bytes, bool vietnamese)
{
    const QString western = QString::fromLatin1(bytes);
    QString text = western;
    static const QString high = QStringLiteral("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");
    for (QChar &c : text)
        c = c.unicode() >= 0x80 && c.unicode() < 0xA0 ? high[c.unicode() - 0x80] : c;
    return vietnamese ? fromLegacy(text, LegacyEncoding::Windows1258) : text;
}

class RtfReader
{
public:
    RtfReader(const QByteArray &bytes, ChangesView view, const RefusedActs &refused)
        : m_tokens(bytes), m_view(view), m_refused(refused)
    {}

    [[nodiscard]] Result<RawCopy> read()
    {
        while (const auto token = m_tokens.next()) {
            if (token->kind != RtfToken::Kind::Byte)
                flushBytes();
            if (m_groups.size() > deepest)
                return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                                        "Exchange", "the file is damaged or not what its name says"));
            see(*token);
        }
        flushBytes();
        endParagraph();
        endTable();
        return std::move(m_copy);
    }

private:
    void see(const RtfToken &token);
    void open();
    void close();
    void word(std::string_view name, std::optional<int> number);
    bool setMark(std::string_view name, bool on);
    bool setParagraph(std::string_view name, int number);
    bool setGroup(std::string_view name, int number);
    bool tableWord(std::string_view name);
    void symbol(char sign);
    void unicode(int number);
    void letters(const QString &text);
    void flushBytes();
    void endParagraph();
    void endTable();
    void endPicture();
    void nameFont();
    void nameStyle();
    void readField();
    [[nodiscard]] Group &group() { return m_groups.last(); }
    [[nodiscard]] bool isVietnamese() const;
    [[nodiscard]] bool isShown() const;

    RtfTokens m_tokens;
    ChangesView m_view;
    const RefusedActs &m_refused;
    RawCopy m_copy;
    QList<Group> m_groups = {Group()};
    QHash<int, Font> m_fonts;
    QHash<int, QString> m_styles; ///< lower case names by number
    int m_codePage = 1252;
    QByteArray m_bytes; ///< of \'hh, until their code page is known to be over
    int m_toSkip = 0;   ///< letters that stand behind \u
    int m_entry = 0;    ///< of the font or style table
    QString m_name;     ///< of that entry
    QString m_marker;   ///< of a list's item
    QString m_fieldCode;
    QString m_link;
    qsizetype m_linkDepth = 0;
    QString m_footnote;
    QString m_remark;
    QString m_author; ///< of that remark
    QString m_marked; ///< the letters that it is about
    bool m_marking = false;
    QByteArray m_picture; ///< hexadecimal, or bytes of \bin
    bool m_pictureKnown = false;
    bool m_pictureBinary = false;
    CopyParagraph m_paragraph; ///< its text is in the runs until it ends
    RunWriter m_runs;
    int m_style = 0;
    bool m_inTable = false;
    bool m_listed = false;
    std::optional<TableBuilder> m_table;
    bool m_rowOpen = false;
    bool m_cellOpen = false;
};

bool RtfReader::isVietnamese() const
{
    const Font font = m_fonts.value(m_groups.last().font);
    return font.charset == vietnameseCharset || (font.charset <= 1 && m_codePage == vietnameseCodePage);
}

bool RtfReader::isShown() const
{
    const Group &now = m_groups.last();
    const bool out =
        m_view == ChangesView::Now ? now.deleted && !m_refused.contains(CopyAct::DropDeleted) : now.inserted;
    return !out && !(now.hidden && !m_refused.contains(CopyAct::DropHidden));
}

void RtfReader::see(const RtfToken &token)
{
    switch (token.kind) {
    case RtfToken::Kind::Open:
        return open();
    case RtfToken::Kind::Close:
        return close();
    case RtfToken::Kind::Word:
        return word(token.text, token.number);
    case RtfToken::Kind::Symbol:
        return symbol(token.symbol);
    case RtfToken::Kind::Byte:
        if (m_toSkip > 0)
            --m_toSkip;
        else
            m_bytes += static_cast<char>(*token.number);
        return;
    case RtfToken::Kind::Binary:
        if (group().destination == Destination::Picture) {
            m_picture = QByteArray(token.text.data(), static_cast<qsizetype>(token.text.size()));
            m_pictureBinary = true;
        }
        return;
    case RtfToken::Kind::Text: {
        const auto skipped = std::min<size_t>(static_cast<size_t>(m_toSkip), token.text.size());
        m_toSkip -= static_cast<int>(skipped);
        const std::string_view rest = token.text.substr(skipped);
        letters(decoded(QByteArray(rest.data(), static_cast<qsizetype>(rest.size())), isVietnamese()));
        return;
    }
    }
}

void RtfReader::open()
{
    Group inner = group();
    inner.starred = false;
    m_groups.append(inner);
}

void RtfReader::close()
{
    if (m_groups.size() < 2)
        return;
    const Destination ended = m_groups.takeLast().destination;
    if (ended == Destination::FontTable)
        nameFont();
    else if (ended == Destination::StyleSheet)
        nameStyle();
    if (m_groups.size() < m_linkDepth)
        m_link.clear();
    if (ended == group().destination)
        return;
    if (ended == Destination::FieldCode)
        readField();
    else if (ended == Destination::Picture)
        endPicture();
    else if (ended == Destination::Footnote && !m_footnote.trimmed().isEmpty())
        m_copy.footnotes.append(std::exchange(m_footnote, {}).simplified());
    else if (ended == Destination::Remark)
        m_copy.remarks.append({std::exchange(m_author, {}).trimmed(),
                               {},
                               std::exchange(m_remark, {}).trimmed(),
                               std::exchange(m_marked, {})});
}

void RtfReader::word(std::string_view name, std::optional<int> number)
{
    const auto named =
        std::find_if(destinations.begin(), destinations.end(), [name](const Named &one) { return one.word == name; });
    if (named != destinations.end()) {
        if (group().destination != Destination::Nothing)
            group().destination = named->destination;
        group().starred = false;
        return;
    }
    if (name == "shppict"sv)
        return;
    if (name == "atrfstart"sv || name == "atrfend"sv) { // a comment's letters lie between
        m_marking = name == "atrfstart"sv;
        m_marked = m_marking ? QString() : m_marked;
    }
    if (group().starred && name != "pn"sv && name != "u"sv) {
        group().destination = Destination::Nothing;
        return;
    }
    if (name == "u"sv)
        return unicode(number.value_or('?'));
    const QString letter = letterOf(name);
    if (!letter.isEmpty())
        return letters(letter);
    if (group().destination == Destination::Footnote || group().destination == Destination::Remark) {
        if (name == "uc"sv || name == "f"sv)
            (void)setGroup(name, number.value_or(0));
        return; // its paragraphs are none of the body
    }
    if (!setMark(name, number.value_or(1) != 0) && !setGroup(name, number.value_or(0))
        && !setParagraph(name, number.value_or(0)))
        (void)tableWord(name);
}

bool RtfReader::setMark(std::string_view name, bool on)
{
    static const std::unordered_map<std::string_view, Mark> marks = {
        {"b", Mark::Bold},         {"i", Mark::Italic},      {"ul", Mark::Underline},
        {"uld", Mark::Underline},  {"ulw", Mark::Underline}, {"strike", Mark::Strike},
        {"striked", Mark::Strike}, {"super", Mark::Sup},     {"sub", Mark::Sub}};
    Marks &now = group().marks;
    if (name == "ulnone"sv)
        now.setFlag(Mark::Underline, false);
    else if (name == "nosupersub"sv)
        now &= ~(Mark::Sup | Mark::Sub);
    else if (name == "plain"sv)
        now = {}, group().hidden = group().deleted = group().inserted = false;
    else if (const auto mark = marks.find(name); mark != marks.end())
        now.setFlag(mark->second, on);
    else
        return false;
    return true;
}

bool RtfReader::setGroup(std::string_view name, int number)
{
    if (name == "f"sv) {
        group().font = number;
        if (group().destination == Destination::FontTable)
            m_entry = number;
    } else if (name == "fcharset"sv) {
        m_fonts[m_entry].charset = number;
    } else if (name == "ansicpg"sv) {
        m_codePage = number;
    } else if (name == "uc"sv) {
        group().skipAfterUnicode = std::clamp(number, 0, 16);
    } else if (name == "v"sv) {
        group().hidden = true;
    } else if (name == "deleted"sv) {
        group().deleted = true;
        m_copy.hasChanges = true;
    } else if (name == "revised"sv) {
        group().inserted = true;
        m_copy.hasChanges = true;
    } else if (name == "pngblip"sv || name == "jpegblip"sv) {
        m_pictureKnown = true;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::setParagraph(std::string_view name, int number)
{
    if (name == "pard"sv) {
        m_paragraph.alignment = CopyAlignment::Start;
        m_paragraph.level = 0;
        m_style = 0;
        m_listed = m_inTable = false;
        m_marker.clear();
    } else if (name == "par"sv) {
        endParagraph();
    } else if (name == "sect"sv || name == "page"sv) {
        endParagraph();
    } else if (name == "s"sv) {
        m_style = number;
        if (group().destination == Destination::StyleSheet)
            m_entry = number;
    } else if (name == "qc"sv) {
        m_paragraph.alignment = CopyAlignment::Centre;
    } else if (name == "qr"sv) {
        m_paragraph.alignment = CopyAlignment::End;
    } else if (name == "ls"sv) {
        m_listed = true;
    } else if (name == "ilvl"sv) {
        m_paragraph.level = std::clamp(number, 0, deepestList);
    } else if (name == "intbl"sv) {
        m_inTable = true;
    } else {
        return false;
    }
    return true;
}

bool RtfReader::tableWord(std::string_view name)
{
    if (name == "trowd"sv) {
        if (!m_table)
            m_table.emplace();
        if (!std::exchange(m_rowOpen, true))
            m_table->beginRow();
        return true;
    }
    if (name == "trhdr"sv && m_table) {
        m_table->markHeader();
        return true;
    }
    if (name == "cell"sv) {
        m_inTable = true;
        endParagraph();
        if (m_table && !std::exchange(m_cellOpen, false)) // an empty one
            m_table->beginCell();
        return true;
    }
    if (name == "row"sv) {
        m_rowOpen = m_cellOpen = false;
        return true;
    }
    return false;
}

void RtfReader::symbol(char sign)
{
    if (sign == '*')
        group().starred = true;
    else if (sign == '~')
        letters(QStringLiteral("\u00a0"));
    else if (sign == '_')
        letters(QStringLiteral("-"));
    else if (sign == '\\' || sign == '{' || sign == '}')
        letters(QString(QLatin1Char(sign)));
    else if (sign == '\n' || sign == '\r')
        endParagraph();
}

void RtfReader::unicode(int number)
{
    constexpr int wholeRange = 65536; // numbers over 32767 are written as negative ones
    letters(QString(QChar(static_cast<char16_t>(number < 0 ? number + wholeRange : number))));
    m_toSkip = group().skipAfterUnicode;
}

void RtfReader::flushBytes()
{
    if (!m_bytes.isEmpty())
        letters(decoded(std::exchange(m_bytes, {}), isVietnamese()));
}

void RtfReader::letters(const QString &text)
{
    switch (group().destination) {
    case Destination::Nothing:
        return;
    case Destination::FontTable:
    case Destination::StyleSheet:
        m_name += text;
        if (text.endsWith(u';'))
            group().destination == Destination::FontTable ? nameFont() : nameStyle();
        return;
    case Destination::Marker:
        m_marker += text;
        return;
    case Destination::FieldCode:
        m_fieldCode += text;
        return;
    case Destination::Footnote:
        m_footnote += text;
        return;
    case Destination::Remark:
        m_remark += text;
        return;
    case Destination::Author:
        m_author += text;
        return;
    case Destination::Picture:
        m_picture += m_pictureBinary ? QByteArray() : text.toLatin1();
        return;
    case Destination::Body:
        break;
    }
    if (!isShown())
        return note(m_copy, group().deleted ? CopyAct::DropDeleted : CopyAct::DropHidden, text);
    if (m_marking)
        m_marked += text;
    m_runs.append(text, {group().marks, m_link, legacyFont(m_fonts.value(group().font).name)});
}

void RtfReader::nameFont()
{
    if (!m_name.isEmpty())
        m_fonts[m_entry].name = std::exchange(m_name, {}).remove(u';').trimmed();
}

void RtfReader::nameStyle()
{
    if (!m_name.isEmpty())
        m_styles.insert(m_entry, std::exchange(m_name, {}).remove(u';').trimmed().toLower());
}

void RtfReader::readField()
{
    static const QRegularExpression link(QStringLiteral("HYPERLINK\\s+\"([^\"]+)\""));
    m_link = link.match(std::exchange(m_fieldCode, {})).captured(1);
    m_linkDepth = m_groups.size();
}

void RtfReader::endPicture()
{
    CopyPicture picture;
    picture.bytes = m_pictureBinary ? m_picture : QByteArray::fromHex(m_picture);
    m_picture.clear();
    m_pictureBinary = false;
    if (!std::exchange(m_pictureKnown, false))
        return note(m_copy, CopyAct::DropFarPictures);
    endParagraph();
    if (m_inTable && m_table)
        m_table->add({picture});
    else
        m_copy.parts.append(picture);
}

/// What a style and a list make of the paragraph.
void setKind(CopyParagraph &paragraph, const QString &style, bool listed, const QString &marker)
{
    static const QRegularExpression heading(QStringLiteral("^heading (\\d)"));
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\(?[0-9a-zA-Z]{1,4}[.)]"));
    const auto head = heading.match(style);
    if (head.hasMatch()) {
        paragraph.kind = CopyKind::Heading;
        paragraph.level = std::clamp(head.captured(1).toInt(), 1, 6);
    } else if (style == u"title") {
        paragraph.kind = CopyKind::Title;
    } else if (style.contains(u"caption")) {
        paragraph.kind = CopyKind::Caption;
    } else if (style.contains(u"quot") || style == u"block text") {
        paragraph.kind = CopyKind::Quote;
    } else if (listed) {
        paragraph.kind = CopyKind::ListItem;
        paragraph.list = numbered.match(marker).hasMatch() ? ListStyle::Number : ListStyle::Bullet;
    }
}

void RtfReader::endParagraph()
{
    CopyParagraph done = m_paragraph;
    done.text = m_runs.take(m_copy, m_refused);
    if (!m_inTable)
        endTable();
    if (done.text.isEmpty())
        return;
    setKind(done, m_styles.value(m_style), m_listed || !m_marker.isEmpty(), m_marker);
    if (done.kind == CopyKind::Heading || done.kind == CopyKind::Title) {
        for (Run &run : done.text)
            run.marks.setFlag(Mark::Bold, false); // headings are set bold anyway
    }
    m_marker.clear();
    if (!m_inTable || !m_table) {
        m_copy.parts.append(done);
        return;
    }
    if (!std::exchange(m_cellOpen, true))
        m_table->beginCell();
    m_table->add({done});
}

void RtfReader::endTable()
{
    if (m_table)
        m_copy.parts += m_table->take();
    m_table.reset();
    m_rowOpen = m_cellOpen = false;
}

} // namespace

Result<RawCopy> readRtf(const QByteArray &bytes, ChangesView view, const RefusedActs &refused)
{
    if (!bytes.trimmed().startsWith("{\\rtf"))
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("Exchange", "the file is damaged or not what its name says"));
    return RtfReader(bytes, view, refused).read();
}

} // namespace toasoan
