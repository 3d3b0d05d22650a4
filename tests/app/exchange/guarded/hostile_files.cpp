#include "tests/app/exchange/guarded/hostile_files.h"

#include <archive.h>
#include <archive_entry.h>

namespace toasoan::testing {
namespace {

using See = std::function<void(const HostileFile &)>;

constexpr int megabyte = 1024 * 1024;

QByteArray times(qsizetype count, const QByteArray &piece)
{
    return piece.repeated(count);
}

/// With the piece's number in place of "%".
QByteArray numbered(int count, const QByteArray &piece)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += QByteArray(piece).replace('%', QByteArray::number(i));
    return all;
}

QByteArray wordXml(const QByteArray &body, const QByteArray &before = {})
{
    return "<?xml version='1.0'?>" + before
           + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
           + "</w:body></w:document>";
}

QByteArray odtXml(const QByteArray &body, const QByteArray &before = {})
{
    return "<?xml version='1.0'?>" + before
           + "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:style='s' "
             "xmlns:fo='f'><office:body><office:text>"
           + body + "</office:text></office:body></office:document-content>";
}

const QByteArray wordParagraph = "<w:p><w:r><w:t>Nước lên nhanh</w:t></w:r></w:p>";
const QByteArray odtParagraph = "<text:p>Nước lên nhanh</text:p>";
const QByteArray laughs = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                          "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
                          "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
                          "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;'>"
                          "<!ENTITY i '&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;'><!ENTITY j '&i;&i;&i;&i;&i;&i;&i;&i;&i;&i;'>]>";
const QByteArray outside = "<!DOCTYPE a [<!ENTITY j SYSTEM 'file:///etc/passwd'>]>";

QByteArray docx(const QByteArray &body, const QByteArray &before = {})
{
    return packedZip({{"word/document.xml", wordXml(body, before)}});
}

QByteArray odt(const QByteArray &body, const QByteArray &before = {})
{
    return packedZip({{"content.xml", odtXml(body, before)}});
}

QByteArray bombOfOnePart()
{
    const QByteArray spaces(300 * megabyte, ' ');
    return packedZip({{"word/document.xml", spaces}, {"content.xml", spaces}});
}

void addPackages(const See &see)
{
    const QByteArray document = wordXml(wordParagraph);
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("docx, ") + what, QStringLiteral("a.docx"), bytes});
        see({QByteArray("odt, ") + what, QStringLiteral("a.odt"), bytes});
    };
    const QByteArray bomb = bombOfOnePart(); // whose three hundred megabytes are gone again when it is read
    add("bomb of one part", bomb);
    QList<std::pair<QByteArray, QByteArray>> parts{{"word/document.xml", document}, {"content.xml", document}};
    const QByteArray large(8 * megabyte, 'a');
    for (int i = 0; i < 200; ++i) {
        parts.append({"word/media/" + QByteArray::number(i) + ".png", large});
        parts.append({"Pictures/" + QByteArray::number(i) + ".png", large});
    }
    add("bomb of many pictures", packedZip(parts));
    QByteArray inner = packedZip({{"word/document.xml", QByteArray(100 * megabyte, 'a')}});
    for (int i = 0; i < 5; ++i)
        inner = packedZip({{"word/document.xml", inner}, {"content.xml", inner}});
    add("zip in zip", inner);
    parts = {{"word/document.xml", document}, {"content.xml", odtXml(odtParagraph)}};
    for (int i = 0; i < 70000; ++i)
        parts.append({"a" + QByteArray::number(i), {}});
    add("seventy thousand members", packedZip(parts));
    add("names that lead out", packedZip({{"../../../../tmp/toasoan-slip", "a"},
                                          {"/tmp/toasoan-slip", "a"},
                                          {"word/media/../../../a", "a"},
                                          {"word/document.xml", document},
                                          {"Pictures/..\\..\\a", "a"},
                                          {"content.xml", odtXml(odtParagraph)}}));
    add("one name twice", packedZip({{"word/document.xml", document},
                                     {"word/document.xml", document},
                                     {"content.xml", document},
                                     {"content.xml", document}}));
    add("nothing", {});
    add("an empty zip", packedZip({}));
    add("zeros", QByteArray(megabyte, '\0'));
    add("a head alone", QByteArray("PK\x03\x04", 4) + QByteArray(megabyte, '\xff'));
}

void addWord(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("docx, ") + what, QStringLiteral("a.docx"), bytes});
    };
    add("billion laughs", docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", laughs));
    add("a file of ours", docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", outside));
    add("laughs in the styles", packedZip({{"word/document.xml", wordXml(wordParagraph)},
                                           {"word/styles.xml", laughs + "<a>&j;</a>"},
                                           {"word/comments.xml", laughs + "<a>&j;</a>"},
                                           {"word/numbering.xml", laughs + "<a>&j;</a>"},
                                           {"word/_rels/document.xml.rels", laughs + "<a>&j;</a>"}}));
    add("paragraphs in paragraphs", docx(times(200000, "<w:p>") + times(200000, "</w:p>")));
    add("tables in tables",
        docx(times(50000, "<w:tbl><w:tr><w:tc>") + wordParagraph + times(50000, "</w:tc></w:tr></w:tbl>")));
    add("a million short runs",
        docx("<w:p>" + times(300000, "<w:r><w:b/><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>") + "</w:p>"));
    add("comments that never end",
        docx("<w:p>" + numbered(20000, "<w:commentRangeStart w:id='%'/>") + times(20000, "<w:r><w:t>aaaa</w:t></w:r>")
             + numbered(20000, "<w:commentReference w:id='%'/>") + "</w:p>"));
    const QByteArray merged = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>"
                              "</w:tc></w:tr>";
    add("a tall merged column", docx("<w:tbl>" + times(60000, merged) + "</w:tbl>"));
    add("styles that name each other",
        packedZip(
            {{"word/document.xml", wordXml("<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>")},
             {"word/styles.xml", "<w:styles xmlns:w='w'><w:style w:styleId='a'><w:basedOn w:val='b'/></w:style>"
                                 "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>"}}));
    add("fifty thousand paragraphs", docx(times(50000, wordParagraph)));
    add("one word of ten megabytes", docx("<w:p><w:r><w:t>" + QByteArray(10 * megabyte, 'a') + "</w:t></w:r></w:p>"));
    add("a text cut off", docx(wordParagraph + "<w:p><w:r><w:t>"));
    add("zeros in the text", docx("<w:p><w:r><w:t>" + QByteArray(100, '\0') + "</w:t></w:r></w:p>"));
    add("a long attribute", docx("<w:p a='" + QByteArray(10 * megabyte, 'a') + "'/>" + wordParagraph));
    add("many attributes", docx("<w:p " + numbered(20000, "a%='b' ") + "/>" + wordParagraph));
}

void addOdt(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("odt, ") + what, QStringLiteral("a.odt"), bytes});
    };
    add("billion laughs", odt("<text:p>&j;</text:p>", laughs));
    add("a file of ours", odt("<text:p>&j;</text:p>", outside));
    add("laughs in the styles",
        packedZip({{"content.xml", odtXml(odtParagraph)}, {"styles.xml", laughs + "<a>&j;</a>"}}));
    add("spans in spans",
        odt("<text:p>" + times(100000, "<text:span>") + "a" + times(100000, "</text:span>") + "</text:p>"));
    add("lists in lists", odt(times(100000, "<text:list><text:list-item>") + odtParagraph
                              + times(100000, "</text:list-item></text:list>")));
    add("spaces", odt("<text:p>" + times(200000, "<text:s text:c='1000000000'/>") + "a</text:p>"));
    add("remarks that never end",
        odt("<text:p>" + numbered(20000, "<office:annotation office:name='%'><text:p>a</text:p></office:annotation>")
            + times(20000, "<text:span>aaaa</text:span>") + "</text:p>"));
    add("styles that name each other",
        packedZip({{"content.xml", odtXml("<text:p text:style-name='a'>a</text:p>")},
                   {"styles.xml", "<a xmlns:style='s'><style:style style:name='a' style:parent-style-name='b'/>"
                                  "<style:style style:name='b' style:parent-style-name='a'/></a>"}}));
    add("deletions named again and again",
        odt("<text:tracked-changes><text:changed-region text:id='1'><text:deletion><text:p>" + QByteArray(100000, 'a')
            + "</text:p></text:deletion></text:changed-region></text:tracked-changes>" + "<text:p>"
            + times(20000, "<text:change text:change-id='1'/>") + "a</text:p>"));
}

void addPages(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("html, ") + what, QStringLiteral("a.html"), bytes});
    };
    for (const char *element : {"div", "b", "a", "table", "ul><li", "blockquote", "p", "svg", "math", "select", "font",
                                "span", "form", "button", "h1", "option", "template", "nobr", "x"})
        add(QByteArray("many <" + QByteArray(element) + ">").constData(),
            times(200000, "<" + QByteArray(element) + ">") + "Nước lên nhanh");
    add("one line of ten megabytes", "<p>" + QByteArray(10 * megabyte, 'a') + "</p>");
    add("one comment of ten megabytes", "<p>a</p><!--" + QByteArray(10 * megabyte, 'a') + "--><p>b</p>");
    add("one attribute of ten megabytes", "<p title='" + QByteArray(10 * megabyte, 'a') + "'>b</p>");
    add("brackets", times(3 * megabyte, "<"));
    add("ampersands", "<p>" + times(5 * megabyte, "&"));
    add("entities", "<p>" + times(megabyte, "&notit;"));
    add("many attributes", "<p " + numbered(100000, "a%=b ") + ">Nước</p>");
    add("attributes for all", times(100000, "<p style='color:red' class='a b c d e f' a=b c=d>x</p>"));
    add("formats that cross", times(5000, "<b><i><u><s><sub>") + times(5000, "<p>a</b></i>"));
    add("rules", "<style>" + numbered(100000, "p.c%,.d% b,e%{font-weight:700} ") + "</style>"
                     + numbered(20000, "<p class='c% d e f g h i j'>a</p>"));
    add("cells", "<table>" + times(20000, "<tr><td rowspan=1000 colspan=1000>a<td>b") + "</table>");
    add("zeros", QByteArray(megabyte, '\0'));
    add("zeros in the text", "<p>Nước" + QByteArray(megabyte, '\0') + "</p>");
    add("too large", QByteArray(17 * megabyte, 'a'));
    add("tables in cells", times(3000, "<table><tr><td>a<td>") + "Nước");
    add("pictures", times(100000, "<img src=a alt=b>"));
    see({"web page, paragraphs in objects", QStringLiteral("a.webpage"), times(20000, "<object><p>") + "Nước lên"});
    see({"web page, many paragraphs", QStringLiteral("a.webpage"), "<h1>Tin</h1>" + times(200000, "<p>Nước lên</p>")});
}

void addRtf(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("rtf, ") + what, QStringLiteral("a.rtf"), bytes});
    };
    add("groups in groups", "{\\rtf1 " + times(3 * megabyte, "{"));
    add("groups that close too often", "{\\rtf1 a" + times(3 * megabyte, "}"));
    add("bytes that are not there", "{\\rtf1 {\\pict\\bin2147483647 a}b}");
    add("numbers", "{\\rtf1 \\fs99999999999999999999\\u99999999999 \\uc-5\\u-1 a\\cellx-2147483649 b}");
    add("one line of ten megabytes", "{\\rtf1 " + QByteArray(10 * megabyte, 'a') + "}");
    add("one word of ten megabytes", "{\\rtf1 \\" + QByteArray(10 * megabyte, 'a') + " b}");
    add("words", "{\\rtf1 " + times(2 * megabyte, "\\b\\i0 a"));
    add("bytes", "{\\rtf1 " + times(2 * megabyte, "\\'e1"));
    add("fonts", "{\\rtf1{\\fonttbl" + numbered(300000, "{\\f% a;}") + "}b}");
    add("rows", "{\\rtf1 " + times(100000, "\\trowd\\cellx1\\intbl a\\cell\\row ") + "}");
    add("remarks", "{\\rtf1 " + times(100000, "{\\*\\annotation a}") + "b}");
    add("pictures", "{\\rtf1 " + times(200000, "{\\pict\\pngblip 00}") + "b}");
    add("zeros", QByteArray(megabyte, '\0'));
    add("zeros in the text", "{\\rtf1 a" + QByteArray(megabyte, '\0') + "b}");
}

void addMarkdown(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("md, ") + what, QStringLiteral("a.md"), bytes});
    };
    add("one line of ten megabytes", QByteArray(10 * megabyte, 'a'));
    for (const char *piece : {"*",  "_a ",       "[",        "![",       "> ",           "- ",      "`",
                              "<",  "|",         "\\",       "&#",       "[a](",         "**a _b ", "~~",
                              "# ", "<a href='", "http://a", "[a]: b\n", "|a|b\n|-|-\n", "1. \n",   "    "})
        add(QByteArray("many " + QByteArray(piece)).constData(), "Tin\n\n" + times(200000, piece) + "a");
    add("zeros", QByteArray(megabyte, '\0'));
}

void addMails(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("eml, ") + what, QStringLiteral("a.eml"), "Subject: a\r\n" + bytes});
    };
    QByteArray deep;
    for (int i = 0; i < 5000; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
                + QByteArray::number(i) + "\r\n";
    add("parts in parts", deep);
    add("mails in mails", times(5000, "Content-Type: message/rfc822\r\n\r\n"));
    add("parts", "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + times(200000, "--b\r\n\r\na\r\n"));
    add("boundaries that are none",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + times(3 * megabyte, "--b"));
    add("one line of ten megabytes", "\r\n" + QByteArray(10 * megabyte, 'a'));
    add("one field of ten megabytes", "From: " + QByteArray(10 * megabyte, 'a') + "\r\n\r\nNước\r\n");
    add("fields", numbered(300000, "X-%: a\r\n") + "\r\nNước\r\n");
    add("a field that goes on", "From: a\r\n" + times(500000, " b\r\n") + "\r\nNước\r\n");
    add("words in a field", "From: " + times(20000, "=?utf-8?Q?a?= ") + "\r\n\r\nNước\r\n");
    add("words that do not end", "From: " + times(80000, "=?a") + "\r\n\r\nNước\r\n");
    add("parameters", "Content-Type: text/plain; " + numbered(50000, "a*%=b; ") + "\r\n\r\nNước\r\n");
    add("soft breaks", "Content-Transfer-Encoding: quoted-printable\r\n\r\na" + times(3 * megabyte, "=\r\n") + "b");
    add("equals signs", "Content-Transfer-Encoding: quoted-printable\r\n\r\na" + times(10 * megabyte, "="));
    add("zeros", "\r\n" + QByteArray(megabyte, '\0'));
    add("lines", "\r\n" + times(3 * megabyte, "a\r\n"));
    const QByteArray bomb = bombOfOnePart().toBase64();
    add("bombs attached", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nNước lên\r\n"
                              + times(20, "--b\r\nContent-Type: application/x\r\nContent-Disposition: attachment; "
                                          "filename=a.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                              + bomb + "\r\n")
                              + "--b--\r\n");
}

void addTexts(const See &see)
{
    const auto add = [&see](const char *what, const QByteArray &bytes) {
        see({QByteArray("txt, ") + what, QStringLiteral("a.txt"), bytes});
    };
    add("one line of ten megabytes", QByteArray(10 * megabyte, 'a'));
    add("one line of words", times(2 * megabyte, "lên "));
    add("lines", times(5 * megabyte, "a\n"));
    add("blank lines", "a" + QByteArray(10 * megabyte, '\n') + "b");
    add("zeros", QByteArray(megabyte, '\0'));
    add("no text at all", QByteArray(10 * megabyte, '\xff'));
    add("captions", "Tin\n\n" + times(200000, "a. Ảnh: b\n"));
    add("pictures", "Tin\n\n" + times(200000, "Tin ảnh 1\n"));
    add("brackets", "Tin\n\n" + QByteArray(megabyte, '(') + "\n" + QByteArray(megabyte, ' ') + "Ảnh:");
    add("marks on a letter", "a" + times(2 * megabyte, "\xcc\x81"));
    see({"json, nesting", QStringLiteral("a.json"), times(megabyte, "[")});
}

} // namespace

QByteArray packedZip(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray zip(200 * 1024 + parts.size() * 300, Qt::Uninitialized);
    for (const auto &[name, bytes] : parts)
        zip.resize(zip.size() + bytes.size() / 200 + name.size() * 2 + 300
                   + (bytes.size() < 100000 ? bytes.size() : 0));
    size_t used = 0;
    archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, zip.data(), static_cast<size_t>(zip.size()), &used);
    for (const auto &[name, bytes] : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (archive_write_header(writer, entry) != ARCHIVE_OK
            || archive_write_data(writer, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
            qFatal("no zip: %s", archive_error_string(writer));
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    zip.truncate(static_cast<qsizetype>(used));
    return zip;
}

void eachHostileFile(const std::function<void(const HostileFile &)> &see)
{
    addPackages(see);
    addWord(see);
    addOdt(see);
    addPages(see);
    addRtf(see);
    addMarkdown(see);
    addMails(see);
    addTexts(see);
}

} // namespace toasoan::testing
