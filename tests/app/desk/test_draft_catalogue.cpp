#include "app/desk/archive_reader.h"
#include "app/desk/storage_thread.h"
#include "tests/app/desk/desk_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 20000; // ms: for a machine under load; no test waits that long when all is well

Person personWith(const QString &name, Role role)
{
    return {name, {role}};
}

QStringList headlinesOf(const QList<DraftRow> &rows)
{
    QStringList headlines;
    for (const DraftRow &row : rows)
        headlines.append(row.headline);
    return headlines;
}

/// All pages of a question, one after another.
QStringList headlines(Desk &desk, const DraftQuestion &question, int most)
{
    auto page = desk.catalogue().first(question, most);
    QStringList all;
    while (page) {
        all += headlinesOf(page->rows);
        if (page->behind.isEmpty())
            return all;
        page = desk.catalogue().next(question, page->behind, most);
    }
    return {page.error().detail};
}

} // namespace

class TestDraftCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listAndSearchComeInPages()
    {
        const DeskFolder data;
        QStringList made;
        for (int i = 0; i < 7; ++i) {
            made.prepend(QStringLiteral("Lũ %1").arg(i));
            (void)data.create(articleWith(made.first(), QStringLiteral("nước dâng")));
        }
        QCOMPARE(headlines(*data.desk, {}, 3), made);
        QCOMPARE(headlines(*data.desk, {QStringLiteral("nuoc dang "), {}}, 3), made);
        QCOMPARE(headlines(*data.desk, {QStringLiteral("khongthay "), {}}, 3), QStringList());
    }

    void aSearchShowsWhereItsWordsAre()
    {
        const DeskFolder data;
        (void)data.create(articleWith(QStringLiteral("Lũ quét"), QStringLiteral("Nước dâng trong đêm.")));
        const auto page = data.desk->catalogue().first({QStringLiteral("lu dang "), {}}, 10);
        const DraftRow &row = page->rows.first();
        QCOMPARE(row.headlineFound.size(), 1);
        QCOMPARE(row.headline.mid(row.headlineFound.first().start, row.headlineFound.first().length),
                 QStringLiteral("Lũ"));
        QCOMPARE(row.snippet.text.mid(row.snippet.found.first().start, row.snippet.found.first().length),
                 QStringLiteral("dâng"));
    }

    void aRowSaysTheLabelOfItsNewestVersionAndNoOlderOne()
    {
        const DeskFolder data;
        const DraftId draft = data.create(articleWith(u"Bài"_qs, u"A"_qs));
        (void)data.create(articleWith(u"Khác"_qs, u"B"_qs));
        const auto labels = [&] {
            const auto page = data.desk->catalogue().first({}, 10);
            QStringList found;
            for (const DraftRow &row : page->rows)
                found.append(row.label);
            return found;
        };
        const RevisionId head = data.desk->drafts().open(draft)->head;
        QVERIFY(data.desk->history().setLabel(draft, head, u"Bản in"_qs).has_value());
        QCOMPARE(labels(), (QStringList{{}, u"Bản in"_qs}));
        QVERIFY(data.save(draft, articleWith(u"Bài"_qs, u"sửa"_qs)).has_value());
        QCOMPARE(labels(), (QStringList{{}, {}}));
    }

    void aSearchIsGroupedAndOrderedAcrossItsPages()
    {
        const DeskFolder data;
        for (const QString &headline : {u"Ba"_qs, u"An"_qs, u"Cầu"_qs, u"Ân"_qs})
            (void)data.create(articleWith(headline, u"nước dâng"_qs));
        DraftQuestion question{u"nuoc dang "_qs, {}};
        question.listing.order = DraftOrder::Headline;
        question.listing.direction = SortDirection::Ascending;
        const QStringList all = headlines(*data.desk, question, 1);
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.mid(2), (QStringList{u"Ba"_qs, u"Cầu"_qs}));
        question.listing.grouping = DraftGrouping::State;
        QCOMPARE(headlines(*data.desk, question, 1), all);
    }

    void whatWaitsDependsOnTheRole()
    {
        const DraftScope secretary = waitingFor(personWith(QStringLiteral("A"), Role::Tkts), smallNewsroom());
        QCOMPARE(secretary.whose, DraftScope::Whose::Others);
        QVERIFY(secretary.states.contains(State::Submitted));
        QVERIFY(!secretary.states.contains(State::Writing));
        QVERIFY(!secretary.states.contains(State::Approved));
        const DraftScope reporter = waitingFor(personWith(QStringLiteral("B"), Role::Pv), smallNewsroom());
        QCOMPARE(reporter.whose, DraftScope::Whose::Own);
        QCOMPARE(reporter.states, QList{State::Returned});
    }

    void statesAndTrashAreFollowedByTheSearch()
    {
        const DeskFolder data;
        const DraftId draft = data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("nước dâng")));
        QVERIFY(data.step(draft, Action::Submit));
        DraftQuestion submitted{QStringLiteral("nuoc "), {}};
        submitted.listing.scope.states = {State::Submitted};
        QCOMPARE(headlines(*data.desk, submitted, 9).size(), 1);
        QVERIFY(data.desk->drafts().trash(draft));
        QCOMPARE(headlines(*data.desk, submitted, 9).size(), 0);
        DraftQuestion trash{QStringLiteral("nuoc "), {}};
        trash.listing.scope.shelf = Shelf::Trash;
        QCOMPARE(headlines(*data.desk, trash, 9).size(), 1);
        QVERIFY(data.desk->drafts().restore(draft));
        QCOMPARE(headlines(*data.desk, submitted, 9).size(), 1);
    }

    /// Opening and saving do not see it, only the reading of a search does: once it answered "damaged" for good.
    void anIndexFoundDamagedBySearchingIsMadeAnewAndHeadlinesAreFoundMeanwhile()
    {
        DeskFolder data;
        (void)data.create(articleWith(QStringLiteral("Lũ về"), QStringLiteral("nước dâng")));
        (void)data.create(articleWith(QStringLiteral("Nắng hạn"), QStringLiteral("sau cơn lũ")));
        QVERIFY(data.desk->drafts().bringIndexUp({}));
        QVERIFY(tamper(data.folder.path(), u"UPDATE search_data SET block = x'ffffffffffffffff' WHERE id > 1"_qs));
        data.reopen();
        const DraftQuestion question{QStringLiteral("lũ"), {}};
        const auto meanwhile = data.desk->catalogue().first(question, 9);
        QVERIFY2(meanwhile, qPrintable(refusal(meanwhile)));
        QCOMPARE(meanwhile->reach, DraftPage::Reach::IndexDamaged);
        QCOMPARE(meanwhile->rows.size(), 1);
        QCOMPARE(meanwhile->rows.first().headline, QStringLiteral("Lũ về"));
        const auto remade = data.desk->drafts().remakeIndex();
        QVERIFY2(remade, qPrintable(refusal(remade)));
        QCOMPARE(*remade, 2);
        const auto again = data.desk->catalogue().first(question, 9);
        QVERIFY(again && again->reach == DraftPage::Reach::Everything);
        QCOMPARE(again->rows.size(), 2);
        QVERIFY(data.desk->doctor()->whole());
    }

    void whatTheIndexDoesNotHaveYetIsFoundByItsHeadline()
    {
        DeskFolder data;
        (void)data.create(articleWith(QStringLiteral("Lũ về"), QStringLiteral("nước dâng")));
        DeskOptions options = data.options();
        options.access = Access::ReadOnly; // who only reads cannot bring it up
        const auto reader = Desk::open(options);
        QVERIFY(reader);
        const auto page = (*reader)->catalogue().first({QStringLiteral("lu ve"), {}}, 9);
        QVERIFY(page && page->reach == DraftPage::Reach::IndexBehind);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE((*reader)->catalogue().first({QStringLiteral("nước"), {}}, 9)->rows.size(), 0);
        QVERIFY(data.desk->drafts().bringIndexUp({}));
        QCOMPARE((*reader)->catalogue().first({QStringLiteral("nước"), {}}, 9)->reach, DraftPage::Reach::Everything);
    }

    void onlyTheTrashIsEmptiedForGood()
    {
        const DeskFolder data;
        const DraftId draft = data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("nước dâng")));
        QCOMPARE(refusal(data.desk->drafts().remove(draft)), QStringLiteral("refused not-in-trash"));
        QVERIFY(data.desk->drafts().trash(draft));
        QVERIFY(data.desk->drafts().remove(draft));
        QCOMPARE(data.desk->drafts().total().value_or(-1), 0);
        QVERIFY(data.desk->doctor()->whole());
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM search_words")), 0);
    }

    void anApprovedDraftCanGoForGoodToo()
    {
        const DeskFolder data;
        const DraftId draft = data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("nước dâng")));
        data.approve(draft);
        QVERIFY(data.desk->drafts().trash(draft));
        QVERIFY(data.desk->drafts().remove(draft));
        QVERIFY(data.desk->doctor()->whole());
    }

    /// What an older version wrote has no place in the index.
    void whatWaitsForTheIndexIsIndexed()
    {
        DeskFolder data;
        for (int i = 0; i < 5; ++i)
            (void)data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("nước dâng")));
        for (const char *sql : {"UPDATE drafts SET place = NULL, indexed = NULL, waiting = 1",
                                "DELETE FROM search_words", "INSERT INTO search (search) VALUES ('delete-all')"})
            QVERIFY(tamper(data.folder.path(), QString::fromLatin1(sql)));
        data.reopen();
        const DraftQuestion question{QStringLiteral("nuoc dang "), {}};
        QCOMPARE(data.desk->drafts().indexWaiting(3).value_or(-1), 3);
        QCOMPARE(data.desk->drafts().indexWaiting(3).value_or(-1), 2);
        QCOMPARE(data.desk->drafts().indexWaiting(3).value_or(-1), 0);
        QCOMPARE(headlines(*data.desk, question, 9).size(), 5);
    }

    /// A search misses nothing, whoever saved and left it at that.
    void aReaderFindsWhatWaitsForTheIndex()
    {
        DeskFolder data;
        ArchiveReader reader(data.options());
        QObject receiver;
        int seen = -1;
        const auto look = [&](const QString &query) {
            seen = -1;
            reader.askInstead(
                &receiver,
                [query](Desk &desk) {
                    return desk.catalogue().first({query, {}}, 9);
                },
                [&seen](const Result<DraftPage> &page) { seen = page ? static_cast<int>(page->rows.size()) : -2; });
        };
        const DraftId draft = data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("nước dâng")));
        QVERIFY(data.desk->drafts().isIndexBehind().value_or(false));
        look(QStringLiteral("nuoc dang "));
        QTRY_COMPARE_WITH_TIMEOUT(seen, 1, patience);
        QVERIFY(!data.desk->drafts().isIndexBehind().value_or(true));
        QVERIFY(data.desk->drafts().journal({draft, articleWith(QStringLiteral("Lũ"), QStringLiteral("đã rút"))}));
        look(QStringLiteral("nuoc dang "));
        QTRY_COMPARE_WITH_TIMEOUT(seen, 0, patience);
    }

    /// Soon after a save, and without anybody's asking.
    void theIndexFollowsASave()
    {
        DeskFolder data;
        StorageThread storage(data.options());
        QObject receiver;
        bool saved = false;
        storage.ask(
            &receiver,
            [](Desk &desk) {
                return desk.drafts().create(articleWith(QStringLiteral("Lũ"), QStringLiteral("a")), {}, u"created"_qs);
            },
            [&saved](const Result<DraftId> &made) { saved = made.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(saved, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!data.desk->drafts().isIndexBehind().value_or(true), patience);
    }

    void aReaderSeesWhatIsWrittenBesideIt()
    {
        DeskFolder data;
        ArchiveReader reader(data.options());
        QObject receiver;
        int seen = -1;
        const auto look = [&] {
            seen = -1;
            reader.ask(
                &receiver, [](Desk &desk) { return desk.drafts().total(); },
                [&seen](const Result<qint64> &total) { seen = static_cast<int>(total.value_or(-2)); });
        };
        look();
        QTRY_COMPARE_WITH_TIMEOUT(seen, 0, patience);
        (void)data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("a")));
        look();
        QTRY_COMPARE_WITH_TIMEOUT(seen, 1, patience);
    }

    void aReaderWritesNothing()
    {
        DeskFolder data;
        ArchiveReader reader(data.options());
        QObject receiver;
        QString refused;
        reader.ask(
            &receiver, [](Desk &desk) { return desk.drafts().create({}, {}, QStringLiteral("created")); },
            [&refused](const Result<DraftId> &made) { refused = refusal(made); });
        QTRY_COMPARE_WITH_TIMEOUT(refused, QStringLiteral("refused read-only"), patience);
    }

    /// A question that takes for ever ends when the next one is asked, and is not answered.
    void aNewQuestionStopsTheOneBefore()
    {
        DeskFolder data;
        (void)data.create(articleWith(QStringLiteral("Lũ"), QStringLiteral("a")));
        ArchiveReader reader(data.options());
        QObject receiver;
        std::atomic<bool> begun = false;
        QStringList answers;
        reader.askInstead(
            &receiver,
            [&begun](Desk &desk) -> Result<int> {
                begun = true;
                for (;;) {
                    const auto total = desk.drafts().counts();
                    if (!total)
                        return tl::unexpected<Error>(total.error());
                }
            },
            [&answers](const Result<int> &) { answers.append(QStringLiteral("first")); });
        QTRY_VERIFY_WITH_TIMEOUT(begun.load(), patience);
        // What is between two statements is not interrupted: it is asked until it is.
        bool answered = false;
        while (!answered) {
            reader.askInstead(
                &receiver, [](Desk &) -> Result<int> { return 2; },
                [&](const Result<int> &) {
                    answers.append(QStringLiteral("second"));
                    answered = true;
                });
            QTest::qWait(5);
        }
        QCOMPARE(answers, QStringList{QStringLiteral("second")});
    }
};

QTEST_GUILESS_MAIN(TestDraftCatalogue)
#include "test_draft_catalogue.moc"
