#include "app/desk/secret_keys.h"
#include "app/exchange/verify.h"
#include "app/workflow/fingerprint.h"
#include "app/workflow/profile_file.h"
#include "tests/app/desk/desk_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr KeyCost quick = {1, 8 * 1024};

const QString chief = QStringLiteral("Quản trị");
const QString passphrase = QStringLiteral("con ngựa đúng pin kẹp giấy");

DraftId submitted(const DeskFolder &data)
{
    const DraftId id = data.create(articleWith(u"Tít"_qs, u"chữ"_qs));
    if (!data.step(id, Action::Submit))
        qFatal("submit");
    return id;
}

Result<StepDone> approve(const DeskFolder &data, const DraftId &id, const std::optional<SigningKey> &key,
                         const QList<Waiver> &waivers = {})
{
    return data.desk->workflow().step({id, Action::Approve, secretary(), {}, waivers, key});
}

QByteArray smallNewsroomWith(const QByteArray &field)
{
    return builtInProfile(u"small-newsroom"_qs).replace("\"steps\"", QByteArray(field + ", \"steps\""));
}

/// A key for the secretary and one for an administrator, who has signed both.
struct Keys
{
    explicit Keys(DeskFolder &data)
    {
        if (!data.desk->people().add(chief, {Role::QuanTri}) || !data.desk->keys().give(secretary(), own)
            || !data.desk->keys().give(chief, administrator))
            qFatal("keys");
    }

    SigningKey own = SigningKey::random();
    SigningKey administrator = SigningKey::random();
};

} // namespace

class TestDeskKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretComesBackWithItsPassphraseAlone()
    {
        QTemporaryDir folder;
        const SigningKey key = SigningKey::random();
        QVERIFY(keepKey(folder.path(), key, passphrase, quick).has_value());
        const auto back = unlockKey(folder.path(), key.publicKey(), passphrase);
        QVERIFY(back.has_value());
        QCOMPARE(back->sign("lời"), key.sign("lời"));
        QCOMPARE(refusal(unlockKey(folder.path(), key.publicKey(), passphrase + u'.')), u"wrong-passphrase key"_qs);
        QCOMPARE(refusal(unlockKey(folder.path(), SigningKey::random().publicKey(), passphrase)),
                 u"not-found secret key"_qs);
        QCOMPARE(refusal(keepKey(folder.path(), key, u"ngắn"_qs, quick)), u"refused short-passphrase"_qs);
    }

    void theSecretLiesInNoFileAndNobodyElseMayReadIt()
    {
        QTemporaryDir folder;
        const SigningKey key = SigningKey::random();
        QVERIFY(keepKey(folder.path(), key, passphrase, quick).has_value());
        const QByteArray seed(reinterpret_cast<const char *>(key.seed().bytes()), DataKey::size);
        int files = 0;
        for (QDirIterator all(folder.path(), QDir::Files, QDirIterator::Subdirectories); all.hasNext(); ++files) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(seed) && !bytes.contains(seed.toHex()) && !bytes.contains(seed.toBase64()));
            QVERIFY(!bytes.contains(passphrase.toUtf8()));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        }
        QCOMPARE(files, 1);
    }

    void everyChangedByteOfAKeyFileIsRefused()
    {
        QTemporaryDir folder;
        const SigningKey key = SigningKey::random();
        QVERIFY(keepKey(folder.path(), key, passphrase, quick).has_value());
        QFile file(folder.filePath(u"keys/"_qs + key.publicKey().value + u".key"_qs));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QVERIFY(file.seek(i));
            file.putChar(char(whole[i] ^ 1));
            QVERIFY(file.flush());
            QVERIFY2(!unlockKey(folder.path(), key.publicKey(), passphrase), qPrintable(QString::number(i)));
            QVERIFY(file.seek(i));
            file.putChar(whole[i]);
        }
    }

    void anApprovalIsSignedAndSaysSo()
    {
        DeskFolder data;
        const SigningKey key = SigningKey::random();
        QVERIFY(data.desk->keys().give(secretary(), key).has_value());
        const DraftId id = submitted(data);
        QVERIFY(approve(data, id, key).has_value());
        data.reopen();
        const OpenDraft open = data.desk->drafts().open(id).value();
        QCOMPARE(open.signature, SignatureState::Signed);
        QCOMPARE(open.seal, SealState::Intact);
        QCOMPARE(open.approval->role, Role::Tkts);
        const QString path = data.folder.filePath(u"a.tsb"_qs);
        QVERIFY(data.desk->exports().exportPackage(id, path).has_value());
        const Verification verification =
            verifyPackage(path, {data.desk->keys().keyring().value(), SignatureRule::Required}).value();
        QVERIFY(verification.isGood());
        QCOMPARE(verification.signature, SignatureState::Signed);
    }

    void whoHasAKeySignsWithThatOne()
    {
        DeskFolder data;
        const SigningKey key = SigningKey::random();
        const DraftId id = submitted(data);
        QCOMPARE(refusal(approve(data, id, key)), u"refused other-key"_qs);
        QVERIFY(data.desk->keys().give(secretary(), key).has_value());
        QCOMPARE(refusal(approve(data, id, {})), u"refused key-locked"_qs);
        QCOMPARE(refusal(approve(data, id, SigningKey::random())), u"refused other-key"_qs);
        QCOMPARE(data.desk->drafts().open(id)->state, State::Submitted);
        QVERIFY(approve(data, id, key).has_value());
    }

    void aNewsroomThatWantsSignaturesLetsNothingOutWithout()
    {
        DeskFolder data;
        const DraftId before = submitted(data);
        QVERIFY(approve(data, before, {}).has_value());
        QVERIFY(data.desk->workflow().useProfile(smallNewsroomWith("\"signatures\": \"required\"")).has_value());
        const QString path = data.folder.filePath(u"a.tsb"_qs);
        QCOMPARE(refusal(data.desk->exports().exportPackage(before, path)), u"refused signature-required"_qs);
        const DraftId id = submitted(data);
        QCOMPARE(refusal(approve(data, id, {})), u"refused signature-required"_qs);
        const Keys keys(data);
        const SigningKey another = SigningKey::random();
        QVERIFY(data.desk->keys().give(secretary(), another).has_value());
        QCOMPARE(refusal(approve(data, id, another)), u"refused signature-unknown-key"_qs); // not in the roster yet
        QVERIFY(data.desk->keys().signRoster(keys.administrator).has_value());
        QVERIFY(approve(data, id, another).has_value());
        QVERIFY(data.desk->exports().exportPackage(id, path).has_value());
    }

    void theFirstKeyOfAnAdministratorFoundsTheRoster()
    {
        DeskFolder data;
        QVERIFY(!data.desk->keys().roster().value());
        const Keys keys(data);
        const auto roster = data.desk->keys().roster().value();
        QVERIFY(roster.has_value());
        QCOMPARE(roster->administrator, keys.administrator.publicKey());
        QCOMPARE(signerOf(*roster), chief);
        QCOMPARE(roster->people.size(), 2);
        QCOMPARE(refusal(data.desk->keys().signRoster(keys.own)), u"refused not-administrator"_qs);
        // One who makes themselves an administrator is none in the roster that there is.
        QVERIFY(data.desk->people().setRoles(secretary(), {Role::QuanTri}, chief).has_value());
        QCOMPARE(refusal(data.desk->keys().signRoster(keys.own)), u"refused not-administrator"_qs);
    }

    void anotherFolderTakesTheRosterOnceItsWordsWereCompared()
    {
        DeskFolder one;
        const Keys keys(one);
        const DraftId id = submitted(one);
        QVERIFY(approve(one, id, keys.own).has_value());
        const QString path = one.folder.filePath(u"a.tsb"_qs);
        QVERIFY(one.desk->exports().exportPackage(id, path).has_value());
        const QByteArray file = toJson(*one.desk->keys().roster().value());

        DeskFolder two;
        const QString words = fingerprintWords(keys.administrator.publicKey());
        QCOMPARE(verifyPackage(path, {two.desk->keys().keyring().value()})->signature, SignatureState::UnknownKey);
        QCOMPARE(refusal(two.desk->keys().takeRoster(file, {})), u"refused first-contact"_qs);
        const QString others = fingerprintWords(keys.own.publicKey());
        QCOMPARE(refusal(two.desk->keys().takeRoster(file, others)), u"refused first-contact"_qs);
        QVERIFY(!two.desk->people().find(chief));
        QVERIFY(two.desk->keys().takeRoster(file, words).has_value());
        QCOMPARE(verifyPackage(path, {two.desk->keys().keyring().value()})->signature, SignatureState::Signed);
        QCOMPARE(two.desk->people().find(chief)->roles, QList{Role::QuanTri});
        QVERIFY(two.desk->keys().takeRoster(file, {}).has_value()); // known now

        QVERIFY(one.desk->people().setRoles(secretary(), {Role::Btv}, chief).has_value());
        const QByteArray newer = toJson(one.desk->keys().signRoster(keys.administrator).value());
        QVERIFY(two.desk->keys().takeRoster(newer, {}).has_value());
        QCOMPARE(two.desk->people().find(secretary())->roles, QList{Role::Btv});
        QCOMPARE(refusal(two.desk->keys().takeRoster(file, {})), u"refused roster-older"_qs);
        // What was signed while the role was held stays right.
        QCOMPARE(verifyPackage(path, {two.desk->keys().keyring().value()})->signature, SignatureState::Signed);

        DeskFolder strangers;
        const Keys other(strangers);
        QCOMPARE(refusal(two.desk->keys().takeRoster(toJson(*strangers.desk->keys().roster().value()), {})),
                 u"refused first-contact"_qs);
    }

    void aKeyFromElsewhereIsTrustedOnceItsWordsWereCompared()
    {
        DeskFolder data;
        const PublicKey key = SigningKey::random().publicKey();
        QCOMPARE(refusal(data.desk->keys().trust(secretary(), key, {})), u"refused first-contact"_qs);
        QVERIFY(!data.desk->keys().keyOf(secretary()).value());
        QVERIFY(data.desk->keys().trust(secretary(), key, fingerprintWords(key)).has_value());
        QCOMPARE(data.desk->keys().keyOf(secretary()).value(), std::optional(key));
        QCOMPARE(refusal(data.desk->keys().trust(reporter(), key, fingerprintWords(key))), u"refused key-taken"_qs);
        QCOMPARE(refusal(data.desk->keys().trust(secretary(), {u"không"_qs}, {})),
                 u"bad-input a key has 64 digits from 0 to f"_qs);
    }

    void anOlderKeyStaysRightForWhatItSigned()
    {
        DeskFolder data;
        const SigningKey first = SigningKey::random();
        QVERIFY(data.desk->keys().give(secretary(), first).has_value());
        const DraftId id = submitted(data);
        QVERIFY(approve(data, id, first).has_value());
        const SigningKey second = SigningKey::random();
        QVERIFY(data.desk->keys().give(secretary(), second).has_value());
        QCOMPARE(data.desk->drafts().open(id)->signature, SignatureState::Signed);
        QCOMPARE(refusal(approve(data, submitted(data), first)), u"refused other-key"_qs);
    }

    void whatIsWaivedIsSignedWithItsReason()
    {
        DeskFolder data;
        const DraftId id = submitted(data);
        const Waiver waiver{u"structure.missing-alt"_qs, u"Ảnh tư liệu"_qs};
        QCOMPARE(refusal(approve(data, id, {}, {{waiver.rule, u"  "_qs}})), u"refused waiver-reason"_qs);
        QCOMPARE(refusal(approve(data, id, {}, {{u"picture-unprotected"_qs, u"vì thế"_qs}})),
                 u"refused waiver-rule"_qs);
        QVERIFY(approve(data, id, {}, {waiver}).has_value());
        const Approval approval = *data.desk->drafts().open(id)->approval;
        QCOMPARE(approval.waivers, QList{waiver});
        QVERIFY(approval.statement.contains("Ảnh tư liệu"));
        QVERIFY(data.desk->history().log(id)->last().detail.contains(u"Ảnh tư liệu"));
    }

    void onlyTheRolesOfTheProfileWaive()
    {
        DeskFolder data;
        QVERIFY(data.desk->workflow().useProfile(
            builtInProfile(u"small-newsroom"_qs).replace(R"(["TKTS", "PhoTBT", "TBT"],)", R"(["TBT"],)")));
        const DraftId id = submitted(data);
        QCOMPARE(refusal(approve(data, id, {}, {{u"structure.missing-alt"_qs, u"vì thế"_qs}})),
                 u"refused waiver-role"_qs);
    }

    void theHeadOfTheLogShowsThatItWasWrittenAnew()
    {
        DeskFolder data;
        const Keys keys(data);
        const AuditHead head = data.desk->keys().auditHead(chief, keys.administrator).value();
        QCOMPARE(auditHeadFromJson(toJson(head)).value(), head);
        QCOMPARE(compareHead(data.desk->history().audit().value(), head), HeadState::Contained);
        (void)submitted(data);
        QList<AuditEntry> now = data.desk->history().audit().value();
        QCOMPARE(compareHead(now, head), HeadState::Contained);
        QCOMPARE(compareHead(now.mid(0, head.number - 1), head), HeadState::Shorter);
        // A chain that is whole in itself, with another first entry.
        QString previous;
        now[0].detail += u'x';
        for (AuditEntry &entry : now) {
            entry = chained(entry, previous);
            previous = entry.hash;
        }
        QVERIFY(!verifyChain(now));
        QCOMPARE(compareHead(now, head), HeadState::Different);
        const QByteArray whole = toJson(head);
        const Keyring known = data.desk->keys().keyring().value();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = char(changed[i] ^ 1);
            const auto read = auditHeadFromJson(changed);
            QVERIFY2(!read
                         || signatureOf(statementOf(*read), {read->person, {}, read->time, read->key, read->signature},
                                        known)
                                == SignatureState::Forged,
                     qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeskKeys)
#include "test_desk_keys.moc"
