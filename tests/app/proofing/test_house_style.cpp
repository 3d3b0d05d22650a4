#include "app/base/limits.h"
#include "app/proofing/rules/all_rules.h"
#include "tests/app/proofing/proofing_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace toasoan;

namespace {

Error errorOf(const Result<HouseStyle> &style)
{
    return style ? Error{} : style.error();
}

QList<Finding> fixedForms(const HouseStyle &style, const QString &text, const QString &profile = {})
{
    CheckOptions options;
    options.profile = profile;
    return ofRule(Engine(Speller::withoutDictionary(), style).check({paragraph(text)}, options),
                  u"style.fixed-form"_qs);
}

} // namespace

class TestHouseStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theShippedStyleIsWhole();
    void withoutFilesItIsTheShippedOne();
    void anEntryOfTheNewsroomWins();
    void anEntryIsSwitchedOff();
    void aWordIsTakenAway();
    void aProfileIsAddedOrReplaced();
    void whatIsBrokenIsNamed_data();
    void whatIsBrokenIsNamed();
    void aFileThatIsTooLargeIsNotRead();
    void levelsOfTheProfileAreApplied();
    void officialRulesAreSilentInPlainTexts();
    void ownConfusionsAreFound();
    void aNewsroomNamesItsPicturesShapes();

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Result<HouseStyle> load() { return loadHouseStyle(m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHouseStyle::theShippedStyleIsWhole()
{
    const HouseStyle &style = shippedHouseStyle();
    QCOMPARE(style.profiles.first().id, u"tin"_qs);
    QVERIFY(style.fixedForms.size() >= 60);
    QVERIFY(style.foreignNames.size() >= 60);
    QVERIFY(!style.spellings.isEmpty());
    for (const QStringList &list : {style.agencies, style.agencyHeads, style.posts, style.places, style.placesAlsoWords,
                                    style.surnames, style.abbreviations, style.smallWords})
        QVERIFY(!list.isEmpty());
    for (const Profile &profile : style.profiles) {
        for (const QString &rule : profile.levels.keys())
            QVERIFY2(ruleIds().contains(rule), qUtf8Printable(rule));
    }
}

void TestHouseStyle::withoutFilesItIsTheShippedOne()
{
    QCOMPARE(load().value(), shippedHouseStyle());
    QCOMPARE(loadHouseStyle(m_folder->filePath(u"none"_qs)).value(), shippedHouseStyle());
    QCOMPARE(loadHouseStyle({}).value(), shippedHouseStyle());
}

void TestHouseStyle::anEntryOfTheNewsroomWins()
{
    write(u"fixed-forms.json"_qs, R"([{"form": "COVID-19", "others": ["Covid-19"]}])");
    const HouseStyle style = load().value();
    QVERIFY(fixedForms(style, u"Dịch COVID-19 đã lắng."_qs).isEmpty());
    QCOMPARE(fixedForms(style, u"Dịch Covid-19 đã lắng."_qs).value(0).replacements, QStringList{u"COVID-19"_qs});
    QVERIFY(!fixedForms(style, u"Quốc Hội họp."_qs).isEmpty());
}

void TestHouseStyle::anEntryIsSwitchedOff()
{
    write(u"fixed-forms.json"_qs, R"([{"form": "Quốc hội", "others": []}])");
    QVERIFY(fixedForms(load().value(), u"Quốc Hội họp."_qs).isEmpty());
}

void TestHouseStyle::aWordIsTakenAway()
{
    write(u"sentence-heads.json"_qs, R"({"abbreviations": ["-TP", "Cty"]})");
    const QStringList abbreviations = load().value().abbreviations;
    QVERIFY(!abbreviations.contains(u"TP"_qs));
    QVERIFY(abbreviations.contains(u"Cty"_qs));
    QVERIFY(abbreviations.contains(u"PGS"_qs));
}

void TestHouseStyle::aProfileIsAddedOrReplaced()
{
    write(u"profiles.json"_qs,
          R"([{"id": "phong-su", "name": "Phóng sự", "caption": 30}, {"id": "tin", "name": "Tin", "headline": 9}])");
    const HouseStyle style = load().value();
    QCOMPARE(style.profiles.size(), shippedHouseStyle().profiles.size() + 1);
    QCOMPARE(profileOf(style.profiles, u"phong-su"_qs).captionWords, 30);
    QCOMPARE(profileOf(style.profiles, QString()).headlineWords, 9);
}

void TestHouseStyle::whatIsBrokenIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *file, const char *bytes, const char *words) {
        QTest::newRow(words) << QString::fromLatin1(file) << QByteArray(bytes) << QString::fromUtf8(words);
    };
    row("fixed-forms.json", "[\n{\"form\": }\n]", "line 2");
    row("fixed-forms.json", "{}", "a list is expected");
    row("fixed-forms.json", "[7]", "entry 1: an object is expected");
    row("fixed-forms.json", R"([{"form": "A"}, {"others": ["B"]}])", "entry 2: “form” is missing");
    row("fixed-forms.json", R"([{"form": "A", "other": ["B"]}])", "unknown key “other”");
    row("fixed-forms.json", R"([{"form": "A", "others": "B"}])", "“others” is not a list");
    row("fixed-forms.json", R"([{"form": "A", "others": [1]}])", "“others” holds something that is not a text");
    row("fixed-forms.json", R"([{"form": "A", "others": ["A"]}])", "“others” holds the form itself");
    row("fixed-forms.json", R"([{"form": "A", "level": "loud"}])", "“level” is none of warning, info, error");
    row("profiles.json", R"([{"id": "a", "name": "A", "headline": -1}])", "“headline” is not a number from 1");
    row("profiles.json", R"([{"id": "a", "name": "A", "levels": {"style.i-y": "no"}}])", "in “levels”: “style.i-y”");
    row("profiles.json", R"([{"id": "a", "name": "A", "levels": {"iy": "off"}}])", "“iy” is no rule");
    row("profiles.json", R"([{"id": "a", "name": "A", "levels": {"style.iy": "off"}}])",
        "profile “a”: no rule is called “style.iy”");
    row("pictures.json", R"([{"name": "Bìa", "width": 16}])", "“height” is missing");
    row("pictures.json", R"([{"name": "Bìa", "width": 0, "height": 9}])", "“width” is not a number from 1 to 10000");
    row("pictures.json", R"([{"name": "Bìa", "width": 1.5, "height": 1}])", "entry 1: “width” is not a number");
    row("pictures.json", R"([{"name": "Dải", "width": 101, "height": 10}])", "“Dải” is longer than 10:1");
    row("pictures.json", R"([{"name": "A", "width": 4, "height": 3}, {"name": "B", "width": 8, "height": 6}])",
        "entry 2: “A” has this shape");
    row("confusions.txt", "[vì]\nba bốn bốn ba", "line 2");
    row("confusions.txt", "\xff\xfe???\n", "line 1");
    row("capitals.json", "[]", "an object is expected");
    row("sentence-heads.json", R"({"abbreviation": []})", "unknown key “abbreviation”");
    row("i-y.json", "\xff\x00\x01", "line 1");
    row("i-y.json", "", "line 1");
}

void TestHouseStyle::whatIsBrokenIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    write(file, bytes);
    const Error error = errorOf(load());
    QCOMPARE(error.code, ErrorCode::BadInput);
    QVERIFY2(error.detail.startsWith(m_folder->filePath(file) + u": "), qUtf8Printable(error.detail));
    QVERIFY2(error.detail.contains(words), qUtf8Printable(error.detail));
}

void TestHouseStyle::aFileThatIsTooLargeIsNotRead()
{
    write(u"i-y.json"_qs, QByteArray(limits::houseStyleBytes + 1, ' '));
    QCOMPARE(errorOf(load()).code, ErrorCode::TooLarge);
}

void TestHouseStyle::levelsOfTheProfileAreApplied()
{
    write(u"profiles.json"_qs, R"([{"id": "a", "name": "A", "levels": {"style.fixed-form": "error"}},
                                   {"id": "b", "name": "B", "levels": {"style.fixed-form": "off"}}])");
    const HouseStyle style = load().value();
    QCOMPARE(fixedForms(style, u"Quốc Hội họp."_qs).value(0).severity, Severity::Warning);
    QCOMPARE(fixedForms(style, u"Quốc Hội họp."_qs, u"a"_qs).value(0).severity, Severity::Error);
    QVERIFY(fixedForms(style, u"Quốc Hội họp."_qs, u"b"_qs).isEmpty());
}

void TestHouseStyle::officialRulesAreSilentInPlainTexts()
{
    Engine engine(Speller::withoutDictionary());
    const QList<Passage> passages{paragraph(u"Họp ngày 5/3/2026."_qs)};
    CheckOptions options;
    QVERIFY(ofRule(engine.check(passages, options), u"style.date-zero"_qs).isEmpty());
    options.profile = u"tin-chinh-tri"_qs;
    QCOMPARE(ofRule(engine.check(passages, options), u"style.date-zero"_qs).size(), 1);
}

void TestHouseStyle::ownConfusionsAreFound()
{
    write(u"confusions.txt"_qs, "[vì thế]\nba bốn → bốn ba\nsử lý → giải quyết\n");
    Engine engine(Speller::withoutDictionary(), load().value());
    const auto found =
        ofRule(engine.check({paragraph(u"Họ nói ba bốn lần, rồi sử lý và xúc tích."_qs)}), u"spelling.confusion"_qs);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].replacements, QStringList{u"bốn ba"_qs});
    QCOMPARE(found[1].replacements, QStringList{u"giải quyết"_qs});
    QCOMPARE(found[2].text, u"xúc tích"_qs);
}

void TestHouseStyle::aNewsroomNamesItsPicturesShapes()
{
    const QList<PictureRatio> shipped = shippedHouseStyle().pictureRatios;
    QVERIFY(shipped.size() >= 6);
    write(u"pictures.json"_qs,
          R"([{"name": "Ảnh bìa", "width": 32, "height": 18}, {"name": "Dải", "width": 5, "height": 1}])");
    const QList<PictureRatio> ratios = load().value().pictureRatios;
    QCOMPARE(ratios.size(), shipped.size() + 1); // 16:9 has their name now
    QCOMPARE(ratios[0], (PictureRatio{u"Ảnh bìa"_qs, 32, 18}));
    QCOMPARE(ratios[1].name, u"Dải"_qs);
    QCOMPARE(ratios.last(), shipped.last());
}

QTEST_GUILESS_MAIN(TestHouseStyle)
#include "test_house_style.moc"
