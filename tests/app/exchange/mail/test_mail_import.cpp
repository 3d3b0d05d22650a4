#include "app/article/block_kinds.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/mail/mail_header.h"
#include "app/exchange/importers/mail/mail_lines.h"
#include "app/exchange/importers/mail/mime_part.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray mail(const QByteArray &fields, const QByteArray &body)
{
    return "From: =?utf-8?Q?Ph=C3=B3ng_vi=C3=AAn?= <pv@bao.example>\r\nSubject: Tin\r\n" + fields + "\r\n" + body;
}

Result<Imported> imported(const QByteArray &bytes)
{
    return importBytes(QStringLiteral("thu.eml"), bytes);
}

QString lettersOf(const Article &article)
{
    QString text;
    for (const Passage &passage : passagesOf(article))
        text += passage.text + u'\n';
    return text;
}

QStringList codesOf(const Imported &copy)
{
    QStringList codes;
    for (const ImportWarning &warning : copy.warnings)
        codes.append(warning.code);
    return codes;
}

const QByteArray article = QStringLiteral("Tít của bài\n\nSapo của bài.\n\nĐoạn một của bài.\n").toUtf8();

} // namespace

class TestMailImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageInAMailIsAnArticleWithItsPictureInPlace()
    {
        const auto copy = imported(bytesOf(u"thu-html.eml"_qs));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->article.headline, u"Bà con Hưng Hòa gặt chạy lũ"_qs);
        QCOMPARE(copy->article.sapo, u"Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm."_qs);
        QCOMPARE(copy->article.body.size(), 2);
        const auto *figure = std::get_if<Figure>(&copy->article.body[0].content);
        QVERIFY(figure != nullptr);
        QCOMPARE(figure->credit, u"Cộng tác viên"_qs);
        QCOMPARE(copy->pictures.size(), 1);
        QCOMPARE(copy->pictures[0].block, copy->article.body[0].id);
        QVERIFY(copy->pictures[0].bytes.size() > 100);
        QVERIFY(!codesOf(*copy).contains(u"picture-missing"_qs));
        QVERIFY(std::none_of(copy->notes.begin(), copy->notes.end(),
                             [](const CopyNote &done) { return done.act == CopyAct::DropFarPictures; }));
    }

    void itsSenderStandsInTheEditorsNoteAlone()
    {
        const auto copy = imported(bytesOf(u"thu-html.eml"_qs));
        QVERIFY(copy.has_value());
        QVERIFY(copy->annotations.editorNote.contains(u"Cộng tác viên <ctv@huyenmau.example>"));
        QVERIFY(copy->annotations.editorNote.contains(u"30/05/2026 08:15"));
        QVERIFY(copy->annotations.editorNote.contains(u"\nSubject: Bài gửi"));
        QVERIFY(!lettersOf(copy->article).contains(u"huyenmau.example>"));
        QVERIFY(!lettersOf(copy->article).contains(u"Bài gửi"));
    }

    void aDocumentThatIsAttachedIsTheArticle()
    {
        const auto copy = imported(bytesOf(u"thu-kem-bai.eml"_qs));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->article.headline, u"Bà con Hưng Hòa gặt chạy lũ"_qs);
        QVERIFY(copy->hasChanges);
        QVERIFY(copy->before.has_value());
        QCOMPARE(copy->pictures.size(), 2); // the document's, and the attached one behind it
        QCOMPARE(copy->pictures[1].block, copy->article.body.last().id);
        QVERIFY(copy->annotations.editorNote.contains(u"Em gửi bài kèm theo thư này ạ."));
        QVERIFY(copy->annotations.editorNote.contains(u"Theo Ban chỉ huy phòng chống lụt bão."));
        QCOMPARE(copy->attached.size(), 1);
        QCOMPARE(copy->attached[0].name, u"Công văn.pdf"_qs);
        QVERIFY(copy->attached[0].bytes.startsWith("%PDF"));
        QCOMPARE(codesOf(*copy).count(u"attached-file"_qs), 1);
        QCOMPARE(copy->removed.last().text, u"Cộng tác viên"_qs);
    }

    void theSubjectIsTheHeadlineOnlyWhereNothingElseIs()
    {
        const auto wordless = imported(mail("Content-Type: image/png; name=a.png\r\n"
                                            "Content-Disposition: attachment\r\n",
                                            "\x89PNG not looked at here"));
        QVERIFY(wordless.has_value());
        QCOMPARE(wordless->article.headline, u"Tin"_qs);
        QCOMPARE(wordless->pictures.size(), 1);
        const auto worded = imported(mail("", article));
        QVERIFY(worded.has_value());
        QCOMPARE(worded->article.headline, u"Tít của bài"_qs);
    }

    void aMailWithoutWordsPicturesOrSubjectIsRefused()
    {
        const auto copy = imported("From: a@b.example\r\n\r\n \r\n");
        QVERIFY(!copy.has_value());
        QCOMPARE(int(copy.error().code), int(ErrorCode::BadInput));
    }

    void whatIsNoMailIsRefused()
    {
        QVERIFY(!imported("Hello world, this is no mail at all.\n\nReally.\n").has_value());
        QVERIFY(!imported("").has_value());
    }

    void charsetsOfMail_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        const QString words = u"Việt Nam đẹp"_qs;
        QTest::newRow("utf-8") << QByteArray("utf-8") << words.toUtf8();
        QTest::newRow("none") << QByteArray() << words.toUtf8();
        QTest::newRow("unknown") << QByteArray("x-nobody/knows") << words.toUtf8();
        QTest::newRow("utf-16") << QByteArray(
            "utf-16be") << QByteArray("\x00V\x00i\x1e\xc7\x00t\x00 \x00N\x00\x61\x00m\x00 \x01\x11\x1e\xb9\x00p", 24);
        QTest::newRow("windows-1258") << QByteArray("Windows-1258") << QByteArray("Vi\xea\xf2t Nam \xf0\x65\xf2p");
        QTest::newRow("viscii") << QByteArray("VISCII") << QByteArray("Vi\xaet Nam \xf0\xa9p");
        QTest::newRow("tcvn3") << QByteArray("x-viet-tcvn") << QByteArray("Vi\xd6t Nam \xae\xd1p");
    }

    void charsetsOfMail()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QCOMPARE(textIn(bytes, charset), u"Việt Nam đẹp"_qs);
    }

    void westernCharsets()
    {
        QCOMPARE(textIn("\x93\xe9\x94", "windows-1252"), u"“é”"_qs);
        QCOMPARE(textIn("caf\xe9", "iso-8859-1"), u"café"_qs);
    }

    void encodedWords_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << QByteArray("Tin nhanh") << u"Tin nhanh"_qs;
        QTest::newRow("q") << QByteArray("=?UTF-8?Q?B=C3=A0i_m=E1=BB=9Bi?=") << u"Bài mới"_qs;
        QTest::newRow("b") << QByteArray("=?utf-8?B?QsOgaQ==?= (2)") << u"Bài (2)"_qs;
        QTest::newRow("language") << QByteArray("=?utf-8*vi?B?QsOgaQ==?=") << u"Bài"_qs;
        QTest::newRow("a letter cut in two") << QByteArray("=?utf-8?Q?B=C3?= =?utf-8?Q?=A0i?=") << u"Bài"_qs;
        QTest::newRow("bare bytes") << QStringLiteral("Bài mới").toUtf8() << u"Bài mới"_qs;
        QTest::newRow("not closed") << QByteArray("=?utf-8?Q?B=C3") << u"=?utf-8?Q?B=C3"_qs;
        QTest::newRow("no way") << QByteArray("=?utf-8?X?abc?= d") << u"=?utf-8?X?abc?= d"_qs;
    }

    void encodedWords()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, read);
        QCOMPARE(headerText(written), read);
    }

    void namesOfFiles_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("quoted") << QStringLiteral("attachment; filename=\"Bài \\\"a\\\";.docx\"").toUtf8();
        QTest::newRow("2231") << QByteArray("attachment; filename*=UTF-8''B%C3%A0i%20%22a%22%3B.docx");
        QTest::newRow("pieces") << QByteArray(
            "attachment; filename*0*=UTF-8''B%C3%A0i%20; filename*1=\"%22a%22%3B\"; filename*2=.docx");
        QTest::newRow("2047") << QByteArray("attachment; filename=\"=?utf-8?Q?B=C3=A0i_=22a=22;.docx?=\"");
    }

    void namesOfFiles()
    {
        QFETCH(QByteArray, value);
        QCOMPARE(MailValue(value).parameterText("filename"), u"Bài \"a\";.docx"_qs);
        QCOMPARE(MailValue(value).main(), QByteArray("attachment"));
    }

    void quotedPrintableLinesGoOn()
    {
        const auto copy = imported(mail("Content-Type: text/plain; charset=utf-8\r\n"
                                        "Content-Transfer-Encoding: quoted-printable\r\n",
                                        "T=C3=ADt=\r\n c=E1=BB=A7a b=C3=A0i=20\r\n\r\nSapo 100%=3D.\r\n"));
        QVERIFY(copy.has_value());
        QCOMPARE(copy->article.headline, u"Tít của bài"_qs);
        QCOMPARE(copy->article.sapo, u"Sapo 100%=."_qs);
    }

    void linesThatAMailProgramBrokeAreOneParagraph()
    {
        const QString wide = u"Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm vì nước lũ đang lên nhanh\n"
                             "từ phía thượng nguồn, nhiều thửa ruộng đã ngập.\n\n- Gạo\n- Muối\nDòng ngắn\n"_qs;
        QCOMPARE(unwrapped(wide, Wrapping::Guessed),
                 u"Sáng nay, bà con xã Hưng Hòa ra đồng gặt lúa sớm vì nước lũ đang lên nhanh "
                 "từ phía thượng nguồn, nhiều thửa ruộng đã ngập.\n\n- Gạo\n- Muối\nDòng ngắn\n"_qs);
        QCOMPARE(unwrapped(u"một \nhai\nba"_qs, Wrapping::Flowed), u"một hai\nba"_qs);
        QCOMPARE(unwrapped(u"một\nhai\nba"_qs, Wrapping::Guessed), u"một\nhai\nba"_qs);
    }

    void noWordIsLostOrFusedByUnwrapping()
    {
        QVERIFY(rc::check([] {
            QString text;
            const auto lines = *rc::gen::container<std::vector<std::vector<int>>>(
                rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 9)));
            for (const auto &line : lines) {
                for (const int length : line)
                    text += QString(length, QChar(u'a' + length)) + u' ';
                text += u'\n';
            }
            for (const Wrapping way : {Wrapping::Flowed, Wrapping::Guessed})
                RC_ASSERT(unwrapped(text, way).simplified() == text.simplified());
        }));
    }

    void aMailInAMailIsReadBehindIt()
    {
        const QByteArray inner = "From: x@y.example\r\nSubject: Trong\r\n\r\n" + article;
        const auto copy = imported(mail("Content-Type: multipart/mixed; boundary=b\r\n",
                                        "--b\r\n\r\nChuyển bài dưới đây.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
                                            + inner + "\r\n--b--\r\n"));
        QVERIFY(copy.has_value());
        QVERIFY(lettersOf(copy->article).contains(u"Đoạn một của bài."));
        QVERIFY(copy->annotations.editorNote.contains(u"x@y.example"));
    }

    void aCutMailIsReadAndSaidToBeCut()
    {
        const QByteArray whole = bytesOf(u"thu-html.eml"_qs);
        const auto copy = imported(whole.left(whole.size() - 200));
        QVERIFY(copy.has_value());
        QVERIFY(codesOf(*copy).contains(u"cut-off"_qs));
        QVERIFY(!codesOf(*imported(whole)).contains(u"cut-off"_qs));
    }

    void nestingAndPartsHaveAnEnd()
    {
        QByteArray deep;
        for (int i = 0; i < 60; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b"
                    + QByteArray::number(i) + "\r\n";
        QVERIFY(!readMime("Subject: a\r\n" + deep).has_value());
        QByteArray many = "Subject: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        for (int i = 0; i < 2000; ++i)
            many += "--b\r\n\r\na\r\n";
        const auto parts = readMime(many);
        QVERIFY(!parts.has_value());
        QCOMPARE(int(parts.error().code), int(ErrorCode::TooLarge));
    }

    void aBoundaryInsideAnotherIsNone()
    {
        const auto copy = imported(mail("Content-Type: multipart/mixed; boundary=a\r\n",
                                        "--a\r\n\r\nTít\r\n\r\n--ab\r\n\r\nx --a y\r\n--a--\r\n"));
        QVERIFY(copy.has_value());
        QVERIFY(lettersOf(copy->article).contains(u"--ab"));
        QVERIFY(lettersOf(copy->article).contains(u"x --a y"));
    }
};

QTEST_GUILESS_MAIN(TestMailImport)
#include "test_mail_import.moc"
