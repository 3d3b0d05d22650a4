#include "app/language/fold.h"
#include "app/workflow/fingerprint.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace toasoan;

namespace {

DataKey seedOf(unsigned char fill)
{
    QByteArray raw(DataKey::size, char(fill));
    return DataKey::takenFrom(reinterpret_cast<unsigned char *>(raw.data()));
}

QString soundOf(const QString &syllable)
{
    static const std::pair<QRegularExpression, QString> alike[] = {
        {QRegularExpression(u"^(gi|d|r|v)"_qs), u"d"_qs}, {QRegularExpression(u"^(s|x)"_qs), u"x"_qs},
        {QRegularExpression(u"^(tr|ch)"_qs), u"c1"_qs},   {QRegularExpression(u"^l"_qs), u"n"_qs},
        {QRegularExpression(u"^ngh"_qs), u"ng"_qs},       {QRegularExpression(u"^gh"_qs), u"g"_qs},
        {QRegularExpression(u"^(k|q)(?!h)"_qs), u"c"_qs}, {QRegularExpression(u"(nh|ng)$"_qs), u"n"_qs},
        {QRegularExpression(u"(ch|c)$"_qs), u"t"_qs},     {QRegularExpression(u"y"_qs), u"i"_qs},
    };
    QString sound = folded(syllable);
    for (const auto &[pattern, with] : alike)
        sound.replace(pattern, with);
    return sound;
}

/// The pages of this process that hold the address, as the system describes them.
QByteArray flagsOfMapping(const void *address)
{
    QFile maps(u"/proc/self/smaps"_qs);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool isHere = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArray range = line.left(line.indexOf(' '));
        const qsizetype dash = range.indexOf('-');
        if (dash > 0 && !range.contains(':')) {
            isHere = wanted >= range.left(dash).toULongLong(nullptr, 16)
                     && wanted < range.mid(dash + 1).toULongLong(nullptr, 16);
        }
        if (isHere && line.startsWith("VmFlags:"))
            return line;
    }
    return {};
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 8032, 7.1, test 1.
    void signsAsTheStandardSays()
    {
        QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        const SigningKey key(DataKey::takenFrom(reinterpret_cast<unsigned char *>(seed.data())));
        QCOMPARE(key.publicKey().value, u"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"_qs);
        QCOMPARE(
            key.sign({}).toHex(),
            QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b4"
                       "6bd25bf5f0595bbe24655141438e7a100b"));
    }

    void onlyThisStatementByThisKey()
    {
        const SigningKey key(seedOf(1));
        const QByteArray signature = key.sign("lời");
        QVERIFY(isSigned("lời", signature, key.publicKey()));
        QVERIFY(!isSigned("lời.", signature, key.publicKey()));
        QVERIFY(!isSigned("lời", signature, SigningKey(seedOf(2)).publicKey()));
        QVERIFY(!isSigned("lời", signature.chopped(1), key.publicKey()));
        QVERIFY(!isSigned("lời", {}, key.publicKey()));
        QVERIFY(!isSigned("lời", signature, {}));
        QVERIFY(!isSigned("lời", signature, {key.publicKey().value.toUpper()}));
    }

    /// A key of zeros is of small order: signatures that anybody can make.
    void aKeyThatAnybodyCanSignForIsRefused()
    {
        QVERIFY(!isSigned("lời", QByteArray(64, '\0'), {QString(64, u'0')}));
        QVERIFY(!isSigned("lời", QByteArray(64, '\0'), {u"01"_qs + QString(62, u'0')}));
    }

    void theWordsAreEverTheSame()
    {
        const PublicKey key = SigningKey(seedOf(7)).publicKey();
        const QString words = fingerprintWords(key);
        QCOMPARE(words.split(u" · "_qs).size(), 8);
        QVERIFY(isFingerprint(words, key));
        QVERIFY(isFingerprint(folded(words).replace(u" · "_qs, u" "_qs), key));
        QVERIFY(!isFingerprint(words, SigningKey(seedOf(8)).publicKey()));
        QVERIFY(!isFingerprint({}, key));
        QVERIFY(!isFingerprint({}, {}));
    }

    void noTwoWordsSoundAlike()
    {
        QFile file(u":/fingerprint/words.txt"_qs);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(words.size(), 256);
        QSet<QString> sounds;
        for (const QString &word : words) {
            const QStringList syllables = word.split(u' ');
            QCOMPARE(syllables.size(), 2);
            sounds.insert(soundOf(syllables[0]) + u' ' + soundOf(syllables[1]));
            QCOMPARE(word.normalized(QString::NormalizationForm_C), word);
        }
        QCOMPARE(sounds.size(), words.size());
    }

    /// "lo": never swapped out; "dd": in no core dump.
    void theSecretLiesInLockedMemory()
    {
        const SigningKey key = SigningKey::random();
        const QByteArray flags = flagsOfMapping(key.seed().bytes()) + ' ';
        QVERIFY2(flags.contains(" lo "), flags.constData());
        QVERIFY2(flags.contains(" dd "), flags.constData());
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "test_signing.moc"
