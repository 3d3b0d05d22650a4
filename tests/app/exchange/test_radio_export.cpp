#include "app/exchange/exporters/radio.h"
#include "app/language/spoken/speaking_time.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QString scriptOf(const Article &article)
{
    return QString::fromUtf8(toRadioScript(article, optionsFor(article)));
}

/// A line that is read: the second at which it begins, and its words.
struct ReadLine
{
    int second = 0;
    QString words;
};

QList<ReadLine> readLines(const QString &script)
{
    static const QRegularExpression form(QStringLiteral("^\\[(\\d\\d+):(\\d\\d)\\] (.*)$"));
    QList<ReadLine> lines;
    for (const QString &line : script.split(u'\n')) {
        const QRegularExpressionMatch match = form.match(line);
        if (match.hasMatch())
            lines.append({match.captured(1).toInt() * 60 + match.captured(2).toInt(), match.captured(3)});
    }
    return lines;
}

QString wordsOf(const QString &script)
{
    QStringList words;
    for (const ReadLine &line : readLines(script))
        words << line.words;
    return words.join(u' ');
}

Article withBody(const QList<Block> &body)
{
    Article article;
    article.headline = u"Tin thử"_qs;
    article.body = body;
    return normalized(article);
}

Article withParagraph(const QString &text)
{
    return withBody({newBlock(Paragraph{plainText(text)})});
}

} // namespace

class TestRadioExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeAScript()
    {
        const QString script = scriptOf(sampleArticle());
        QVERIFY2(script.startsWith(u"[00:00] Xã Mẫu có cầu mới\n\nThời lượng: 12 giây\nNgười viết: Mẫu An, Mẫu Bình\n"
                                   "Nguồn: Baomau.vn\n\n[00:02] Cây cầu giúp bà con đi lại.\n\n[00:04] Lễ khánh thành"),
                 qPrintable(script));
        QVERIFY(script.contains(u"] Lời ông Mẫu:\n\n["));
        QVERIFY(script.contains(u"] Một: một\n"));
        QVERIFY(script.endsWith(u"Trong hộp.\n"));
    }

    void saysWhatIsNotRead()
    {
        const Gallery gallery{{Figure(), Figure()}, plainText(u"Cảnh lễ"_qs)};
        const Embed embed{u"https://baomau.vn/v"_qs, {}, u"Clip"_qs, {}};
        const QString script = scriptOf(sampleArticle()) + scriptOf(withBody({newBlock(gallery), newBlock(embed)}));
        for (const QString &note :
             {u"\n[Ảnh, không đọc: Cầu nhìn từ bờ bắc.]\n"_qs, u"\n[Bảng 2 hàng, không đọc: Số cầu]\n"_qs,
              u"[Chùm 2 ảnh, không đọc: Cảnh lễ]"_qs, u"[Nội dung nhúng, không đọc: Clip https://baomau.vn/v]"_qs})
            QVERIFY2(script.contains(note), qPrintable(QString(note + script)));
        QVERIFY(!wordsOf(script).contains(u"Cầu nhìn từ"));
    }

    void namesTheSpeaker_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("line");
        QTest::newRow("title") << u"Bà Mẫu"_qs << u"Lời bà Mẫu:"_qs;
        QTest::newRow("rank") << u"Đại tá Mẫu"_qs << u"Lời đại tá Mẫu:"_qs;
        QTest::newRow("name") << u"Mẫu An"_qs << u"Lời Mẫu An:"_qs;
        QTest::newRow("post") << u"Ông Mẫu, Chủ tịch UBND xã"_qs << u"Lời ông Mẫu, Chủ tịch Ủy ban nhân dân xã:"_qs;
        QTest::newRow("nobody") << QString() << u"Lời trích:"_qs;
    }
    void namesTheSpeaker()
    {
        QFETCH(QString, speaker);
        QFETCH(QString, line);
        const QString script = scriptOf(withBody({newBlock(Quote{{plainText(u"Mừng lắm."_qs)}, speaker})}));
        QVERIFY2(script.contains(QString(u"] " + line + u"\n\n[")), qPrintable(script));
    }

    void leavesOutWhatRepeatsTheText()
    {
        QVERIFY(!scriptOf(withBody({newBlock(PullQuote{plainText(u"Mừng lắm."_qs), u"Bà Mẫu"_qs})})).contains(u"Mừng"));
    }

    void numbersAreInWords()
    {
        const QString script = scriptOf(withParagraph(u"Sáng 2/9, UBND xã chi 1.500 tỷ đồng, tăng 10-15%."_qs));
        QVERIFY2(
            wordsOf(script).contains(u"Sáng ngày mồng hai tháng chín, Ủy ban nhân dân xã chi một nghìn năm trăm tỷ "
                                     "đồng, tăng mười đến mười lăm phần trăm."),
            qPrintable(script));
    }

    void theRunningTimeIsThatOfTheWords()
    {
        QStringList sentences;
        for (int i = 0; i < newsSyllablesPerMinute / 4; ++i)
            sentences << u"Trời hôm nay đẹp."_qs;
        const QString script = scriptOf(withParagraph(sentences.join(u' ')));
        QVERIFY2(script.contains(u"\nThời lượng: 1 phút 1 giây (61 giây)\n"), qPrintable(script));
        QVERIFY(readLines(script).last().second <= 61);
    }

    void saysWhenItMayGoOnAir()
    {
        Article article = sampleArticle();
        article.seo.slug = u"cau-moi"_qs;
        article.embargo = QDateTime(QDate(2026, 9, 2), QTime(20, 30), Qt::UTC);
        const QString script = scriptOf(article);
        QVERIFY(script.contains(u"\nKhông phát trước 03:30 03/09/2026 (giờ Việt Nam)\n"));
        QVERIFY(script.contains(u"\ncau-moi | Thời lượng: "));
    }

    void saysWhoseItIs()
    {
        Article article = sampleArticle();
        article.rights = u"© Báo Mẫu"_qs;
        const QString script = scriptOf(article);
        QVERIFY2(script.contains(u"\nNguồn: Baomau.vn\nBản quyền: © Báo Mẫu\n\n["), qPrintable(script));
        QVERIFY(!wordsOf(script).contains(u"©"));
    }

    void everyLevelCountsByItself()
    {
        const ListBlock list{ListStyle::Number,
                             {{0, plainText(u"cầu"_qs)},
                              {1, plainText(u"dầm"_qs)},
                              {1, plainText(u"trụ"_qs)},
                              {0, plainText(u"đường"_qs)}}};
        QCOMPARE(wordsOf(scriptOf(withBody({newBlock(list)}))), u"Tin thử Một: cầu Một: dầm Hai: trụ Hai: đường"_qs);
    }

    void aDraftSaysSo()
    {
        ExportOptions options;
        options.copy = Copy::Draft;
        QVERIFY(toRadioScript(sampleArticle(), options).startsWith("BẢN NHÁP – CHƯA DUYỆT\n\n[00:00] "));
        QVERIFY(!toRadioScript(sampleArticle(), {}).contains("CHƯA DUYỆT"));
    }

    void otherLanguagesStayAsTheyAre()
    {
        Article article = withParagraph(u"In 2026, the UBND paid 1.5 million."_qs);
        article.language = u"en"_qs;
        const QString script = scriptOf(article);
        QVERIFY(script.contains(u"\nLength: 3 s\n"));
        QVERIFY(wordsOf(script).endsWith(u"In 2026, the UBND paid 1.5 million."));
    }

    void scriptsOfAnyArticle()
    {
        QVERIFY(rc::check("no digit is read, time does not go back, lines are short", [] {
            const Article article = *articles();
            const QByteArray bytes = toRadioScript(article, optionsFor(article));
            RC_ASSERT(bytes == toRadioScript(article, optionsFor(article)));
            int now = 0;
            for (const ReadLine &line : readLines(QString::fromUtf8(bytes))) {
                RC_ASSERT(line.second >= now);
                now = line.second;
                RC_ASSERT(line.words.size() <= 72 || !line.words.contains(u' '));
                if (article.language.startsWith(u"vi"))
                    RC_ASSERT(std::none_of(line.words.begin(), line.words.end(), [](QChar c) { return c.isDigit(); }));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestRadioExport)
#include "test_radio_export.moc"
