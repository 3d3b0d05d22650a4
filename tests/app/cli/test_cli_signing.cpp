#include "app/workflow/fingerprint.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray canary = "CANARY mật khẩu không ai đoán 7319";

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
};

} // namespace

/// Keys, signatures and waivers, as scripts use them.
class TestCliSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"pass"_qs, canary + "\n");
        write(u"bai.txt"_qs, "Tít bài thử\n\nSapo của bài.\n\nThân bài có chữ.\n");
    }

    void aSignedArticleGoesFromOneFolderToAnother()
    {
        const QString id = submitted();
        QVERIFY(ran({u"people"_qs, u"key"_qs, u"Thư ký"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)}));
        QVERIFY(ran({u"people"_qs, u"add"_qs, u"Quản trị"_qs, u"--role"_qs, u"QuanTri"_qs}));
        QVERIFY(ran({u"people"_qs, u"key"_qs, u"Quản trị"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)}));
        QCOMPARE(run({u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs}).status, 1);
        QVERIFY(ran(approving(id)));
        QVERIFY(ran({u"export"_qs, id, u"--to"_qs, path(u"a.tsb"_qs)}));
        const Outcome here = run({u"verify"_qs, path(u"a.tsb"_qs)});
        QCOMPARE(here.status, 0);
        QVERIFY(here.json()[u"signed"].toBool());
        QCOMPARE(here.text(u"signature"), u"signed"_qs);

        const Outcome roster = run({u"roster"_qs, u"export"_qs, path(u"roster.json"_qs)});
        QCOMPARE(roster.status, 0);
        QCOMPARE(run({u"verify"_qs, path(u"a.tsb"_qs)}, u"two"_qs).text(u"signature"), u"unknown-key"_qs);
        const Outcome first = run({u"roster"_qs, u"import"_qs, path(u"roster.json"_qs)}, u"two"_qs);
        QCOMPARE(first.status, 1);
        const QString words = roster.text(u"fingerprint");
        QVERIFY(first.json()[u"error"][u"message"].toString().contains(words));
        QCOMPARE(run({u"roster"_qs, u"import"_qs, path(u"roster.json"_qs), u"--accept"_qs, words}, u"two"_qs).status,
                 0);
        QCOMPARE(run({u"verify"_qs, path(u"a.tsb"_qs)}, u"two"_qs).text(u"signature"), u"signed"_qs);
    }

    void anApprovalSheetIsMadeWithoutADisplay()
    {
        const QString id = submitted();
        QVERIFY(ran({u"people"_qs, u"key"_qs, u"Thư ký"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)}));
        QCOMPARE(run({u"export"_qs, id, u"--to"_qs, path(u"a.pdf"_qs)}).status, 1);
        QCOMPARE(run({u"export"_qs, id, u"--to"_qs, path(u"a.pdf"_qs), u"--draft-copy"_qs}).status, 0);
        QVERIFY(ran(approving(id)));
        const Outcome made = run({u"export"_qs, id, u"--as"_qs, u"pdf"_qs, u"--to"_qs, m_folder->path()});
        QCOMPARE(made.status, 0);
        QVERIFY(made.err.isEmpty());
        QCOMPARE(made.text(u"path"), path(id + u".pdf"_qs));
        QFile file(made.text(u"path"));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess process;
        process.start(tool, {file.fileName(), u"-"_qs});
        QVERIFY(process.waitForFinished());
        const QString text =
            QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
        const QString words = run({u"people"_qs}).json()[1][u"fingerprint"].toString();
        QVERIFY(text.contains(u"Tít bài thử") && text.contains(u"Thư ký") && !words.isEmpty());
        QVERIFY(text.contains(words.section(u' ', 0, 0)));
    }

    /// Fonts are kept in another order in each process, and the time of writing is not the revision's.
    void theReadingCopyOfARevisionIsTheSameEveryTime()
    {
        const QString id = submitted();
        QVERIFY(ran(approving(id)));
        const QStringList packing{u"export"_qs, id, u"--with"_qs, u"pdf,text"_qs, u"--to"_qs};
        const Outcome first = run(packing + QStringList{path(u"a.tsb"_qs)});
        QCOMPARE(first.status, 0);
        qputenv("TZ", "Pacific/Kiritimati");
        const auto again = qScopeGuard([] { qunsetenv("TZ"); });
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run(packing + QStringList{path(u"b.tsb"_qs)}).text(u"sha256"), first.text(u"sha256"));
        QVERIFY(ran({u"people"_qs, u"roles"_qs, u"Thư ký"_qs, u"--role"_qs, u"Tkts"_qs, u"--role"_qs, u"PhoTBT"_qs}));
        QCOMPARE(run(packing + QStringList{path(u"b.tsb"_qs)}).text(u"sha256"), first.text(u"sha256"));
        QVERIFY(ran({u"handover"_qs, id, u"--to"_qs, path(u"h.tsb"_qs)}));
        QCOMPARE(run({u"receive"_qs, path(u"h.tsb"_qs)}, u"two"_qs).status, 0);
        QCOMPARE(run(packing + QStringList{path(u"c.tsb"_qs)}, u"two"_qs).text(u"sha256"), first.text(u"sha256"));
        QCOMPARE(run({u"verify"_qs, path(u"a.tsb"_qs)}).status, 0);
        QFile package(path(u"a.tsb"_qs));
        QVERIFY(package.open(QIODevice::ReadOnly) && package.readAll().contains("forms/article.pdf"));
    }

    void aPdfLeavesNoEarlierThanItsEmbargo()
    {
        const QString id = submitted();
        QVERIFY(ran({u"people"_qs, u"key"_qs, u"Thư ký"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)}));
        QVERIFY(ran({u"edit"_qs, id, u"--set"_qs, u"embargo=2999-01-01T08:00:00+07:00"_qs}));
        QVERIFY(ran(approving(id)));
        const QStringList leaving{u"export"_qs, id, u"--to"_qs, path(u"a.pdf"_qs)};
        QCOMPARE(run(leaving).status, 1);
        QVERIFY(!QFile::exists(path(u"a.pdf"_qs)));
        QCOMPARE(run(leaving + QStringList{u"--embargo-reason"_qs, u"vội"_qs, u"--by"_qs, u"Phóng viên"_qs}).status, 1);
        QVERIFY(!QFile::exists(path(u"a.pdf"_qs)));
        QVERIFY(ran(leaving + QStringList{u"--embargo-reason"_qs, u"nguồn cho phép"_qs, u"--by"_qs, u"Thư ký"_qs}));
        QVERIFY(QFile::exists(path(u"a.pdf"_qs)));
        const QString log = QString::fromUtf8(run({u"audit"_qs}).out);
        QVERIFY2(log.contains(u"a.pdf") && log.contains(u"nguồn cho phép"), qPrintable(log));
    }

    void lookingAtAPackageMakesNoDataFolder()
    {
        write(u"a.tsb"_qs, "không phải gói");
        QCOMPARE(run({u"verify"_qs, path(u"a.tsb"_qs)}, u"none"_qs).status, 1);
        QVERIFY(!QFile::exists(path(u"none"_qs)));
    }

    void aWaiverIsKeptWithItsReason()
    {
        const QString id = submitted();
        const QString rule = u"structure.missing-alt"_qs;
        const auto waiving = [&](const QString &waiver) {
            return run({u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs, u"--waive"_qs, waiver});
        };
        QCOMPARE(waiving(rule).status, 1);
        QCOMPARE(waiving(rule + u"= "_qs).status, 1);
        QCOMPARE(waiving(u"embargo=vội"_qs).status, 1);
        QCOMPARE(waiving(rule + u"=Ảnh tư liệu = cũ"_qs).status, 0);
        QVERIFY(ran({u"export"_qs, id, u"--to"_qs, path(u"a.tsb"_qs)}));
        const QJsonValue waivers = run({u"verify"_qs, path(u"a.tsb"_qs)}).json()[u"approval"][u"waivers"];
        QCOMPARE(waivers[0][u"rule"].toString(), rule);
        QCOMPARE(waivers[0][u"reason"].toString(), u"Ảnh tư liệu = cũ"_qs);
    }

    void theHeadOfTheLogIsComparedLater()
    {
        const QString id = submitted();
        QVERIFY(ran({u"audit"_qs, u"head"_qs, u"--to"_qs, path(u"head.json"_qs)}));
        QVERIFY(ran({u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs}));
        QCOMPARE(run({u"audit"_qs, u"compare"_qs, path(u"head.json"_qs)}).text(u"state"), u"contained"_qs);
        const Outcome other = run({u"audit"_qs, u"compare"_qs, path(u"head.json"_qs)}, u"two"_qs);
        QCOMPARE(other.status, 1);
        QVERIFY(other.text(u"state") != u"contained");
    }

    /// The passphrase comes out of its file and goes nowhere: no file of the data folder, no word that is printed, no
    /// word of the command line that others see while it runs.
    void thePassphraseIsNowhere()
    {
        const QString id = submitted();
        QByteArray said;
        for (const QStringList &words :
             {QStringList{u"people"_qs, u"key"_qs, u"Thư ký"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)},
              approving(id), QStringList{u"people"_qs}, QStringList{u"audit"_qs},
              QStringList{u"audit"_qs, u"head"_qs, u"--to"_qs, path(u"head.json"_qs), u"--as"_qs, u"Thư ký"_qs,
                          u"--passphrase-file"_qs, path(u"pass"_qs)}}) {
            const Outcome done = run(words);
            QCOMPARE(done.status, 0);
            said += done.out + done.err + words.join(u' ').toUtf8();
        }
        QVERIFY(ran({u"export"_qs, id, u"--to"_qs, path(u"a.tsb"_qs)}));
        QVERIFY(!said.contains("CANARY"));
        int looked = 0;
        for (QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            if (files.fileName() == u"pass")
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("CANARY") && !bytes.contains(canary.toHex()) && !bytes.contains(canary.toBase64()),
                     qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 4);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] Outcome run(const QStringList &words, const QString &data = QStringLiteral("one")) const
    {
        QProcess process;
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"),
                      QStringList{u"--data"_qs, path(data), u"--format"_qs, u"json"_qs, u"--lang"_qs, u"en"_qs}
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

    [[nodiscard]] QStringList approving(const QString &id) const
    {
        return {u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)};
    }

    [[nodiscard]] QString submitted() const
    {
        const QString id = run({u"import"_qs, path(u"bai.txt"_qs)}).json()[0][u"id"].toString();
        return ran({u"submit"_qs, id}) ? id : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliSigning)
#include "test_cli_signing.moc"
