#include "app/review/text_merge.h"
#include "tests/support/random_article.h"

#include <QTest>

using namespace toasoan;

namespace {

MergedText merged(const QString &base, const QString &mine, const QString &theirs)
{
    return mergeTexts(plainText(base), plainText(mine), plainText(theirs));
}

/// The words of a text with some changed, taken away, put in; what is put in bears the sign.
QString edited(const QString &text, QChar sign)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int steps = *rc::gen::inRange(0, 5); steps > 0; --steps) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, words.size() + 1);
        const QString word = sign + QString::number(*rc::gen::inRange(0, 1'000'000));
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            words.insert(at, word);
            break;
        case 1:
            if (at < words.size())
                words.removeAt(at);
            break;
        default:
            if (at < words.size())
                words[at] = word;
        }
    }
    return words.join(u' ');
}

QString someText()
{
    static const QStringList words{u"Đảng"_qs, u"ủy"_qs, u"tỉnh"_qs, u"của"_qs, u"và"_qs, u"hội"_qs, u"nghị"_qs};
    QStringList text;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
        text.append(words[*rc::gen::inRange<qsizetype>(0, words.size())]);
    return text.join(u' ');
}

} // namespace

class TestTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTwoPeopleDo_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<Meeting>("meeting");
        const QString base = u"Sáng nay tỉnh ủy họp bàn về lũ"_qs;
        QTest::newRow("different words") << u"Chiều nay tỉnh ủy họp bàn về lũ"_qs
                                         << u"Sáng nay tỉnh ủy họp bàn về hạn"_qs
                                         << u"Chiều nay tỉnh ủy họp bàn về hạn"_qs << Meeting::Apart;
        QTest::newRow("neighbours") << u"Chiều nay tỉnh ủy họp bàn về lũ"_qs << u"Sáng mai tỉnh ủy họp bàn về lũ"_qs
                                    << u"Chiều mai tỉnh ủy họp bàn về lũ"_qs << Meeting::Apart;
        QTest::newRow("one puts in, one takes away")
            << u"Sáng nay tỉnh ủy họp khẩn bàn về lũ"_qs << u"Sáng nay tỉnh ủy họp về lũ"_qs
            << u"Sáng nay tỉnh ủy họp khẩn về lũ"_qs << Meeting::Apart;
        QTest::newRow("the same") << u"Sáng nay tỉnh ủy họp bàn về hạn"_qs << u"Sáng nay tỉnh ủy họp bàn về hạn"_qs
                                  << u"Sáng nay tỉnh ủy họp bàn về hạn"_qs << Meeting::Apart;
        QTest::newRow("one word, two ways")
            << u"Trưa nay tỉnh ủy họp bàn về lũ"_qs << u"Chiều nay tỉnh ủy họp bàn về lũ"_qs
            << u"Trưa nay tỉnh ủy họp bàn về lũ"_qs << Meeting::Clash;
        QTest::newRow("into one place") << base + u" lớn" << base + u" quét" << base + u" lớn" << Meeting::Clash;
        QTest::newRow("one takes all away")
            << QString() << u"Sáng nay tỉnh ủy họp bàn về hạn"_qs << QString() << Meeting::Clash;
        QTest::newRow("only they") << base << u"Sáng nay tỉnh ủy họp"_qs << u"Sáng nay tỉnh ủy họp"_qs
                                   << Meeting::Apart;
    }

    void whatTwoPeopleDo()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, expected);
        QFETCH(Meeting, meeting);
        const MergedText text = merged(u"Sáng nay tỉnh ủy họp bàn về lũ"_qs, mine, theirs);
        QCOMPARE(plainText(text.text), expected);
        QCOMPARE(text.meeting, meeting);
    }

    void marksOfOneAndWordsOfTheOtherGoTogether()
    {
        const Text base = plainText(u"Ông An nói về lũ"_qs);
        const Text bold{{u"Ông "_qs, {}, {}}, {u"An"_qs, Mark::Bold, {}}, {u" nói về lũ"_qs, {}, {}}};
        const MergedText text = mergeTexts(base, bold, plainText(u"Ông An nói về hạn"_qs));
        QCOMPARE(text.meeting, Meeting::Apart);
        const Text expected{{u"Ông "_qs, {}, {}}, {u"An"_qs, Mark::Bold, {}}, {u" nói về hạn"_qs, {}, {}}};
        QCOMPARE(text.text, expected);
    }

    void itIsTheSameFromBothSides()
    {
        QVERIFY(rc::check("alone, alike, and the other way round", [] {
            const Text base = normalized(*testing::texts());
            const Text mine = normalized(*testing::texts());
            const Text theirs = normalized(*testing::texts());
            RC_ASSERT(mergeTexts(base, mine, mine) == (MergedText{mine, Meeting::Apart}));
            RC_ASSERT(mergeTexts(base, mine, base) == (MergedText{mine, Meeting::Apart}));
            RC_ASSERT(mergeTexts(base, base, mine) == (MergedText{mine, Meeting::Apart}));
            const MergedText one = mergeTexts(base, mine, theirs);
            const MergedText other = mergeTexts(base, theirs, mine);
            RC_ASSERT(one.meeting == other.meeting);
            if (one.meeting == Meeting::Apart)
                RC_ASSERT(one.text == other.text);
        }));
    }

    void noTypedWordIsLost()
    {
        QVERIFY(rc::check("what both put in is there once, or it is said that they met", [] {
            const QString base = someText();
            const QString mine = edited(base, u'm');
            const QString theirs = edited(base, u't');
            const MergedText text = merged(base, mine, theirs);
            if (text.meeting == Meeting::Clash)
                return;
            const QString letters = plainText(text.text);
            const QStringList typed = mine.split(u' ') + theirs.split(u' ');
            for (const QString &word : typed) {
                if (word.size() > 1 && word.at(1).isDigit())
                    RC_ASSERT(letters.split(u' ').contains(word));
            }
            RC_ASSERT(!letters.contains(u"  "));
        }));
    }
};

QTEST_GUILESS_MAIN(TestTextMerge)
#include "test_text_merge.moc"
