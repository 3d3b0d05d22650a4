#include "app/article/canonical_json.h"
#include "app/article/counts.h"
#include "app/base/hash.h"
#include "app/store/packing.h"
#include "tests/app/store/store_fixture.h"
#include "tests/support/random_article.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const DraftId draft{QStringLiteral("draft-a")};

bool isOf(const PackedBytes &packed, const QByteArray &bytes)
{
    return packed.hash == sha256Hex(bytes) && unpacked(packed.packed) == bytes;
}

} // namespace

class TestNewestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItMadeIsOfTheTextThatWasAskedFor()
    {
        QVERIFY(rc::check("whatever was asked for before", [] {
            const std::vector<Article> articles{*testing::articles(), *testing::articles(), Article()};
            const std::vector<Annotations> annotations{*testing::annotations(), Annotations()};
            NewestText newest;
            for (const auto &[which, said] : *rc::gen::container<std::vector<std::pair<size_t, size_t>>>(
                     rc::gen::pair(rc::gen::inRange<size_t>(0, 3), rc::gen::inRange<size_t>(0, 2)))) {
                const Article &article = articles[which];
                const ReadyText made = newest.of(article, annotations[said]);
                RC_ASSERT(isOf(made.packed.article, toCanonicalJson(article)));
                RC_ASSERT(isOf(made.packed.annotations, toCanonicalJson(annotations[said])));
                RC_ASSERT(made.summary.content == contentHash(article));
                RC_ASSERT(made.summary.headline == article.headline);
                RC_ASSERT(made.summary.words == countsOf(article).words);
                RC_ASSERT(newest.article(contentHash(article)) == article);
            }
        }));
    }

    void onlyTheNewestIsKept()
    {
        NewestText newest;
        const Article first = articleWith(QStringLiteral("Tít"), QStringLiteral("Một"));
        const Article second = articleWith(QStringLiteral("Tít"), QStringLiteral("Hai"));
        QVERIFY(!newest.article(contentHash(Article())));
        QVERIFY(!newest.article(ContentHash()));
        (void)newest.of(first, {});
        (void)newest.of(second, {});
        QVERIFY(!newest.article(contentHash(first)));
        QCOMPARE(newest.article(contentHash(second)), second);
    }

    void aJournaledTextIsSavedThoughItsJournalWasRolledBack()
    {
        StoreFolder data;
        (void)data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Một")));
        const Article typed = articleWith(QStringLiteral("Tít"), QStringLiteral("Một hai"));
        {
            auto transaction = data.store->begin();
            QVERIFY(transaction.has_value());
            QVERIFY(journalText(*data.store, *transaction, {draft, typed, {}, {}, {}, noon(), {}, {}}));
        }
        const Revision saved = data.save(draft, typed, 1).value();
        data.reopen();
        QCOMPARE(data.store->revisions().text(saved).value().article, toCanonicalJson(typed));
        bringIndexUp(*data.store);
        QVERIFY(!data.store->journal().read(draft).value());
    }

    void aRevisionIsNamedByItsCanonicalJson()
    {
        QVERIFY(rc::check("SHA-256 of the six fields", [] {
            Revision revision;
            revision.content = {sha256Hex("c")};
            revision.annotations = sha256Hex("a");
            revision.author = *testing::letters();
            revision.reason = *testing::letters();
            revision.time = noon(*rc::gen::inRange(0, 100000));
            QJsonArray parents;
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
                revision.parents.append({sha256Hex(QByteArray::number(i))});
                parents.append(revision.parents.last().value);
            }
            const QJsonObject object{{QStringLiteral("annotations"), revision.annotations},
                                     {QStringLiteral("author"), revision.author},
                                     {QStringLiteral("content"), revision.content.value},
                                     {QStringLiteral("parents"), parents},
                                     {QStringLiteral("reason"), revision.reason},
                                     {QStringLiteral("time"), revision.time.toString(Qt::ISODate)}};
            RC_ASSERT(revisionIdOf(revision).value == sha256Hex(canonicalJson(object)));
        }));
    }
};

QTEST_GUILESS_MAIN(TestNewestText)
#include "test_newest_text.moc"
