#include "app/proofing/house_dictionary.h"

#include "app/base/durable_file.h"
#include "tests/app/language/random_text.h"
#include "tests/app/proofing/proofing_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

HouseDictionary dictionaryOf(const QStringList &entries)
{
    HouseDictionary dictionary;
    for (const QString &entry : entries)
        Q_ASSERT(dictionary.add(entry));
    return dictionary;
}

/// Whether all of `part`, which stands in `text`, is covered.
bool covers(const HouseDictionary &dictionary, const QString &text, const QString &part)
{
    Reader reader;
    const QList<ReadingPtr> readings = reader.read({paragraph(text)});
    return dictionary.covers(readings.first()->words, {text.indexOf(part), part.size()});
}

} // namespace

class TestHouseDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreTidyAndOnce();
    void oddEntriesAreRefused();
    void phrasesStandWhole();
    void lettersAsWritten();
    void anyTextMayBeAskedAbout();
    void absentFileIsEmpty();
    void commentsStay();
    void badLinesAreSaid();
    void tooLargeIsSaid();
    void mergingSaysWhatIsNew();
    void aFileIsReadAgainWhenItChanged();
    void rulesOfSpellingHearOfIt();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestHouseDictionary::entriesAreTidyAndOnce()
{
    const HouseDictionary dictionary = dictionaryOf({u" Rào  Tre "_qs, u"hoàkiu"_qs, u"Rào Tre"_qs, u"Thuỷ Xoè"_qs});
    QCOMPARE(dictionary.entries(), (QStringList{u"Rào Tre"_qs, u"Thủy Xòe"_qs, u"hoàkiu"_qs}));
}

void TestHouseDictionary::oddEntriesAreRefused()
{
    HouseDictionary dictionary;
    for (const QString &entry : {u""_qs, u"..."_qs, QString(200, u'a'), u"a b c d e f g h i"_qs, u"a\u0007b"_qs,
                                 QString(QString(QChar(0xD800)) + u"a"_qs)}) {
        const Outcome added = dictionary.add(entry);
        QVERIFY2(!added, qUtf8Printable(entry));
        QVERIFY(!added.error().detail.isEmpty());
    }
    QVERIFY(dictionary.isEmpty());
}

void TestHouseDictionary::phrasesStandWhole()
{
    const HouseDictionary dictionary = dictionaryOf({u"Rào Tre"_qs, u"Bản Rào Tre Xưa"_qs, u"Kroong"_qs});
    QVERIFY(covers(dictionary, u"Về Rào Tre hôm nay"_qs, u"Rào"_qs));
    QVERIFY(covers(dictionary, u"Về Rào Tre hôm nay"_qs, u"Tre"_qs));
    QVERIFY(covers(dictionary, u"Về Rào Tre hôm nay"_qs, u"Rào Tre"_qs));
    QVERIFY(covers(dictionary, u"Về Rào Tre Kroong"_qs, u"Tre Kroong"_qs));
    QVERIFY(!covers(dictionary, u"Về Rào Tre hôm nay"_qs, u"Tre hôm"_qs));
    QVERIFY(!covers(dictionary, u"Về Rào hôm nay"_qs, u"Rào"_qs));
    QVERIFY(!covers(dictionary, u"Về Tre"_qs, u"Tre"_qs));
    QVERIFY(!covers({}, u"Về Rào Tre"_qs, u"Rào"_qs));
}

void TestHouseDictionary::lettersAsWritten()
{
    const HouseDictionary dictionary = dictionaryOf({u"Rào Tre"_qs, u"khuỳa"_qs});
    QVERIFY(!covers(dictionary, u"cái rào tre"_qs, u"tre"_qs));
    QVERIFY(covers(dictionary, u"VỀ RÀO TRE"_qs, u"TRE"_qs));
    QVERIFY(covers(dictionary, u"Khuỳa rồi khuỳa"_qs, u"Khuỳa"_qs));
    QVERIFY(covers(dictionary, u"KHUỲA"_qs, u"KHUỲA"_qs));
}

void TestHouseDictionary::anyTextMayBeAskedAbout()
{
    const HouseDictionary dictionary = dictionaryOf({u"hòa hòa"_qs, u"Đảng ủy Covid"_qs});
    QVERIFY(rc::check("no range of no text does harm", [&dictionary] {
        const QString text = *hardText();
        Reader reader;
        const QList<ReadingPtr> readings = reader.read({paragraph(text)});
        const qsizetype start = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
        const qsizetype length = *rc::gen::inRange<qsizetype>(0, text.size() - start + 1);
        (void)dictionary.covers(readings.first()->words, {start, length});
    }));
}

void TestHouseDictionary::absentFileIsEmpty()
{
    QVERIFY(loadHouseDictionary(path(u"none.txt"_qs)).value().isEmpty());
}

void TestHouseDictionary::commentsStay()
{
    const QString file = houseDictionaryPath(path(u"data"_qs));
    QVERIFY(addToHouseDictionary(file, u"Rào Tre"_qs));
    QVERIFY(writeDurably(file, "# tên bản\nRào Tre # Hà Tĩnh"));
    QVERIFY(addToHouseDictionary(file, u"khuỳa"_qs));
    QVERIFY(addToHouseDictionary(file, u"khuỳa"_qs));
    QCOMPARE(readFile(file, 1000).value(), QByteArray("# tên bản\nRào Tre # Hà Tĩnh\nkhuỳa\n"));
    QVERIFY(!addToHouseDictionary(file, u"..."_qs));
    QCOMPARE(loadHouseDictionary(file).value().entries(), (QStringList{u"Rào Tre"_qs, u"khuỳa"_qs}));
}

void TestHouseDictionary::badLinesAreSaid()
{
    const QString file = path(u"bad.txt"_qs);
    QVERIFY(writeDurably(file, "một\n\n???\n"));
    const auto read = loadHouseDictionary(file);
    QCOMPARE(read.error().code, ErrorCode::BadInput);
    QVERIFY(read.error().detail.startsWith(file + u": line 3: "_qs));
    QVERIFY(writeDurably(file, "một\nhai\n\xFF\xFE\n"));
    QVERIFY(loadHouseDictionary(file).error().detail.startsWith(file + u": line 3: "_qs));
    QVERIFY(!addToHouseDictionary(file, u"ba"_qs));
    QCOMPARE(readFile(file, 100).value(), QByteArray("một\nhai\n\xFF\xFE\n"));
}

void TestHouseDictionary::tooLargeIsSaid()
{
    const QString file = path(u"large.txt"_qs);
    QVERIFY(writeDurably(file, QByteArray(1024 * 1024 + 1, '\n')));
    QCOMPARE(loadHouseDictionary(file).error().code, ErrorCode::TooLarge);
}

void TestHouseDictionary::mergingSaysWhatIsNew()
{
    const QString ours = path(u"ours.txt"_qs);
    const QString theirs = path(u"theirs.txt"_qs);
    QVERIFY(writeDurably(ours, "Rào Tre\n"));
    QVERIFY(writeDurably(theirs, "khuỳa\nRào Tre\nẢng Cang\n"));
    QCOMPARE(mergeIntoHouseDictionary(ours, theirs).value(), (QStringList{u"khuỳa"_qs, u"Ảng Cang"_qs}));
    QCOMPARE(mergeIntoHouseDictionary(ours, theirs).value(), QStringList());
    QCOMPARE(loadHouseDictionary(ours).value().entries().size(), 3);
    QCOMPARE(mergeIntoHouseDictionary(ours, path(u"none.txt"_qs)).error().code, ErrorCode::NotFound);
}

void TestHouseDictionary::aFileIsReadAgainWhenItChanged()
{
    const QString path = m_folder.filePath(u"shared.txt"_qs);
    HouseDictionaryFile file(path);
    QVERIFY(file.now().isEmpty());
    QVERIFY(writeDurably(path, "khuỳa\n"));
    QCOMPARE(file.now().entries(), QStringList{u"khuỳa"_qs});
    QVERIFY(writeDurably(path, "???\n"));
    QCOMPARE(file.now().entries(), QStringList{u"khuỳa"_qs});
    QVERIFY(file.takeProblem());
    QVERIFY(!file.takeProblem());
    QVERIFY(QFile::remove(path));
    QVERIFY(file.now().isEmpty());
    QVERIFY(HouseDictionaryFile().now().isEmpty());
}

void TestHouseDictionary::rulesOfSpellingHearOfIt()
{
    const auto engine = newEngine();
    QVERIFY2(engine, "hunspell-vi is not installed");
    const QList<Passage> passages{paragraph(u"Bà con ở bản Gằng Khuỳa rất vui, viêc này tốt."_qs)};
    CheckOptions options;
    const auto unknown = [&] { return ofRule(engine->check(passages, options), u"spelling.unknown-syllable"_qs); };
    QCOMPARE(unknown().size(), 3);
    options.houseWords = dictionaryOf({u"Gằng Khuỳa"_qs});
    QCOMPARE(unknown().size(), 1);
    QCOMPARE(unknown().first().text, u"viêc"_qs);
}

QTEST_GUILESS_MAIN(TestHouseDictionary)
#include "test_house_dictionary.moc"
