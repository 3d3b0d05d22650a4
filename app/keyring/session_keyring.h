#pragma once
#include "app/base/result.h"

#include <functional>

class QObject;

namespace toasoan {

// Entries of ours in the keyring of the person's desktop session (Secret Service over D-Bus: GNOME Keyring, KWallet,
// KeePassXC), which asks for what unlocks it itself. GUI thread. Nothing waits: `done` is called later, unless
// `receiver` is gone by then; a keyring that asks its person something answers when they have. Refused "keyring-closed"
// where it is locked, or has no such entry; "keyring-absent" (args: the system's sentence) where none answers. Nothing
// is ever kept in a file instead.

void keepInKeyring(const QString &name, const QString &secret, QObject *receiver,
                   std::function<void(const Outcome &)> done);
void findInKeyring(const QString &name, QObject *receiver, std::function<void(const Result<QString> &)> done);
void dropFromKeyring(const QString &name, QObject *receiver, std::function<void(const Outcome &)> done);

/// Loads what the first question would have to wait for: on a worker, before it.
void loadKeyring();

} // namespace toasoan
