#include "app/review/text_comparison.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

namespace {

/// "−deleted−", "+inserted+", as a reader sees them.
QString shown(const QList<Piece> &pieces)
{
    QString out;
    for (const Piece &piece : pieces) {
        const QString sign = piece.side == Side::Before ? u"−"_qs : piece.side == Side::After ? u"+"_qs : QString();
        out += sign + piece.run.text + sign;
    }
    return out;
}

QString shown(const QString &before, const QString &after)
{
    return shown(compareTexts(plainText(before), plainText(after)));
}

int lettersOn(Side side, const QList<Piece> &pieces)
{
    qsizetype letters = 0;
    for (const Piece &piece : pieces)
        letters += piece.side == side ? piece.run.text.size() : 0;
    return static_cast<int>(letters);
}

QStringList someWords(int most)
{
    static const QStringList words{u"Đảng"_qs, u"ủy"_qs, u"tỉnh"_qs, u"của"_qs, u"và"_qs, u"hội"_qs,
                                   u"nghị"_qs, u"xã"_qs, u"2026"_qs, u"các"_qs, u"cấp"_qs};
    QStringList out;
    const int count = *rc::gen::inRange(0, most);
    for (int i = 0; i < count; ++i)
        out.append(words[*rc::gen::inRange(0, static_cast<int>(words.size()))]);
    return out;
}

} // namespace

class TestTextComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreExact()
    {
        QVERIFY(rc::check("the pieces of each side are that text, with its marks and links", [] {
            const Text before = normalized(*testing::texts());
            const Text after = normalized(*testing::texts());
            const QList<Piece> pieces = compareTexts(before, after);
            RC_ASSERT(textOn(Side::Before, pieces) == before);
            RC_ASSERT(textOn(Side::After, pieces) == after);
        }));
    }

    void nothingChangedIsNothing()
    {
        QVERIFY(rc::check("a text beside itself has no changes", [] {
            const Text text = normalized(*testing::texts());
            RC_ASSERT(!isChanged(compareTexts(text, text)));
        }));
    }

    void fewEditsStayFew()
    {
        QVERIFY(rc::check("the comparison is not much larger than what was edited", [] {
            QStringList words = someWords(80);
            const QString before = words.join(u' ');
            int edited = 0;
            for (int edits = *rc::gen::inRange(0, 5); edits > 0; --edits) {
                const qsizetype at = *rc::gen::inRange<qsizetype>(0, words.size() + 1);
                const QStringList put = someWords(4);
                const qsizetype gone = std::min<qsizetype>(*rc::gen::inRange(0, 4), words.size() - at);
                edited += static_cast<int>(words.mid(at, gone).join(u' ').size() + put.join(u' ').size()) + 2;
                words = words.mid(0, at) + put + words.mid(at + gone);
            }
            const auto pieces = compareTexts(plainText(before), plainText(words.join(u' ')));
            RC_ASSERT(lettersOn(Side::Before, pieces) + lettersOn(Side::After, pieces) <= 4 * edited);
        }));
    }

    void wordsAreTheUnits_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("redline");
        QTest::newRow("one word") << u"Đồng chí Bí Thư tỉnh"_qs << u"Đồng chí Bí thư tỉnh"_qs
                                  << u"Đồng chí Bí −Thư−+thư+ tỉnh"_qs;
        QTest::newRow("at the end") << u"nắm chắc"_qs << u"nắm chắc tình hình"_qs << u"nắm chắc+ tình hình+"_qs;
        QTest::newRow("at the start") << u"theo dõi"_qs << u"trực tiếp theo dõi"_qs << u"+trực tiếp +theo dõi"_qs;
        QTest::newRow("in between") << u"chuyên trách theo dõi"_qs << u"chuyên trách trực tiếp theo dõi"_qs
                                    << u"chuyên trách +trực tiếp +theo dõi"_qs;
        QTest::newRow("two words in a row")
            << u"Tỉnh đảm bảo an toàn"_qs << u"Tỉnh bảo vệ an toàn"_qs << u"Tỉnh −đảm bảo−+bảo vệ+ an toàn"_qs;
        QTest::newRow("no confetti") << u"ông An và gia đình đông con"_qs << u"bà Bình và chồng của bà"_qs
                                     << u"−ông An và gia đình đông con−+bà Bình và chồng của bà+"_qs;
        QTest::newRow("spaces") << u"Covid - 19 xảy ra"_qs << u"Covid-19 xảy ra"_qs << u"Covid− - −+-+19 xảy ra"_qs;
        QTest::newRow("punctuation") << u"đến, đi"_qs << u"đến; đi"_qs << u"đến−,−+;+ đi"_qs;
    }

    void wordsAreTheUnits()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "redline");
    }

    void boldIsAChange()
    {
        const QList<Piece> pieces =
            compareTexts({{u"rất quan trọng"_qs, {}, {}}}, {{u"rất "_qs, {}, {}}, {u"quan trọng"_qs, Mark::Bold, {}}});
        QCOMPARE(shown(pieces), u"rất −quan trọng−+quan trọng+"_qs);
        QCOMPARE(pieces.last().run.marks, Marks(Mark::Bold));
    }
};

QTEST_GUILESS_MAIN(TestTextComparison)
#include "test_text_comparison.moc"
