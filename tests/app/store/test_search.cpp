#include "app/store/search_query.h"
#include "tests/app/store/store_fixture.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QStringList found(StoreFolder &data, const QString &query, const DraftSelection &selection = {})
{
    QStringList ids;
    const auto hits = data.store->search().find(query, selection);
    if (!hits)
        return {hits.error().detail};
    for (const SearchHit &hit : *hits)
        ids.append(hit.draft.id.value);
    return ids;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

    StoreFolder m_data;

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
        QTest::newRow("nor one with a space after it") << QStringLiteral("hoi ng ") << QStringList();
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
        const auto hits = m_data.store->search().find(QStringLiteral("bi thu dang"), {});
        QVERIFY2(hits->first().snippet.contains(QStringLiteral("Bí thư Đảng ủy")), qPrintable(hits->first().snippet));
    }

    void theSnippetIsAroundTheFirstMatch()
    {
        const QString text = QStringLiteral(" Một  hai ba\nbốn, năm sáu bảy ");
        Snippets snippets(parseSearch(QStringLiteral("nam")));
        QCOMPARE(snippets.of(text, 3), QStringLiteral("… bốn, năm sáu …"));
        QCOMPARE(snippets.of(text, 6), QStringLiteral("… ba bốn, năm sáu bảy"));
        QCOMPARE(snippets.of(QStringLiteral("Năm một hai"), 3), QStringLiteral("Năm một hai"));
        QCOMPARE(snippets.of(QStringLiteral("một hai ba bốn"), 3), QStringLiteral("một hai ba …"));
        QCOMPARE(snippets.of(QStringLiteral(" "), 3), QString());
    }

    void whatIsTypedIsFoundAndWhatIsGoneIsNot()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), QStringLiteral("x"));
        QVERIFY(data.journal({QStringLiteral("x")}, articleWith(QStringLiteral("Tít"), QStringLiteral("mùa thu"))));
        QCOMPARE(found(data, QStringLiteral("mua thu")), QStringList{QStringLiteral("x")});
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList());
    }

    void theTrashAndOtherStatesAreLeftOut()
    {
        StoreFolder data;
        const DraftId draft{QStringLiteral("x")};
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("mùa xuân")), draft.value);
        DraftSelection approved;
        approved.state = State::Approved;
        QCOMPARE(found(data, QStringLiteral("xuan"), approved), QStringList());
        auto transaction = data.store->begin();
        QVERIFY(data.store->drafts().setDeleted(*transaction, draft, noon()).has_value());
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(found(data, QStringLiteral("xuan")), QStringList());
        DraftSelection trash;
        trash.shelf = Shelf::Trash;
        QCOMPARE(found(data, QStringLiteral("xuan"), trash), QStringList{draft.value});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
