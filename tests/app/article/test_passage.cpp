#include "app/article/counts.h"
#include "app/article/moved_anchors.h"
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

    void manyChangesAreAsOneAfterAnother()
    {
        QVERIFY(rc::check("withChanges is replaceText from the last change to the first", [] {
            const Article article = *testing::articles();
            QList<TextChange> changes;
            for (const Passage &passage : passagesOf(article)) {
                // What is left around letters that go may compose, and then a later step meets other letters.
                const bool composes =
                    std::any_of(passage.text.begin(), passage.text.end(), [](QChar c) { return c.isMark(); });
                const QString nothing = composes ? QStringLiteral("w") : QString();
                for (qsizetype at = *rc::gen::inRange(0, 6); at < passage.text.size(); at += *rc::gen::inRange(1, 9)) {
                    if (!passage.text.at(at).isSurrogate()) // half a letter is no place to change
                        changes.append({passage.place,
                                        {at, 1},
                                        *rc::gen::element(QStringLiteral("x"), nothing, QStringLiteral("yz"))});
                }
            }
            Result<Article> expected = article;
            for (auto change = changes.crbegin(); change != changes.crend() && expected; ++change)
                expected = replaceText(*expected, change->place, change->range, change->letters);
            RC_PRE(expected.has_value());
            const auto all = withChanges(article, changes);
            RC_ASSERT(all.has_value());
            RC_ASSERT(passagesOf(*all) == passagesOf(*expected));
        }));
    }

    void pinsMoveAlong()
    {
        const Place sapo{Part::Sapo, {}, 0};
        Annotations annotations;
        annotations.noProof = {{sapo, {0, 2}}, {sapo, {4, 3}}, {sapo, {10, 5}}, {{Part::Headline, {}, 0}, {10, 5}}};
        const Annotations moved = movedAlong(annotations, {{sapo, {5, 1}, QStringLiteral("xyz")}, {sapo, {9, 1}, {}}});
        QCOMPARE(moved.noProof[0].range, (TextRange{0, 2}));
        QCOMPARE(moved.noProof[1].range, (TextRange{4, 5})); // around the change
        QCOMPARE(moved.noProof[2].range, (TextRange{11, 5}));
        QCOMPARE(moved.noProof[3].range, (TextRange{10, 5}));
        QCOMPARE(movedAlong(annotations, {{sapo, {3, 5}, {}}}).noProof.size(), 3); // all its letters went
        QCOMPARE(movedAlong(annotations, {{sapo, {5, 7}, QStringLiteral("ab")}}).noProof[2].range, (TextRange{5, 5}));
    }

    /// What another person typed right behind commented words had become part of what the comment is about.
    void whatIsTypedBehindThemIsNotInThem()
    {
        const Place sapo{Part::Sapo, {}, 0};
        Annotations annotations;
        annotations.noProof = {{sapo, {3, 2}}};
        QCOMPARE(movedAlong(annotations, {{sapo, {5, 0}, QStringLiteral("xyz")}}).noProof[0].range, (TextRange{3, 2}));
        QCOMPARE(movedAlong(annotations, {{sapo, {3, 0}, QStringLiteral("xyz")}}).noProof[0].range, (TextRange{6, 2}));
        QCOMPARE(movedAlong(annotations, {{sapo, {4, 1}, QStringLiteral("xyz")}}).noProof[0].range, (TextRange{3, 4}));
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
