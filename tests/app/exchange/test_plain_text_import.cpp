#include "app/article/article_json.h"
#include "app/article/passage.h"
#include "app/exchange/importers/figure_copy.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/plain_text.h"
#include "app/exchange/importers/source_tag.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace toasoan;

namespace {

const QString headline = QStringLiteral("Xã Mẫu khánh thành cây cầu mới qua sông Giả");

/// Copy of the shape that news pages give: furniture, headline, tagged sapo, figure without picture.
QString pageCopy()
{
    return QStringLiteral(
               "mask\n"
               "\n"
               "%1\n"
               "\n"
               "(Baomau.vn)- Cây cầu giúp bà con  đi lại thuận lợi.\n"
               "\n"
               "Sáng 2/9, người dân hai bờ đã tới dự lễ. Trong ảnh: Ông Nguyễn Văn Mẫu cắt băng khánh thành.\n"
               "\n"
               "%1 ảnh 1\n"
               "Cầu nhìn từ bờ\u00a0bắc, tháng 8. Ảnh: Trần Thị Mẫu\n"
               "\n"
               "Cầu dài 120 m, rộng 7 m…\n"
               "\n"
               "Tin mới")
        .arg(headline);
}

Imported imported(const QString &text)
{
    const auto result = importPlainText(text.toUtf8());
    return result ? *result : Imported{};
}

QList<Figure> figuresOf(const Article &article)
{
    QList<Figure> figures;
    for (const Block &block : article.body) {
        if (const auto *figure = std::get_if<Figure>(&block.content))
            figures.append(*figure);
    }
    return figures;
}

QStringList paragraphsOf(const Article &article)
{
    QStringList paragraphs;
    for (const Block &block : article.body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            paragraphs.append(plainText(paragraph->text));
    }
    return paragraphs;
}

QStringList removedTexts(const Imported &imported)
{
    QStringList texts;
    for (const RemovedText &removed : imported.removed)
        texts.append(removed.text);
    return texts;
}

QStringList warningCodes(const Imported &imported)
{
    QStringList codes;
    for (const ImportWarning &warning : imported.warnings)
        codes.append(warning.code);
    return codes;
}

/// How often each letter or digit stands in the texts.
QHash<QChar, int> lettersOf(const QStringList &texts)
{
    QHash<QChar, int> letters;
    for (const QString &text : texts) {
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                ++letters[c];
        }
    }
    return letters;
}

QHash<QChar, int> lettersOf(const Imported &imported)
{
    QStringList texts = removedTexts(imported);
    for (const Passage &passage : passagesOf(imported.article)) {
        texts.append(passage.text);
        // The documented place: pages set the word before a credit themselves.
        if (passage.place.part == Part::Credit && !passage.text.isEmpty())
            texts.append(QStringLiteral("Ảnh"));
    }
    return lettersOf(texts);
}

QString shuffled(QStringList lines, quint32 seed)
{
    QRandomGenerator random(seed);
    std::shuffle(lines.begin(), lines.end(), random);
    return lines.join(u'\n');
}

} // namespace

class TestPlainTextImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfAChatAreParagraphs()
    {
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/clipboard/zalo.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Imported chat = importPlainText(file.readAll()).value();
        QCOMPARE(chat.article.headline, QStringLiteral("Sáng nay chợ quê họp lại"));
        QCOMPARE(chat.article.sapo, QStringLiteral("Gạo 18 nghìn một cân"));
        QCOMPARE(removedTexts(chat).size(), 3);
        QCOMPARE(removedTexts(chat).first(), QStringLiteral("[08:12, 26/11/2026] Thông tín viên:"));
    }

    void theEmbargoOverACopyIsTheArticlesOwn()
    {
        const QString copy =
            u"Cấm đăng trước 08:00 24/12/2026\n\nBẢN NHÁP – CHƯA DUYỆT\n\nCầu mới thông xe\n\nSapo của bài.\n\n"
            u"Cấm đăng trước 08:00 24/12/2026 là điều ông nói.\n"_qs;
        const Imported imported = importPlainText(copy.toUtf8()).value();
        QCOMPARE(imported.article.headline, u"Cầu mới thông xe"_qs);
        QCOMPARE(imported.article.embargo, QDateTime(QDate(2026, 12, 24), QTime(1, 0), Qt::UTC));
        QCOMPARE(removedTexts(imported).size(), 2); // and it is said
        QVERIFY(QString::fromUtf8(toCanonicalJson(imported.article)).contains(u"là điều ông nói"));
        const Imported other = importPlainText(u"Cấm đăng trước 8h sáng mai\n\nSapo.\n\nThân bài."_qs.toUtf8()).value();
        QVERIFY(!other.article.embargo.isValid());
        QCOMPARE(other.article.headline, u"Cấm đăng trước 8h sáng mai"_qs);
    }

    void whatHoldsNoLettersIsNoText()
    {
        QByteArray bytes("\xff\xfe");
        bytes += QByteArray(40, '\xff') + QByteArray("\xff\xfe");
        const auto copy = importPlainText(bytes);
        QVERIFY(!copy.has_value());
        QCOMPARE(int(copy.error().code), int(ErrorCode::BadInput));
    }

    void readsAPageCopy()
    {
        const Imported page = imported(pageCopy());
        QCOMPARE(page.article.headline, headline);
        QCOMPARE(page.article.sourceTag, QStringLiteral("(Baomau.vn)"));
        QCOMPARE(page.article.sapo, QStringLiteral("Cây cầu giúp bà con  đi lại thuận lợi."));
        QCOMPARE(paragraphsOf(page.article).size(), 2);
        QVERIFY(paragraphsOf(page.article).first().contains(QStringLiteral("Trong ảnh: Ông")));
        QCOMPARE(page.article.body.size(), 3);
        QCOMPARE(removedTexts(page), QStringList({QStringLiteral("mask"), QStringLiteral("Tin mới")}));
        QCOMPARE(warningCodes(page),
                 QStringList({QStringLiteral("source-tag-space"), QStringLiteral("picture-missing")}));
    }

    void makesAFigureOfPictureLineCaptionAndCredit()
    {
        const QList<Figure> figures = figuresOf(imported(pageCopy()).article);
        QCOMPARE(figures.size(), 1);
        QVERIFY(!figures.first().picture);
        QCOMPARE(figures.first().alt, QString(headline + u" ảnh 1"));
        QCOMPARE(plainText(figures.first().caption), QStringLiteral("Cầu nhìn từ bờ\u00a0bắc, tháng 8."));
        QCOMPARE(figures.first().credit, QStringLiteral("Trần Thị Mẫu"));
    }

    void readsTheSampleArticle()
    {
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/bai-mau.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto sample = importPlainText(file.readAll());
        QVERIFY(sample);
        QCOMPARE(paragraphsOf(sample->article).size(), 6);
        QCOMPARE(figuresOf(sample->article).size(), 1);
        QCOMPARE(figuresOf(sample->article).first().alt, QString(sample->article.headline + u" ảnh 1"));
        QVERIFY(!figuresOf(sample->article).first().credit.isEmpty());
        QCOMPARE(sample->article.sourceTag, QStringLiteral("(Baomau.vn)"));
        QVERIFY(!sample->article.sapo.startsWith(u'('));
        QCOMPARE(removedTexts(*sample), QStringList({QStringLiteral("mask"), QStringLiteral("Tin mới")}));
    }

    void lineEndsAndEncodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf" + pageCopy().toUtf8());
        QTest::newRow("windows") << pageCopy().replace(u'\n', QStringLiteral("\r\n")).toUtf8();
        QTest::newRow("old mac") << pageCopy().replace(u'\n', u'\r').toUtf8();
        QTest::newRow("decomposed") << pageCopy().normalized(QString::NormalizationForm_D).toUtf8();
        QTest::newRow("no blank lines") << pageCopy().replace(QStringLiteral("\n\n"), QStringLiteral("\n")).toUtf8();
        for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QTest::newRow(QStringEncoder::nameForEncoding(encoding)) << QByteArray(encoder(pageCopy()));
        }
    }
    void lineEndsAndEncodings()
    {
        QFETCH(QByteArray, bytes);
        const auto page = importPlainText(bytes);
        QVERIFY(page);
        const Imported plain = imported(pageCopy());
        QCOMPARE(page->article.headline, plain.article.headline);
        QCOMPARE(page->article.sapo, plain.article.sapo);
        QCOMPARE(paragraphsOf(page->article), paragraphsOf(plain.article));
        QVERIFY(figuresOf(page->article) == figuresOf(plain.article));
        QVERIFY(page->removed == plain.removed);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank lines") << QByteArray(" \n\t\n\xe2\x80\x8b\n");
        QTest::newRow("furniture alone") << QByteArray("mask\n\nTin mới\n");
        QTest::newRow("not UTF-8") << QByteArray("Tit bai\n\nB\xe0i c\xf2n l\xe0 m\xe3 c\xf0\n");
        QTest::newRow("cut letter") << QByteArray("Tít bài").chopped(3) + "\xc3";
        QTest::newRow("odd UTF-16") << QByteArray("\xff\xfe\x41\x00\x42", 5);
        QTest::newRow("binary") << QByteArray("PK\3\4\0\0\0\0", 8);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const auto page = importPlainText(bytes);
        QVERIFY(!page);
        QCOMPARE(int(page.error().code), int(ErrorCode::BadInput));
        QVERIFY(!page.error().detail.isEmpty());
    }

    void namesTheLineThatIsNotUtf8()
    {
        const auto page = importPlainText("mot\nhai\nb\xe0\n");
        QVERIFY(!page);
        QVERIFY2(page.error().detail.contains(u'3'), qPrintable(page.error().detail));
    }

    void keepsFurnitureInsideTheText()
    {
        const Imported page = imported(QStringLiteral("Tít\n\nSapo.\n\nChia sẻ\n\nĐoạn cuối.\n\nCHIA SẺ\n\nXem thêm:"));
        QCOMPARE(paragraphsOf(page.article), QStringList({QStringLiteral("Chia sẻ"), QStringLiteral("Đoạn cuối.")}));
        QCOMPARE(removedTexts(page), QStringList({QStringLiteral("CHIA SẺ"), QStringLiteral("Xem thêm:")}));
    }

    void findsTheSapo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sapo");
        QTest::addColumn<int>("paragraphs");
        QTest::newRow("first") << QStringLiteral("Tít\nMột.\nHai.") << QStringLiteral("Một.") << 1;
        QTest::newRow("tagged second") << QStringLiteral("Tít\n10/4/2020 15:00\n(TTXVN) – Một.\nHai.")
                                       << QStringLiteral("Một.") << 2;
        QTest::newRow("after a figure") << QStringLiteral("Tít\nTít ảnh 1\nChợ sớm. Ảnh: Mẫu\nMột.\nHai.")
                                        << QStringLiteral("Một.") << 1;
        QTest::newRow("headline alone") << QStringLiteral("Tít") << QString() << 0;
    }
    void findsTheSapo()
    {
        QFETCH(QString, text);
        QFETCH(QString, sapo);
        QFETCH(int, paragraphs);
        const Imported page = imported(text);
        QCOMPARE(page.article.headline, QStringLiteral("Tít"));
        QCOMPARE(page.article.sapo, sapo);
        QCOMPARE(paragraphsOf(page.article).size(), paragraphs);
    }

    void sourceTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("spaced");
        const QString rest = QStringLiteral("Sáng 2/9");
        const QString none;
        QTest::newRow("regular") << QStringLiteral("(Baomau.vn) - Sáng 2/9") << QStringLiteral("(Baomau.vn)") << rest
                                 << true;
        QTest::newRow("touching") << QStringLiteral("(Baomau.vn)- Sáng 2/9") << QStringLiteral("(Baomau.vn)") << rest
                                  << false;
        QTest::newRow("both") << QStringLiteral("(Báo Mẫu)-Sáng 2/9") << QStringLiteral("(Báo Mẫu)") << rest << false;
        QTest::newRow("en dash") << QStringLiteral("(TTXVN) – Sáng 2/9") << QStringLiteral("(TTXVN)") << rest << true;
        QTest::newRow("address") << QStringLiteral("(Baomau.vn) Sáng 2/9") << QStringLiteral("(Baomau.vn)") << rest
                                 << true;
        QTest::newRow("remark") << QStringLiteral("(Theo đại biểu) Sáng 2/9") << none << none << false;
        QTest::newRow("list") << QStringLiteral("(1) - Sáng 2/9") << none << none << false;
        QTest::newRow("bare") << QStringLiteral("TTO - Sáng 2/9") << QStringLiteral("TTO") << rest << true;
        QTest::newRow("bare address") << QStringLiteral("Baomau.vn – Sáng 2/9") << QStringLiteral("Baomau.vn") << rest
                                      << true;
        QTest::newRow("bare, touching") << QStringLiteral("TTO- Sáng 2/9") << QStringLiteral("TTO") << rest << false;
        QTest::newRow("a name with a dash") << QStringLiteral("VTV-Huda thắng") << none << none << false;
        QTest::newRow("a subject") << QStringLiteral("VTV - đài quốc gia") << none << none << false;
        QTest::newRow("another short form") << QStringLiteral("LĐ - TB&XH tỉnh") << none << none << false;
        QTest::newRow("inside") << QStringLiteral("Sáng (TTXVN) - 2/9") << none << none << false;
    }
    void sourceTags()
    {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        QFETCH(QString, rest);
        QFETCH(bool, spaced);
        const auto tagged = splitSourceTag(text);
        QCOMPARE(tagged.has_value(), !tag.isEmpty());
        if (tagged) {
            QCOMPARE(tagged->tag, tag);
            QCOMPARE(tagged->text, rest);
            QCOMPARE(tagged->spacing == TagSpacing::Regular, spaced);
        }
    }

    void credits_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("credit");
        const QString caption = QStringLiteral("Chợ sớm.");
        QTest::newRow("sentence") << QStringLiteral("Chợ sớm. Ảnh: Thanh Mẫu") << caption
                                  << QStringLiteral("Thanh Mẫu");
        QTest::newRow("brackets") << QStringLiteral("Chợ sớm. (Ảnh: Thanh Mẫu).") << caption
                                  << QStringLiteral("Thanh Mẫu");
        QTest::newRow("bracket only") << QStringLiteral("Chợ sớm (Ảnh: Mẫu)") << QStringLiteral("Chợ sớm")
                                      << QStringLiteral("Mẫu");
        QTest::newRow("space") << QStringLiteral("Chợ sớm.  Ảnh : P.V") << caption << QStringLiteral("P.V");
        QTest::newRow("alone") << QStringLiteral("Ảnh: TTXVN") << QString() << QStringLiteral("TTXVN");
        QTest::newRow("rights") << QStringLiteral("Chợ sớm. Ảnh: Thanh Mẫu. © Báo Mẫu") << caption
                                << QStringLiteral("Thanh Mẫu");
        QTest::newRow("in picture") << QStringLiteral("Sáng nay. Trong ảnh: Ông Mẫu cắt băng") << QString()
                                    << QString();
        QTest::newRow("sentence after") << QStringLiteral("Xem này. Ảnh: cũ lắm. Rồi thôi") << QString() << QString();
        QTest::newRow("no colon") << QStringLiteral("Chợ sớm. Ảnh Thanh Mẫu") << QString() << QString();
    }
    void credits()
    {
        QFETCH(QString, line);
        QFETCH(QString, caption);
        QFETCH(QString, credit);
        const auto credited = splitCredit(line);
        QCOMPARE(credited.has_value(), !credit.isEmpty());
        if (credited) {
            QCOMPARE(credited->caption, caption);
            QCOMPARE(credited->credit, credit);
        }
    }

    void losesNoLetterHoweverLinesStand()
    {
        const QStringList lines =
            pageCopy().split(u'\n') + QStringList({QStringLiteral("Ảnh 2"), QStringLiteral("Ảnh: Mẫu")});
        QVERIFY(rc::check("every letter is in the article or reported as removed", [&](quint32 seed) {
            const QString text = shuffled(lines, seed);
            RC_ASSERT(lettersOf(imported(text)) == lettersOf(QStringList({text})));
        }));
    }

    void neverFailsButByASentence()
    {
        QVERIFY(rc::check("any bytes", [](const std::string &bytes) {
            const auto page = importPlainText(QByteArray::fromStdString(bytes));
            RC_ASSERT(page || !page.error().detail.isEmpty());
        }));
    }

    void choosesTheImporterByName()
    {
        const auto json = importBytes(QStringLiteral("bai.JSON"), toCanonicalJson(imported(pageCopy()).article));
        QVERIFY(json);
        QCOMPARE(json->article.headline, headline);
        QCOMPARE(importBytes(QStringLiteral("bai.txt"), pageCopy().toUtf8())->article.headline, headline);
        QCOMPARE(importBytes(QStringLiteral("bai"), pageCopy().toUtf8())->article.headline, headline);
        const auto strange = importBytes(QStringLiteral("bai.psd"), pageCopy().toUtf8());
        QVERIFY(!strange);
        QVERIFY(strange.error().detail.contains(QStringLiteral(".psd")));
    }

    void copyInAnOldEncodingIsRead()
    {
        QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/encodings/vni.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sentences = file.readAll().split('\n')[2];
        const auto result = importPlainText("Tin\n\n" + sentences + '\n');
        QVERIFY(result.has_value());
        QVERIFY(result->article.sapo.startsWith(u"Sáng nay, bà con xã Hưng Hòa"));
        QCOMPARE(warningCodes(*result), QStringList{QStringLiteral("encoding")});
        QCOMPARE(result->warnings[0].args, QStringList{QStringLiteral("VNI-Windows")});
        QVERIFY(!importPlainText("\xfd caf\xe9").has_value());
    }
};

QTEST_GUILESS_MAIN(TestPlainTextImport)
#include "test_plain_text_import.moc"
