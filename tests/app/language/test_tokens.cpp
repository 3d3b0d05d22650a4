#include "app/language/tokens.h"
#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

namespace {

QChar letterOf(TokenKind kind)
{
    return QStringView(u"wncap").at(static_cast<int>(kind));
}

QString shown(const QString &text)
{
    QStringList parts;
    for (const Token &token : tokensOf(text))
        parts += QString(letterOf(token.kind()) + u':' + text.sliced(token.range().start, token.range().length));
    return parts.join(u'|');
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void sentences_data();
    void sentences();
    void laws();
};

void TestTokens::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_qs << u""_qs;
    QTest::newRow("words") << u"Đảng ủy, khối"_qs << u"w:Đảng|w:ủy|p:,|w:khối"_qs;
    QTest::newRow("decomposed") << u"đươ\u0323c rồi"_qs << u"w:đươ\u0323c|w:rồi"_qs;
    QTest::newRow("numbers") << u"1.500.000 đồng, 2,5%; 10/4."_qs
                             << u"n:1.500.000|w:đồng|p:,|n:2,5|p:%|p:;|n:10/4|p:."_qs;
    QTest::newRow("codes") << u"Covid-19 5G H5N1"_qs << u"w:Covid|p:-|n:19|c:5G|c:H5N1"_qs;
    QTest::newRow("symbol") << u"35-CT/TW"_qs << u"n:35|p:-|w:CT|p:/|w:TW"_qs;
    QTest::newRow("site") << u"(Baonghean.vn)- Đồng"_qs << u"p:(|a:Baonghean.vn|p:)|p:-|w:Đồng"_qs;
    QTest::newRow("mail") << u"gửi toasoan@example.vn."_qs << u"w:gửi|a:toasoan@example.vn|p:."_qs;
    QTest::newRow("link") << u"xem https://example.vn/a-b?c=1, nhé"_qs
                          << u"w:xem|a:https://example.vn/a-b?c=1|p:,|w:nhé"_qs;
    QTest::newRow("full stop without space") << u"hôm nay.Ông nói"_qs << u"w:hôm|w:nay|p:.|w:Ông|w:nói"_qs;
    QTest::newRow("emoji") << u"vui 😀!"_qs << u"w:vui|p:😀|p:!"_qs;
}

void TestTokens::tokens()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(text), expected);
}

void TestTokens::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u"  "_qs << QStringList{};
    QTest::newRow("two") << u"Trời mưa. Đường ngập!"_qs << QStringList{u"Trời mưa."_qs, u"Đường ngập!"_qs};
    QTest::newRow("abbreviation") << u"Tại TP. Vinh, PGS. Hà nói. Hết."_qs
                                  << QStringList{u"Tại TP. Vinh, PGS. Hà nói."_qs, u"Hết."_qs};
    QTest::newRow("number") << u"Có 1.500 người. Xong"_qs << QStringList{u"Có 1.500 người."_qs, u"Xong"_qs};
    QTest::newRow("ellipsis goes on") << u"Ờ... thì đi… Nhưng mà"_qs << QStringList{u"Ờ... thì đi…"_qs, u"Nhưng mà"_qs};
    QTest::newRow("quote closes after") << u"“Vâng.” Ông cười."_qs << QStringList{u"“Vâng.”"_qs, u"Ông cười."_qs};
    QTest::newRow("lines") << u"Một\u2028hai\nba"_qs << QStringList{u"Một"_qs, u"hai"_qs, u"ba"_qs};
}

void TestTokens::sentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const TextRange &range : sentencesOf(text))
        found += text.sliced(range.start, range.length);
    QCOMPARE(found, expected);
}

void TestTokens::laws()
{
    QVERIFY(rc::check("tokens are everything but the spaces, in order", [] {
        const QString text = *hardText();
        QString rest = text;
        qsizetype end = 0;
        for (const Token &token : tokensOf(text)) {
            RC_ASSERT(token.range().length > 0);
            RC_ASSERT(token.range().start >= end);
            end = token.range().end();
            RC_ASSERT(end <= text.size());
            for (qsizetype i = token.range().start; i < end; ++i)
                rest[i] = u' ';
        }
        RC_ASSERT(rest.trimmed().isEmpty());
    }));
    QVERIFY(rc::check("sentences cover every letter once", [] {
        const QString text = *hardText();
        qsizetype end = 0;
        for (const TextRange &range : sentencesOf(text)) {
            RC_ASSERT(range.length > 0);
            RC_ASSERT(text.sliced(end, range.start - end).trimmed().isEmpty());
            end = range.end();
        }
        RC_ASSERT(text.sliced(end).trimmed().isEmpty());
    }));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
