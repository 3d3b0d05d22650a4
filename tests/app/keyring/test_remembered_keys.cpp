#include "app/desk/secret_keys.h"
#include "app/keyring/remembered_keys.h"
#include "app/keyring/session_keyring.h"
#include "tests/support/private_keyring.h"

#include <QDir>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr int patience = 60000; // ms
constexpr KeyCost quick = {1, 8 * 1024};
const QString passphrase = QStringLiteral("con ngua dung pin");

template<typename T>
QString refusal(const Result<T> &result)
{
    return result ? QString() : QString(errorId(result.error().code) + u' ' + result.error().detail);
}

/// What is asked with a function that tells it later.
template<typename Answer, typename Ask>
Answer told(const Ask &ask)
{
    QObject receiver;
    std::optional<Answer> answer;
    ask(&receiver, [&answer](const Answer &said) { answer = said; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer");
    return *answer;
}

const QString closed = QStringLiteral("refused keyring-closed");
const QString absent = QStringLiteral("refused keyring-absent");

} // namespace

/// One process has one session, so these build on each other: no bus, a bus without a keyring, one that is open, one
/// that is locked.
class TestRememberedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(keepKey(m_folder->path(), m_key, passphrase, quick).has_value());
    }

    void neitherHalfOpensTheKeyAlone()
    {
        const QString folder = m_folder->path();
        QVERIFY(!remembersKey(folder, m_key.publicKey()));
        const auto secret = rememberKey(folder, m_key);
        QVERIFY(secret && secret->size() == 64);
        QVERIFY(remembersKey(folder, m_key.publicKey()));
        QCOMPARE(recallKey(folder, m_key.publicKey(), *secret).value().publicKey(), m_key.publicKey());
        const auto next = rememberKey(folder, m_key);
        QVERIFY(*next != *secret);
        QCOMPARE(refusal(recallKey(folder, m_key.publicKey(), *secret)), u"wrong-passphrase key"_qs);
        QCOMPARE(refusal(recallKey(folder, m_key.publicKey(), passphrase)), u"wrong-passphrase key"_qs);
        QCOMPARE(unlockKey(folder, m_key.publicKey(), passphrase).value().publicKey(), m_key.publicKey());
        QVERIFY(forgetKey(folder, m_key.publicKey()).has_value());
        QCOMPARE(refusal(recallKey(folder, m_key.publicKey(), *next)), u"not-found secret key"_qs);
        QCOMPARE(unlockKey(folder, m_key.publicKey(), passphrase).value().publicKey(), m_key.publicKey());
    }

    void aFileOfAnotherKeyIsNotTaken()
    {
        const SigningKey other = SigningKey::random();
        const QString keys = m_folder->path() + u"/keys/"_qs;
        const auto secret = rememberKey(m_folder->path(), other);
        QVERIFY(QFile::rename(keys + other.publicKey().value + u".remembered"_qs,
                              keys + m_key.publicKey().value + u".remembered"_qs));
        QCOMPARE(refusal(recallKey(m_folder->path(), m_key.publicKey(), *secret)), u"store-damaged key file"_qs);
    }

    void withoutABusItIsSaid()
    {
        QCOMPARE(refusal(remembered()), absent);
        QVERIFY(hasNothingButTheKey());
        QVERIFY(rememberKey(m_folder->path(), m_key).has_value());
        QCOMPARE(refusal(recalled()), absent);
    }

    void withoutAKeyringItIsSaid()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP("SKIPPED: dbus-daemon or gnome-keyring-daemon is not installed");
        QVERIFY(m_session.startBus());
        QCOMPARE(refusal(remembered()), absent);
        QVERIFY(hasNothingButTheKey());
    }

    void theKeyringOpensTheKeyAgain()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP("SKIPPED: dbus-daemon or gnome-keyring-daemon is not installed");
        QVERIFY(m_session.startKeyring());
        QCOMPARE(refusal(recalled()), closed);
        QCOMPARE(refusal(remembered()), QString());
        QCOMPARE(recalled().value().publicKey(), m_key.publicKey());
        const QString secret = secretInKeyring();
        const QByteArray seed(reinterpret_cast<const char *>(m_key.seed().bytes()), DataKey::size);
        QCOMPARE(secret.size(), 64);
        QVERIFY(secret != QString::fromLatin1(seed.toHex()) && !secret.contains(passphrase));
        QVERIFY(m_session.settingsFiles().isEmpty());
    }

    void forgottenItIsGoneFromBoth()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP("SKIPPED: dbus-daemon or gnome-keyring-daemon is not installed");
        QCOMPARE(refusal(remembered()), QString());
        QCOMPARE(refusal(forgotten()), QString());
        QVERIFY(hasNothingButTheKey());
        QCOMPARE(secretInKeyring(), QString());
        QCOMPARE(refusal(recalled()), closed);
        QCOMPARE(unlockKey(m_folder->path(), m_key.publicKey(), passphrase).value().publicKey(), m_key.publicKey());
    }

    void aLockedKeyringOpensNothing()
    {
        if (!PrivateKeyring::isInstalled())
            QSKIP("SKIPPED: dbus-daemon or gnome-keyring-daemon is not installed");
        QCOMPARE(refusal(remembered()), QString());
        QVERIFY(m_session.lock());
        QVERIFY(refusal(recalled()).startsWith(u"refused keyring-"));
        QVERIFY(refusal(remembered()).startsWith(u"refused keyring-"));
        QVERIFY(hasNothingButTheKey());
        QVERIFY(m_session.settingsFiles().isEmpty());
    }

private:
    [[nodiscard]] Outcome remembered()
    {
        return told<Outcome>([this](QObject *receiver, const RememberedKeys::Told &done) {
            m_keys.remember(m_folder->path(), m_key, receiver, done);
        });
    }
    [[nodiscard]] Result<SigningKey> recalled()
    {
        return told<Result<SigningKey>>([this](QObject *receiver, const RememberedKeys::Recalled &done) {
            m_keys.recall(m_folder->path(), m_key.publicKey(), receiver, done);
        });
    }
    [[nodiscard]] Outcome forgotten()
    {
        return told<Outcome>([this](QObject *receiver, const RememberedKeys::Told &done) {
            m_keys.forget(m_folder->path(), m_key.publicKey(), receiver, done);
        });
    }
    [[nodiscard]] QString secretInKeyring() const
    {
        return told<Result<QString>>(
                   [this](QObject *receiver, const std::function<void(const Result<QString> &)> &done) {
                       findInKeyring(m_key.publicKey().value, receiver, done);
                   })
            .value_or(QString());
    }
    [[nodiscard]] bool hasNothingButTheKey() const
    {
        return QDir(m_folder->path() + u"/keys"_qs).entryList(QDir::Files | QDir::Hidden)
               == QStringList{m_key.publicKey().value + u".key"_qs};
    }

    PrivateKeyring m_session; // first: it says where the session is before anything asks
    SigningKey m_key = SigningKey::random();
    std::unique_ptr<QTemporaryDir> m_folder;
    RememberedKeys m_keys;
};

QTEST_GUILESS_MAIN(TestRememberedKeys)
#include "test_remembered_keys.moc"
