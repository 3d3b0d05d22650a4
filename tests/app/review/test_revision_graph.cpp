#include "app/review/revision_graph.h"

#include <QTest>

using namespace toasoan;

namespace {

RevisionId id(const char *name)
{
    return {QString::fromLatin1(name)};
}

Article articleOf(const QStringList &paragraphs)
{
    Article article;
    article.headline = u"Tít"_qs;
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        article.body.append({{QString(QChar(u'a' + static_cast<int>(i)))}, Paragraph{plainText(paragraphs[i])}, {}});
    return article;
}

struct History
{
    RevisionGraph graph;
    QHash<RevisionId, QStringList> texts;

    void add(const char *name, const QList<RevisionId> &parents, const QStringList &text)
    {
        graph.add(id(name), parents);
        texts.insert(id(name), text);
    }
    [[nodiscard]] Result<Merged> merged(const char *mine, const char *theirs) const
    {
        return mergeRevisions(graph, id(mine), id(theirs), [this](const RevisionId &one) -> Result<RevisionContent> {
            return RevisionContent{articleOf(texts.value(one)), {}};
        });
    }
};

} // namespace

class TestRevisionGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestCommonOneIsNotOneOfItsOwnAncestors()
    {
        RevisionGraph graph;
        graph.add(id("root"), {});
        graph.add(id("base"), {id("root")});
        graph.add(id("x"), {id("base")});
        graph.add(id("y"), {id("base")});
        QCOMPARE(graph.nearestCommon(id("x"), id("y")), QList{id("base")});
        QCOMPARE(graph.nearestCommon(id("x"), id("base")), QList{id("base")});
        QVERIFY(graph.ancestry(id("y")).contains(id("root")));
    }

    void nothingInCommonIsRefused()
    {
        History history;
        history.add("a", {}, {u"một"_qs});
        history.add("b", {}, {u"hai"_qs});
        QCOMPARE(history.merged("a", "b").error().detail, u"unrelated"_qs);
    }

    void aCircleEnds() // which no reader lets in
    {
        RevisionGraph graph;
        graph.add(id("a"), {id("b")});
        graph.add(id("b"), {id("a")});
        QCOMPARE(graph.ancestry(id("a")).size(), 2);
        QVERIFY(graph.nearestCommon(id("a"), id("b")).isEmpty());
    }

    /// Two people put together what the other had, each for themselves; then one of them took a change back. With one
    /// of the two bases alone the change would come again.
    void whatWasTakenBackAfterACrossingStaysTakenBack()
    {
        History history;
        history.add("root", {}, {u"đầu"_qs, u"cuối"_qs});
        history.add("a", {id("root")}, {u"đầu A"_qs, u"cuối"_qs});
        history.add("b", {id("root")}, {u"đầu"_qs, u"cuối B"_qs});
        history.add("m1", {id("a"), id("b")}, {u"đầu A"_qs, u"cuối B"_qs});
        history.add("m2", {id("a"), id("b")}, {u"đầu A"_qs, u"cuối B"_qs});
        history.add("back", {id("m2")}, {u"đầu A"_qs, u"cuối"_qs});
        QCOMPARE(history.graph.nearestCommon(id("m1"), id("back")).size(), 2);
        const auto merged = history.merged("m1", "back");
        QVERIFY(merged && merged->conflicts.isEmpty());
        QVERIFY(merged->article == articleOf({u"đầu A"_qs, u"cuối"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestRevisionGraph)
#include "test_revision_graph.moc"
