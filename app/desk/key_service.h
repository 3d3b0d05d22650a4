#pragma once
#include "app/desk/desk_context.h"
#include "app/workflow/roster.h"

namespace toasoan {

/// What the newsroom knows of people's public keys, and the roster that an administrator signs. Each change is an entry
/// of the log.
class KeyService
{
public:
    explicit KeyService(DeskContext &context) : m_context(context) {}

    [[nodiscard]] Result<Keyring> keyring() const; ///< the keys that count here
    /// All that this folder was told, oldest first; in the roster or not.
    [[nodiscard]] Result<QList<Certificate>> known() const;
    /// The key that the person signs with today; nothing without one.
    [[nodiscard]] Result<std::optional<PublicKey>> keyOf(const QString &person) const;

    /// The key is the person's from now on, and those they had count no more; its secret half is the caller's to keep
    /// (secret_keys.h), before. The first key of an administrator founds the roster. NotFound (args: name).
    [[nodiscard]] Outcome give(const QString &person, const SigningKey &key);
    /// The same for a key that was made on another computer. Refused "first-contact" (args: the words, the name) unless
    /// `words` are those of the key: two people have compared them. "key-taken" (args: whose it is); BadUse for what is
    /// no key.
    [[nodiscard]] Outcome trust(const QString &person, const PublicKey &key, const QString &words);

    [[nodiscard]] Result<std::optional<Roster>> roster() const;
    /// All keys and roles as they are known now, signed. Refused "not-administrator" unless the key is one's whose
    /// owner is.
    [[nodiscard]] Result<Roster> signRoster(const SigningKey &administrator);
    /// Takes over people, roles and keys. Refused "first-contact" (args: the words, the signer's name) where this
    /// folder does not know the signer as an administrator and `words` are not theirs; "roster-older" (args: serial of
    /// the one that is there). BadInput as rosterFromJson().
    [[nodiscard]] Result<Roster> takeRoster(const QByteArray &file, const QString &words);

    /// The head of the log, signed where there is a key.
    [[nodiscard]] Result<AuditHead> auditHead(const QString &person, const std::optional<SigningKey> &key) const;

private:
    [[nodiscard]] Outcome record(Transaction &transaction, const QString &person, const PublicKey &key,
                                 const QString &action);
    [[nodiscard]] Result<Roster> sign(Transaction &transaction, const SigningKey &administrator);
    [[nodiscard]] Outcome maySign(const PublicKey &key) const;
    [[nodiscard]] Outcome takePeople(Transaction &transaction, const Roster &roster);

    DeskContext &m_context;
};

/// Whoever has a key signs with it: what is unsigned beside what they signed would be an easy thing to slip in. Refused
/// "key-locked" (args: person) where they have one and `key` is none, "other-key" (args: person) where it is another.
[[nodiscard]] Outcome usesOwnKey(DeskContext &context, const QString &person, const std::optional<SigningKey> &key);

/// Who signed a roster.
[[nodiscard]] QString signerOf(const Roster &roster);

} // namespace toasoan
