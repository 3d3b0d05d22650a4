#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonValue json() const
    {
        const QJsonDocument document = QJsonDocument::fromJson(out);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    [[nodiscard]] QString message() const { return json()[u"error"][u"message"].toString(); }
};

QString day(int fromToday)
{
    return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate);
}

} // namespace

/// What the table asks of a text, and roles that are lent, as scripts use them.
class TestCliWorkflow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"bai.txt"_qs, "Tít bài thử\n\nSapo của bài.\n\nThân bài có chữ.\n");
    }

    void aStepNamesTheFieldsThatItWaitsFor()
    {
        QCOMPARE(run({u"workflow"_qs, u"use"_qs, u"full-chain"_qs}).status, 0);
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Biên"_qs, u"--role"_qs, u"BTV"_qs}).status, 0);
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Phó"_qs, u"--role"_qs, u"PhoTBT"_qs}).status, 0);
        const QString id = imported();
        QCOMPARE(run({u"submit"_qs, id}).status, 0);
        QCOMPARE(run({u"step"_qs, id, u"take-up"_qs, u"--as"_qs, u"Biên"_qs}).status, 0);
        QCOMPARE(run({u"edit"_qs, id, u"--set"_qs, u"sapo="_qs, u"--set"_qs, u"bylines=Mẫu An"_qs}).status, 0);
        const Ran refused = run({u"step"_qs, id, u"forward"_qs, u"--as"_qs, u"Biên"_qs});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.message().contains(u"Sapo (sapo)"), qPrintable(refused.message()));
        const QStringList waive{u"--waive"_qs, u"field.sapo=Tin vắn"_qs};
        QCOMPARE(run(QStringList{u"step"_qs, id, u"forward"_qs, u"--as"_qs, u"Biên"_qs} + waive).status, 1);
        QCOMPARE(run(QStringList{u"step"_qs, id, u"forward"_qs, u"--as"_qs, u"Phó"_qs} + waive).status, 0);
    }

    void theTableIsShownWithWhatItAsks()
    {
        QCOMPARE(run({u"workflow"_qs, u"use"_qs, u"full-chain"_qs}).status, 0);
        const QJsonArray steps = run({u"workflow"_qs}).json()[u"steps"].toArray();
        int asking = 0;
        for (const QJsonValue step : steps)
            asking += step[u"fields"].isArray() ? 1 : 0;
        QCOMPARE(asking, 6);
        write(u"wrong.json"_qs, R"({"format":"toasoan-workflow","version":1,"id":"x","name":"x","steps":[)"
                                R"({"action":"submit","from":["writing"],"to":"submitted","roles":["PV"],)"
                                R"("fields":["title"]}]})");
        const Ran wrong = run({u"workflow"_qs, u"use"_qs, path(u"wrong.json"_qs)});
        QCOMPARE(wrong.status, 2);
        QCOMPARE(wrong.json()[u"error"][u"path"].toString(), u"/steps/0/fields"_qs);
    }

    void aRoleIsLentUsedAndTakenBack()
    {
        const QString id = imported();
        QCOMPARE(run({u"submit"_qs, id}).status, 0);
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Biên"_qs, u"--role"_qs, u"BTV"_qs}).status, 0);
        QCOMPARE(run({u"approve"_qs, id, u"--as"_qs, u"Biên"_qs}).status, 1);
        const Ran given = run(lending({u"--from"_qs, day(0), u"--until"_qs, day(2)}));
        QCOMPARE(given.status, 0);
        QCOMPARE(given.json()[u"number"].toInt(), 1);
        QCOMPARE(given.json()[u"standing"].toString(), u"now"_qs);
        const QJsonArray people = run({u"people"_qs}).json().toArray();
        bool isShown = false;
        for (const QJsonValue person : people)
            isShown = isShown || person[u"delegated"][0][u"delegator"].toString() == u"Thư ký";
        QVERIFY(isShown);
        const Ran approved = run({u"approve"_qs, id, u"--as"_qs, u"Biên"_qs});
        QCOMPARE(approved.status, 0);
        QCOMPARE(approved.json()[u"delegator"].toString(), u"Thư ký"_qs);
        const QJsonArray log = run({u"audit"_qs}).json().toArray();
        QCOMPARE(log.last()[u"delegator"].toString(), u"Thư ký"_qs);
        QCOMPARE(log.last()[u"role"].toString(), u"TKTS"_qs);
        QCOMPARE(run({u"audit"_qs, u"verify"_qs}).status, 0);
        QCOMPARE(run({u"export"_qs, id, u"--to"_qs, path(u"a.tsb"_qs)}).status, 0);
        const Ran verified = run({u"verify"_qs, path(u"a.tsb"_qs)});
        QCOMPARE(verified.status, 0);
        QCOMPARE(verified.json()[u"approval"][u"delegator"].toString(), u"Thư ký"_qs);
        const QStringList takeBack{u"people"_qs, u"delegate"_qs, u"--withdraw"_qs, u"1"_qs, u"--as"_qs, u"Thư ký"_qs};
        QCOMPARE(run(takeBack).json()[0][u"standing"].toString(), u"withdrawn"_qs);
        QCOMPARE(run(takeBack).status, 1);
        QCOMPARE(run({u"people"_qs, u"delegations"_qs}).json().toArray().size(), 1);
    }

    void aPictureIsCommented()
    {
        write(u"cau.png"_qs, QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9Q"
                                                    "DwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        write(u"bai.md"_qs, "# Cầu mới\n\nSapo của bài.\n\n![Cây cầu](cau.png)\n\n"
                            "*Cầu lúc khánh thành. Ảnh: An*\n\nThân bài.\n");
        const QString id = run({u"import"_qs, path(u"bai.md"_qs)}).json()[0][u"id"].toString();
        const QStringList asked{u"comment"_qs, u"add"_qs, id, u"--text"_qs, u"Ảnh nào rõ hơn?"_qs, u"--picture"_qs};
        QCOMPARE(run(asked + QStringList{u"1"_qs}).status, 0);
        const QJsonValue thread = run({u"comments"_qs, id}).json()[u"threads"][0];
        QCOMPARE(thread[u"part"].toString(), u"picture"_qs);
        QCOMPARE(thread[u"picture"].toString().size(), 64);
        QVERIFY(thread[u"words"].toString().contains(u"khánh thành"));
        for (const QString &wrong : {u"0"_qs, u"2"_qs, u"một"_qs})
            QCOMPARE(run(asked + QStringList{wrong}).status, 2);
    }

    void whatIsNotRightIsSaid()
    {
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Biên"_qs, u"--role"_qs, u"BTV"_qs}).status, 0);
        QCOMPARE(run({u"people"_qs, u"delegate"_qs}).status, 2);
        QCOMPARE(run(lending({u"--from"_qs, u"mai"_qs, u"--until"_qs, day(2)})).status, 2);
        QCOMPARE(run(lending({u"--from"_qs, day(2), u"--until"_qs, day(0)})).status, 1);
        QCOMPARE(run(lending({u"--from"_qs, day(0), u"--until"_qs, day(400)})).status, 1);
        QCOMPARE(run({u"people"_qs, u"delegate"_qs, u"Thư ký"_qs, u"Biên"_qs, u"--role"_qs, u"Vua"_qs, u"--from"_qs,
                      day(0), u"--until"_qs, day(1), u"--reason"_qs, u"x"_qs})
                     .status,
                 2);
        QCOMPARE(run({u"people"_qs, u"delegate"_qs, u"--withdraw"_qs, u"hai"_qs}).status, 2);
        QCOMPARE(run({u"people"_qs, u"delegate"_qs, u"--withdraw"_qs, u"2"_qs}).status, 2);
        QCOMPARE(run({u"people"_qs, u"delegations"_qs}).json().toArray().size(), 0);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] static QStringList lending(const QStringList &days)
    {
        return QStringList{u"people"_qs, u"delegate"_qs, u"Thư ký"_qs,   u"Biên"_qs,
                           u"--role"_qs, u"TKTS"_qs,     u"--reason"_qs, u"Đi công tác"_qs}
               + days;
    }

    [[nodiscard]] Ran run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"),
                      QStringList{u"--data"_qs, path(u"one"_qs), u"--format"_qs, u"json"_qs, u"--lang"_qs, u"en"_qs}
                          + words);
        if (!process.waitForFinished(60000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] QString imported() const
    {
        return run({u"import"_qs, path(u"bai.txt"_qs)}).json()[0][u"id"].toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliWorkflow)
#include "test_cli_workflow.moc"
