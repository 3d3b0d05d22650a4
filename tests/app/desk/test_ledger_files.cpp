#include "app/article/block.h"
#include "app/desk/correction_template.h"
#include "app/desk/ledger_order.h"
#include "app/desk/ledger_reasons.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

template<typename T>
QString fault(const Result<T> &result)
{
    return result ? QString() : QString(errorId(result.error().code) + u' ' + result.error().detail);
}

QByteArray shipped(const QString &name)
{
    QFile file(u":/ledger/"_qs + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray correction()
{
    return shipped(u"corrections/cai-chinh.json"_qs);
}

QByteArray validIn(const QByteArray &days)
{
    return correction().replace(R"("validFrom": "2017-01-01")", days);
}

QStringList paragraphsOf(const Article &article)
{
    QStringList texts;
    for (const Block &block : article.body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            texts.append(plainText(paragraph->text));
    }
    return texts;
}

} // namespace

/// The files that a newsroom may bring: what the ledger says is theirs, and what is not right is named.
class TestLedgerFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(!builtInLedgerReasons().isEmpty()); // the data is there from here on
    }

    void theShippedFilesAreRight()
    {
        for (const Action action : {Action::TakeDown, Action::MarkCorrected}) {
            QVERIFY(reasonsFor(action, builtInLedgerReasons()).size() > 5);
            QCOMPARE(fault(orderForm(path(), action)), QString());
        }
        QCOMPARE(fault(correctionTemplate(path(), {2026, 11, 26})), QString());
    }

    void theNewsroomsOwnStandInTheirPlace()
    {
        write(u"ledger-reasons.json"_qs, R"({"format": "toasoan-ledger-reasons", "version": 1,
            "reasons": [{"code": "sai", "name": "Sai", "for": ["correct"]}]})");
        const auto reasons = ledgerReasons(path()).value();
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(ledgerReasonName(reasons, u"sai"_qs), u"Sai"_qs);
        QVERIFY(codeIsKnown(Action::MarkCorrected, u"sai"_qs, reasons).has_value());
        QCOMPARE(codeIsKnown(Action::TakeDown, u"sai"_qs, reasons).error().detail, u"unknown-reason"_qs);
        QCOMPARE(codeIsKnown(Action::MarkCorrected, {}, reasons).error().args.value(1), u"sai"_qs);
        write(u"ledger-order.json"_qs, shipped(u"ledger-order.json"_qs).replace("Quyết định gỡ bài", "Lệnh gỡ"));
        QCOMPARE(orderForm(path(), Action::TakeDown)->title, u"Lệnh gỡ"_qs);
        write(u"corrections/a.json"_qs, correction().replace("Thông tin cải chính, xin lỗi", "Đính chính"));
        QCOMPARE(correctionTemplate(path(), {2026, 11, 26})->headline, u"Đính chính"_qs);
    }

    void reasonsAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("reasons");
        QTest::newRow("none") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray(R"("sai")");
        QTest::newRow("code") << QByteArray(R"([{"code": "Sai", "name": "Sai", "for": ["correct"]}])");
        QTest::newRow("nothing to be for") << QByteArray(R"([{"code": "sai", "name": "Sai", "for": []}])");
        QTest::newRow("for another step") << QByteArray(R"([{"code": "sai", "name": "Sai", "for": ["approve"]}])");
        QTest::newRow("twice for") << QByteArray(R"([{"code": "sai", "name": "Sai", "for": ["correct", "correct"]}])");
        QTest::newRow("no name") << QByteArray(R"([{"code": "sai", "name": " ", "for": ["correct"]}])");
        QTest::newRow("more keys") << QByteArray(R"([{"code": "sai", "name": "Sai", "for": ["correct"], "x": 1}])");
        QTest::newRow("twice") << QByteArray(R"([{"code": "sai", "name": "Sai", "for": ["correct"]},
                                                 {"code": "sai", "name": "Nữa", "for": ["take-down"]}])");
        QTest::newRow("41") << QByteArray('[' + QByteArray("{},").repeated(40) + "{}]");
    }
    void reasonsAreReadStrictly()
    {
        QFETCH(QByteArray, reasons);
        write(u"ledger-reasons.json"_qs,
              R"({"format": "toasoan-ledger-reasons", "version": 1, "reasons": )" + reasons + '}');
        const auto read = ledgerReasons(path());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY(read.error().args.value(0).endsWith(u"ledger-reasons.json"));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"format\": ");
        QTest::newRow("another format") << QByteArray(R"({"format": "toasoan-template", "version": 1})");
        QTest::newRow("newer") << correction().replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("unknown key") << correction().replace("\"name\"", "\"script\": \"x\", \"name\"");
        QTest::newRow("no day") << validIn(R"("validFrom": "hôm nay")");
        QTest::newRow("a day that is none") << validIn(R"("validFrom": "2026-02-30")");
        QTest::newRow("ends before") << validIn(R"("validFrom": "2026-07-01", "validTo": "2026-06-30")");
        QTest::newRow("unknown place") << correction().replace("{paper}", "{password}");
        QTest::newRow("a pair's place outside") << correction().replace("{paper}", "{wrong}");
        QTest::newRow("no wrong") << correction().replace("{wrong}", "…");
        QTest::newRow("no right") << correction().replace("{right}", "…");
        QTest::newRow("no texts") << correction().replace("\"after\": [", "\"after\": [3, ");
        QTest::newRow("too long") << correction().replace("Bài đăng", QByteArray(5000, 'x'));
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
        QTest::newRow("deep") << QByteArray(200000, '[');
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        write(u"corrections/a.json"_qs, bytes);
        const auto read = correctionTemplate(path(), {2026, 11, 26});
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::BadInput || read.error().code == ErrorCode::TooLarge,
                 qPrintable(fault(read)));
        QVERIFY(read.error().args.value(0).endsWith(u"a.json"));
    }

    void ofEachDayOneTemplateIsValid()
    {
        write(u"corrections/cu.json"_qs, validIn(R"("validFrom": "2017-01-01", "validTo": "2026-06-30")"));
        QCOMPARE(correctionTemplate(path(), {2026, 6, 30})->file, u"cu.json"_qs);
        QCOMPARE(fault(correctionTemplate(path(), {2026, 7, 1})), u"refused no-template"_qs);
        QCOMPARE(correctionTemplate(path(), {2026, 7, 1}).error().args, QStringList{u"2026-07-01"_qs});
        QCOMPARE(fault(correctionTemplate(path(), {2016, 12, 31})), u"refused no-template"_qs);
        write(u"corrections/moi.json"_qs, validIn(R"("validFrom": "2026-07-01")"));
        QCOMPARE(correctionTemplate(path(), {2026, 6, 30})->file, u"cu.json"_qs);
        QCOMPARE(correctionTemplate(path(), {2026, 7, 1})->file, u"moi.json"_qs);
        write(u"corrections/nua.json"_qs, validIn(R"("validFrom": "2026-08-01")"));
        const auto two = correctionTemplate(path(), {2026, 8, 1});
        QCOMPARE(fault(two), u"refused two-templates"_qs);
        QCOMPARE(two.error().args.value(1), u"moi.json, nua.json"_qs);
    }

    /// What stands in for a place is not read as one.
    void wordsAreOnlyPutIn()
    {
        QCOMPARE(worded(u"{a} và {b}, {c}"_qs, {{u"a"_qs, u"{b}"_qs}, {u"b"_qs, u"<b>{a}"_qs}}, u"…"_qs),
                 u"{b} và <b>{a}, …"_qs);
        QCOMPARE(placesIn(u"{a} { b} {c} {D}"_qs), (QStringList{u"a"_qs, u"c"_qs}));
    }

    void aCorrectionSaysWhatItMust()
    {
        const auto model = correctionTemplate(path(), {2026, 11, 26}).value();
        const Words words{{u"paper"_qs, u"Báo Mẫu"_qs},
                          {u"headline"_qs, u"Bài {wrong} sai"_qs},
                          {u"section"_qs, u"Thời sự"_qs},
                          {u"published"_qs, u"1/11/2026"_qs}};
        const Article article = correctionFrom(model, words, {{u"10 người"_qs, u"12 người"_qs}, {u"a"_qs, u"b"_qs}},
                                               {u"Bài sai"_qs, {}, u"draft-a"_qs});
        QCOMPARE(article.headline, u"Thông tin cải chính, xin lỗi"_qs);
        const QStringList said = paragraphsOf(article);
        for (const QString &needed :
             {u"Bài {wrong} sai"_qs, u"Thời sự"_qs, u"1/11/2026"_qs, u"10 người"_qs, u"12 người"_qs, u"xin lỗi"_qs})
            QVERIFY2(said.join(u'\n').contains(needed), qPrintable(needed));
        QVERIFY(said.indexOf(said.filter(u"10 người"_qs).value(0)) < said.indexOf(said.filter(u"xin lỗi"_qs).value(0)));
        QCOMPARE(said.filter(u"“b”"_qs).size(), 1);
        const auto *related = std::get_if<Related>(&article.body.last().content);
        QVERIFY(related && related->links.first().draft == u"draft-a");
        const QString unknown = paragraphsOf(correctionFrom(model, {}, {}, {})).join(u'\n');
        QVERIFY(unknown.contains(u"“…”"));
        QVERIFY(!unknown.contains(u'{'));
    }

    void anOrderSaysEachStatementAndNothingEmpty()
    {
        const auto form = orderForm(path(), Action::MarkCorrected).value();
        const OrderSheet sheet = filledIn(form, {{u"headline"_qs, u"<script>Tít"_qs}, {u"decider"_qs, u"Bình"_qs}},
                                          {{u"10"_qs, u"12"_qs}, {u"a"_qs, u"b"_qs}});
        QStringList texts;
        for (const auto &[label, text] : sheet.rows)
            texts.append(text);
        QCOMPARE(texts.mid(1, 4), (QStringList{u"10"_qs, u"12"_qs, u"a"_qs, u"b"_qs}));
        QVERIFY(!texts.contains(QString()));
        const QString page = orderHtml(sheet);
        QVERIFY(page.contains(u"&lt;script&gt;Tít"));
        QVERIFY(!page.contains(u"<script"));
        QVERIFY(orderText(sheet).contains(u"<script>Tít"));
    }

    void anOrderFormIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("place") << shipped(u"ledger-order.json"_qs).replace("{headline}", "{secret}");
        QTest::newRow("no rows") << QByteArray(R"({"format": "toasoan-ledger-order", "version": 1,
            "take-down": {"title": "a", "opening": "b", "rows": [], "signatures": []}})");
        QTest::newRow("not this one") << QByteArray(R"({"format": "toasoan-ledger-order", "version": 1})");
        QTest::newRow("row") << QByteArray(R"({"format": "toasoan-ledger-order", "version": 1,
            "take-down": {"title": "a", "opening": "b", "rows": [{"label": "c"}], "signatures": []}})");
    }
    void anOrderFormIsReadStrictly()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(orderFormFromJson(bytes, u"a"_qs, Action::TakeDown).error().code, ErrorCode::BadInput);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir(path()).mkpath(QFileInfo(name).path()));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLedgerFiles)
#include "test_ledger_files.moc"
