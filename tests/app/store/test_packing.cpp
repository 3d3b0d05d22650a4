#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/store/database.h"
#include "app/store/packing.h"
#include "app/store/word_coding.h"
#include "tests/app/store/store_fixture.h"

#include <QFile>
#include <QTest>
#include <rapidcheck.h>

#include <cstdlib>

using namespace toasoan;
using namespace toasoan::testing;

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack()
    {
        QVERIFY(rc::check("unpacked(packed(x)) == x", [](const std::string &text) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            RC_ASSERT(unpacked(packed(bytes)).value() == bytes);
        }));
        const QByteArray large(limits::articleBytes, 'x');
        QCOMPARE(unpacked(packed(large)).value(), large);
    }

    void textsOfWordsComeBack()
    {
        const QStringList bits{u" và"_qs,   u"Của"_qs,   u" các"_qs,  u"\""_qs,  u","_qs,      u" "_qs,
                               u"  "_qs,    u"“Và”"_qs,  u"2020–"_qs, u"qwx"_qs, u"\n"_qs,     u"và"_qs,
                               u"Đã"_qs,    u" Đã"_qs,   u"ĐÃ"_qs,    u"a"_qs,   u"\u0001"_qs, u"\u001f"_qs,
                               u"người"_qs, u" được"_qs, u"🙂"_qs};
        QVERIFY(rc::check("unpacked(packed(x)) == x", [&bits] {
            const auto picked =
                *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(bits.size())));
            QString text;
            for (const int bit : picked)
                text += bits.at(bit);
            RC_ASSERT(unpacked(packed(text.toUtf8())).value() == text.toUtf8());
        }));
        const QByteArray run = QStringLiteral(" và").repeated(1000).toUtf8();
        QCOMPARE(unpacked(packed(run)).value(), run);
    }

    /// Words of the list in any case and setting, signs, letters cut in their midst: each byte as the first version
    /// wrote it. What zlib makes of it may change with zlib.
    void textsAreCodedAsEver()
    {
        QFile file(QStringLiteral(":/store/words-1.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList words = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        const QStringList signs{u" "_qs,    u" "_qs,  u" "_qs,   u", "_qs,   u"."_qs,  u"\""_qs,     u"–"_qs, u"\n"_qs,
                                u"🙂"_qs, u"ĐÃ"_qs, u"qwx"_qs, u"2020"_qs, u"  "_qs, u"\u00a0"_qs, u""_qs,  u"-"_qs};
        quint32 state = 1;
        const auto below = [&state](qsizetype limit) {
            state = state * 1664525 + 1013904223;
            return static_cast<qsizetype>(state >> 8) % limit;
        };
        QByteArray all;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (qsizetype count = below(60); count > 0; --count) {
                const QString word = words.at(below(below(2) == 0 ? 100 : words.size()));
                text += below(6) == 0 ? word.at(0).toUpper() + word.mid(1) : word;
                text += below(3) == 0 ? signs.at(below(signs.size())) : u" "_qs;
            }
            QByteArray bytes = text.toUtf8().mid(i % 5 == 0 ? below(4) : 0);
            bytes.chop(i % 7 == 0 ? below(4) : 0);
            if (i % 50 == 0)
                bytes.insert(below(bytes.size() + 1), static_cast<char>(below(256)));
            const auto parts = coded(bytes);
            all += parts ? parts->between + '\0' + parts->high + '\0' + parts->low + '\0' : QByteArray("-");
            if (parts)
                QCOMPARE(decoded(*parts, limits::articleBytes), std::optional(bytes));
        }
        QCOMPARE(sha256Hex(all), u"880d53b00d2bd422bce8b0d44f27b605c658c97be12b005c1789753c368d40da"_qs);
    }

    void packedTextsOfTheFirstVersionStayReadable()
    {
        QFile dictionary(QStringLiteral(":/store/dictionary-1.txt"));
        QVERIFY(dictionary.open(QIODevice::ReadOnly));
        QCOMPARE(sha256Hex(dictionary.readAll()),
                 QStringLiteral("c69c518bfa50678c627e98df9d725d3cf9306b5e5133cc5c7bace402687270d0"));
        QFile words(QStringLiteral(":/store/words-1.txt"));
        QVERIFY(words.open(QIODevice::ReadOnly));
        QCOMPARE(sha256Hex(words.readAll()),
                 QStringLiteral("a87cdc382749eb92d42e82d4089cd16ecb4dd56e8579f3da09c248060b21e91c"));
        // {"t":"và các, được"}, as it was packed with each
        const QByteArray text = QStringLiteral("{\"t\":\"và các, được\"}").toUtf8();
        for (const char *stored :
             {"0178f9d0b71c00030a83b20828c48151ae038f04a55a0092b50c0b", "020c0302b2419e67d46154aa05888181013046167600"})
            QCOMPARE(unpacked(QByteArray::fromHex(stored)).value(), text);
    }

    void plainTextsOfOlderDatabasesAreRead()
    {
        StoreFolder data;
        const Revision made = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Nguyên văn")));
        const StoredText text = data.store->revisions().text(made).value();
        QVERIFY(tamper(data.folder.path(), QStringLiteral("UPDATE contents SET bytes = ? WHERE hash = ?"),
                       {text.article, hashBytes(made.content.value)}));
        QCOMPARE(data.store->revisions().text(made).value().article, text.article);
    }

    void aFlippedByteOfAPackedTextIsFound()
    {
        StoreFolder data;
        const Revision made = data.create(articleWith(QStringLiteral("Tít"), QStringLiteral("Nguyên văn")));
        const QByteArray stored =
            peek(data.folder.path(), u"SELECT bytes FROM contents WHERE hash = x'"_qs + made.content.value + u'\'')
                .toByteArray();
        const QString sql = QStringLiteral("UPDATE contents SET bytes = ? WHERE hash = ?");
        for (qsizetype at = 0; at < stored.size(); ++at) {
            QByteArray altered = stored;
            altered[at] = static_cast<char>(altered[at] ^ 4);
            QVERIFY(tamper(data.folder.path(), sql, {altered, hashBytes(made.content.value)}));
            const auto read = data.store->revisions().text(made);
            QVERIFY2(!read && read.error().code == ErrorCode::StoreDamaged, qPrintable(QString::number(at)));
        }
    }

    void aTextThatWouldGrowWithoutEndIsRefused()
    {
        const QByteArray bomb = packed(QByteArray(limits::articleBytes + 1, 'x'));
        QVERIFY(bomb.size() < 100 * 1024);
        QCOMPARE(unpacked(bomb).error().code, ErrorCode::StoreDamaged);
    }

    void nonsenseIsRefused()
    {
        QVERIFY(rc::check("bytes behind the mark are refused or harmless", [](const std::string &text) {
            for (const char form : {'\1', '\2'}) {
                const auto read = unpacked(form + QByteArray::fromStdString(text));
                RC_ASSERT(!read || read->size() <= limits::articleBytes);
            }
        }));
        QVERIFY(!unpacked(QByteArray(1, '\1')));
        QVERIFY(!unpacked(QByteArray(1, '\2')));
        const QByteArray whole = packed("Nguyên văn");
        QVERIFY(!unpacked(whole.chopped(1)));
        QVERIFY(!unpacked(whole + 'x'));
    }
};

QTEST_GUILESS_MAIN(TestPacking)
#include "test_packing.moc"
