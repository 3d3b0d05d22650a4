#include "app/desk/proofreader.h"

#include "app/base/durable_file.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

class TestProofreader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void houseWordsAreRightFromTheNextCheckOn();
    void anUnreadableHouseDictionaryIsSaid();
    void theNewsroomsProfilesAreTold();
};

namespace {

Article articleOf(const QString &text)
{
    Article article;
    article.body.append(newBlock(Paragraph{plainText(text)}));
    return article;
}

/// The words that the dictionary does not know.
QStringList unknownIn(Proofreader &proofreader, const Article &article)
{
    QStringList unknown;
    QSignalSpy checked(&proofreader, &Proofreader::checked);
    const auto connection = QObject::connect(&proofreader, &Proofreader::checked, &proofreader,
                                             [&](const Article &, const QList<Finding> &findings) {
                                                 for (const Finding &finding : findings) {
                                                     if (finding.rule == u"spelling.unknown-syllable")
                                                         unknown.append(finding.text);
                                                 }
                                             });
    proofreader.check(article, {});
    (void)checked.wait();
    QObject::disconnect(connection);
    return unknown;
}

} // namespace

void TestProofreader::houseWordsAreRightFromTheNextCheckOn()
{
    const QTemporaryDir folder;
    const Article article = articleOf(u"Về bản gằng khuỳa rồi làm viêc."_qs);
    Proofreader proofreader;
    proofreader.useHouseDictionary(houseDictionaryPath(folder.path()));
    QCOMPARE(unknownIn(proofreader, article), (QStringList{u"gằng"_qs, u"khuỳa"_qs, u"viêc"_qs}));
    QVERIFY(addToHouseDictionary(houseDictionaryPath(folder.path()), u"gằng khuỳa"_qs));
    QCOMPARE(unknownIn(proofreader, article), QStringList{u"viêc"_qs});
    Proofreader next;
    next.useHouseDictionary(houseDictionaryPath(folder.path()));
    QCOMPARE(unknownIn(next, article), QStringList{u"viêc"_qs});
}

void TestProofreader::anUnreadableHouseDictionaryIsSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"words.txt"_qs);
    QVERIFY(writeDurably(path, "???\n"));
    Proofreader proofreader;
    QSignalSpy failed(&proofreader, &Proofreader::houseDictionaryFailed);
    proofreader.useHouseDictionary(path);
    QCOMPARE(unknownIn(proofreader, articleOf(u"Đi làm viêc."_qs)), QStringList{u"viêc"_qs});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(unknownIn(proofreader, articleOf(u"Đi làm viêc."_qs)), QStringList{u"viêc"_qs});
    QCOMPARE(failed.size(), 1);
}

void TestProofreader::theNewsroomsProfilesAreTold()
{
    const QTemporaryDir folder;
    QVERIFY(writeDurably(folder.filePath(u"profiles.json"_qs), R"([{"id": "phong-su", "name": "Phóng sự"}])"));
    Proofreader proofreader;
    QCOMPARE(proofreader.houseStyle().profiles, profiles());
    QSignalSpy changed(&proofreader, &Proofreader::houseStyleChanged);
    proofreader.useHouseStyle(folder.path());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(profileOf(proofreader.houseStyle().profiles, u"phong-su"_qs).name, u"Phóng sự"_qs);
}

QTEST_GUILESS_MAIN(TestProofreader)
#include "test_proofreader.moc"
