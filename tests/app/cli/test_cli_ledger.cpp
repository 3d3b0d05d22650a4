#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    [[nodiscard]] QString text(const char16_t *key) const { return json()[QString::fromUtf16(key)].toString(); }
    [[nodiscard]] int number(const char16_t *key) const { return json()[QString::fromUtf16(key)].toInt(); }
};

} // namespace

/// Takedowns and corrections, as scripts use them.
class TestCliLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"bai.txt"_qs, "Tít bài thử\n\nSapo của bài.\n\nThân bài có chữ.\n");
        m_id = run({u"import"_qs, path(u"bai.txt"_qs)}).json()[0][u"id"].toString();
        QVERIFY(ran({u"submit"_qs, m_id}));
        QVERIFY(ran({u"approve"_qs, m_id, u"--as"_qs, secretary}));
        QVERIFY(ran({u"step"_qs, m_id, u"publish"_qs, u"--as"_qs, secretary}));
    }

    void whoMayDecidesAtOnce()
    {
        const Outcome done = run(takeDown(secretary));
        QCOMPARE(done.status, 0);
        QCOMPARE(done.text(u"status"), u"removed"_qs);
        QCOMPARE(done.number(u"order"), 1);
        const QJsonValue entry = run({u"ledger"_qs}).json()[0];
        QCOMPARE(entry[u"state"].toString(), u"ordered"_qs);
        QCOMPARE(entry[u"kind"].toString(), u"take-down"_qs);
        QCOMPARE(entry[u"role"].toString(), u"TKTS"_qs);
        QCOMPARE(entry[u"note"].toString(), u"Bài đã gỡ"_qs);
        QCOMPARE(entry[u"revision"].toString(), done.text(u"revision"));
        QVERIFY(!entry[u"notices"][0][u"person"].toString().isEmpty());
        QCOMPARE(entry[u"notices"][0][u"seen"].toString(), QString());
        QVERIFY(ran({u"ledger"_qs, u"seen"_qs, u"1"_qs}));
        QVERIFY(!run({u"ledger"_qs}).json()[0][u"notices"][0][u"seen"].toString().isEmpty());
        QVERIFY(run({u"audit"_qs, u"verify"_qs}).status == 0);
    }

    void whoMayNotAsksAndIsAnswered()
    {
        const Outcome asked = run(takeDown(u"Phóng viên"_qs));
        QCOMPARE(asked.status, 0);
        QCOMPARE(asked.text(u"status"), u"published"_qs);
        QCOMPARE(asked.number(u"request"), 1);
        QCOMPARE(run(takeDown(u"Phóng viên"_qs)).status, 1);
        QCOMPARE(run({u"ledger"_qs, u"grant"_qs, u"1"_qs, u"--as"_qs, u"Phóng viên"_qs}).status, 1);
        QCOMPARE(run({u"ledger"_qs, u"refuse"_qs, u"1"_qs, u"--as"_qs, secretary}).status, 2); // says no reason
        const QStringList refuse{u"ledger"_qs,   u"refuse"_qs, u"#1"_qs, u"--reason"_qs,
                                 u"Đúng rồi"_qs, u"--as"_qs,   secretary};
        QCOMPARE(run(refuse).text(u"state"), u"refused"_qs);
        QCOMPARE(run(refuse).status, 1);
        QCOMPARE(run(takeDown(u"Phóng viên"_qs)).number(u"request"), 2);
        const Outcome granted = run({u"ledger"_qs, u"grant"_qs, u"2"_qs, u"--as"_qs, secretary});
        QCOMPARE(granted.text(u"status"), u"removed"_qs);
        QCOMPARE(granted.number(u"order"), 2);
    }

    void aCorrectionMakesADraftAndADocument()
    {
        const QStringList words{u"correct"_qs, m_id, u"--reason"_qs, u"Sai số"_qs, u"--as"_qs, secretary};
        const QStringList pair{u"--wrong"_qs, u"10 người"_qs, u"--right"_qs, u"12 người"_qs};
        QCOMPARE(run(words + pair).status, 1); // which reason?
        QCOMPARE(run(words + QStringList{u"--code"_qs, u"weather"_qs} + pair).status, 1);
        const QStringList coded = words + QStringList{u"--code"_qs, u"figures"_qs};
        QCOMPARE(run(coded).status, 1);                                        // what was wrong?
        QCOMPARE(run(coded + QStringList{u"--wrong"_qs, u"10"_qs}).status, 2); // and what is right?
        const Outcome done = run(coded + pair + QStringList{u"--wrong"_qs, u"a"_qs, u"--right"_qs, u"b"_qs});
        QCOMPARE(done.text(u"status"), u"corrected"_qs);
        QCOMPARE(run({u"ledger"_qs}).json()[0][u"pairs"].toArray().size(), 2);

        const QString draft = run({u"ledger"_qs, u"correction"_qs, u"1"_qs}).text(u"id");
        QCOMPARE(run({u"ledger"_qs, u"correction"_qs, u"1"_qs}).text(u"id"), draft);
        const QByteArray article = run({u"show"_qs, draft}).out;
        QVERIFY(article.contains("Tít bài thử") && article.contains("12 người") && article.contains("xin lỗi"));
        QVERIFY(ran({u"submit"_qs, draft}));

        QCOMPARE(run({u"ledger"_qs, u"order"_qs, u"1"_qs}).status, 2);
        QVERIFY(ran({u"ledger"_qs, u"order"_qs, u"1"_qs, u"--to"_qs, path(u"a.html"_qs)}));
        QVERIFY(ran({u"ledger"_qs, u"order"_qs, u"1"_qs, u"--to"_qs, path(u"a.txt"_qs)}));
        QVERIFY(read(u"a.html"_qs).startsWith("<!DOCTYPE html>"));
        for (const QString &file : {u"a.html"_qs, u"a.txt"_qs})
            QVERIFY(read(file).contains("12 người") && read(file).contains("Thư ký"));
    }

    /// The step by its name is the same order: there is no way round the ledger.
    void theStepAsksForTheSame()
    {
        const QStringList words{u"step"_qs, m_id, u"take-down"_qs, u"--reason"_qs, u"Sai số"_qs, u"--as"_qs, secretary};
        QCOMPARE(run(words).status, 1);
        QVERIFY(ran(words + QStringList{u"--code"_qs, u"false"_qs}));
        QCOMPARE(run({u"ledger"_qs}).json()[0][u"code"].toString(), u"false"_qs);
    }

    void whatIsNoNumberIsBadUse()
    {
        for (const QString &word : {u"x"_qs, u"0"_qs, u"-1"_qs, u"99999999999999999999"_qs})
            QCOMPARE(run({u"ledger"_qs, u"seen"_qs, u"--"_qs, word}).status, 2);
        QCOMPARE(run({u"ledger"_qs, u"seen"_qs, u"7"_qs}).status, 2);
        QVERIFY(run({u"ledger"_qs, u"reasons"_qs}).json().toArray().size() > 5);
    }

private:
    static inline const QString secretary = QStringLiteral("Thư ký");

    [[nodiscard]] QStringList takeDown(const QString &person) const
    {
        return {u"take-down"_qs, m_id,         u"--code"_qs,    u"figures"_qs, u"--reason"_qs,
                u"Sai số"_qs,    u"--note"_qs, u"Bài đã gỡ"_qs, u"--as"_qs,    person};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] Outcome run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"),
                      QStringList{u"--data"_qs, path(u"data"_qs), u"--format"_qs, u"json"_qs, u"--lang"_qs, u"en"_qs}
                          + words);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] bool ran(const QStringList &words) const
    {
        const Outcome done = run(words);
        if (done.status != 0)
            qWarning("%s", done.err.constData());
        return done.status == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestCliLedger)
#include "test_cli_ledger.moc"
