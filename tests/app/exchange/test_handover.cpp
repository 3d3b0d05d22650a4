#include "app/article/article_json.h"
#include "app/article/canonical_json.h"
#include "app/base/hash.h"
#include "app/exchange/handover_file.h"
#include "app/exchange/package.h"
#include "app/exchange/sealed_zip.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace toasoan;

namespace {

const QDateTime noon(QDate(2026, 9, 2), QTime(12, 0), Qt::UTC);

QByteArray jpeg()
{
    QImage image(QSize(8, 6), QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

Article articleSaying(const QString &text)
{
    Article article;
    article.headline = u"Tít"_qs;
    article.body = {Block{BlockId{u"a"_qs}, Paragraph{plainText(text)}, {}}};
    return article;
}

Revision revisionOf(Handover &handover, const QString &text, const QList<RevisionId> &parents, int second,
                    const QString &reason = u"saved"_qs)
{
    const QByteArray article = toCanonicalJson(articleSaying(text));
    const QByteArray said = toCanonicalJson(Annotations{});
    handover.texts.insert(sha256Hex(article), article);
    handover.texts.insert(sha256Hex(said), said);
    Revision revision;
    revision.draft = {u"bai1"_qs};
    revision.content = {sha256Hex(article)};
    revision.annotations = sha256Hex(said);
    revision.parents = parents;
    revision.author = u"Phóng viên"_qs;
    revision.time = noon.addSecs(second);
    revision.reason = reason;
    revision.id = revisionIdOf(revision);
    return revision;
}

Approval approvalOf(const Revision &revision)
{
    Approval approval;
    approval.draft = revision.draft;
    approval.revision = revision.id;
    approval.content = revision.content;
    approval.person = u"Thư ký"_qs;
    approval.time = noon.addSecs(9);
    approval.role = Role::Tkts;
    return stated(approval, {});
}

Handover sample()
{
    Handover handover{u"Tòa Soạn thử"_qs, u"Lan"_qs, u"cho anh An"_qs, noon, {}, {}, {}};
    const Revision first = revisionOf(handover, u"Một."_qs, {}, 0);
    const Revision second = revisionOf(handover, u"Một hai."_qs, {first.id}, 1, u"approve"_qs);
    AuditEntry entry{0, {}, noon, u"Lan"_qs, u"create"_qs, first.draft, first.id, {}, {}};
    handover.drafts = {{first.draft,
                        State::Approved,
                        u"Lan"_qs,
                        noon,
                        second.id,
                        {first, second},
                        {approvalOf(second)},
                        {chained(entry, {})}}};
    handover.pictures = {{{sha256Hex(jpeg())}, PictureForm::Original, jpeg()}};
    return handover;
}

QByteArray fileOf(const Handover &handover)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tsb"_qs);
    if (!writeHandover(handover, path))
        qFatal("not written");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample with another handover.json, sealed again: what somebody makes who knows the form.
QByteArray forgedFile(const std::function<void(QJsonObject &)> &change)
{
    const QByteArray whole = fileOf(sample());
    QList<ZipPart> parts;
    const auto found = partsOf(whole, ZipView::Directory).value();
    for (const FoundPart &part : found)
        parts.append({part.part.name, QByteArray(part.part.bytes.constData(), part.part.bytes.size())});
    QJsonObject json = QJsonDocument::fromJson(parts.first().bytes).object();
    change(json);
    parts.first().bytes = canonicalJson(json);
    return sealedZip(parts);
}

using Change = std::function<void(QJsonObject &draft)>;

QByteArray forgedDraft(const Change &change)
{
    return forgedFile([&change](QJsonObject &json) {
        QJsonArray drafts = json.value(u"drafts").toArray();
        QJsonObject draft = drafts.first().toObject();
        change(draft);
        drafts[0] = draft;
        json.insert(u"drafts"_qs, drafts);
    });
}

QByteArray forgedIn(const QString &list, const std::function<void(QJsonArray &)> &change)
{
    return forgedDraft([&](QJsonObject &draft) {
        QJsonArray array = draft.value(list).toArray();
        change(array);
        draft.insert(list, array);
    });
}

/// One field of an entry.
QByteArray forgedEntry(const QString &list, int place, const QString &field, const QJsonValue &value)
{
    return forgedIn(list, [&](QJsonArray &array) {
        QJsonObject entry = array[place].toObject();
        entry.insert(field, value);
        array[place] = entry;
    });
}

QString problemIn(const QByteArray &bytes)
{
    const HandoverReading reading = readHandoverBytes(bytes);
    return reading.handover ? QString() : reading.problems.first().problem;
}

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const Handover written = sample();
        const HandoverReading reading = readHandoverBytes(fileOf(written));
        QVERIFY(reading.handover);
        QVERIFY(reading.handover->drafts == written.drafts);
        QVERIFY(reading.handover->texts == written.texts);
        QVERIFY(reading.handover->pictures == written.pictures);
        QCOMPARE(reading.handover->note, u"cho anh An"_qs);
        QCOMPARE(reading.sha256.size(), 64);
    }

    // Programs of before there were delegations go on reading what they could say.
    void aDelegationComesAlongInANewerForm()
    {
        QCOMPARE(versionOf(sample()), 1);
        Handover handover = sample();
        HandedDraft &draft = handover.drafts.first();
        const Delegation lent{u"Sếp"_qs, u"Thư ký"_qs, Role::Tkts, noon, noon.addDays(1), u"Đi họp"_qs, noon};
        draft.approvals.first().delegation = lent;
        draft.approvals.first() = stated(draft.approvals.first(), {});
        draft.audit.first().actingFor = u"TKTS Sếp"_qs;
        draft.audit.first() = chained(draft.audit.first(), {});
        QCOMPARE(versionOf(handover), 2);
        const HandoverReading reading = readHandoverBytes(fileOf(handover));
        QVERIFY(reading.handover.has_value());
        QVERIFY(reading.handover->drafts == handover.drafts);
        draft.approvals.first().delegation->reason += QChar(7);
        draft.approvals.first() = stated(draft.approvals.first(), {});
        QVERIFY(!readHandoverBytes(fileOf(handover)).handover);
    }

    void everyChangedByteIsRefused()
    {
        const QByteArray whole = fileOf(sample());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            const HandoverReading reading = readHandoverBytes(changed);
            QVERIFY2(!reading.handover && !reading.problems.isEmpty(), qPrintable(QString::number(i)));
        }
        QVERIFY(!readHandoverBytes(whole.chopped(1)).handover);
        QVERIFY(!readHandoverBytes(whole + 'x').handover);
        QVERIFY(!readHandoverBytes({}).handover);
    }

    void aHandoverIsNoPublication()
    {
        const Verification verification = verifyPackageBytes(fileOf(sample()));
        QVERIFY(!verification.isGood());
        QVERIFY(callsItselfHandover(fileOf(sample())));
    }

    void aPublicationIsNoHandover()
    {
        PackageInput input;
        input.article = articleSaying(u"Một."_qs);
        input.draft = {u"bai1"_qs};
        input.revision = {QString(64, u'b')};
        input.written = noon;
        input.purpose = Purpose::DraftCopy;
        const QByteArray package = sealedZip(packageParts(input).value());
        QVERIFY(!callsItselfHandover(package));
        QCOMPARE(problemIn(package), u"not-a-handover"_qs);
        QList<ZipPart> renamed = packageParts(input).value();
        renamed.first().name = u"handover.json"_qs;
        QCOMPARE(problemIn(sealedZip(renamed)), u"invalid"_qs);
    }

    void hostileOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem");
        const QString forged = u"forged"_qs;
        const QString invalid = u"invalid"_qs;
        const QString revisions = u"revisions"_qs;
        const QString other(64, u'c');
        const auto set = [](const char *field, const QJsonValue &value) {
            return forgedFile([=](QJsonObject &json) { json.insert(QString::fromLatin1(field), value); });
        };
        QTest::newRow("another purpose") << set("purpose", u"publication"_qs) << invalid;
        QTest::newRow("a later version") << set("version", handoverVersion + 1) << u"newer"_qs;
        QTest::newRow("a version that says no more") << set("version", 2) << invalid;
        QTest::newRow("a field of its own") << set("extra", 1) << invalid;
        QTest::newRow("no draft") << set("drafts", QJsonArray()) << invalid;
        QTest::newRow("a control character") << set("sender", u"\x1b[2J"_qs) << invalid;
        QTest::newRow("a text less") << set("texts", QJsonArray()) << forged;
        QTest::newRow("a picture less") << set("pictures", QJsonArray()) << u"unexpected"_qs;
        QTest::newRow("a path as a name")
            << forgedDraft([](QJsonObject &draft) { draft.insert(u"id"_qs, u"../../etc"_qs); }) << forged;
        QTest::newRow("a strange head") << forgedDraft([&](QJsonObject &draft) { draft.insert(u"head"_qs, other); })
                                        << forged;
        QTest::newRow("a state of tomorrow")
            << forgedDraft([](QJsonObject &draft) { draft.insert(u"state"_qs, u"tomorrow"_qs); }) << invalid;
        QTest::newRow("another author") << forgedEntry(revisions, 1, u"author"_qs, u"Ai đó"_qs) << forged;
        QTest::newRow("another text") << forgedEntry(revisions, 1, u"content"_qs, other) << forged;
        QTest::newRow("a missing parent") << forgedEntry(revisions, 1, u"parents"_qs, QJsonArray{other}) << forged;
        QTest::newRow("a wrong id") << forgedEntry(revisions, 1, u"id"_qs, other) << forged;
        QTest::newRow("a beginning less")
            << forgedIn(revisions, [](QJsonArray &list) { list.removeFirst(); }) << forged;
        QTest::newRow("twice the same") << forgedIn(revisions, [](QJsonArray &list) { list.append(list.last()); })
                                        << forged;
        QTest::newRow("an approval by another") << forgedEntry(u"approvals"_qs, 0, u"content"_qs, other) << forged;
        QTest::newRow("a signature that is none")
            << forgedEntry(u"approvals"_qs, 0, u"signature"_qs, QString(128, u'0')) << forged;
        QTest::newRow("another audit") << forgedEntry(u"audit"_qs, 0, u"person"_qs, u"Ai đó"_qs) << forged;
    }

    void hostileOnesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        QCOMPARE(problemIn(file), problem);
        const auto refused = whole(readHandoverBytes(file));
        QVERIFY(!refused && !refused.error().args.value(0).isEmpty());
    }

    void aRevisionThatCameOfItselfIsRefused()
    {
        Handover circle = sample();
        Revision &first = circle.drafts.first().revisions.first();
        first.parents = {circle.drafts.first().revisions.last().id};
        first.id = revisionIdOf(first);
        QCOMPARE(problemIn(fileOf(circle)), u"forged"_qs);
    }

    void aTextThatIsNoArticleIsRefused()
    {
        Handover handover = sample();
        const QByteArray nonsense = "{\"format\":\"nonsense\"}";
        HandedDraft &draft = handover.drafts.first();
        Revision added = draft.revisions.last();
        added.parents = {added.id};
        added.content = {sha256Hex(nonsense)};
        added.id = revisionIdOf(added);
        draft.revisions.append(added);
        handover.texts.insert(added.content.value, nonsense);
        QCOMPARE(problemIn(fileOf(handover)), u"invalid"_qs);
    }

    void proxiesAreNamedAsSuch()
    {
        Handover handover = sample();
        handover.pictures.first() = {{QString(64, u'd')}, PictureForm::Proxy, jpeg()};
        const HandoverReading reading = readHandoverBytes(fileOf(handover));
        QVERIFY(reading.handover && reading.handover->pictures.first().form == PictureForm::Proxy);
        handover.pictures.first().form = PictureForm::Original; // which it is not
        QVERIFY(!readHandoverBytes(fileOf(handover)).handover);
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
