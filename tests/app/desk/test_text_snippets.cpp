#include "app/desk/text_snippets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

QString faultOf(const TextSnippet &snippet)
{
    const QTemporaryDir folder;
    const auto saved = saveSnippet(folder.path(), snippet);
    return saved ? QString() : saved.error().detail;
}

} // namespace

class TestTextSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsReadBack()
    {
        const QTemporaryDir folder;
        const TextSnippet office{u"Ủy ban nhân dân"_qs, u"ubnd"_qs, u"Ủy ban nhân dân tỉnh"_qs};
        const TextSnippet thanks{u"Cảm ơn bạn đọc"_qs, {}, u"Tòa soạn cảm ơn bạn đọc.\nMời gửi thư về hộp thư."_qs};
        QVERIFY(saveSnippet(folder.path(), office));
        QVERIFY(saveSnippet(folder.path(), thanks));
        QCOMPARE(loadSnippets(folder.path()).usable, (QList<TextSnippet>{thanks, office})); // by name
        QVERIFY(removeSnippet(folder.path(), thanks.name));
        QCOMPARE(loadSnippets(folder.path()).usable, QList<TextSnippet>{office});
        QVERIFY(!removeSnippet(folder.path(), thanks.name));
    }

    void anAbbreviationIsFoundInAnyCase()
    {
        const QList<TextSnippet> snippets{{u"Ủy ban"_qs, u"ubnd"_qs, u"Ủy ban nhân dân"_qs}, {u"Khác"_qs, {}, u"x"_qs}};
        QCOMPARE(snippetFor(snippets, u"UBND"_qs), &snippets.first());
        QVERIFY(!snippetFor(snippets, u"ubn"_qs));
        QVERIFY(!snippetFor(snippets, QString()));
    }

    void whatIsNoSnippetIsRefused()
    {
        QCOMPARE(faultOf({{}, {}, u"x"_qs}), u"/name: empty"_qs);
        QCOMPARE(faultOf({u"a"_qs, u"hai từ"_qs, u"x"_qs}), u"/abbreviation: not one word"_qs);
        QCOMPARE(faultOf({u"a"_qs, {}, u" \n "_qs}), u"/text: empty"_qs);
        QCOMPARE(faultOf({u"a"_qs, {}, QString(longestSnippet + 1, u'x')}), u"/text: too long"_qs);
    }

    void aBadFileIsNamedAndTheOthersAreUsed()
    {
        const QTemporaryDir folder;
        QVERIFY(saveSnippet(folder.path(), {u"Tốt"_qs, {}, u"x"_qs}));
        QFile bad(folder.filePath(u"snippets/xau.json"_qs));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(R"({"format":"toasoan-snippet","version":1,"name":"Xấu","text":["x"]})");
        bad.close();
        const TextSnippets snippets = loadSnippets(folder.path());
        QCOMPARE(snippets.usable.size(), 1);
        QCOMPARE(snippets.problems.size(), 1);
        QCOMPARE(snippets.problems.first().detail, u"/text: not a text"_qs);
    }

    void aNameCannotLeaveTheFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(saveSnippet(folder.path(), {u"../../ngoài"_qs, {}, u"x"_qs}));
        QCOMPARE(QDir(folder.filePath(u"snippets"_qs)).entryList(QDir::Files), QStringList{u"ngoai.json"_qs});
    }
};

QTEST_GUILESS_MAIN(TestTextSnippets)
#include "test_text_snippets.moc"
