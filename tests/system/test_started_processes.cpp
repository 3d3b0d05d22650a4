#include "app/desk/secret_keys.h"
#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/window/approval_dialog.h"
#include "ui/window/copy_commands.h"
#include "ui/window/import_commands.h"
#include "ui/window/people_menu.h"
#include "ui/window/workflow_steps.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr KeyCost quick = {1, 8 * 1024};
const QString canary = QStringLiteral("CANARYKEY mat khau khong ai doan");
const QByteArray page = "<html><body><h1>Chợ quê họp lại</h1><p>Sáng nay, chợ họp.</p><p>Đoạn hai.</p></body></html>";

/// What processes were given that this one starts, or that those start which it names the FIFO (reported_starts.cpp).
class Starts
{
public:
    Starts()
    {
        const QByteArray fifo = QFile::encodeName(m_folder.filePath(QStringLiteral("starts")));
        if (::mkfifo(fifo.constData(), 0600) != 0)
            qFatal("no FIFO");
        m_out = ::open(fifo.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        (void)::fcntl(m_out, F_SETPIPE_SZ, 1024 * 1024);
        qputenv("TOASOAN_STARTS", fifo);
    }
    ~Starts() { ::close(m_out); }
    Q_DISABLE_COPY_MOVE(Starts)

    /// Since the last time.
    [[nodiscard]] QByteArray taken() const
    {
        QByteArray all;
        QByteArray some(64 * 1024, '\0');
        for (ssize_t size = 0; (size = ::read(m_out, some.data(), static_cast<size_t>(some.size()))) > 0;)
            all += some.left(size);
        return all;
    }

private:
    QTemporaryDir m_folder;
    int m_out = -1;
};

/// What anybody on this computer sees, of all processes of this moment.
QByteArray seenInProc()
{
    QByteArray all;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const char *name : {"cmdline", "environ"}) {
            QFile file(u"/proc/"_qs + process + u'/' + QString::fromLatin1(name));
            if (process.at(0).isDigit() && file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
    }
    return all;
}

bool hasSecret(const QByteArray &bytes)
{
    const QByteArray secret = canary.toUtf8();
    return bytes.contains("CANARYKEY") || bytes.contains(secret.toHex()) || bytes.contains(secret.toBase64());
}

} // namespace

/// Words of a command line and environments are for everybody on the computer to see: no secret is ever in them, of no
/// process that window or command line start. (Nothing is started but toasoan-helper and converters of old documents.)
class TestStartedProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"pass"_qs, canary.toUtf8() + '\n');
        write(u"bai.html"_qs, page);
        (void)m_starts.taken();
    }

    void theReportSeesASecret()
    {
        const QStringList words{u"people"_qs, u"find"_qs, canary};
        QVERIFY(run(words).isEmpty());
        QVERIFY(hasSecret(m_starts.taken()));
    }

    void ofTheCommandLine()
    {
        QVERIFY(!run({u"people"_qs, u"key"_qs, u"Thư ký"_qs}).isEmpty());
        QVERIFY(!run({u"seal"_qs, u"--new-passphrase-file"_qs, path(u"pass"_qs)}).isEmpty());
        const QByteArray imported = run({u"import"_qs, path(u"bai.html"_qs)});
        const QString id = QJsonDocument::fromJson(imported).array().first()[u"id"].toString();
        QVERIFY(!id.isEmpty());
        QVERIFY(!run({u"picture"_qs, u"add"_qs, id, QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/anh-mau.jpg")})
                     .isEmpty());
        QVERIFY(!run({u"submit"_qs, id}).isEmpty());
        QVERIFY(!run({u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs}).isEmpty());
        const QByteArray given = m_starts.taken();
        QVERIFY(given.count("toasoan-helper") >= 2 && given.contains("people"));
        QVERIFY(!hasSecret(given));
        QVERIFY(!hasSecret(seenInProc()));
    }

    void ofTheWindow()
    {
        const QString folder = path(u"data"_qs);
        {
            const SigningKey key = SigningKey::random();
            const auto desk = Desk::open({folder, Access::ReadWrite, systemClock(), u"Người Thử"_qs, {}, {}});
            QVERIFY(desk && keepKey(folder, key, canary, quick) && (*desk)->keys().give(u"Thư ký"_qs, key));
        }
        OpenWindow open(folder);
        open.window.run(Command::Submit);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Submitted, patience);
        open.window.people().choose(u"Thư ký"_qs);
        whenItComes<ApprovalDialog>([this](ApprovalDialog &dialog) { approve(dialog); });
        open.window.run(Command::Approve);
        QTRY_COMPARE_WITH_TIMEOUT(open.window.workflow().standing()->state, State::Approved, patience);
        open.window.copy().imports().bringIn({path(u"bai.html"_qs)});
        QTRY_COMPARE_WITH_TIMEOUT(open.editor().snapshot().headline, u"Chợ quê họp lại"_qs, patience);
        const QByteArray given = m_starts.taken();
        QVERIFY(given.contains("toasoan-helper"));
        QVERIFY(!hasSecret(given));
        QVERIFY(!hasSecret(seenInProc()));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// What it printed; nothing where it failed.
    [[nodiscard]] QByteArray run(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_qs, qEnvironmentVariable("REPORTED_STARTS"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"),
                      QStringList{u"--data"_qs, path(u"cli"_qs), u"--format"_qs, u"json"_qs, u"--passphrase-file"_qs,
                                  path(u"pass"_qs)}
                          + words);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            return {};
        return process.readAllStandardOutput();
    }

    /// The passphrase is typed, and while the key opens others may look.
    void approve(ApprovalDialog &dialog) const
    {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            field->setText(canary);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                button->click();
        }
        QVERIFY(!hasSecret(seenInProc()));
    }

    Starts m_starts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestStartedProcesses)
#include "test_started_processes.moc"
