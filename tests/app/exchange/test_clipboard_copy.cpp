#include "app/article/text_walk.h"
#include "app/exchange/importers/chat_lines.h"
#include "app/exchange/importers/clipboard_copy.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/clipboard/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

PastedCopy pasted(const QByteArray &html, const RefusedActs &refused = {}, const QByteArray &rtf = {},
                  const QByteArray &picture = {})
{
    return readClipboard({html, rtf, picture}, refused).value();
}

/// "p:letters", "h2:letters", "list:one|two"…
QStringList outline(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QStringList letters;
        TextWalk walk([&letters](const Place &place, const auto &text) {
            if (place.part == Part::Alt || text.isEmpty())
                return;
            if constexpr (std::is_same_v<std::decay_t<decltype(text)>, Text>)
                letters.append(plainText(text).replace(QChar::LineSeparator, u'/'));
            else
                letters.append(text);
        });
        walk.block(block);
        static const QStringList kinds{u"p"_qs,       u"head"_qs,    u"list"_qs,   u"quote"_qs, u"pull"_qs,
                                       u"figure"_qs,  u"gallery"_qs, u"box"_qs,    u"table"_qs, u"embed"_qs,
                                       u"related"_qs, u"rule"_qs,    u"unknown"_qs};
        lines.append(kinds[static_cast<qsizetype>(block.content.index())] + u':' + letters.join(u'|'));
    }
    return lines;
}

int countOf(const PastedCopy &copy, CopyAct act)
{
    for (const CopyNote &note : copy.notes) {
        if (note.act == act)
            return note.count;
    }
    return 0;
}

/// Words of letters, without order.
QStringList sortedWords(const QString &letters)
{
    QStringList words = letters.split(QRegularExpression(QStringLiteral("[\\s|/]+")), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

QStringList wordsOf(const QList<Block> &blocks)
{
    QString letters;
    for (const QString &line : outline(blocks))
        letters += line.mid(line.indexOf(u':') + 1) + u' ';
    return sortedWords(letters);
}

/// HTML as people's editors nest it, and the words that stand in it.
struct RandomHtml
{
    QByteArray html;
    QStringList words;
};

void addInline(RandomHtml &made)
{
    static const std::vector<std::pair<QByteArray, QByteArray>> around = {{"", ""},
                                                                          {"<b>", "</b>"},
                                                                          {"<span style='color:red'>", "</span>"},
                                                                          {"<a href='https://example.org'>", "</a>"},
                                                                          {"<i><u>", "</u></i>"},
                                                                          {"<font face='Arial'>", "</font>"}};
    static const std::vector<QByteArray> gaps = {" ", "&nbsp;", "\n", "<br>", " <span> </span>", "<wbr> "};
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        const auto &[open, close] = *rc::gen::elementOf(around);
        made.words.append(QStringLiteral("từ%1").arg(made.words.size()));
        made.html += open + made.words.last().toUtf8() + close + *rc::gen::elementOf(gaps);
    }
}

void addBlock(RandomHtml &made, int depth)
{
    static const std::vector<std::pair<QByteArray, QByteArray>> blocks = {
        {"<p>", "</p>"},
        {"<div>", "</div>"},
        {"<h2>", "</h2>"},
        {"<ul><li>", "</li></ul>"},
        {"<blockquote>", "</blockquote>"},
        {"<table><tr><td>", "</td></tr></table>"},
        {"<pre>", "</pre>"},
        {"<section><p>", "</section>"},
        {"<p class=MsoNormal style='mso-list:l0 level1 lfo1'>", "<o:p></o:p></p>"}};
    const auto &[open, close] = *rc::gen::elementOf(blocks);
    made.html += open;
    addInline(made);
    if (depth > 0 && *rc::gen::arbitrary<bool>())
        addBlock(made, depth - 1);
    made.html += close;
}

RandomHtml randomHtml()
{
    RandomHtml made;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i)
        addBlock(made, 2);
    made.words.sort();
    return made;
}

} // namespace

class TestClipboardCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCopyKeepsWhatAnArticleHolds()
    {
        const PastedCopy copy = pasted(sample("word.html"));
        QCOMPARE(
            outline(copy.blocks),
            QStringList({u"p:Bà con Hưng Hòa gặt chạy lũ"_qs,
                         u"p:Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm. Nước lũ rút chậm, xem trang của xã."_qs,
                         u"head:Chợ quê họp lại"_qs, u"list:Gạo|Muối"_qs, u"figure:Đồng lúa nhìn từ đê.|Người Thử"_qs,
                         u"p:Bảy mươi hộ đã về nhà."_qs}));
        QCOMPARE(countOf(copy, CopyAct::DropHidden), 1);
        QCOMPARE(countOf(copy, CopyAct::DropDeleted), 1);
        QVERIFY(countOf(copy, CopyAct::PlainSpaces) >= 1);
        QVERIFY(countOf(copy, CopyAct::DropLooks) >= 3);
        QCOMPARE(countOf(copy, CopyAct::DropFarPictures), 1);
        QVERIFY(copy.pictures.isEmpty());
    }

    void aPictureThatTheHtmlOnlyNamesComesOutOfTheRichText()
    {
        const PastedCopy copy = pasted(sample("word.html"), {}, sample("word.rtf"));
        QCOMPARE(copy.pictures.size(), 1);
        QVERIFY(copy.pictures.first().bytes.startsWith("\x89PNG"));
        QCOMPARE(countOf(copy, CopyAct::DropFarPictures), 0);
        QVERIFY(std::any_of(copy.blocks.begin(), copy.blocks.end(),
                            [&](const Block &block) { return block.id == copy.pictures.first().block; }));
    }

    void aCopiedWebPictureTakesTheImageBesideIt()
    {
        const PastedCopy copy =
            pasted("<meta charset='utf-8'><img src='https://example.org/a.jpg' alt='Cầu mới'>", {}, {}, "PNG bytes");
        QCOMPARE(copy.pictures.size(), 1);
        QCOMPARE(copy.pictures.first().bytes, QByteArray("PNG bytes"));
        QCOMPARE(std::get<Figure>(copy.blocks.first().content).alt, u"Cầu mới"_qs);
    }

    void theRichTextIsReadWhereThereIsNoHtml()
    {
        const PastedCopy copy = pasted({}, {}, sample("word.rtf"));
        QVERIFY(outline(copy.blocks).contains(u"p:Bà con Hưng Hòa gặt chạy lũ"_qs));
        QCOMPARE(copy.pictures.size(), 1);
    }

    void documentsOfGoogleKeepBoldListsAndLinks()
    {
        const PastedCopy copy = pasted(sample("google-docs.html"));
        QCOMPARE(outline(copy.blocks),
                 QStringList({u"head:Chợ quê họp lại"_qs, u"p:Sáng nay, bà con ra đồng./Dòng hai, trang của xã."_qs,
                              u"list:Gạo|Gạo nếp|Muối"_qs}));
        const Text text = std::get<Paragraph>(copy.blocks[1].content).text;
        QCOMPARE(text[1].text, u"bà con"_qs);
        QCOMPARE(text[1].marks, Marks(Mark::Bold));
        QVERIFY(std::any_of(text.begin(), text.end(),
                            [](const Run &run) { return run.link == u"https://example.org/xa"; }));
        QCOMPARE(std::get<ListBlock>(copy.blocks[2].content).items[1].level, 1);
    }

    void cellsOfASpreadsheetAreATable()
    {
        const PastedCopy copy = pasted(sample("google-sheets.html"));
        QCOMPARE(outline(copy.blocks), QStringList{u"table:Hàng|Giá|Gạo|18.000|Cá/khô|90.000"_qs});
        const PastedCopy without = pasted(sample("google-sheets.html"), {CopyAct::KeepTables});
        QCOMPARE(outline(without.blocks), QStringList({u"p:Hàng Giá"_qs, u"p:Gạo 18.000"_qs, u"p:Cá/khô 90.000"_qs}));
    }

    void aSmileyOfAChatIsALetter()
    {
        const PastedCopy copy = pasted(sample("facebook.html"));
        QCOMPARE(outline(copy.blocks), QStringList({u"p:Chợ quê họp lại rồi bà con ơi 🌾"_qs,
                                                    u"p:Gạo 18 nghìn một cân."_qs, u"p:Cá khô 90 nghìn."_qs}));
    }

    void whatBrowserAndOfficeReallyCopied_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("chromium") << sample("chromium.html");
        QTest::newRow("writer") << sample("writer/text.html");
    }

    void whatBrowserAndOfficeReallyCopied()
    {
        QFETCH(QByteArray, html);
        const PastedCopy copy = pasted(html);
        QVERIFY(copy.blocks.size() > 6);
        QCOMPARE(countOf(copy, CopyAct::KeepTables), 1);
        QVERIFY(countOf(copy, CopyAct::KeepLists) >= 1);
        QVERIFY(countOf(copy, CopyAct::KeepHeads) >= 1);
        QVERIFY(countOf(copy, CopyAct::KeepLinks) >= 1);
        for (const QString &line : outline(copy.blocks))
            QVERIFY2(!line.contains(u"track()") && !line.contains(u'<'), qPrintable(line));
    }

    /// Writer's HTML names a file of its own folder; the picture itself lies in the rich text beside it.
    void thePictureOfWriterIsInItsRichText()
    {
        const PastedCopy copy = pasted(sample("writer/text.html"), {}, sample("writer/text.rtf"));
        QCOMPARE(copy.pictures.size(), 1);
        QVERIFY(copy.pictures.first().bytes.startsWith("\x89PNG"));
        QCOMPARE(
            outline(copy.blocks).mid(0, 6),
            QStringList({u"p:Bà con Hưng Hòa gặt chạy lũ"_qs,
                         u"p:(Baomau.vn) - Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm."_qs,
                         u"p:Nước lũ rút chậm, nhiều thửa ruộng vẫn ngập.1 Cán bộ huyện đã đến từng nhà hỏi thăm."_qs,
                         u"figure:Đồng lúa nhìn từ đê"_qs, u"head:Chợ quê họp lại"_qs, u"p:Danh mục:"_qs}));
        QCOMPARE(countOf(copy, CopyAct::DropFarPictures), 0);
    }

    /// The same words, by whichever of its forms they come.
    void allFormsOfWriterSayTheSame()
    {
        QStringList html = wordsOf(pasted(sample("writer/text.html")).blocks);
        html.replaceInStrings(u"ngập.1"_qs, u"ngập."_qs); // the mark of a note, which stands behind the text in both
        html.sort();
        QCOMPARE(wordsOf(pasted({}, {}, sample("writer/text.rtf")).blocks), html);
    }

    void aTableOfABrowserStandsAmongItsParagraphs()
    {
        const PastedCopy copy = pasted(sample("chromium/text.html"));
        QCOMPARE(outline(copy.blocks),
                 QStringList({u"p:Hà Nội, 12/5 – Giá rau ở chợ Mẫu tăng nhẹ sau mưa,/theo bảng giá của chợ."_qs,
                              u"table:Hàng|Thứ hai|Thứ ba|Rau cải|12|15|Cà chua|hết hàng|Giá bán lẻ (nghìn đồng)"_qs,
                              u"p:Chị Mẫu, bán rau: “Mưa thì rau đắt”."_qs, u"list:Rau muống|Rau dền|dền đỏ|dền cơm"_qs,
                              u"figure:Sạp rau sáng thứ ba.|Mẫu"_qs}));
        QCOMPARE(copy.pictures.size(), 1);
        QCOMPARE(countOf(copy, CopyAct::PlainSpaces), 1);
    }

    void namesAndTimesOfAChatAreLeftOut()
    {
        const QString letters = QString::fromUtf8(sample("zalo.txt"));
        QVERIFY(isChat(letters));
        const PastedCopy copy = readClipboard({{}, {}, {}, letters}).value();
        QCOMPARE(outline(copy.blocks), QStringList({u"p:Sáng nay chợ quê họp lại"_qs, u"p:Gạo 18 nghìn một cân"_qs,
                                                    u"p:Em gửi ảnh sau ạ"_qs}));
        QCOMPARE(countOf(copy, CopyAct::DropChatHeads), 3);
        const PastedCopy whole = readClipboard({{}, {}, {}, letters}, {CopyAct::DropChatHeads}).value();
        QCOMPARE(outline(whole.blocks).first(), u"p:[08:12, 26/11/2026] Thông tín viên: Sáng nay chợ quê họp lại"_qs);
    }

    void formsOfChats()
    {
        QVERIFY(isChat(u"[26/11/2026 08:12:30] An: một\n[26/11/2026 08:13:00] Bình: hai"_qs));
        QVERIFY(isChat(u"Người Thử, [26.11.2026 8:12]\nMột.\n\nNgười Thử, [26.11.2026 8:14]\nHai."_qs));
        QVERIFY(isChat(u"[8:12 SA] An: một\n[9:05 CH] An: hai"_qs));
        QVERIFY(!isChat(u"[08:12, 26/11/2026] An: một lời nhắn được dẫn lại trong bài.\nĐoạn sau."_qs));
        QVERIFY(!isChat(u"Lịch thi đấu\n08:12 26/11: A gặp B\n09:00 26/11: C gặp D"_qs));
        QVERIFY(!isChat(u"[1] Nguồn: sách\n[2] Nguồn: báo"_qs));
        QVERIFY(!isChat({}));
    }

    void whatIsRefusedIsNotDone()
    {
        const QByteArray html = sample("word.html");
        QVERIFY(outline(pasted(html, {CopyAct::DropHidden}).blocks).join(u' ').contains(u"Ghi chú riêng"));
        QVERIFY(outline(pasted(html, {CopyAct::DropDeleted}).blocks).join(u' ').contains(u"Sáu mươi"));
        QVERIFY(outline(pasted(html, {CopyAct::PlainSpaces}).blocks).join(u' ').contains(QChar::Nbsp));
        QVERIFY(outline(pasted(html, {CopyAct::KeepHeads}).blocks).contains(u"p:Chợ quê họp lại"_qs));
        QVERIFY(outline(pasted(html, {CopyAct::KeepLists}).blocks).contains(u"p:Muối"_qs));
        const PastedCopy bare = pasted(html, {CopyAct::KeepMarks, CopyAct::KeepLinks});
        QCOMPARE(countOf(bare, CopyAct::KeepMarks) + countOf(bare, CopyAct::KeepLinks), 0);
        QVERIFY(outline(pasted(html, {CopyAct::KeepPictures}).blocks).contains(u"p:Đồng lúa nhìn từ đê."_qs));
    }

    void linesAboutThePageAreLeftOutUnlessTheyAreWanted()
    {
        const QByteArray html = "<p>Đoạn một.</p><p>(Xem tiếp trang 3)</p><p>Đoạn hai.</p>";
        QCOMPARE(pasted(html).blocks.size(), 2);
        QCOMPARE(countOf(pasted(html), CopyAct::DropPageLines), 1);
        QCOMPARE(pasted(html, {CopyAct::DropPageLines}).blocks.size(), 3);
    }

    void anEmptyFrameStaysOnlyWhereItIsWanted()
    {
        const QByteArray html = "<p>Đoạn.</p><img src='https://example.org/a.jpg'><p>Đoạn hai.</p>";
        QCOMPARE(pasted(html).blocks.size(), 2);
        QCOMPARE(countOf(pasted(html), CopyAct::DropFarPictures), 1);
        QCOMPARE(pasted(html, {CopyAct::DropFarPictures}).blocks.size(), 3);
    }

    void noSchemeButTheAllowedIsEverALink()
    {
        const PastedCopy copy = pasted("<p><a href='javascript:x()'>a</a> <a href='file:///etc/passwd'>b</a> "
                                       "<a href='data:text/html,x'>c</a> <a href='tel:+84'>d</a></p>");
        QStringList links;
        for (const Run &run : std::get<Paragraph>(copy.blocks.first().content).text)
            links.append(run.link);
        links.removeAll(QString());
        QCOMPARE(links, QStringList{u"tel:+84"_qs});
    }

    void oldLettersAreReadAndSaidToBeRead()
    {
        const PastedCopy copy = pasted("<p style='font-family:.VnTime'>Céng hßa x· héi chñ nghÜa</p>");
        QCOMPARE(outline(copy.blocks), QStringList{u"p:Cộng hòa xã hội chủ nghĩa"_qs});
        QCOMPARE(countOf(copy, CopyAct::ConvertEncoding), 1);
        QCOMPARE(outline(pasted("<p style='font-family:.VnTime'>Céng hßa</p>", {CopyAct::ConvertEncoding}).blocks),
                 QStringList{u"p:Céng hßa"_qs});
    }

    void wordsNeverFuse()
    {
        QVERIFY(rc::check("the words pasted are the words copied", [] {
            const RandomHtml made = randomHtml();
            RC_LOG() << made.html.toStdString();
            RC_ASSERT(wordsOf(pasted(made.html).blocks) == made.words);
            RC_ASSERT(wordsOf(pasted(made.html, {CopyAct::KeepTables, CopyAct::KeepLists, CopyAct::KeepHeads}).blocks)
                      == made.words);
        }));
    }
};

QTEST_GUILESS_MAIN(TestClipboardCopy)
#include "test_clipboard_copy.moc"
