#include "app/article/counts.h"
#include "app/article/passage.h"
#include "tests/support/random_article.h"

#include <QSet>
#include <QTest>

using namespace toasoan;

class TestPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreUnique()
    {
        QVERIFY(rc::check("no two passages share a place", [] {
            QSet<Place> places;
            for (const Passage &passage : passagesOf(*testing::articles())) {
                RC_ASSERT(!places.contains(passage.place));
                places.insert(passage.place);
            }
        }));
    }

    void replacingChangesThatPassageAlone()
    {
        QVERIFY(rc::check("replaceText touches one passage, and a replacement undone is the article", [] {
            const Article article = *testing::articles();
            const QList<Passage> before = passagesOf(article);
            const Passage target = *rc::gen::elementOf(std::vector<Passage>(before.begin(), before.end()));
            RC_PRE(!target.text.isEmpty());
            const auto changed = replaceText(article, target.place, {0, 0}, QStringLiteral("Z"));
            RC_ASSERT(changed.has_value());
            const QList<Passage> after = passagesOf(*changed);
            RC_ASSERT(after.size() == before.size());
            for (qsizetype i = 0; i < after.size(); ++i) {
                const bool isTarget = before[i].place == target.place;
                // Letters are composed within a run only, so both sides are composed before they are compared.
                const QString expected = isTarget ? QString(u'Z' + before[i].text) : before[i].text;
                RC_ASSERT(cleanText(after[i].text) == cleanText(expected));
            }
        }));
    }

    void rangesOutsideAreRefused()
    {
        Article article;
        article.headline = QStringLiteral("Tít");
        QVERIFY(!replaceText(article, {Part::Headline, {}, 0}, {1, 3}, QString()));
        QVERIFY(!replaceText(article, {Part::Headline, {}, 1}, {0, 1}, QString()));
        QVERIFY(!replaceText(article, {Part::Body, {QStringLiteral("none")}, 0}, {0, 0}, QString()));
    }

    void partNamesGoBothWays()
    {
        for (int i = 0; i <= static_cast<int>(Part::Cell); ++i)
            QCOMPARE(partFromId(partId(static_cast<Part>(i))), std::optional(static_cast<Part>(i)));
    }

    void wordsAreCountedAsNewsroomsDo()
    {
        QCOMPARE(countWords(QStringLiteral("Sáng 10/4, ông – nói : “Vâng”…")), 5);
        QCOMPARE(countWords(QStringLiteral("hướng dẫn\u00a0 khác")), 3);
        QCOMPARE(countWords(QString()), 0);
    }
};

QTEST_GUILESS_MAIN(TestPassage)
#include "test_passage.moc"
