#include "app/language/legacy/legacy_encoding.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

Q_DECLARE_METATYPE(toasoan::LegacyEncoding)

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/encodings/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList &meant()
{
    static const QStringList lines = QString::fromUtf8(bytesOf(QStringLiteral("unicode.txt"))).split(u'\n');
    return lines;
}

/// As pasted text has them: what Windows-1252 makes of the bytes.
QString asWindows1252(const QByteArray &bytes)
{
    static const QString high = QStringLiteral("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        c = c.unicode() >= 0x80 && c.unicode() < 0xA0 ? high[c.unicode() - 0x80] : c;
    return text;
}

} // namespace

class TestLegacyEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordOfUnicodeAmongViqrHidesNothing()
    {
        const QString viqr = QStringLiteral("Tie^'ng Vie^.t la` ngo^n ngu+~ cu?a ngu+o+`i Vie^.t. ").repeated(3);
        QVERIFY(guessLegacy(viqr).has_value());
        QCOMPARE(guessLegacy(viqr + QStringLiteral("Nguyễn Đức"))->encoding, LegacyEncoding::Viqr);
    }

    void everyLetterIsRight_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<LegacyEncoding>("encoding");
        QTest::newRow("VISCII") << QStringLiteral("viscii.txt") << LegacyEncoding::Viscii;
        QTest::newRow("VPS") << QStringLiteral("vps.txt") << LegacyEncoding::Vps;
        QTest::newRow("VNI") << QStringLiteral("vni.txt") << LegacyEncoding::Vni;
        QTest::newRow("VIQR") << QStringLiteral("viqr.txt") << LegacyEncoding::Viqr;
        QTest::newRow("Windows-1258") << QStringLiteral("windows-1258.txt") << LegacyEncoding::Windows1258;
        QTest::newRow("HTML entities") << QStringLiteral("html-entities.txt") << LegacyEncoding::HtmlEntities;
        QTest::newRow("TCVN3") << QStringLiteral("tcvn3.txt") << LegacyEncoding::Tcvn3;
    }

    void everyLetterIsRight()
    {
        QFETCH(QString, file);
        QFETCH(LegacyEncoding, encoding);
        QCOMPARE(meant()[0].split(u' ').size() + meant()[1].split(u' ').size(), 134);
        const bool byFont = encoding == LegacyEncoding::Tcvn3;
        for (const QString &text : {QString::fromLatin1(bytesOf(file)), asWindows1252(bytesOf(file))}) {
            const QStringList lines = text.split(u'\n');
            QCOMPARE(fromLegacy(lines[0], encoding), meant()[0]);
            QCOMPARE(fromLegacy(lines[1], encoding, byFont ? FontLetters::Capitals : FontLetters::AsWritten),
                     meant()[1]);
            QCOMPARE(fromLegacy(lines[2], encoding), meant()[2]);
        }
    }

    void spoiltUtf8ComesBack()
    {
        const QString once = QString::fromUtf8(bytesOf(QStringLiteral("utf-8-twice.txt")));
        QCOMPARE(fromLegacy(once, LegacyEncoding::Utf8Twice).split(u'\n'), meant());
        const QString twice = asWindows1252(once.toUtf8());
        QCOMPARE(fromLegacy(twice, LegacyEncoding::Utf8Twice).split(u'\n'), meant());
        QCOMPARE(fromLegacy(meant()[2], LegacyEncoding::Utf8Twice), meant()[2]);
    }

    void eachIsKnownByItsWords_data() { everyLetterIsRight_data(); }
    void eachIsKnownByItsWords()
    {
        QFETCH(QString, file);
        QFETCH(LegacyEncoding, encoding);
        const auto guess = guessLegacy(asWindows1252(bytesOf(file)).split(u'\n')[2]);
        QVERIFY(guess.has_value());
        QCOMPARE(guess->encoding, encoding);
        QVERIFY(guess->before <= 0.75);
        QVERIFY(guess->after > 0.85);
    }

    void otherTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Vietnamese") << meant()[2];
        QTest::newRow("without marks") << QStringLiteral("Sang nay ba con ra dong gat lua, nuoc lu rut cham.");
        QTest::newRow("English") << QStringLiteral(
            "Don't go. He (the mayor) said: what? Add 2+2, odd ads, e.g. (a) to.");
        QTest::newRow("French") << QStringLiteral(
            "L’été dernier, les élèves de la région ont été très fiers; où étaient-ils, à Nîmes où à Sète?");
        QTest::newRow("German") << QStringLiteral("Größere Bäume müssen über die Brücke, später für Füße und Räder.");
        QTest::newRow("Danish") << QStringLiteral("Rødgrød på køkkenbordet, æbler på træet og små børn på øen.");
        QTest::newRow("Spanish") << QStringLiteral(
            "El año pasado cantó, bailó y comió más de lo que creía; mañana volverá.");
        QTest::newRow("code") << QStringLiteral("if (a^b) { o+= u*(a+1); } e^(x) + o(n) a^=b; u+=o*e;");
        QTest::newRow("signs") << QStringLiteral("½ · ® © ° ± µ ¶ §");
        QTest::newRow("nothing") << QString();
        QTest::newRow("signs of addition") << QStringLiteral("R&D; M&A; Q&A; AT&T; B&B; S&P, H&M & C&A.").repeated(4);
        QTest::newRow("about HTML") << QStringLiteral(
            "Trong HTML, chữ à viết là &agrave;, chữ á là &aacute;, chữ ả là &#7843;, chữ ã là &atilde;, dấu lớn hơn "
            "là "
            "&gt;. Ví dụ: Vi&#7879;t Nam. Trình duyệt đọc các ký hiệu này thành chữ có dấu.");
        QTest::newRow("English about HTML") << QStringLiteral(
            "Write &agrave; for à, &#7879; for ệ and &amp; for an ampersand; Vi&#7879;t Nam is a name. Browsers read "
            "such references as letters, and so do most mail programs of the last thirty years, but text files do "
            "not.");
        QTest::newRow("French in entities") << QStringLiteral(
            "L&rsquo;&eacute;t&eacute; dernier, les &eacute;l&egrave;ves &eacute;taient tr&egrave;s fiers.");
        QTest::newRow("Russian") << QStringLiteral("Утром жители села вышли в поле убирать ранний рис.");
    }

    void otherTextIsLeftAlone()
    {
        QFETCH(QString, text);
        QVERIFY(!guessLegacy(text).has_value());
    }

    void referencesAreReadWhereTheyAreOnes()
    {
        const auto read = [](const QString &text) { return fromLegacy(text, LegacyEncoding::HtmlEntities); };
        QCOMPARE(read(QStringLiteral("R&D; A & B; AT&T; &; &#; &#x; &#0; &#55296; &#1114112; &unknown; &agrave")),
                 QStringLiteral("R&D; A & B; AT&T; &; &#; &#x; &#0; &#55296; &#1114112; &unknown; &agrave"));
        QCOMPARE(read(QStringLiteral("&ldquo;C&ocirc;&rdquo; &#150; 5 &lt; 6 &amp; 7&nbsp;kg &#128512;")),
                 QStringLiteral("“Cô” – 5 < 6 & 7\u00a0kg 😀"));
        QCOMPARE(read(QStringLiteral("ti&amp;#7871;ng Vi&amp;amp;#7879;t")), QStringLiteral("tiếng Việt"));
        QCOMPARE(read(QStringLiteral("&amp;lt;b&amp;gt;")), QStringLiteral("&lt;b&gt;")); // once: no letters
    }

    void markupKeepsItsReferences()
    {
        QVERIFY(!guessLegacyOfMarkup(QString::fromUtf8(bytesOf(QStringLiteral("html-entities.txt")))));
    }

    void lettersWrittenOutBesideReferencesHideNothing()
    {
        const QString text =
            QStringLiteral("Hòa b&#7843;n có ch&#7907; phiên, bà con &#273;i t&#7915; sáng s&#7899;m.");
        QCOMPARE(guessLegacy(text)->encoding, LegacyEncoding::HtmlEntities);
        QCOMPARE(fromLegacy(text, LegacyEncoding::HtmlEntities),
                 QStringLiteral("Hòa bản có chợ phiên, bà con đi từ sáng sớm."));
    }

    void fontsSayWhatTheyHold()
    {
        const LegacyFont small{LegacyEncoding::Tcvn3, FontLetters::AsWritten};
        const LegacyFont capitals{LegacyEncoding::Tcvn3, FontLetters::Capitals};
        QCOMPARE(legacyFont(QStringLiteral(".VnTime")), small);
        QCOMPARE(legacyFont(QStringLiteral(".VnTimeH")), capitals);
        QCOMPARE(legacyFont(QStringLiteral(".VNARIALH")), capitals);
        QCOMPARE(legacyFont(QStringLiteral("VNI-Times"))->encoding, LegacyEncoding::Vni);
        QCOMPARE(legacyFont(QStringLiteral("VPS Times"))->encoding, LegacyEncoding::Vps);
        for (const auto *unicode : {u"Times New Roman", u"Arial", u"UVN Ba Le", u"VNtimes new roman", u""})
            QVERIFY(!legacyFont(QString::fromUtf16(unicode)).has_value());
    }

    /// Words of old quotation marks and dashes stand in Unicode beside the letters of the font.
    void punctuationOfWordStays()
    {
        QCOMPARE(fromLegacy(QStringLiteral("“ViÖt Nam” – 1999…"), LegacyEncoding::Tcvn3),
                 QStringLiteral("“Việt Nam” – 1999…"));
        QCOMPARE(fromLegacy(QStringLiteral("“Vieät Nam” – 1999…"), LegacyEncoding::Vni),
                 QStringLiteral("“Việt Nam” – 1999…"));
    }

    void anyTextIsReadWithoutHarm()
    {
        QVERIFY(rc::check("nothing breaks, ASCII words stay", [] {
            const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>());
            const QString text = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size()));
            for (const auto encoding : {LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Viqr,
                                        LegacyEncoding::Viscii, LegacyEncoding::Vps, LegacyEncoding::Windows1258,
                                        LegacyEncoding::Utf8Twice, LegacyEncoding::HtmlEntities}) {
                RC_ASSERT(fromLegacy(text, encoding).size() <= 4 * text.size() + 4);
                RC_ASSERT(fromLegacy(QStringLiteral("Viet Nam 2026"), encoding) == QStringLiteral("Viet Nam 2026"));
            }
            (void)guessLegacy(text);
        }));
    }
};

QTEST_MAIN(TestLegacyEncoding)
#include "test_legacy_encoding.moc"
