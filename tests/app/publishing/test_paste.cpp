#include "app/publishing/connectors/paste/paste_connector.h"
#include "app/publishing/connectors/paste/paste_fields.h"
#include "app/workflow/troubles.h"
#include "tests/support/deliveries.h"
#include "tests/support/random_article.h"
#include "tests/support/receipts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

const QString address = QStringLiteral("https://baomau.vn/xa-mau-co-cau-moi-7.html");

PasteField fieldOf(const Article &article, const QString &id)
{
    return pasteFields(article, deliveryOf(article).options, {id}).value(0);
}

} // namespace

class TestPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFieldsInTheirOrder()
    {
        const QList<PasteField> fields =
            pasteFields(sampleArticle(), deliveryOf(sampleArticle()).options,
                        pasteOrderOf(QStringLiteral("tags, headline,nonsense,seoTitle,sapo")));
        QStringList said;
        for (const PasteField &field : fields)
            said.append(QString(field.id + u": " + field.text));
        QCOMPARE(said, QStringList({QStringLiteral("tags: cầu, xã Mẫu"), QStringLiteral("headline: Xã Mẫu có cầu mới"),
                                    QStringLiteral("sapo: (Baomau.vn) - Cây cầu giúp bà con đi lại.")}));
        QCOMPARE(fields.last().html, QStringLiteral("<p><span>(Baomau.vn) - </span>Cây cầu giúp bà con đi lại.</p>"));
        QCOMPARE(pasteOrderOf({}), pasteOrder());
    }

    void signsThePlacesOfPictures()
    {
        const PasteField body = fieldOf(sampleArticle(), QStringLiteral("body"));
        QVERIFY(body.html.contains(u"<p>[Ảnh 01]</p>"));
        QVERIFY(body.text.contains(u"[Ảnh 01]") && !body.text.contains(u"[Ảnh 02]"));
        QVERIFY(!body.html.contains(u"<img") && body.html.contains(u"<strong>khánh thành</strong>"));
        const PasteField captions = fieldOf(sampleArticle(), QStringLiteral("captions"));
        QCOMPARE(captions.text, QStringLiteral("01-cau-nhin-tu-bo-bac.jpg\nChú thích: Cầu nhìn từ bờ bắc.\n"
                                               "Ảnh: Trần Thị Mẫu\nMô tả: Cây cầu bê tông qua sông\n"));
    }

    void isCleanWhateverIsInIt()
    {
        const bool holds = rc::check("no look of ours is pasted, no picture, and every picture has its number", [] {
            const Article article = *articles();
            const Delivery delivery = deliveryOf(article);
            for (const PasteField &field : pasteFields(article, delivery.options, pasteOrder())) {
                RC_ASSERT(!field.text.isEmpty());
                RC_ASSERT(!field.html.contains(u" class=\"") && !field.html.contains(u" style=\""));
                RC_ASSERT(!field.html.contains(u"<img"));
            }
            const QList<NumberedPicture> pictures = numberedPictures(article, delivery.options);
            RC_ASSERT(pictures.size() == delivery.options.pictures.size());
            for (qsizetype i = 0; i < pictures.size(); ++i)
                RC_ASSERT(pictures[i].file.section(u'-', 0, 0).toInt() == i + 1);
        });
        QVERIFY(holds);
    }

    void preparesThenNeedsThePerson()
    {
        Receipts book;
        const auto waiting = connector()->deliver(sampleDelivery(), book, {});
        QVERIFY(!waiting && isTrouble(waiting.error(), Trouble::WaitsForPerson));
        QCOMPARE(waiting.error().args.value(0), QStringLiteral("CMS của báo"));
        const QStringList files = prepared();
        QCOMPARE(files, QStringList({QStringLiteral("01-cau-nhin-tu-bo-bac.jpg"), QStringLiteral("chuthich.txt")}));
        QVERIFY(!connector()->deliver(sampleDelivery(), book, {}));
        QVERIFY(book.keep(postedPart(), *postedAnswer(QString(u' ' + address))));
        const auto landing = connector()->deliver(sampleDelivery(), book, {});
        QVERIFY(landing);
        QCOMPARE(landing->url, address);
        QCOMPARE(landing->presence, Presence::Live);
    }

    void goesOnFromEveryReceipt()
    {
        for (int kept = 0; kept < 3; ++kept) {
            Receipts book;
            book.failAfter(kept);
            QVERIFY(!connector()->deliver(sampleDelivery(), book, {}));
            book.failNever();
            QVERIFY(book.keep(postedPart(), *postedAnswer(address)));
            QVERIFY(connector()->deliver(sampleDelivery(), book, {}));
            QCOMPARE(prepared().size(), 2);
        }
    }

    void sweepsWhatAnUpdateHasNoMore()
    {
        Receipts first;
        QVERIFY(first.keep(postedPart(), *postedAnswer(address)));
        const auto landing = connector()->deliver(sampleDelivery(), first, {});
        QVERIFY(landing);
        Delivery update = updateOf(sampleDelivery(), *landing);
        for (Block &block : update.article.body) {
            if (auto *figure = std::get_if<Figure>(&block.content))
                figure->caption = plainText(QStringLiteral("Cầu mới"));
        }
        Receipts second;
        QVERIFY(!connector()->deliver(update, second, {}));
        QCOMPARE(prepared(), QStringList({QStringLiteral("01-cau-moi.jpg"), QStringLiteral("chuthich.txt")}));
        const Placement placement = placementOf(*landing, sampleDelivery());
        Receipts third;
        const auto waiting = connector()->takeDown(placement, third, {});
        QVERIFY(!waiting && isTrouble(waiting.error(), Trouble::WaitsForPerson));
        QVERIFY(third.keep(postedPart(), {}));
        const auto gone = connector()->takeDown(placement, third, {});
        QVERIFY(gone && gone->presence == Presence::Down);
    }

    void takesWebAddressesAlone()
    {
        for (const QString &bad : {QString(), u"javascript:alert(1)"_qs, u"file:///etc/passwd"_qs, u"baomau.vn"_qs})
            QVERIFY(!postedAnswer(bad));
        Receipts book;
        QVERIFY(book.keep(postedPart(), {{QStringLiteral("url"), QStringLiteral("javascript:alert(1)")}}));
        QVERIFY(!connector()->deliver(sampleDelivery(), book, {}));
    }

    void init() { QDir(m_folder.path()).removeRecursively(), QDir().mkpath(m_folder.path()); }

private:
    [[nodiscard]] std::unique_ptr<Connector> connector() const
    {
        return makePaste({{}, QStringLiteral("CMS của báo"), {}, {{QStringLiteral("folder"), m_folder.path()}}}, {});
    }

    [[nodiscard]] QStringList prepared() const
    {
        const QString stem = QDir(m_folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        return QDir(m_folder.filePath(stem)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPaste)
#include "test_paste.moc"
