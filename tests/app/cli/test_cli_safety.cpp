#include "tests/app/store/store_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace toasoan::testing;

namespace {

const QString sample = QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/bai-mau.txt");

struct Answer
{
    int status = -1;
    QJsonDocument json;
    QByteArray err;

    [[nodiscard]] QString errorCode() const { return json[u"error"][u"code"].toString(); }
};

} // namespace

/// Backup, restore and repair as scripts use them.
class TestCliSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_draft = run({u"import"_qs, sample}).json[0][u"id"].toString();
        QVERIFY(!m_draft.isEmpty());
    }

    void aBackupComesBack()
    {
        QVERIFY(QDir().mkdir(path(u"usb"_qs)));
        const QString picture = QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/anh-mau.jpg");
        QCOMPARE(run({u"picture"_qs, u"add"_qs, m_draft, picture}).status, 0);
        const QString file = path(u"usb/kho.sqlite"_qs);
        const Answer made = run({u"backup"_qs, file});
        QCOMPARE(made.status, 0);
        QCOMPARE(made.json[u"path"].toString(), file);
        QCOMPARE(made.json[u"drafts"].toInt(), 1);
        QCOMPARE(made.json[u"filesCopied"].toInt(), 1);
        QCOMPARE(run({u"edit"_qs, m_draft, u"--set"_qs, u"headline=Đã đổi"_qs}).status, 0);
        QVERIFY(QDir(path(u"data/media"_qs)).removeRecursively());
        const Answer back = run({u"restore"_qs, file});
        QCOMPARE(back.status, 0);
        QCOMPARE(back.json[u"filesCopied"].toInt(), 1);
        QVERIFY(QFile::exists(back.json[u"kept"].toString()));
        QVERIFY(run({u"show"_qs, m_draft}).json[u"headline"].toString() != u"Đã đổi");
        QCOMPARE(run({u"doctor"_qs}).status, 0);
    }

    void aDamagedBackupIsRefused()
    {
        const QString file = path(u"kho.sqlite"_qs);
        QCOMPARE(run({u"backup"_qs, file}).status, 0);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(damaged.size() / 2));
        QVERIFY(damaged.write(QByteArray(8192, 'x')) == 8192);
        damaged.close();
        const Answer back = run({u"restore"_qs, file});
        QCOMPARE(back.status, 1);
        QCOMPARE(back.errorCode(), u"store-damaged"_qs);
        QCOMPARE(run({u"doctor"_qs}).status, 0);
        QCOMPARE(run({u"restore"_qs, path(u"khong-co.sqlite"_qs)}).status, 2);
    }

    void aDamagedIndexOfWordsIsMadeAnewBySearching()
    {
        const auto count = [this] { return run({u"search"_qs, u"a"_qs}).json.array().size(); };
        const auto before = count();
        QVERIFY(before > 0);
        QVERIFY(tamper(path(u"data"_qs), u"UPDATE search_data SET block = x'ffffffffffffffff' WHERE id > 1"_qs));
        QCOMPARE(count(), before);
        QCOMPARE(run({u"doctor"_qs}).status, 0);
    }

    void damageIsNamedAndRepaired()
    {
        QVERIFY(tamper(path(u"data"_qs), u"UPDATE contents SET bytes = x'7b7d' WHERE hash IN (SELECT content FROM "
                                         u"revisions)"_qs));
        QCOMPARE(run({u"edit"_qs, m_draft, u"--set"_qs, u"headline=Mới"_qs}).status, 1);
        const Answer found = run({u"doctor"_qs});
        QCOMPARE(found.status, 1);
        QCOMPARE(found.json[u"ok"].toBool(), false);
        QCOMPARE(found.json[u"drafts"][0][u"ok"].toBool(), false);
        QVERIFY(!found.json[u"drafts"][0][u"revisions"][0][u"problem"].toString().isEmpty());
        // There is no other draft and no backup: the file is left as it is, and said so.
        const Answer refused = run({u"doctor"_qs, u"--repair"_qs});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errorCode(), u"store-damaged"_qs);
    }

    void aDraftThatCannotBeSavedIsNamedAndTheDamagedFileKept()
    {
        QCOMPARE(run({u"import"_qs, sample}).status, 0);
        QCOMPARE(run({u"edit"_qs, m_draft, u"--set"_qs, u"headline=Mới"_qs}).status, 0);
        QVERIFY(tamper(path(u"data"_qs),
                       u"UPDATE contents SET bytes = x'7b7d' WHERE hash = (SELECT content FROM drafts "
                       u"WHERE headline = 'Mới')"_qs));
        const Answer repaired = run({u"doctor"_qs, u"--repair"_qs});
        QCOMPARE(repaired.status, 1);
        QCOMPARE(repaired.json[u"drafts"].toInt(), 2);
        QCOMPARE(repaired.json[u"hurt"][0][u"headline"].toString(), u"Mới"_qs);
        QVERIFY(!repaired.json[u"hurt"][0][u"goesBackTo"].toString().isEmpty());
        QVERIFY(QFile::exists(repaired.json[u"kept"].toString()));
        QCOMPARE(run({u"doctor"_qs}).status, 0);
    }

    void aRowThatRepeatsSomethingElseIsRepaired()
    {
        QVERIFY(tamper(path(u"data"_qs), u"UPDATE drafts SET headline = 'Tít lạ', words = 3"_qs));
        QCOMPARE(run({u"doctor"_qs}).status, 1);
        QCOMPARE(run({u"doctor"_qs, u"--repair"_qs}).status, 0);
        QCOMPARE(run({u"doctor"_qs}).status, 0);
        QVERIFY(run({u"list"_qs}).json[0][u"headline"].toString() != u"Tít lạ");
    }

    void aNewerVersionsFolderIsReadOnly()
    {
        QVERIFY(tamper(path(u"data"_qs), u"PRAGMA user_version = 1000"_qs));
        QCOMPARE(run({u"list"_qs}).json[0][u"id"].toString(), m_draft);
        QCOMPARE(run({u"show"_qs, m_draft}).status, 0);
        const Answer refused = run({u"edit"_qs, m_draft, u"--set"_qs, u"headline=Mới"_qs});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.errorCode(), u"store-newer"_qs);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] Answer run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"),
                      QStringList{u"--data"_qs, path(u"data"_qs), u"--lang"_qs, u"en"_qs, u"--format"_qs, u"json"_qs}
                          + words);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()),
                process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_draft;
};

QTEST_GUILESS_MAIN(TestCliSafety)
#include "test_cli_safety.moc"
