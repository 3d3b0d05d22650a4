#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/package.h"
#include "app/exchange/verify.h"
#include "tests/app/exchange/export_fixture.h"
#include "tests/support/random_article.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray picture()
{
    QImage image(QSize(8, 6), QImage::Format_RGB32);
    image.fill(Qt::darkYellow);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

Approval approvalOf(const Article &article, const RevisionId &revision)
{
    Approval approval;
    approval.draft = DraftId{QStringLiteral("draft")};
    approval.revision = revision;
    approval.content = contentHash(article);
    approval.person = QStringLiteral("Thư ký");
    approval.time = QDateTime(QDate(2026, 9, 2), QTime(9, 0), Qt::UTC);
    approval.statement = statementOf(approval);
    return approval;
}

PackageInput inputFor(const Article &article)
{
    PackageInput input;
    input.article = article;
    input.draft = DraftId{QStringLiteral("draft")};
    input.revision = RevisionId{QString(64, u'b')};
    input.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    input.approval = approvalOf(article, input.revision);
    input.pictures = [](const PictureLook &) { return Result<QByteArray>(picture()); };
    input.generator = QStringLiteral("Tòa Soạn test");
    return input;
}

PackageInput signedInput(const Article &article)
{
    const SigningKey chief = SigningKey::random();
    const SigningKey secretary = SigningKey::random();
    PackageInput input = inputFor(article);
    input.approval->role = Role::Tkts;
    input.approval->waivers = {{u"structure.missing-alt"_qs, u"Ảnh minh họa"_qs}};
    input.approval = stated(*input.approval, secretary);
    input.certificate =
        vouchedFor({input.approval->person, {Role::Tkts}, secretary.publicKey(), {}, {}, {}, {}}, chief);
    return input;
}

Article smallArticle()
{
    Article article;
    article.headline = QStringLiteral("Tít");
    article.body = {Block{BlockId{QStringLiteral("a")}, Paragraph{plainText(QStringLiteral("Một."))}, {}}};
    return article;
}

QByteArray packageOf(const PackageInput &input)
{
    return sealedZip(packageParts(input).value());
}

/// The members as a zip library reads them.
QList<ZipPart> membersOf(const QByteArray &zip)
{
    QList<ZipPart> members;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    archive_read_open_memory(reader, zip.constData(), size_t(zip.size()));
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
        QByteArray bytes(qsizetype(archive_entry_size(entry)), '\0');
        if (archive_read_data(reader, bytes.data(), size_t(bytes.size())) != bytes.size())
            bytes = "unreadable";
        members.append({QString::fromUtf8(archive_entry_pathname(entry)), bytes});
    }
    archive_read_free(reader);
    return members;
}

/// Which part a byte belongs to, found without the code under test: by the headers' and directory's signatures.
QString partAt(const QByteArray &zip, const QList<ZipPart> &parts, qsizetype offset)
{
    if (offset >= zip.size() - 64)
        return QStringLiteral("seal");
    if (offset >= zip.indexOf("PK\1\2"))
        return QStringLiteral("directory");
    int index = -1;
    for (qsizetype at = zip.indexOf("PK\3\4"); at >= 0 && at <= offset; at = zip.indexOf("PK\3\4", at + 1))
        ++index;
    return parts[index].name;
}

QStringList problemsOf(const QByteArray &bytes)
{
    QStringList problems;
    for (const PackageProblem &problem : verifyPackageBytes(bytes).problems)
        problems.append(problem.part + u": " + problem.problem);
    return problems;
}

/// The package with one member replaced and everything around it made to fit.
QByteArray withMember(const PackageInput &input, const QString &name, const QByteArray &bytes)
{
    QList<ZipPart> parts = packageParts(input).value();
    Manifest manifest = manifestFromJson(parts.first().bytes).value();
    for (ZipPart &part : parts) {
        if (part.name == name)
            part.bytes = bytes;
    }
    for (ManifestPart &part : manifest.parts) {
        if (part.path == name) {
            part.sha256 = sha256Hex(bytes);
            part.size = bytes.size();
        }
    }
    parts.first().bytes = toJson(manifest);
    return sealedZip(parts);
}

} // namespace

class TestPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePackageIsGood()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bai.tsb"));
        const PackageInput input = inputFor(sampleArticle());
        const auto info = writePackage(input, path);
        QVERIFY(info);
        QCOMPARE(info->parts, 5);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(info->bytes, bytes.size());
        QCOMPARE(info->sha256, sha256Hex(bytes));
        const auto verification = verifyPackage(path);
        QVERIFY(verification);
        QCOMPARE(problemsOf(bytes), QStringList());
        QVERIFY(verification->isGood());
        QCOMPARE(verification->purpose(), QStringLiteral("publication"));
        QVERIFY(verification->manifest->approval.has_value());
    }

    void anyZipToolReadsIt()
    {
        const PackageInput input = inputFor(sampleArticle());
        const QList<ZipPart> members = membersOf(packageOf(input));
        QVERIFY(members == packageParts(input).value());
        QCOMPARE(members.last().name, QStringLiteral("pictures/111111111111.jpg"));
        QVERIFY(members.last().bytes.startsWith("\xff\xd8"));
    }

    void theCommentIsTheHashOfAllBytesBeforeIt()
    {
        const QByteArray bytes = packageOf(inputFor(smallArticle()));
        QCOMPARE(QString::fromLatin1(bytes.last(64)), sha256Hex(bytes.chopped(64)));
    }

    void pageAndNinjsNameThePicturesInside()
    {
        const QList<ZipPart> parts = packageParts(inputFor(sampleArticle())).value();
        for (const ZipPart &part : parts) {
            if (part.name == u"article.html")
                QVERIFY(part.bytes.contains("src=\"pictures/111111111111.jpg\""));
            if (part.name == u"ninjs.json")
                QVERIFY(part.bytes.contains("\"file:pictures/111111111111.jpg\""));
        }
    }

    void figureWithoutPictureStaysInTheArticleAlone()
    {
        const QList<ZipPart> parts = packageParts(inputFor(sampleArticle())).value();
        for (const ZipPart &part : parts) {
            const bool holds = part.bytes.contains("Ảnh chưa tới");
            QCOMPARE(holds, part.name == u"article.json");
        }
    }

    /// The hash is of what another program made by the description of the format.
    void aZipIsWrittenAsEver()
    {
        const QByteArray zip =
            sealedZip({{u"a.txt"_qs, "abc"}, {u"empty"_qs, {}}, {u"b/c.jpg"_qs, QByteArray(1000, 'x')}});
        QCOMPARE(sha256Hex(zip), u"d25603c0ec7dee761db1d8b32a5f4f797885f33617e9d4dc94ec577839aaf01e"_qs);
    }

    void theFileIsTheZipOfItsParts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.tsb"_qs);
        const PackageInput input = inputFor(sampleArticle());
        const PackageInfo info = writePackage(input, path).value();
        const QByteArray file = readFile(path, limits::packageBytes).value();
        QVERIFY(file == packageOf(input));
        QCOMPARE(info.bytes, qint64(file.size()));
        QCOMPARE(info.sha256, sha256Hex(file));
    }

    void sameInputSameBytes()
    {
        QVERIFY(rc::check("deterministic and good", [] {
            const PackageInput input = inputFor(*articles());
            const QByteArray bytes = packageOf(input);
            RC_ASSERT(bytes == packageOf(input));
            RC_ASSERT(verifyPackageBytes(bytes).isGood());
        }));
    }

    void everyFlippedByteIsNoticedAndNamed_data()
    {
        QTest::addColumn<PackageInput>("input");
        const PackageInput plain = inputFor(smallArticle());
        PackageInput copy = plain;
        copy.purpose = Purpose::DraftCopy;
        copy.approval.reset();
        QTest::newRow("unsigned") << plain;
        QTest::newRow("signed") << signedInput(smallArticle());
        QTest::newRow("draft copy") << copy;
    }

    void everyFlippedByteIsNoticedAndNamed()
    {
        QFETCH(PackageInput, input);
        const QList<ZipPart> parts = packageParts(input).value();
        const QByteArray whole = sealedZip(parts);
        QCOMPARE(verifyPackageBytes(whole).isGood(), input.purpose == Purpose::Publication);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const int mask : {0x01, 0x20, 0xff}) {
                QByteArray flipped = whole;
                flipped[i] = char(flipped[i] ^ mask);
                const Verification result = verifyPackageBytes(flipped);
                QVERIFY2(!result.isGood() && !result.isSigned(), qPrintable(QStringLiteral("byte %1").arg(i)));
                QVERIFY2(result.problems
                             == QList<PackageProblem>({{partAt(whole, parts, i), QStringLiteral("damaged")}}),
                         qPrintable(QStringLiteral("byte %1 of %2 is in %3, named: %4")
                                        .arg(i)
                                        .arg(whole.size())
                                        .arg(partAt(whole, parts, i), problemsOf(flipped).join(u", "_qs))));
            }
        }
    }

    void saysWhoseSignatureItIs()
    {
        const PackageInput input = signedInput(smallArticle());
        const QByteArray bytes = packageOf(input);
        const Keyring newsroom{input.certificate->administrator, {}};
        QCOMPARE(verifyPackageBytes(bytes).signature, SignatureState::UnknownKey);
        QVERIFY(verifyPackageBytes(bytes).isGood());
        QCOMPARE(verifyPackageBytes(bytes, {newsroom}).signature, SignatureState::Signed);
        QVERIFY(verifyPackageBytes(bytes, {newsroom, SignatureRule::Required}).isGood());
        QVERIFY(!verifyPackageBytes(bytes, {{}, SignatureRule::Required}).isGood());
        QVERIFY(!verifyPackageBytes(packageOf(inputFor(smallArticle())), {newsroom, SignatureRule::Required}).isGood());
        Certificate other = *input.certificate;
        other.key = SigningKey::random().publicKey();
        const Verification foreign = verifyPackageBytes(bytes, {{{}, {other}}});
        QCOMPARE(foreign.problems, QList<PackageProblem>({{u"manifest.json"_qs, u"other-key"_qs}}));
    }

    /// Everything around it is made to fit, as somebody would who knows the form.
    void nothingThatIsSignedCanBeRewritten()
    {
        const PackageInput input = signedInput(smallArticle());
        const Manifest manifest = manifestFromJson(packageParts(input).value().first().bytes).value();
        const std::initializer_list<void (*)(Manifest &)> changes{
            [](Manifest &m) { m.approval->role = Role::Tbt; },
            [](Manifest &m) { m.approval->waivers.clear(); },
            [](Manifest &m) { m.approval->waivers[0].reason += u'!'; },
            [](Manifest &m) { m.approval->time = m.approval->time.addSecs(1); },
            [](Manifest &m) { m.approval->person = u"Người khác"_qs; },
            [](Manifest &m) { m.approval->previousAudit = QString(64, u'1'); },
            [](Manifest &m) { m.approval->signature[0] = char(m.approval->signature[0] ^ 1); },
            [](Manifest &m) { m.approval->key = SigningKey::random().publicKey(); },
            [](Manifest &m) { m.certificate->roles = {Role::Tbt}; },
            [](Manifest &m) { m.certificate->person = u"Người khác"_qs; },
            [](Manifest &m) { m.certificate->signature[0] = char(m.certificate->signature[0] ^ 1); },
            [](Manifest &m) {
                m.approval->key = {};
                m.approval->signature.clear();
            },
        };
        for (const auto &change : changes) {
            Manifest forged = manifest;
            change(forged);
            QList<ZipPart> parts = packageParts(input).value();
            parts.first().bytes = toJson(forged);
            QVERIFY2(!verifyPackageBytes(sealedZip(parts)).isGood(), toJson(forged).constData());
        }
    }

    void everyShorterFileFails()
    {
        const QByteArray whole = packageOf(inputFor(smallArticle()));
        for (qsizetype length = 0; length < whole.size(); length += 7)
            QVERIFY(!problemsOf(whole.first(length)).isEmpty());
    }

    void refusesWhatIsNotExactlyAPackage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const PackageInput input = inputFor(sampleArticle());
        const QByteArray whole = packageOf(input);
        const QList<ZipPart> parts = packageParts(input).value();
        const auto zipOf = [&](auto change) {
            QList<ZipPart> changed = parts;
            change(changed);
            return sealedZip(changed);
        };
        QTest::newRow("empty") << QByteArray() << u"package: not-a-package"_qs;
        QTest::newRow("text") << QByteArray("không phải gói") << u"package: not-a-package"_qs;
        QTest::newRow("bytes after the end") << QByteArray(whole + "x") << u"package: extra-bytes"_qs;
        QTest::newRow("bytes before the start") << QByteArray("x" + whole) << u"package: not-a-package"_qs;
        QTest::newRow("one more part") << zipOf([](auto &p) {
            p.append({u"extra.txt"_qs, "x"});
        }) << u"extra.txt: unexpected"_qs;
        QTest::newRow("path trick") << zipOf([](auto &p) {
            p.append({u"../evil"_qs, "x"});
        }) << u"../evil: unexpected"_qs;
        QTest::newRow("part twice") << zipOf([](auto &p) { p.append(p.last()); })
                                    << u"pictures/111111111111.jpg: unexpected"_qs;
        QTest::newRow("part missing") << zipOf([](auto &p) { p.removeAt(2); }) << u"article.json: missing"_qs;
        QTest::newRow("manifest not first")
            << zipOf([](auto &p) { p.swapItemsAt(0, 1); }) << u"manifest.json: invalid"_qs;
        QTest::newRow("page changed") << zipOf([](auto &p) { p[1].bytes.append('x'); }) << u"article.html: damaged"_qs;
        QTest::newRow("article not canonical")
            << withMember(input, u"article.json"_qs, parts[2].bytes + " ") << u"article.json: invalid"_qs;
        Article other = sampleArticle();
        other.headline = u"Tít khác"_qs;
        QTest::newRow("article changed") << withMember(input, u"article.json"_qs, toCanonicalJson(other))
                                         << u"article.json: invalid"_qs;
        QTest::newRow("manifest with a field more")
            << zipOf([](auto &p) { p[0].bytes.replace("{\"approval\"", "{\"a\":1,\"approval\""); })
            << u"manifest.json: invalid"_qs;
        const QByteArray later = "\"version\":" + QByteArray::number(manifestVersion + 1);
        QTest::newRow("later version") << zipOf([&later](auto &p) { p[0].bytes.replace("\"version\":1", later); })
                                       << u"manifest.json: newer"_qs;
        QTest::newRow("a version that says no more")
            << zipOf([](auto &p) { p[0].bytes.replace("\"version\":1", "\"version\":3"); })
            << u"manifest.json: invalid"_qs;
    }
    void refusesWhatIsNotExactlyAPackage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        QVERIFY(!verifyPackageBytes(bytes).isGood());
        QVERIFY2(problemsOf(bytes).contains(problem), qPrintable(problemsOf(bytes).join(u", "_qs)));
    }

    void anApprovalOfAnotherTextIsNone()
    {
        PackageInput input = inputFor(sampleArticle());
        const Manifest manifest = manifestFromJson(packageParts(input).value().first().bytes).value();
        for (const auto &change : std::initializer_list<void (*)(Approval &)>{
                 [](Approval &a) { a.content.value = QString(64, u'0'); },
                 [](Approval &a) { a.revision.value = QString(64, u'0'); }, [](Approval &a) { a.person.clear(); }}) {
            Manifest forged = manifest;
            change(*forged.approval);
            QList<ZipPart> parts = packageParts(input).value();
            parts.first().bytes = toJson(forged);
            QVERIFY(problemsOf(sealedZip(parts)).contains(u"article.json: not-the-approved-text"_qs));
        }
    }

    void onlyAnApprovedTextLeaves()
    {
        PackageInput input = inputFor(sampleArticle());
        input.article.headline += u"!";
        QCOMPARE(int(packageParts(input).error().code), int(ErrorCode::ChangedSinceApproval));
        input.approval.reset();
        QCOMPARE(int(packageParts(input).error().code), int(ErrorCode::NotApproved));
    }

    void aDraftCopyIsMarkedAndNeverGood()
    {
        PackageInput input = inputFor(sampleArticle());
        input.purpose = Purpose::DraftCopy;
        input.approval.reset();
        const Verification result = verifyPackageBytes(packageOf(input));
        QVERIFY(!result.isGood());
        QCOMPARE(result.purpose(), u"draft-copy"_qs);
        QCOMPARE(result.problems, QList<PackageProblem>({{u"manifest.json"_qs, u"not-approved"_qs}}));
        QVERIFY(packageParts(input).value()[1].bytes.contains("CHƯA DUYỆT"));
    }

    void aMissingPictureStopsThePackage()
    {
        PackageInput input = inputFor(sampleArticle());
        input.pictures = [](const PictureLook &look) {
            return Result<QByteArray>(failure(ErrorCode::PictureMissing, {}, {look.id.value}));
        };
        const auto parts = packageParts(input);
        QVERIFY(!parts);
        QCOMPARE(int(parts.error().code), int(ErrorCode::PictureMissing));
    }

    void cropsOfOnePictureAreTwoParts()
    {
        Article article = sampleArticle();
        Figure figure;
        figure.picture = pictureRef('1');
        figure.crop = Crop{0, 0, 5000, 10000};
        article.body.append(newBlock(figure));
        article = normalized(article);
        QCOMPARE(pictureFileNames(article).size(), 2);
        QVERIFY(verifyPackageBytes(packageOf(inputFor(article))).isGood());
    }

    void everyProblemHasItsSentence()
    {
        for (const QString &id : {u"unsigned"_qs, u"unknown-key"_qs, u"other-key"_qs, u"key-not-then"_qs,
                                  u"role-not-held"_qs, u"signature-wrong"_qs, u"certificate-wrong"_qs, u"damaged"_qs,
                                  u"missing"_qs, u"unexpected"_qs, u"extra-bytes"_qs, u"not-a-package"_qs,
                                  u"invalid"_qs, u"newer"_qs, u"not-approved"_qs, u"not-the-approved-text"_qs})
            QVERIFY(problemText({u"part"_qs, id}) != u"part");
        QVERIFY(problemText({u"article.html"_qs, u"damaged"_qs}).contains(u"article.html"));
    }

    void strangersBytesNeverCrash()
    {
        const QByteArray whole = packageOf(inputFor(smallArticle()));
        QVERIFY(rc::check("any change is a problem", [&](quint16 at, quint32 noise) {
            QByteArray changed = whole;
            const QByteArray piece = QByteArray::number(noise);
            changed.replace(at % whole.size(), piece.size(), piece);
            RC_ASSERT(changed == whole || !problemsOf(changed).isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestPackage)
#include "test_package.moc"
