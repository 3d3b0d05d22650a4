#include "app/article/block_kinds.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/office/package_parts.h"
#include "app/exchange/sealed_zip.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList kindsOf(const Article &article)
{
    QStringList kinds;
    for (const Block &block : article.body)
        kinds.append(kindId(block.content));
    return kinds;
}

QString bodyText(const Article &article)
{
    QString text;
    for (const Passage &passage : passagesOf(article)) {
        if (passage.place.part != Part::Alt)
            text += passage.text + u'\n';
    }
    return text;
}

/// Each word of the generated articles ends in its number.
QStringList numberedWords(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\p{L}+\\d+"));
    QStringList words;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        words.append(match.next().captured().toLower());
    return words;
}

QStringList wordsOf(const Article &article)
{
    return numberedWords(bodyText(article));
}

QStringList wordsInMarkdown(QString text)
{
    static const QRegularExpression alt(QStringLiteral("\\{alt=[^}]*\\}"));
    return numberedWords(text.remove(alt));
}

template<typename T>
const T &only(const Article &article)
{
    for (const Block &block : article.body) {
        if (const auto *content = std::get_if<T>(&block.content))
            return *content;
    }
    static const T none;
    return none;
}

const QString wordXml = QStringLiteral(
    "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    "<w:body>%1</w:body></w:document>");

QByteArray docxOf(const QString &body, const QList<ZipPart> &more = {})
{
    return sealedZip(QList<ZipPart>{{QStringLiteral("word/document.xml"), wordXml.arg(body).toUtf8()}} + more);
}

QString paragraph(const QString &letters, const QString &properties = {})
{
    return QStringLiteral("<w:p><w:r><w:rPr>%2</w:rPr><w:t>%1</w:t></w:r></w:p>").arg(letters, properties);
}

Result<Imported> imported(const QByteArray &docx)
{
    return importBytes(QStringLiteral("bai.docx"), docx);
}

} // namespace

class TestOfficeImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMakersDocumentIsTheSameArticle_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("tracked");
        QTest::newRow("pandoc.docx") << u"pandoc.docx"_qs << true;
        QTest::newRow("libreoffice.odt") << u"libreoffice.odt"_qs << true;
        QTest::newRow("libreoffice.docx") << u"libreoffice.docx"_qs << true;
        QTest::newRow("libreoffice.rtf") << u"libreoffice.rtf"_qs << true;
        QTest::newRow("pandoc.odt") << u"pandoc.odt"_qs << false;
    }

    void everyMakersDocumentIsTheSameArticle()
    {
        QFETCH(QString, file);
        QFETCH(bool, tracked);
        const auto copy = importBytes(file, bytesOf(file));
        QVERIFY(copy.has_value());
        const Article &article = copy->article;
        QCOMPARE(article.headline, u"Bà con Hưng Hòa gặt chạy lũ"_qs);
        QCOMPARE(article.sourceTag, u"(Baomau.vn)"_qs);
        QCOMPARE(article.sapo, u"Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm."_qs);
        QCOMPARE(kindsOf(article),
                 QStringList({u"paragraph"_qs, u"figure"_qs, u"cross-head"_qs, u"paragraph"_qs, u"list"_qs, u"list"_qs,
                              u"quote"_qs, u"cross-head"_qs, u"table"_qs, u"paragraph"_qs}));
        QCOMPARE(copy->pictures.size(), 1);
        QCOMPARE(plainText(only<Figure>(article).caption), u"Đồng lúa nhìn từ đê"_qs);
        const auto &list = only<ListBlock>(article);
        QCOMPARE(list.items.size(), 4);
        QCOMPARE(list.items[2].level, 1);
        QCOMPARE(list.style, ListStyle::Bullet);
        const auto &table = only<Table>(article);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(plainText(table.rows[2][1].text), u"90"_qs);
        QCOMPARE(std::get<CrossHead>(article.body[7].content).level, 3);
        QVERIFY(copy->annotations.editorNote.contains(u"Theo Ban chỉ huy phòng chống lụt bão."));
        const Text &last = std::get<Paragraph>(article.body.last().content).text;
        const auto linked = std::find_if(last.begin(), last.end(), [](const Run &run) { return !run.link.isEmpty(); });
        QVERIFY(linked != last.end());
        QCOMPARE(linked->text, u"trang của xã"_qs);
        QCOMPARE(linked->link, u"https://huyenmau.example/xa"_qs);
        QCOMPARE(copy->before.has_value(), tracked);
        QCOMPARE(copy->annotations.threads.size(), tracked ? 1 : 0);
        if (!tracked)
            return;
        QVERIFY(bodyText(article).contains(u"Cán bộ huyện đã đến từng nhà hỏi thăm."));
        QVERIFY(bodyText(*copy->before).contains(u"Cán bộ huyện sẽ đến hỏi thăm."));
        const CommentThread &thread = copy->annotations.threads.first();
        QCOMPARE(thread.comments.first().text, u"Kiểm lại số liệu này"_qs);
        // LibreOffice writes names into rich text in Western letters alone.
        QCOMPARE(thread.comments.first().author, file.endsWith(u".rtf") ? u"Biên T?p"_qs : u"Biên Tập"_qs);
        QCOMPARE(thread.anchor.place.block, article.body.last().id);
        QCOMPARE(thread.anchor.range.length, u"Bảy mươi hộ"_qs.size());
    }

    void generatedDocumentsAreTheArticleTheyWereMadeOf_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/made"));
        for (const QString &name : folder.entryList({u"*.docx"_qs, u"*.odt"_qs, u"*.rtf"_qs}, QDir::Files))
            QTest::newRow(qPrintable(name)) << name;
    }

    /// tests/system/office_corpus.py made them; it counts the same of as many as one likes.
    void generatedDocumentsAreTheArticleTheyWereMadeOf()
    {
        QFETCH(QString, file);
        const QString source = u"made/" + file.section(u'.', 0, 0).section(u'-', 0, 1) + u".md";
        const auto copy = importBytes(file, bytesOf(u"made/" + file));
        QVERIFY(copy.has_value());
        QVERIFY(copy->warnings.isEmpty());
        QCOMPARE(copy->pictures.size(), 1);
        QCOMPARE(wordsOf(copy->article), wordsInMarkdown(QString::fromUtf8(bytesOf(source))));
    }

    void lettersOfOldFontsAreRead()
    {
        const QString font = QStringLiteral("<w:rFonts w:ascii='%1'/>");
        const auto copy = imported(docxOf(paragraph(u"Tin"_qs) + paragraph(u"ViÖt Nam"_qs, font.arg(u".VnTime"_qs))
                                          + paragraph(u"ViÖt"_qs, font.arg(u".VnTimeH"_qs))
                                          + paragraph(u"Vieät Nam"_qs, font.arg(u"VNI-Times"_qs))));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->article.sapo, u"Việt Nam"_qs);
        QCOMPARE(bodyText(copy->article).section(u'\n', -3), u"VIỆT\nViệt Nam\n"_qs);
    }

    /// Programs cut text anywhere, also between a letter and its mark.
    void aLetterCutFromItsMarkIsRead()
    {
        const QString run = QStringLiteral("<w:r><w:rPr><w:rFonts w:ascii='VNI-Times'/></w:rPr><w:t>%1</w:t></w:r>");
        const auto copy = imported(
            docxOf(paragraph(u"Tin"_qs) + u"<w:p>"_qs + run.arg(u"Vie"_qs) + run.arg(u"ät"_qs) + u"</w:p>"_qs));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->article.sapo, u"Việt"_qs);
        const auto rtf = importBytes(u"a.rtf"_qs, "{\\rtf1\\ansi{\\fonttbl{\\f0 VNI-Times;}{\\f1\\fcharset163 Arial;}}"
                                                  "\\f0 Tin\\par Vie\\'e4t\\par\\f1 Vi\\'ea\\'f2t \\u7879?\\par}");
        QVERIFY(rtf.has_value());
        QCOMPARE(rtf->article.sapo, u"Việt"_qs);
        QCOMPARE(bodyText(rtf->article).section(u'\n', -2), u"Việt ệ\n"_qs);
    }

    void aBoldLineWithoutLettersIsNoCrossHead()
    {
        const auto rtf = importBytes(u"a.rtf"_qs, "{\\rtf1 Tin\\par Sapo\\par a\\par {\\b \\~}\\par b\\par}");
        QVERIFY(rtf.has_value());
        QVERIFY(only<CrossHead>(rtf->article).text.isEmpty());
    }

    void hiddenTextIsCountedAndStaysBehind()
    {
        const auto copy = imported(docxOf(paragraph(u"Tin"_qs) + paragraph(u"kín"_qs, u"<w:vanish/>"_qs)));
        QVERIFY(copy.has_value());
        QVERIFY(!bodyText(copy->article).contains(u"kín"));
        QCOMPARE(copy->notes.size(), 1);
        QCOMPARE(copy->notes[0].act, CopyAct::DropHidden);
        QCOMPARE(copy->notes[0].examples, QStringList({u"kín"_qs}));
    }

    void cellsThatAreOneAreOne()
    {
        const QString cell = QStringLiteral("<w:tc><w:tcPr>%2</w:tcPr><w:p><w:r><w:t>%1</w:t></w:r></w:p></w:tc>");
        const QString restart = u"<w:vMerge w:val='restart'/>"_qs;
        const auto copy = imported(
            docxOf(paragraph(u"Tin"_qs) + u"<w:tbl><w:tr>"_qs + cell.arg(u"a"_qs, restart) + cell.arg(u"b"_qs, u""_qs)
                   + u"</w:tr><w:tr>"_qs + cell.arg(u""_qs, u"<w:vMerge/>"_qs) + cell.arg(u"c"_qs, u""_qs)
                   + u"</w:tr><w:tr>"_qs + cell.arg(u"d"_qs, u"<w:gridSpan w:val='2'/>"_qs) + u"</w:tr></w:tbl>"_qs));
        QVERIFY(copy.has_value());
        const auto &table = only<Table>(copy->article);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0][0].rowSpan, 2);
        QCOMPARE(table.rows[1].size(), 1);
        QCOMPARE(table.rows[2][0].columnSpan, 2);
    }

    void fieldsGiveTheirLinks()
    {
        const QString field = QStringLiteral("<w:r><w:fldChar w:fldCharType='%1'/></w:r>");
        const auto copy = imported(docxOf(
            paragraph(u"Tin"_qs) + paragraph(u"Sapo."_qs) + u"<w:p>"_qs + field.arg(u"begin"_qs)
            + u"<w:r><w:instrText> HYPERLINK \"https://a.vn\" </w:instrText></w:r>"_qs + field.arg(u"separate"_qs)
            + u"<w:r><w:t>a</w:t></w:r>"_qs + field.arg(u"end"_qs) + u"<w:r><w:t> b</w:t></w:r></w:p>"_qs));
        QVERIFY(copy.has_value());
        const Text &text = std::get<Paragraph>(copy->article.body.last().content).text;
        QCOMPARE(text.size(), 2);
        QCOMPARE(text[0].link, u"https://a.vn"_qs);
        QCOMPARE(text[1].link, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("docx");
        QTest::newRow("no zip") << QByteArray("PK\3\4 not one");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no document") << sealedZip({{u"a.txt"_qs, "x"}});
        QTest::newRow("cut") << bytesOf(u"pandoc.docx"_qs).left(9000);
        QTest::newRow("no letters") << docxOf(QString());
        QTest::newRow("broken XML") << sealedZip({{u"word/document.xml"_qs, "<w:document><w:p>"}});
        QTest::newRow("a document type") << sealedZip(
            {{u"word/document.xml"_qs,
              "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d><p><t>&x;</t></p></d>"}});
        QTest::newRow("laughs") << sealedZip(
            {{u"word/document.xml"_qs,
              "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><d><p><t>&b;</t></p></d>"}});
    }

    void refuses()
    {
        QFETCH(QByteArray, docx);
        const auto copy = imported(docx);
        QVERIFY(!copy.has_value());
        QVERIFY(!copy.error().detail.isEmpty());
    }

    /// Names are compared, never used as paths; pictures outside of the file are not opened.
    void nothingOutsideOfTheFileIsRead()
    {
        const QByteArray relations = "<Relationships><Relationship Id='r1' Target='../../../etc/passwd'/>"
                                     "<Relationship Id='r2' Target='file:///etc/passwd' TargetMode='External'/>"
                                     "</Relationships>";
        const QString picture = QStringLiteral("<w:p><w:r><w:drawing><docPr descr='x'/><blip embed='%1'/></w:drawing>"
                                               "</w:r></w:p>");
        const auto copy = imported(docxOf(paragraph(u"Tin"_qs) + picture.arg(u"r1"_qs) + picture.arg(u"r2"_qs),
                                          {{u"word/_rels/document.xml.rels"_qs, relations}}));
        QVERIFY(copy.has_value());
        QVERIFY(std::all_of(copy->pictures.begin(), copy->pictures.end(),
                            [](const ImportedPicture &picture) { return picture.bytes.isEmpty(); }));
        QCOMPARE(kindsOf(copy->article), QStringList({u"figure"_qs, u"figure"_qs}));
    }

    void anyXmlIsReadOrRefused()
    {
        QVERIFY(rc::check("any document", [] {
            static const std::vector<QString> pieces = {u"<w:p>"_qs,
                                                        u"</w:p>"_qs,
                                                        u"<w:r>"_qs,
                                                        u"</w:r>"_qs,
                                                        u"<w:t>a</w:t>"_qs,
                                                        u"<w:tbl>"_qs,
                                                        u"</w:tbl>"_qs,
                                                        u"<w:tr>"_qs,
                                                        u"</w:tr>"_qs,
                                                        u"<w:tc>"_qs,
                                                        u"</w:tc>"_qs,
                                                        u"<w:del>"_qs,
                                                        u"</w:del>"_qs,
                                                        u"<w:vMerge/>"_qs,
                                                        u"<w:gridSpan w:val='-9'/>"_qs,
                                                        u"<w:pPr><w:numPr/></w:pPr>"_qs,
                                                        u"<w:fldChar w:fldCharType='begin'/>"_qs,
                                                        u"<w:txbxContent>"_qs,
                                                        u"</w:txbxContent>"_qs};
            QString body;
            for (const QString &piece : *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(pieces)))
                body += piece;
            (void)imported(docxOf(paragraph(u"Tin"_qs) + body));
            (void)importBytes(u"bai.rtf"_qs, "{\\rtf1 " + body.toUtf8().replace('<', '{').replace('>', '}'));
            (void)importBytes(u"bai.odt"_qs, sealedZip({{u"content.xml"_qs, body.remove(u"w:"_qs).toUtf8()}}));
        }));
    }
};

QTEST_MAIN(TestOfficeImport)
#include "test_office_import.moc"
