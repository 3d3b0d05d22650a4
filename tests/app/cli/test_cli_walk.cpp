#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString sample = QStringLiteral(TOASOAN_SOURCE_DIR "/resources/sample/bai-mau.txt");

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString errorCode() const { return object().value(u"error")[u"code"].toString(); }
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool holdsKeys(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!object.contains(key))
            return false;
    }
    return true;
}

QStringList rulesIn(const QJsonArray &findings)
{
    QStringList rules;
    for (const QJsonValue finding : findings)
        rules.append(finding[u"rule"].toString());
    return rules;
}

} // namespace

/// The built toasoan-cli, as scripts use it.
class TestCliWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysItsVersion()
    {
        const Outcome version = run({u"--version"_qs});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("toasoan-cli " TOASOAN_VERSION "\n"));
    }

    void importsAPage()
    {
        const Outcome imported = run({u"import"_qs, sample, u"--format"_qs, u"json"_qs});
        QCOMPARE(imported.status, 0);
        QCOMPARE(imported.array().size(), 1);
        const QJsonObject draft = imported.array().first().toObject();
        QCOMPARE(draft.keys(), sorted({u"file"_qs, u"id"_qs, u"headline"_qs, u"blocks"_qs, u"pictures"_qs,
                                       u"removed"_qs, u"warnings"_qs}));
        QCOMPARE(draft.value(u"blocks").toInt(), 7);
        QCOMPARE(draft.value(u"pictures").toInt(), 1);
        QCOMPARE(draft.value(u"removed").toArray(), QJsonArray({u"mask"_qs, u"Tin mới"_qs}));
        QCOMPARE(draft.value(u"warnings")[0][u"code"].toString(), u"source-tag-space"_qs);
    }

    void aFolderThatIsBroughtInAgainMakesNoSecondDrafts()
    {
        QTemporaryDir copy;
        QDir(copy.path()).mkpath(u"trong/sau"_qs);
        for (const char *name : {"a.txt", "trong/b.txt", "trong/sau/c.txt"}) {
            QFile file(copy.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("Tin ") + name + "\n\nSapo.\n");
        }
        QVERIFY(QFile::copy(copy.filePath(u"a.txt"_qs), copy.filePath(u"trong/a2.txt"_qs)));
        const QStringList words{u"import"_qs, copy.path(), u"--recursive"_qs, u"--format"_qs, u"json"_qs};
        const Outcome first = run(words);
        QCOMPARE(first.status, 0);
        QCOMPARE(first.array().size(), 4);
        QCOMPARE(run({u"list"_qs, u"--format"_qs, u"json"_qs}).array().size(), 3);
        const Outcome second = run(words);
        for (const QJsonValue entry : second.array())
            QVERIFY(entry[u"duplicate"].toBool());
        QCOMPARE(run({u"list"_qs, u"--format"_qs, u"json"_qs}).array().size(), 3);
        QCOMPARE(run(words + QStringList{u"--again"_qs}).status, 0);
        QCOMPARE(run({u"list"_qs, u"--format"_qs, u"json"_qs}).array().size(), 7);
    }

    void draftsGoToAColleagueAndComeTogetherAgain()
    {
        const QTemporaryDir colleague;
        const QStringList there{u"--data"_qs, colleague.path(), u"--format"_qs, u"json"_qs};
        const QStringList here{u"--format"_qs, u"json"_qs};
        const QString id = run(QStringList{u"import"_qs, sample} + here).array()[0][u"id"].toString();
        const QString file = m_folder->filePath(u"ban-giao.tsb"_qs);
        const Outcome written = run(QStringList{u"handover"_qs, id, u"--to"_qs, file} + here);
        QCOMPARE(written.status, 0);
        QVERIFY(holdsKeys(written.array()[0].toObject(), {u"id"_qs, u"merged"_qs, u"conflicts"_qs, u"sha256"_qs}));
        const Outcome verified = run(QStringList{u"verify"_qs, file} + here);
        QCOMPARE(verified.status, 0);
        QCOMPARE(verified.object().value(u"purpose").toString(), u"handover"_qs);
        QVERIFY(verified.object().value(u"ok").toBool());
        QCOMPARE(run(QStringList{u"receive"_qs, file} + there).array()[0][u"as"].toString(), u"new"_qs);

        QCOMPARE(run(QStringList{u"edit"_qs, id, u"--set"_qs, u"headline=Tít ở đây"_qs} + here).status, 0);
        QCOMPARE(run(QStringList{u"edit"_qs, id, u"--set"_qs, u"headline=Tít ở kia"_qs, u"--set"_qs, u"sapo=Sapo."_qs}
                     + there)
                     .status,
                 0);
        QCOMPARE(run(QStringList{u"handover"_qs, id, u"--to"_qs, file} + there).status, 0);
        const QJsonObject received = run(QStringList{u"receive"_qs, file} + here).array()[0].toObject();
        QVERIFY(received.value(u"merged").toBool());
        QCOMPARE(received.value(u"conflicts").toInt(), 1);
        const QJsonObject open = run(QStringList{u"conflicts"_qs, id} + here).array()[0].toObject();
        QCOMPARE(open.value(u"mine").toString(), u"Tít ở đây"_qs);
        QCOMPARE(open.value(u"theirs").toString(), u"Tít ở kia"_qs);

        const Outcome package = run(QStringList{u"export"_qs, id, u"--draft-copy"_qs, u"--to"_qs, file} + here);
        QCOMPARE(package.status, 0);
        const Outcome refused = run(QStringList{u"receive"_qs, file} + here);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.errorCode(), u"refused"_qs);
    }

    void aPageInAPrivateNetworkIsNotFetchedUnasked()
    {
        const Outcome refused = run({u"import"_qs, u"http://127.0.0.1:9/bai"_qs, u"--format"_qs, u"json"_qs});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.array()[0][u"error"][u"code"].toString(), u"bad-input"_qs);
    }

    void anEncryptedFolderOpensWithItsPassphraseOrRecoveryCode()
    {
        const QString id = importSample();
        const QString secret = write(u"secret"_qs, "bốn từ ngẫu nhiên\n");
        QCOMPARE(run({u"seal"_qs}).status, 2);
        const QString tooShort = write(u"short"_qs, "ngắn");
        QCOMPARE(run({u"seal"_qs, u"--new-passphrase-file"_qs, tooShort}).status, 1);
        const Outcome sealed = run({u"seal"_qs, u"--new-passphrase-file"_qs, secret, u"--format"_qs, u"json"_qs});
        QCOMPARE(sealed.status, 0);
        const QString recovery = write(u"recovery"_qs, sealed.object().value(u"recovery").toString().toUtf8());
        const QStringList show{u"show"_qs, id, u"--format"_qs, u"text"_qs};

        QCOMPARE(run(show).status, 2);
        QCOMPARE(run({u"list"_qs, u"--format"_qs, u"json"_qs}).errorCode(), u"store-locked"_qs);
        const QString other = write(u"other"_qs, "bốn từ khác hẳn");
        QCOMPARE(run({u"list"_qs, u"--format"_qs, u"json"_qs, u"--passphrase-file"_qs, other}).errorCode(),
                 u"wrong-passphrase"_qs);
        const Outcome shown = run(show + QStringList{u"--passphrase-file"_qs, secret});
        QCOMPARE(shown.status, 0);
        QCOMPARE(run(show + QStringList{u"--passphrase-file"_qs, recovery}).out, shown.out);

        QCOMPARE(run({u"passphrase"_qs, u"--passphrase-file"_qs, secret, u"--new-passphrase-file"_qs, other}).status,
                 0);
        QCOMPARE(run(show + QStringList{u"--passphrase-file"_qs, secret}).status, 2);
        QCOMPARE(run({u"doctor"_qs, u"--passphrase-file"_qs, other}).status, 0);
        QCOMPARE(run({u"unseal"_qs, u"--passphrase-file"_qs, other}).status, 0);
        QCOMPARE(run(show).out, shown.out);
    }

    void anAnswerThatCannotBeWrittenIsNoSuccess()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_qs);
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"), {u"--version"_qs});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void aFolderIsNotRead()
    {
        QCOMPARE(run({u"check"_qs, m_folder->path()}).status, 2);
        QCOMPARE(run({u"verify"_qs, m_folder->path()}).status, 2);
    }

    void aFileThatFailsDoesNotStopTheOthers()
    {
        const QString bad = write(u"cu.txt"_qs, "B\xe0i m\xe3 c\xf0\n");
        const Outcome imported = run({u"--format"_qs, u"json"_qs, u"import"_qs, bad, sample, u"/nowhere.txt"_qs});
        QCOMPARE(imported.status, 2);
        const QJsonArray files = imported.array();
        QCOMPARE(files.size(), 3);
        QVERIFY(!files[0].toObject().contains(u"id"));
        QCOMPARE(files[0][u"error"][u"code"].toString(), u"bad-input"_qs);
        QVERIFY(files[1].toObject().contains(u"id"));
        QCOMPARE(files[2][u"error"][u"code"].toString(), u"not-found"_qs);
        QCOMPARE(files[2][u"error"][u"path"].toString(), u"/nowhere.txt"_qs);
        QCOMPARE(imported.err.count('\n'), 2);
    }

    void importsFolders()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"in/sub"_qs));
        write(u"in/a.txt"_qs, "Tít một\n\nSapo.\n");
        write(u"in/sub/b.txt"_qs, "Tít hai\n");
        write(u"in/c.bin"_qs, "không phải bài");
        const QString in = m_folder->filePath(u"in"_qs);
        QCOMPARE(run({u"import"_qs, in, u"--recursive"_qs, u"--format"_qs, u"json"_qs}).array().size(), 2);
        QCOMPARE(run({u"import"_qs, in}).status, 2);
    }

    void listsAndFinds()
    {
        const QString id = importSample();
        const QJsonArray all = run({u"list"_qs, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(all.size(), 1);
        QVERIFY(holdsKeys(all[0].toObject(), {u"id"_qs, u"headline"_qs, u"status"_qs, u"author"_qs, u"modified"_qs}));
        QCOMPARE(all[0][u"status"].toString(), u"writing"_qs);
        const QJsonArray found = run({u"search"_qs, u"bi thu huyen uy"_qs, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"id"].toString(), id);
        QVERIFY(!found[0][u"snippet"].toString().isEmpty());
        QVERIFY(run({u"search"_qs, u"khongcochunay"_qs, u"--format"_qs, u"json"_qs}).array().isEmpty());
        QVERIFY(run({u"list"_qs, u"--status"_qs, u"approved"_qs, u"--format"_qs, u"json"_qs}).array().isEmpty());
        QCOMPARE(run({u"list"_qs, u"--status"_qs, u"lost"_qs}).status, 2);
    }

    void showsEveryForm()
    {
        const QString id = importSample();
        const Outcome text = run({u"show"_qs, id});
        QVERIFY(text.out.contains("\n\n(Baomau.vn) - Đồng chí"));
        QCOMPARE(run({u"show"_qs, id, u"--format"_qs, u"text"_qs}).out, text.out);
        const QJsonObject article = run({u"show"_qs, id, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(article.value(u"sourceTag").toString(), u"(Baomau.vn)"_qs);
        QCOMPARE(article.value(u"body").toArray().size(), 7);
        QVERIFY(run({u"show"_qs, id, u"--format"_qs, u"html"_qs}).out.contains("<h1>"));
        QVERIFY(run({u"show"_qs, id, u"--format"_qs, u"markdown"_qs}).out.startsWith("# "));
        QCOMPARE(run({u"show"_qs, id, u"--format"_qs, u"docx"_qs}).status, 2);
        QCOMPARE(run({u"show"_qs, u"nowhere"_qs, u"--format"_qs, u"json"_qs}).errorCode(), u"not-found"_qs);
    }

    void editsMakeRevisions()
    {
        const QString id = importSample();
        const QString before = head(id);
        const QJsonObject edited =
            run({u"edit"_qs, id, u"--set"_qs, u"headline=Tít mới"_qs, u"kicker=Xã hội"_qs, u"--format"_qs, u"json"_qs})
                .object();
        QCOMPARE(edited.value(u"id").toString(), id);
        QVERIFY(edited.value(u"revision").toString() != before);
        const QJsonObject now = run({u"show"_qs, id, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(now.value(u"headline").toString(), u"Tít mới"_qs);
        QCOMPARE(now.value(u"kicker").toString(), u"Xã hội"_qs);
        const QJsonObject old = run({u"show"_qs, id, u"--revision"_qs, before, u"--format"_qs, u"json"_qs}).object();
        QVERIFY(old.value(u"headline") != now.value(u"headline"));
        const QJsonArray log = run({u"log"_qs, id, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0][u"parents"][0].toString(), before);
        QVERIFY(log[0][u"words"].toInt() > 100 && log[0][u"bytes"].toInt() > 1000);
    }

    void printsWhatChangedBetweenTwoRevisions()
    {
        const QString id = importSample();
        const QString before = head(id);
        QCOMPARE(run({u"edit"_qs, id, u"--set"_qs, u"headline=Tít mới"_qs}).status, 0);
        const Outcome difference = run({u"diff"_qs, id, before, head(id), u"--format"_qs, u"json"_qs});
        QCOMPARE(difference.status, 0);
        QCOMPARE(difference.array().size(), 1);
        QCOMPARE(difference.array()[0][u"field"].toString(), u"headline"_qs);
        QCOMPARE(difference.array()[0][u"pieces"][1][u"side"].toString(), u"after"_qs);
        QVERIFY(run({u"diff"_qs, id, before, head(id)}).out.contains("{+Tít mới+}"));
        QCOMPARE(run({u"diff"_qs, id, before, before}).out, QByteArray());
        QCOMPARE(run({u"diff"_qs, id, before, u"none"_qs}).status, 2);
    }

    void saysWhoChangedWhat()
    {
        const QString id = importSample();
        const QString before = head(id);
        QCOMPARE(run({u"edit"_qs, id, u"--set"_qs, u"headline=Tít mới"_qs, u"--as"_qs, u"Thư ký"_qs}).status, 0);
        const Outcome told = run({u"diff"_qs, id, before, head(id), u"--people"_qs, u"--format"_qs, u"json"_qs});
        QCOMPARE(told.array()[0][u"pieces"][1][u"person"].toString(), u"Thư ký"_qs);
        QVERIFY(run({u"diff"_qs, id, before, head(id), u"--people"_qs}).out.contains("Thư ký +2 −"));
    }

    void aSuggestionWaitsForItsAnswer()
    {
        const QString id = importSample();
        const QString before = head(id);
        const Outcome proposed = run({u"propose"_qs, id, u"--set"_qs, u"headline=Tít đề xuất"_qs, u"--as"_qs,
                                      u"Phóng viên"_qs, u"--format"_qs, u"json"_qs});
        QCOMPARE(proposed.status, 0);
        const QString proposal = proposed.object().value(u"revision").toString();
        QVERIFY(!run({u"show"_qs, id}).out.contains("Tít đề xuất"));
        const QJsonArray open = run({u"proposals"_qs, id, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0][u"revision"].toString(), proposal);
        QCOMPARE(open[0][u"author"].toString(), u"Phóng viên"_qs);
        QCOMPARE(run({u"proposal"_qs, u"decline"_qs, id, proposal}).status, 2); // why?
        QCOMPARE(run({u"proposal"_qs, u"accept"_qs, id, proposal.left(12)}).status, 0);
        QVERIFY(run({u"show"_qs, id}).out.contains("Tít đề xuất"));
        QCOMPARE(run({u"proposals"_qs, id, u"--format"_qs, u"json"_qs}).array().size(), 0);
        QCOMPARE(run({u"proposal"_qs, u"accept"_qs, id, proposal}).status, 1); // it has its answer
    }

    void replacesAnArticleFromJson()
    {
        const QString id = importSample();
        const QByteArray whole = run({u"show"_qs, id, u"--format"_qs, u"json"_qs}).out;
        QJsonObject article = QJsonDocument::fromJson(whole).object();
        article.insert(u"headline"_qs, u"Tít từ tệp"_qs);
        const QString good = write(u"bai.json"_qs, QJsonDocument(article).toJson());
        QCOMPARE(run({u"edit"_qs, id, u"--json"_qs, good}).status, 0);
        QVERIFY(run({u"show"_qs, id}).out.contains("Tít từ tệp"));
        article.insert(u"headline"_qs, 7);
        const QString bad = write(u"sai.json"_qs, QJsonDocument(article).toJson());
        const Outcome refused = run({u"edit"_qs, id, u"--json"_qs, bad, u"--format"_qs, u"json"_qs});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.errorCode(), u"bad-input"_qs);
        QCOMPARE(refused.object().value(u"error")[u"path"].toString(), u"/headline"_qs);
        QVERIFY(run({u"show"_qs, id}).out.contains("Tít từ tệp"));
    }

    void addsAPictureToTheFigureThatWaits()
    {
        const QString id = importSample();
        const QString file = write(u"anh.png"_qs, picture());
        const QJsonArray added =
            run({u"picture"_qs, u"add"_qs, id, file, u"--alt"_qs, u"Ruộng lúa"_qs, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added[0].toObject().keys(), sorted({u"file"_qs, u"sha256"_qs, u"width"_qs, u"height"_qs}));
        QCOMPARE(added[0][u"width"].toInt(), 32);
        const QJsonObject article = run({u"show"_qs, id, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(article.value(u"body").toArray().size(), 7);
        const QByteArray page = run({u"show"_qs, id, u"--format"_qs, u"html"_qs}).out;
        QVERIFY(page.contains("<img src=\"data:image/jpeg;base64,"));
        QVERIFY(page.contains("alt=\"Ruộng lúa\""));
        const Outcome refused = run({u"picture"_qs, u"add"_qs, id, sample, u"--format"_qs, u"json"_qs});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.errorCode(), u"bad-input"_qs);
    }

    void picturesThatAreNewStayInASweep()
    {
        const QString id = importSample();
        (void)run({u"picture"_qs, u"add"_qs, id, write(u"anh.png"_qs, picture())});
        const QJsonObject swept = run({u"picture"_qs, u"sweep"_qs, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(swept.keys(), QStringList({u"bytes"_qs, u"pictures"_qs}));
        QCOMPARE(swept.value(u"pictures").toInt(-1), 0);
    }

    void checksAFile()
    {
        const Outcome checked = run({u"check"_qs, sample, u"--format"_qs, u"json"_qs});
        QCOMPARE(checked.status, 1);
        const QJsonObject first = checked.array().first().toObject();
        QCOMPARE(first.keys(), sorted({u"line"_qs, u"column"_qs, u"length"_qs, u"text"_qs, u"rule"_qs, u"severity"_qs,
                                       u"message"_qs, u"replacements"_qs}));
        QVERIFY(QStringList({u"error"_qs, u"warning"_qs, u"info"_qs}).contains(first.value(u"severity").toString()));
        for (const QString &rule : rulesIn(checked.array()))
            QVERIFY(rule.startsWith(u"style.") || rule.startsWith(u"structure.") || rule.startsWith(u"spelling."));
    }

    void countsColumnsInCodePoints()
    {
        const QString file = write(u"cot.txt"_qs, "Dòng đầu.\n🌾 Một  hai.\n");
        const QJsonArray found =
            run({u"check"_qs, file, u"--only"_qs, u"style"_qs, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"rule"].toString(), u"style.double-space"_qs);
        QCOMPARE(found[0][u"line"].toInt(), 2);
        QCOMPARE(found[0][u"column"].toInt(), 6);
        QCOMPARE(found[0][u"length"].toInt(), 2);
    }

    void aCleanFileGivesAnEmptyArray()
    {
        const QString file = write(u"sach.txt"_qs, "Một câu sạch.\n");
        const Outcome checked = run({u"check"_qs, file, u"--format"_qs, u"json"_qs});
        QCOMPARE(checked.status, 0);
        QCOMPARE(checked.out, QByteArray("[]\n"));
        QCOMPARE(run({u"check"_qs, sample, u"--only"_qs, u"grammar"_qs}).status, 2);
        QCOMPARE(run({u"check"_qs}).status, 2);
    }

    void takesTheHouseStyleOfTheNewsroom()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"data/house-style"_qs));
        const QString file = write(u"hoi.txt"_qs, "Họp Quốc Hội ở TPHCM.\n");
        const QStringList words{u"check"_qs, file, u"--only"_qs, u"style"_qs, u"--format"_qs, u"json"_qs};
        QCOMPARE(rulesIn(run(words).array()), QStringList{u"style.fixed-form"_qs});
        write(u"data/house-style/fixed-forms.json"_qs, R"([{"form": "Quốc hội", "others": []}])");
        QCOMPARE(run(words).out, QByteArray("[]\n"));
        write(u"data/house-style/fixed-forms.json"_qs, R"([{"form": "Quốc hội", "orders": []}])");
        const Outcome broken = run(words);
        QCOMPARE(rulesIn(broken.array()), QStringList{u"style.fixed-form"_qs});
        QVERIFY(broken.err.contains("house-style/fixed-forms.json: entry 1: unknown key"));
    }

    void checksAndFixesADraft()
    {
        const QString id = importSample();
        const Outcome checked = run({u"check"_qs, u"--draft"_qs, id, u"--format"_qs, u"json"_qs});
        QCOMPARE(checked.status, 1);
        QVERIFY(holdsKeys(checked.array().first().toObject(), {u"field"_qs, u"block"_qs, u"column"_qs, u"length"_qs}));
        QVERIFY(rulesIn(checked.array()).contains(u"structure.headline-length"_qs));
        const qsizetype before = checked.array().size();
        const QJsonObject fixed = run({u"fix"_qs, u"--draft"_qs, id, u"--format"_qs, u"json"_qs}).object();
        QVERIFY(fixed.value(u"applied").toInt() > 0);
        QVERIFY(run({u"check"_qs, u"--draft"_qs, id, u"--format"_qs, u"json"_qs}).array().size() < before);
        QCOMPARE(run({u"fix"_qs, u"--draft"_qs, id, u"--format"_qs, u"json"_qs}).object().value(u"applied").toInt(), 0);
    }

    void fixesAFileOnStdoutOnly()
    {
        const QString file = write(u"sua.txt"_qs, "Một  hai.\n");
        const QJsonObject fixed =
            run({u"fix"_qs, file, u"--rules"_qs, u"style.double-space"_qs, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(fixed.value(u"applied").toInt(), 1);
        QCOMPARE(fixed.value(u"text").toString(), u"Một hai.\n"_qs);
        QVERIFY(run({u"fix"_qs, file}).out.startsWith("Một hai."));
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), QByteArray("Một  hai.\n"));
        QCOMPARE(run({u"fix"_qs, file, u"--rules"_qs, u"style.none"_qs}).status, 2);
    }

    void sharesTheNewsroomsWords()
    {
        const QString text = write(u"ban.txt"_qs, "Về bản gằng khuỳa chơi.\n");
        const QString theirs = write(u"tu.txt"_qs, "# bản ở miền tây\ngằng khuỳa\nRào Tre\n");
        const QStringList check{u"check"_qs, text, u"--only"_qs, u"spelling"_qs, u"--format"_qs, u"json"_qs};
        QCOMPARE(run(check).array().size(), 2);
        QCOMPARE(run({u"words"_qs, u"add"_qs, u"Rào"_qs, u"Tre"_qs}).status, 0);
        const Outcome merged = run({u"words"_qs, u"merge"_qs, theirs, u"--format"_qs, u"json"_qs});
        QCOMPARE(merged.array(), QJsonArray{u"gằng khuỳa"_qs});
        QCOMPARE(run({u"words"_qs, u"--format"_qs, u"json"_qs}).array().size(), 2);
        QCOMPARE(run(check).array().size(), 0);
        write(u"data/language/house-words.txt"_qs, "Rào Tre\n...\n");
        QVERIFY(run(check).err.contains("house-words.txt: line 2"));
        QCOMPARE(run({u"words"_qs, u"--format"_qs, u"json"_qs}).errorCode(), u"bad-input"_qs);
    }

    void knowsPeople()
    {
        const QJsonArray people = run({u"people"_qs, u"list"_qs, u"--format"_qs, u"json"_qs}).array();
        QVERIFY(people.size() >= 2);
        QVERIFY(holdsKeys(people[0].toObject(), {u"name"_qs, u"roles"_qs}));
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Mẫu An"_qs, u"--role"_qs, u"BTV"_qs}).status, 0);
        QCOMPARE(run({u"people"_qs, u"--format"_qs, u"json"_qs}).array().size(), people.size() + 1);
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Mẫu An"_qs, u"--role"_qs, u"BTV"_qs}).status, 1);
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Mẫu Bình"_qs, u"--role"_qs, u"VUA"_qs}).status, 2);
        QCOMPARE(run({u"people"_qs, u"add"_qs, u"Mẫu Bình"_qs}).status, 2);
    }

    void onlyAnApprovedArticleLeaves()
    {
        const QString id = importSample();
        const QString to = m_folder->filePath(u"bai.tsb"_qs);
        const Outcome early = run({u"export"_qs, id, u"--to"_qs, to, u"--format"_qs, u"json"_qs});
        QCOMPARE(early.status, 1);
        QCOMPARE(early.errorCode(), u"not-approved"_qs);
        QVERIFY(!QFile::exists(to));

        QCOMPARE(run({u"submit"_qs, id, u"--format"_qs, u"json"_qs}).object().value(u"status").toString(),
                 u"submitted"_qs);
        QCOMPARE(run({u"approve"_qs, id, u"--format"_qs, u"json"_qs}).errorCode(), u"refused"_qs);
        QCOMPARE(run({u"approve"_qs, id, u"--as"_qs, u"Không Ai"_qs}).status, 2);
        const QJsonObject approved =
            run({u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(approved.keys(), sorted({u"id"_qs, u"status"_qs, u"revision"_qs}));
        QCOMPARE(approved.value(u"status").toString(), u"approved"_qs);

        const QJsonObject written = run({u"export"_qs, id, u"--to"_qs, to, u"--format"_qs, u"json"_qs}).object();
        QCOMPARE(written.keys(), sorted({u"path"_qs, u"bytes"_qs, u"sha256"_qs, u"parts"_qs}));
        QCOMPARE(written.value(u"bytes").toInteger(), QFile(to).size());
        const Outcome verified = run({u"verify"_qs, to, u"--format"_qs, u"json"_qs});
        QCOMPARE(verified.status, 0);
        QJsonObject said = verified.object();
        const QJsonObject approval = said.take(u"approval").toObject();
        QCOMPARE(said, QJsonObject({{u"ok"_qs, true},
                                    {u"purpose"_qs, u"publication"_qs},
                                    {u"signature"_qs, u"unsigned"_qs},
                                    {u"signed"_qs, false},
                                    {u"problems"_qs, QJsonArray()}}));
        QCOMPARE(approval[u"person"].toString(), u"Thư ký"_qs);
        QCOMPARE(approval[u"role"].toString(), u"TKTS"_qs);
        const QString again = m_folder->filePath(u"lai.tsb"_qs);
        QCOMPARE(run({u"export"_qs, id, u"--to"_qs, again, u"--format"_qs, u"json"_qs}).object().value(u"sha256"),
                 written.value(u"sha256"));

        QCOMPARE(run({u"edit"_qs, id, u"--set"_qs, u"headline=Sửa sau duyệt"_qs}).status, 0);
        const Outcome late = run({u"export"_qs, id, u"--to"_qs, again, u"--format"_qs, u"json"_qs});
        QCOMPARE(late.status, 1);
        QCOMPARE(late.errorCode(), u"changed-since-approval"_qs);
        const QJsonArray drafts = run({u"list"_qs, u"--format"_qs, u"json"_qs}).array();
        QCOMPARE(drafts[0][u"seal"].toString(), u"changed-since-approval"_qs);
    }

    void aDamagedPackageIsNamed()
    {
        const QString to = exportApproved();
        QFile file(to);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf("<h1>");
        file.seek(at);
        file.putChar('(');
        file.close();
        const Outcome verified = run({u"verify"_qs, to, u"--format"_qs, u"json"_qs});
        QCOMPARE(verified.status, 1);
        QCOMPARE(verified.object().value(u"ok").toBool(), false);
        QCOMPARE(verified.object().value(u"problems")[0][u"part"].toString(), u"article.html"_qs);
        QVERIFY(run({u"verify"_qs, to}).out.contains("article.html"));
        QCOMPARE(run({u"verify"_qs, u"/nowhere.tsb"_qs}).status, 2);
    }

    void draftCopiesLeaveMarked()
    {
        const QString id = importSample();
        for (const QString &form :
             {u"html"_qs, u"markdown"_qs, u"text"_qs, u"ninjs"_qs, u"ninjs1"_qs, u"nitf"_qs, u"newsml"_qs}) {
            const QString to = m_folder->filePath(QString(u"ban." + form));
            QCOMPARE(run({u"export"_qs, id, u"--to"_qs, to, u"--as"_qs, form, u"--draft-copy"_qs}).status, 0);
            QFile file(to);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("CHƯA DUYỆT"), qPrintable(form));
        }
        const QString to = m_folder->filePath(u"ban.tsb"_qs);
        QCOMPARE(run({u"export"_qs, id, u"--to"_qs, to, u"--draft-copy"_qs}).status, 0);
        const Outcome verified = run({u"verify"_qs, to, u"--format"_qs, u"json"_qs});
        QCOMPARE(verified.status, 1);
        QCOMPARE(verified.object().value(u"problems")[0][u"problem"].toString(), u"not-approved"_qs);
    }

    void goesBackWithAReason()
    {
        const QString id = importSample();
        run({u"submit"_qs, id});
        QCOMPARE(run({u"return"_qs, id, u"--as"_qs, u"Thư ký"_qs}).status, 2);
        const QJsonObject returned = run({u"return"_qs, id, u"--as"_qs, u"Thư ký"_qs, u"--reason"_qs,
                                          u"Thiếu số liệu"_qs, u"--format"_qs, u"json"_qs})
                                         .object();
        QCOMPARE(returned.value(u"status").toString(), u"returned"_qs);
        QVERIFY(run({u"log"_qs, id, u"--format"_qs, u"json"_qs}).out.contains("Thiếu số liệu"));
        run({u"submit"_qs, id});
        const Outcome withdrawn =
            run({u"withdraw"_qs, id, u"--reason"_qs, u"Chưa xong"_qs, u"--format"_qs, u"json"_qs});
        QCOMPARE(withdrawn.object().value(u"status").toString(), u"writing"_qs);
    }

    void theAuditLogTellsAndHolds()
    {
        exportApproved();
        const QJsonArray audit = run({u"audit"_qs, u"--format"_qs, u"json"_qs}).array();
        QStringList actions;
        for (const QJsonValue entry : audit)
            actions.append(entry[u"action"].toString());
        for (const QString &action : {u"submit"_qs, u"approve"_qs, u"export"_qs})
            QVERIFY2(actions.contains(action), qPrintable(actions.join(u' ')));
        const Outcome verified = run({u"audit"_qs, u"verify"_qs, u"--format"_qs, u"json"_qs});
        QCOMPARE(verified.status, 0);
        QCOMPARE(verified.out, QByteArray("[]\n"));
    }

    void everyAcknowledgedSaveIsInTheDoctorsList()
    {
        const Outcome soaked = run({u"soak"_qs, u"--seed"_qs, u"7"_qs, u"--actions"_qs, u"40"_qs});
        QCOMPARE(soaked.status, 0);
        const Outcome report = run({u"doctor"_qs, u"--format"_qs, u"json"_qs});
        QCOMPARE(report.status, 0);
        QCOMPARE(report.object().value(u"ok").toBool(), true);
        QStringList healthy;
        for (const QJsonValue draft : report.object().value(u"drafts").toArray()) {
            for (const QJsonValue revision : draft[u"revisions"].toArray()) {
                if (revision[u"ok"].toBool())
                    healthy.append(revision[u"id"].toString());
            }
        }
        const QList<QByteArray> lines = soaked.out.trimmed().split('\n');
        QVERIFY(lines.size() > 5);
        for (const QByteArray &line : lines) {
            QVERIFY(line.startsWith("ACK "));
            QVERIFY(healthy.contains(QString::fromLatin1(line.mid(4))));
        }
    }

    void badUseIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"fly"_qs};
        QTest::newRow("a word too many for it") << QStringList{u"destinations"_qs, u"x"_qs};
        QTest::newRow("no such form") << QStringList{u"export"_qs, u"id"_qs,   u"--to"_qs,
                                                     u"x"_qs,      u"--as"_qs, u"xyz"_qs};
        QTest::newRow("unknown option") << QStringList{u"list"_qs, u"--sideways"_qs};
        QTest::newRow("missing word") << QStringList{u"show"_qs};
        QTest::newRow("one word too many") << QStringList{u"list"_qs, u"x"_qs};
        QTest::newRow("no destination") << QStringList{u"export"_qs, u"id"_qs};
        QTest::newRow("no such folder") << QStringList{u"export"_qs, u"id"_qs, u"--to"_qs, u"/nowhere/x.tsb"_qs};
        QTest::newRow("language") << QStringList{u"list"_qs, u"--lang"_qs, u"fr"_qs};
        QTest::newRow("nothing to set") << QStringList{u"edit"_qs, u"id"_qs};
    }
    void badUseIsToldInOneSentence()
    {
        QFETCH(QStringList, words);
        const Outcome told = run(words + QStringList{u"--format"_qs, u"json"_qs});
        QCOMPARE(told.status, 2);
        QCOMPARE(told.err.count('\n'), 1);
        QCOMPARE(told.out.count('\n'), 1);
        QCOMPARE(told.errorCode(), u"bad-use"_qs);
        QVERIFY(!told.object().value(u"error")[u"message"].toString().isEmpty());
        QVERIFY(run(words).out.isEmpty());
    }

    void speaksVietnameseUnlessToldOtherwise_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("english");
        QTest::newRow("plain") << u"C"_qs << QStringList{u"fly"_qs} << false;
        QTest::newRow("asked for English") << u"C"_qs << QStringList{u"fly"_qs, u"--lang"_qs, u"en"_qs} << true;
        QTest::newRow("asked for Vietnamese") << u"en_US.UTF-8"_qs << QStringList{u"--lang=vi"_qs, u"fly"_qs} << false;
    }
    void speaksVietnameseUnlessToldOtherwise()
    {
        QFETCH(QString, locale);
        QFETCH(QStringList, words);
        QFETCH(bool, english);
        const Outcome told = runIn(locale, words);
        QCOMPARE(told.status, 2);
        QCOMPARE(told.err.contains("Không có lệnh"), !english);
        QCOMPARE(told.err.contains("There is no command"), english);
        QCOMPARE(told.err.count('\n'), 1);
    }

    void helpNamesEveryCommand()
    {
        const Outcome help = run({u"--help"_qs});
        QCOMPARE(help.status, 0);
        for (const char *name :
             {"import", "picture add", "check", "approve", "export", "verify", "doctor", "backup", "restore"})
            QVERIFY(help.out.contains(name));
        QVERIFY(run({u"show"_qs, u"--help"_qs}).out.contains("toasoan-cli show ID"));
    }

private:
    Outcome run(const QStringList &words)
    {
        const QStringList data{u"--data"_qs, m_folder->filePath(u"data"_qs)};
        const QStringList english{u"--lang"_qs, u"en"_qs};
        return runIn(u"C.UTF-8"_qs, data + (words.contains(u"--lang"_qs) ? QStringList() : english) + words);
    }

    Outcome runIn(const QString &locale, const QStringList &words)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_qs, m_folder->path());
        environment.insert(u"LC_ALL"_qs, locale);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TOASOAN_BIN_DIR "/toasoan-cli"), words);
        if (!process.waitForFinished(120'000))
            return {};
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {status, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    static QByteArray picture()
    {
        QImage image(QSize(32, 24), QImage::Format_RGB32);
        image.fill(Qt::green);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return buffer.data();
    }

    QString importSample()
    {
        return run({u"import"_qs, sample, u"--format"_qs, u"json"_qs}).array()[0][u"id"].toString();
    }

    QString head(const QString &id)
    {
        return run({u"log"_qs, id, u"--format"_qs, u"json"_qs}).array()[0][u"revision"].toString();
    }

    QString exportApproved()
    {
        const QString id = importSample();
        const QString to = m_folder->filePath(u"duyet.tsb"_qs);
        run({u"submit"_qs, id});
        run({u"approve"_qs, id, u"--as"_qs, u"Thư ký"_qs});
        run({u"export"_qs, id, u"--to"_qs, to});
        return to;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliWalk)
#include "test_cli_walk.moc"
