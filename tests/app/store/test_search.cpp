#include "app/store/indexing.h"
#include "tests/app/store/store_fixture.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QDate today(2020, 4, 10);

QStringList idsOf(StoreFolder &data, const Result<Found> &found)
{
    if (!found)
        return {found.error().detail};
    QStringList ids;
    const auto records = data.store->drafts().records(found->numbers);
    for (const DraftRecord &draft : records.value_or(QList<DraftRecord>()))
        ids.append(draft.id.value);
    return ids;
}

QStringList found(StoreFolder &data, const QString &query, const DraftScope &scope = {})
{
    return idsOf(data, data.store->search().find(parseArchiveQuery(query, today), DraftListing{scope}));
}

void moveToTrash(StoreFolder &data, const DraftId &draft)
{
    auto transaction = data.store->begin();
    QVERIFY(data.store->drafts().setDeleted(*transaction, draft, noon()).has_value());
    QVERIFY(transaction->commit().has_value());
    bringIndexUp(*data.store);
}

/// Alike, in one transaction.
void createMany(StoreFolder &data, int count)
{
    auto transaction = data.store->begin();
    for (int i = 0; i < count; ++i) {
        DraftRecord draft;
        draft.id = {QString::number(i)};
        draft.author = QStringLiteral("Phóng viên");
        draft.created = draft.modified = noon();
        const Article article = articleWith(QStringLiteral("Tít"), QStringLiteral("mùa"));
        const NewRevision first{draft.id, article, {}, {}, draft.author, noon(), QStringLiteral("created"), {}};
        QVERIFY(createDraft(*data.store, *transaction, draft, first).has_value());
    }
    QVERIFY(transaction->commit().has_value());
    bringIndexUp(*data.store);
}

/// An article with one of each thing that can be searched.
Article fullArticle()
{
    Article article = articleWith(QStringLiteral("Tít đầu"), QStringLiteral("thân chung"));
    article.sapo = QStringLiteral("sapo mở");
    article.tags = {QStringLiteral("thẻ riêng")};
    article.bylines = {QStringLiteral("Lan Anh")};
    Figure figure;
    figure.caption = plainText(QStringLiteral("ruộng lúa"));
    figure.credit = QStringLiteral("Máy ảnh");
    article.body.append(Block{{QStringLiteral("f1")}, figure, {}});
    return article;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

    StoreFolder m_data;
    StoreFolder m_full; ///< has one article with one of each thing that can be searched

private Q_SLOTS:
    void initTestCase()
    {
        Article meeting = articleWith(QStringLiteral("Hội nghị trực tuyến"),
                                      QStringLiteral("Đồng chí Bí thư Đảng ủy dự theo Chỉ thị 35-CT/TW."));
        Figure figure;
        figure.caption = plainText(QStringLiteral("Gặt lúa ở cánh đồng mẫu"));
        figure.credit = QStringLiteral("Minh Họa");
        meeting.body.append(Block{{QStringLiteral("f1")}, figure, {}});
        meeting.tags = {QStringLiteral("Chuyển đổi số")};
        (void)m_full.create(fullArticle(), QStringLiteral("full"));
        (void)m_data.create(meeting, QStringLiteral("meeting"));
        (void)m_data.create(articleWith(QStringLiteral("Bí quyết"), QStringLiteral("Một lá thư gửi về.")),
                            QStringLiteral("letter"));
    }

    void words_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("ids");
        const QStringList meeting{QStringLiteral("meeting")};
        const QStringList both{QStringLiteral("letter"), QStringLiteral("meeting")};
        QTest::newRow("no tones") << QStringLiteral("bi thu dang uy") << meeting;
        QTest::newRow("with tones") << QStringLiteral("Bí thư Đảng uỷ") << meeting;
        QTest::newRow("d for đ") << QStringLiteral("dong chi") << meeting;
        QTest::newRow("all words in any order") << QStringLiteral("thu bi") << both;
        QTest::newRow("phrase") << QStringLiteral("\"bi thu\"") << meeting;
        QTest::newRow("phrase, typographic") << QStringLiteral("“bí thư”") << meeting;
        QTest::newRow("phrase still open") << QStringLiteral("\"bi thu") << meeting;
        QTest::newRow("the last word is a beginning") << QStringLiteral("hoi ng") << meeting;
        QTest::newRow("an earlier word is not") << QStringLiteral("h nghi") << QStringList();
        QTest::newRow("without a word") << QStringLiteral("thu -dang ") << QStringList{QStringLiteral("letter")};
        QTest::newRow("all but a word") << QStringLiteral("-dang ") << QStringList{QStringLiteral("letter")};
        QTest::newRow("a slip of the finger") << QStringLiteral("truc tuyne ") << meeting;
        QTest::newRow("a slip while it is typed") << QStringLiteral("hoi nghj") << meeting;
        QTest::newRow("a lost space") << QStringLiteral("bithu dang ") << meeting;
        QTest::newRow("a letter too many") << QStringLiteral("canhh dong ") << meeting;
        QTest::newRow("known words that nobody put together")
            << QStringLiteral("lua mot ") << QStringList{QStringLiteral("letter")};
        QTest::newRow("document number") << QStringLiteral("35-CT/TW") << meeting;
        QTest::newRow("caption") << QStringLiteral("gat lua") << meeting;
        QTest::newRow("credit") << QStringLiteral("minh hoa") << meeting;
        QTest::newRow("tag") << QStringLiteral("chuyen doi so") << meeting;
        QTest::newRow("a word that is nowhere") << QStringLiteral("bi thu xyz") << QStringList();
        QTest::newRow("nothing to look for") << QStringLiteral(" \"\" - ** ") << QStringList();
        QTest::newRow("operators are words") << QStringLiteral("bi OR NOT (") << QStringList();
    }

    void words()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, ids);
        QCOMPARE(found(m_data, query), ids);
    }

    void theSnippetIsAsWritten()
    {
        const auto hits = m_data.store->search().find(parseArchiveQuery(QStringLiteral("bi thu dang "), today), {});
        QVERIFY(hits);
        Snippets words(hits->match.wanted);
        const auto snippets = m_data.store->search().snippets(hits->numbers, words);
        QVERIFY2(snippets->first().text.contains(QStringLiteral("Bí thư Đảng ủy")), qPrintable(snippets->first().text));
        QCOMPARE(snippets->first().found.size(), 3);
    }

    void whatWasTakenForASlipIsSaid()
    {
        const auto hits = m_data.store->search().find(parseArchiveQuery(QStringLiteral("tuyne "), today), {});
        QCOMPARE(hits->match.widenings.size(), 1);
        QCOMPARE(hits->match.widenings.first().typed, QStringLiteral("tuyne"));
        QVERIFY(hits->match.widenings.first().taken.contains(QStringLiteral("tuyen")));
    }

    void aFieldIsSearchedAlone_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        for (const char *query : {"tít:đầu", "sapo:mở", "bài:chung", "ảnh:ruộng", "ảnh:máy", "tag:riêng", "tác giả:lan",
                                  "author:\"phong vien\"", "tít:dau sapo:mo"})
            QTest::newRow(query) << QString::fromUtf8(query) + u' ' << true;
        for (const char *query : {"tít:mở", "sapo:đầu", "ảnh:chung", "tag:ruộng", "tác giả:riêng"})
            QTest::newRow(query) << QString::fromUtf8(query) + u' ' << false;
    }

    void aFieldIsSearchedAlone()
    {
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(::found(m_full, query).contains(QStringLiteral("full")), found);
    }

    void daysAreTheLastChanges()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), QStringLiteral("x"));
        QCOMPARE(found(data, QStringLiteral("xuan hôm nay")).size(), 1);
        QCOMPARE(found(data, QStringLiteral("xuan ngày:10/4/2020")).size(), 1);
        QCOMPARE(found(data, QStringLiteral("xuan từ:11/4/2020")).size(), 0);
        QCOMPARE(found(data, QStringLiteral("xuan đến:9/4/2020")).size(), 0);
        QCOMPARE(found(data, QStringLiteral("từ:2019 đến:5/2020")).size(), 1);
        QCOMPARE(found(data, QStringLiteral("từ:5/2020 đến:4/2020")).size(), 0);
    }

    void wordsInTheHeadlineComeFirst()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Lũ quét"), QStringLiteral("a")), QStringLiteral("headline"));
        (void)data.create(articleWith(QStringLiteral("Khác"), QStringLiteral("lũ quét")), QStringLiteral("newer"));
        QCOMPARE(found(data, QStringLiteral("lu quet ")),
                 (QStringList{QStringLiteral("headline"), QStringLiteral("newer")}));
        QCOMPARE(found(data, QStringLiteral("lu quet khac ")), QStringList{QStringLiteral("newer")});
    }

    void moreThanAreRankedAreFoundPageByPage()
    {
        StoreFolder data;
        createMany(data, Search::ranked + 5);
        const ArchiveQuery query = parseArchiveQuery(QStringLiteral("mua "), today);
        const auto first = data.store->search().find(query, {});
        QCOMPARE(first->numbers.size(), Search::ranked);
        QVERIFY(first->older > 0);
        const auto rest = data.store->search().find(query, {}, first->older);
        QCOMPARE(rest->numbers.size(), 5);
        QCOMPARE(rest->older, 0);
        const QSet<qint64> all = QSet<qint64>(first->numbers.begin(), first->numbers.end())
                                 + QSet<qint64>(rest->numbers.begin(), rest->numbers.end());
        QCOMPARE(all.size(), Search::ranked + 5);
    }

    void whatIsFoundComesInTheOrderOfTheListing()
    {
        StoreFolder data;
        for (const char *headline : {"Ba", "An", "Cầu"})
            (void)data.create(articleWith(QString::fromUtf8(headline), QStringLiteral("mùa xuân")),
                              QString::fromUtf8(headline));
        (void)data.create(articleWith(QStringLiteral("Aa"), QStringLiteral("khác")), QStringLiteral("Aa"));
        DraftListing listing;
        listing.order = DraftOrder::Headline;
        listing.direction = SortDirection::Ascending;
        const ArchiveQuery query = parseArchiveQuery(QStringLiteral("xuan "), today);
        const auto ordered = [&] { return idsOf(data, data.store->search().find(query, listing)); };
        QCOMPARE(ordered(), (QStringList{QStringLiteral("An"), QStringLiteral("Ba"), QStringLiteral("Cầu")}));
        listing.direction = SortDirection::Descending;
        QCOMPARE(ordered(), (QStringList{QStringLiteral("Cầu"), QStringLiteral("Ba"), QStringLiteral("An")}));
    }

    /// Whatever is typed, it is no error: the syntax of the index is never the person's.
    void hostileQueriesAreWordsToo()
    {
        const QStringList bits{QStringLiteral("\""),
                               QStringLiteral("*"),
                               QStringLiteral("("),
                               QStringLiteral(")"),
                               QStringLiteral("-"),
                               QStringLiteral("^"),
                               QStringLiteral(":"),
                               QStringLiteral("{tit}"),
                               QStringLiteral("NEAR"),
                               QStringLiteral("AND"),
                               QStringLiteral("OR"),
                               QStringLiteral("NOT"),
                               QStringLiteral("'"),
                               QStringLiteral("; --"),
                               QStringLiteral("tít:"),
                               QStringLiteral("từ:"),
                               QStringLiteral("thư"),
                               QString(QChar(0)),
                               QString(QChar(0xE000)) + u'a',
                               QString(QChar(0xD800)),
                               QStringLiteral("trạng thái:"),
                               QString(500, u'x'),
                               QStringLiteral(" ")};
        QVERIFY(rc::check("no query is an error", [&] {
            const auto picked =
                *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(bits.size())));
            QString query;
            for (const int bit : picked)
                query += bits.at(bit);
            const auto hits = m_data.store->search().find(parseArchiveQuery(query, today), {});
            if (!hits)
                RC_FAIL(qPrintable(hits.error().detail));
        }));
    }

    void wordsThatAreGoneAreNotInTheStock()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("xuân xyzzy")), QStringLiteral("x"));
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT drafts FROM search_words WHERE word = 'xyzzy'")), 1);
        QVERIFY(data.journal({QStringLiteral("x")}, articleWith(QStringLiteral("Tít"), QStringLiteral("xuân"))));
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM search_words WHERE word = 'xyzzy'")), 0);
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT drafts FROM search_words WHERE word = 'xuan'")), 1);
    }

    /// What is saved waits for the index until somebody brings that up, and that is no matter of the save.
    void aSaveLeavesTheIndexAlone()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), QStringLiteral("x"));
        const QVariant before = peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM search_data"));
        auto transaction = data.store->begin();
        const NewRevision autumn{{QStringLiteral("x")},
                                 articleWith(QStringLiteral("Tít"), QStringLiteral("mùa thu")),
                                 {},
                                 {},
                                 QStringLiteral("Phóng viên"),
                                 noon(5),
                                 QStringLiteral("saved"),
                                 {}};
        QVERIFY(saveRevision(*data.store, *transaction, autumn, WhenUnchanged::ReturnHead));
        QVERIFY(transaction->commit());
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM search_data")), before);
        QCOMPARE(data.store->search().waiting(9)->size(), 1);
        QCOMPARE(indexWaiting(*data.store, 9).value_or(-1), 1);
        QCOMPARE(indexWaiting(*data.store, 9).value_or(-1), 0);
        QCOMPARE(found(data, QStringLiteral("mua thu ")), QStringList{QStringLiteral("x")});
        QCOMPARE(found(data, QStringLiteral("xuan ")), QStringList());
    }

    /// The index of words was overwritten: once every save failed at its end.
    void anIndexThatIsDamagedIsMadeAnewAndNoSaveFails()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), QStringLiteral("x"));
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa hạ")), QStringLiteral("y"));
        QVERIFY(tamper(data.folder.path(),
                       QStringLiteral("UPDATE search_data SET block = x'ffffffffffffffff' WHERE id = 1")));
        data.reopen();
        QVERIFY(data.save({QStringLiteral("x")}, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa thu")), 5));
        QCOMPARE(found(data, QStringLiteral("mua thu ")), QStringList{QStringLiteral("x")});
        QCOMPARE(found(data, QStringLiteral("mua ha ")), QStringList{QStringLiteral("y")});
        QCOMPARE(data.store->fileProblems().value(), QStringList());
    }

    void textsThatWereDamagedAreSavedOver()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), QStringLiteral("x"));
        QVERIFY(data.journal({QStringLiteral("x")}, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa hạ"))));
        QVERIFY(tamper(data.folder.path(), QStringLiteral("UPDATE indexed_texts SET bytes = x'ffffffff00'")));
        QVERIFY(data.save({QStringLiteral("x")}, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa thu")), 5));
        QCOMPARE(found(data, QStringLiteral("mua thu ")), QStringList{QStringLiteral("x")});
    }

    void whatIsTypedIsFoundAndWhatIsGoneIsNot()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), QStringLiteral("x"));
        QVERIFY(data.journal({QStringLiteral("x")}, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa thu"))));
        QCOMPARE(found(data, QStringLiteral("mua thu")), QStringList{QStringLiteral("x")});
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList());
    }

    /// What was typed, and typed over, is in no revision: the index forgets it all the same, and its words too.
    void whatWasTypedOverIsForgotten()
    {
        StoreFolder data;
        const DraftId draft{QStringLiteral("x")};
        const auto has = [&data](const QString &word) {
            return peek(data.folder.path(), u"SELECT count(*) FROM search_words WHERE word = '%1'"_qs.arg(word))
                .toInt();
        };
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), draft.value);
        QVERIFY(data.journal(draft, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa thu"))));
        QVERIFY(data.journal(draft, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa đông"))));
        QCOMPARE(found(data, QStringLiteral("mua dong")), QStringList{draft.value});
        QCOMPARE(has(QStringLiteral("thu")), 0);
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa hạ")), 3));
        QCOMPARE(found(data, QStringLiteral("mua ha")), QStringList{draft.value});
        QCOMPARE(has(QStringLiteral("dong")), 0);
        QCOMPARE(peek(data.folder.path(), QStringLiteral("SELECT count(*) FROM indexed_texts")).toInt(), 0);
        QVERIFY(tamper(data.folder.path(), QStringLiteral("INSERT INTO search (search) VALUES ('integrity-check')")));
    }

    /// A later version may fold words otherwise: what it took in cannot be told again here.
    void anIndexOfAnotherFormIsMadeAnew()
    {
        StoreFolder data;
        const DraftId draft{QStringLiteral("x")};
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), draft.value);
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa đông")), QStringLiteral("y"));
        QVERIFY(tamper(data.folder.path(),
                       QStringLiteral("UPDATE drafts SET indexed = CAST(x'63' || substr(indexed, 2) AS BLOB)")));
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa hạ")), 3));
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList());
        QCOMPARE(found(data, QStringLiteral("mua ha")), QStringList{draft.value});
        QCOMPARE(found(data, QStringLiteral("mua dong")), QStringList{QStringLiteral("y")});
    }

    void aTextWhoseIndexingWasRolledBackIsForgotten()
    {
        StoreFolder data;
        const DraftId draft{QStringLiteral("x")};
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), draft.value);
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList{draft.value});
        {
            const Article lost = articleWith(QStringLiteral("Tít"), QStringLiteral("khuynhdiệpxanh"));
            auto transaction = data.store->begin();
            QVERIFY(transaction.has_value());
            QVERIFY(data.store->search().put(*transaction, draft, {lost, contentHash(lost)}));
        }
        QVERIFY(data.save(draft, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa đông")), 3));
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList());
        QCOMPARE(found(data, QStringLiteral("khuynhdiepxanh")), QStringList());
        QCOMPARE(found(data, QStringLiteral("mua dong")), QStringList{draft.value});
    }

    void theTrashAndOtherStatesAreLeftOut()
    {
        StoreFolder data;
        const DraftId draft{QStringLiteral("x")};
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), draft.value);
        DraftScope approved;
        approved.states = {State::Approved};
        QCOMPARE(found(data, QStringLiteral("xuan"), approved), QStringList());
        QCOMPARE(found(data, QStringLiteral("xuan trạng thái:đã duyệt")), QStringList());
        QCOMPARE(found(data, QStringLiteral("xuan trạng thái:đang viết")), QStringList{draft.value});
        moveToTrash(data, draft);
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList());
        DraftScope trash;
        trash.shelf = Shelf::Trash;
        QCOMPARE(found(data, QStringLiteral("xuan"), trash), QStringList{draft.value});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
