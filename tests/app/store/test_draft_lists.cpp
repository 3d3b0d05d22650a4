#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int draftCount = 23;

QString idOf(int i)
{
    return QStringLiteral("draft-%1").arg(i, 2, 10, QLatin1Char('0'));
}

/// Some drafts that differ in everything a list can be ordered by; several share their day and their state.
struct Archive : StoreFolder
{
    Archive()
    {
        auto transaction = store->begin();
        for (int i = 0; i < draftCount; ++i) {
            DraftRecord draft;
            draft.id = {idOf(i)};
            draft.author = i % 3 == 0 ? QStringLiteral("An") : QStringLiteral("Bình");
            draft.state = i % 4 == 0 ? State::Submitted : State::Writing;
            draft.created = draft.modified = noon(((i * 7) % draftCount) / 2 * 40000);
            const Article article = articleWith(QString(QChar(u'a' + (i * 5) % draftCount)), QString(i, u'x'));
            const NewRevision first{draft.id, article, {}, {}, draft.author, draft.created, QStringLiteral("c"), {}};
            if (!createDraft(*store, *transaction, draft, first))
                qFatal("no draft");
        }
        if (!transaction->commit())
            qFatal("no archive");
    }

    [[nodiscard]] QStringList inPages(const DraftListing &listing, int most) const
    {
        QStringList ids;
        qint64 after = 0;
        for (;;) {
            const auto page = store->drafts().page(listing, after, most);
            if (!page)
                return {page.error().detail};
            for (const DraftRecord &draft : *page)
                ids.append(draft.id.value);
            if (page->size() < most)
                return ids;
            after = page->last().number;
        }
    }
};

DraftScope waitingFor(const QString &person)
{
    DraftScope scope;
    scope.states = {State::Submitted};
    scope.whose = DraftScope::Whose::Others;
    scope.person = person;
    scope.ownStates = {State::Writing};
    return scope;
}

} // namespace

class TestDraftLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The pages of any list are the list, whatever their size.
    void pagesAreTheList()
    {
        const Archive archive;
        using enum DraftOrder;
        for (const DraftOrder order : {Modified, Created, Headline, Author, DraftOrder::State, Words}) {
            for (const auto direction : {SortDirection::Ascending, SortDirection::Descending}) {
                for (const auto grouping :
                     {DraftGrouping::None, DraftGrouping::Day, DraftGrouping::State, DraftGrouping::Author}) {
                    const DraftListing listing{{}, order, direction, grouping};
                    const QStringList whole = archive.inPages(listing, 1000);
                    QCOMPARE(whole.size(), draftCount);
                    QCOMPARE(QSet<QString>(whole.begin(), whole.end()).size(), draftCount);
                    QCOMPARE(archive.inPages(listing, 1), whole);
                    QCOMPARE(archive.inPages(listing, 4), whole);
                }
            }
        }
    }

    void aListIsInItsOrder()
    {
        const Archive archive;
        const auto rows = archive.store->drafts().page({{}, DraftOrder::Headline, SortDirection::Ascending}, 0, 100);
        for (qsizetype i = 1; i < rows->size(); ++i)
            QVERIFY(rows->at(i - 1).text.headline <= rows->at(i).text.headline);
        const auto newest = archive.store->drafts().page({}, 0, 100);
        for (qsizetype i = 1; i < newest->size(); ++i)
            QVERIFY(newest->at(i - 1).modified >= newest->at(i).modified);
    }

    void groupsStandTogetherInTheOrderOfALife()
    {
        const Archive archive;
        DraftListing listing;
        listing.grouping = DraftGrouping::State;
        const auto rows = archive.store->drafts().page(listing, 0, 100);
        QCOMPARE(rows->first().state, State::Writing);
        QCOMPARE(rows->last().state, State::Submitted);
        for (qsizetype i = 1; i < rows->size(); ++i)
            QVERIFY(rows->at(i - 1).state <= rows->at(i).state);
    }

    void whatWaitsIsOthersAndOnesOwn()
    {
        const Archive archive;
        const DraftScope scope = waitingFor(QStringLiteral("An"));
        const auto rows = archive.store->drafts().page({scope}, 0, 100);
        QVERIFY(!rows->isEmpty());
        for (const DraftRecord &draft : *rows)
            QVERIFY((draft.author == u"An") == (draft.state == State::Writing));
        QCOMPARE(archive.store->drafts().count(scope).value_or(-1), static_cast<int>(rows->size()));
    }

    void whatIsRemovedIsGoneAndWhatItSharedIsNot()
    {
        StoreFolder data;
        const Article shared = articleWith(QStringLiteral("Chung"), QStringLiteral("một hai"));
        (void)data.create(shared, QStringLiteral("a"));
        (void)data.create(shared, QStringLiteral("b"));
        QVERIFY(data.save({QStringLiteral("a")}, articleWith(QStringLiteral("Riêng"), QStringLiteral("ba")), 5));
        QVERIFY(data.journal({QStringLiteral("a")}, articleWith(QStringLiteral("Riêng"), QStringLiteral("bốn"))));
        auto transaction = data.store->begin();
        const DraftId draft{QStringLiteral("a")};
        QVERIFY(data.store->search().remove(*transaction, draft));
        QVERIFY(data.store->drafts().remove(*transaction, draft));
        QVERIFY(transaction->commit());
        QCOMPARE(data.store->drafts().find(draft).error().code, ErrorCode::NotFound);
        QCOMPARE(data.store->fileProblems().value(), QStringList());
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM revisions")), 1);
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM journal")), 0);
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM contents WHERE hash NOT IN (SELECT "
                                                         "content FROM revisions UNION SELECT annotations FROM "
                                                         "revisions WHERE annotations IS NOT NULL)")),
                 0);
        const auto other = data.store->drafts().find({QStringLiteral("b")});
        const auto head = data.store->revisions().find(other->id, other->head);
        QVERIFY(data.store->revisions().text(*head));
    }
};

QTEST_GUILESS_MAIN(TestDraftLists)
#include "test_draft_lists.moc"
