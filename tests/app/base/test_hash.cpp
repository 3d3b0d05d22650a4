#include "app/base/crc32.h"
#include "app/base/hash.h"
#include "app/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace toasoan;

namespace {

/// As ITU-T V.42 defines it, bit by bit.
quint32 bitByBit(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) == 0 ? sum >> 1U : (sum >> 1U) ^ 0xedb88320U;
    }
    return ~sum;
}

} // namespace

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownHashes()
    {
        QCOMPARE(sha256Hex({}), u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_qs);
        QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_qs);
    }

    void piecesAreHashedAsTheWhole()
    {
        QByteArray whole;
        Sha256 sum;
        for (int i = 0; i < 300; ++i) {
            const QByteArray piece(i * 7 % 150, static_cast<char>(i));
            sum.add(reinterpret_cast<const unsigned char *>(piece.constData()), static_cast<size_t>(piece.size()));
            whole += piece;
            QCOMPARE(hexOf(Sha256(sum)), sha256Hex(whole));
        }
    }

    void everyLengthIsHashedAsByQt()
    {
        QByteArray bytes;
        for (int i = 0; i < 700; ++i) {
            QCOMPARE(sha256Hex(bytes),
                     QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
            bytes.append(static_cast<char>(i * 31 + 7));
        }
        const QByteArray large(3'000'001, 'x');
        QCOMPARE(sha256Hex(large),
                 QString::fromLatin1(QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex()));
    }

    void everyLengthHasTheSumOfZips()
    {
        QCOMPARE(crc32Of("123456789", 9), 0xcbf43926U);
        QByteArray bytes;
        for (int i = 0; i < 700; ++i) {
            QCOMPARE(crc32Of(bytes.constData(), bytes.size()), bitByBit(bytes));
            bytes.append(static_cast<char>(i * 31 + 7));
        }
    }
};

QTEST_GUILESS_MAIN(TestHash)
#include "test_hash.moc"
