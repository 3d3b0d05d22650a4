#pragma once
#include "app/base/result.h"
#include "app/workflow/approval.h"

#include <QJsonObject>

namespace toasoan {

/// That a key is a person's, who had these roles in this time. A change of roles ends one certificate and begins
/// another, so that what was signed before stays right.
struct Certificate
{
    QString person;
    QList<Role> roles;
    PublicKey key;
    QDateTime since;         ///< UTC; invalid: from when the key was made
    QDateTime until;         ///< UTC; invalid: it still counts
    PublicKey administrator; ///< who vouches for it; empty: nobody, this folder was told
    QByteArray signature;    ///< the administrator's
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

[[nodiscard]] QByteArray statementOf(const Certificate &certificate);
[[nodiscard]] Certificate vouchedFor(Certificate certificate, const SigningKey &administrator);
[[nodiscard]] bool isVouchedFor(const Certificate &certificate);
[[nodiscard]] QJsonObject toJson(const Certificate &certificate);
/// What is off shows when the bytes made of it are compared with those that came.
[[nodiscard]] Certificate certificateFromJson(const QJsonObject &object);

/// The keys and roles of a newsroom's people, signed by its administrator. The first key that somebody with the role
/// QuanTri gets founds it.
struct Roster
{
    PublicKey administrator;
    int serial = 0; ///< counts up; a lower one never takes the place of a higher
    QDateTime time; ///< UTC, whole seconds
    QList<Certificate> people;
    QByteArray signature;
    friend bool operator==(const Roster &, const Roster &) = default;
};

/// All of them vouched for and signed.
[[nodiscard]] Roster signedRoster(const QList<Certificate> &people, int serial, const QDateTime &time,
                                  const SigningKey &administrator);
[[nodiscard]] QByteArray toJson(const Roster &roster); ///< canonical
/// Strict: BadInput (detail: what is off) unless all signatures are right and the signer is an administrator in it.
[[nodiscard]] Result<Roster> rosterFromJson(const QByteArray &bytes);
[[nodiscard]] bool isAdministrator(const Roster &roster, const PublicKey &key);

/// The keys that count in a newsroom: its roster's, or where there is none what its folder was told.
struct Keyring
{
    PublicKey administrator; ///< empty without a roster
    QList<Certificate> people;
    friend bool operator==(const Keyring &, const Keyring &) = default;
};

[[nodiscard]] Keyring keyringOf(const Roster &roster);

enum class SignatureState {
    Unsigned,       ///< "chưa ký": bound to the text, but by no key
    Signed,         ///< by a key that this newsroom knows as that person's, who had that role then
    UnknownKey,     ///< right, but nobody here vouches for the key
    OtherKey,       ///< this newsroom knows the person by another key
    NotThen,        ///< the key did not count at that time
    WrongRole,      ///< the person did not have the role, and nobody who had it lent it to them then
    RoleNotVouched, ///< right, in a role by delegation; that its owner gave it, no known key of theirs says
    Forged,         ///< not the signature of what it stands under
};

[[nodiscard]] QString signatureId(SignatureState state); ///< "unsigned", "signed", "unknown-key"…
[[nodiscard]] QString signatureName(SignatureState state);
/// Whether an approval in this state may count where signatures are not required.
[[nodiscard]] bool mayCount(SignatureState state);

/// `brought` came along with the approval: it helps where the administrator is one that this newsroom knows. A lent
/// role counts where the key of the role's owner signed the delegation, its days span the approval, and the owner had
/// the role both when they gave it and when it was used. That it was withdrawn meanwhile only its own folder knows.
[[nodiscard]] SignatureState signatureOf(const Approval &approval, const Keyring &known,
                                         const QList<Certificate> &brought = {});
/// The same of anything else that a person signs; `role`: nothing where none is claimed.
struct SignedBy
{
    QString person;
    std::optional<Role> role;
    QDateTime time;
    PublicKey key;
    QByteArray signature;
};
[[nodiscard]] SignatureState signatureOf(const QByteArray &statement, const SignedBy &by, const Keyring &known,
                                         const QList<Certificate> &brought = {});

} // namespace toasoan
