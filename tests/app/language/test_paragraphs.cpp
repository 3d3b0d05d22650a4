#include "app/language/paragraphs.h"
#include "tests/app/language/random_text.h"

#include <QTest>

using namespace toasoan;

namespace {

/// A sentence of this many words; the last one is `end`.
QString sentence(int words, const QString &end = QStringLiteral("xong."))
{
    return QStringLiteral("Câu ") + QStringLiteral("chữ ").repeated(words - 2) + end;
}

QString wallOf(const QString &sentence, int times)
{
    QStringList all;
    for (int i = 0; i < times; ++i)
        all.append(sentence);
    return all.join(u' ');
}

QStringList paragraphsIn(const QString &wall)
{
    QStringList all;
    for (const TextRange range : paragraphsOf(wall))
        all.append(wall.mid(range.start, range.length));
    return all;
}

} // namespace

class TestParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWallComesApartAtSentences()
    {
        const QStringList all = paragraphsIn(wallOf(sentence(20), 30));
        QCOMPARE(all.size(), 8); // four sentences each, and what is left
        for (const QString &paragraph : all)
            QVERIFY(paragraph.startsWith(u"Câu") && paragraph.endsWith(u"xong."));
    }

    void aShortTailStaysWithWhatIsBeforeIt()
    {
        const QStringList all = paragraphsIn(wallOf(sentence(20), 29));
        QCOMPARE(all.size(), 7);
        QCOMPARE(paragraphsIn(wallOf(sentence(20), 28) + u' ' + sentence(5)).size(), 7);
    }

    void linesThatBreakAreParagraphs()
    {
        QCOMPARE(paragraphsIn(QStringLiteral("Một dòng ngắn. Hai câu. \u2028 \u2028 Dòng hai")),
                 (QStringList{QStringLiteral("Một dòng ngắn. Hai câu."), QStringLiteral("Dòng hai")}));
    }

    void whatIsNoWallStaysWhole()
    {
        const QString text = wallOf(sentence(20), 19);
        QCOMPARE(paragraphsIn(text), QStringList{text});
    }

    void quotationsStayWhole()
    {
        const QString wall = wallOf(sentence(20), 10) + QStringLiteral(" “") + wallOf(sentence(20), 10)
                             + QStringLiteral("” ") + wallOf(sentence(20), 10);
        const QStringList all = paragraphsIn(wall);
        QVERIFY(all.size() > 3);
        for (const QString &paragraph : all)
            QCOMPARE(paragraph.count(u'“'), paragraph.count(u'”'));
    }

    void aShortFormEndsNoParagraph_data()
    {
        QTest::addColumn<QString>("end");
        for (const char *form : {"TP.", "ThS.", "PGS.", "Q.", "v.v.", "đc.", "A.", "Đ."})
            QTest::newRow(form) << QString::fromUtf8(form);
    }
    void aShortFormEndsNoParagraph()
    {
        QFETCH(QString, end);
        const QString wall = wallOf(sentence(20, end), 30);
        QCOMPARE(paragraphsIn(wall), QStringList{wall});
    }

    void nothingIsLostButSpaces()
    {
        const bool holds = rc::check([] {
            const QString text = *hardText() + wallOf(sentence(15), *rc::gen::inRange(0, 60)) + *hardText();
            QString kept;
            qsizetype at = 0;
            for (const TextRange range : paragraphsOf(text)) {
                RC_ASSERT(range.start >= at && !range.isEmpty());
                kept += text.mid(range.start, range.length);
                at = range.end();
            }
            const auto withoutSpaces = [](QString letters) {
                letters.removeIf([](QChar c) { return c.isSpace(); });
                return letters;
            };
            RC_ASSERT(at <= text.size());
            RC_ASSERT(withoutSpaces(kept) == withoutSpaces(text));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestParagraphs)
#include "test_paragraphs.moc"
