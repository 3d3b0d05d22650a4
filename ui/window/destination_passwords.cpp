#include "ui/window/destination_passwords.h"

#include "app/keyring/session_keyring.h"

namespace toasoan {
namespace {

QString entryOf(const QString &destination)
{
    return u"destination/"_qs + destination;
}

} // namespace

void DestinationPasswords::keep(const QString &destination, const QString &password)
{
    m_known.insert(destination, password);
    Q_EMIT changed();
    keepInKeyring(entryOf(destination), password, this, [this](const Outcome &kept) {
        if (!kept)
            Q_EMIT notKept(kept.error());
    });
}

void DestinationPasswords::forget(const QString &destination)
{
    m_known.remove(destination);
    Q_EMIT changed();
    dropFromKeyring(entryOf(destination), this, [](const Outcome &) {}); // where there is none, none is left
}

void DestinationPasswords::load(const QList<Destination> &destinations)
{
    for (const Destination &destination : destinations) {
        if (m_known.contains(destination.id))
            continue;
        findInKeyring(entryOf(destination.id), this, [this, id = destination.id](const Result<QString> &found) {
            if (!found || m_known.contains(id))
                return;
            m_known.insert(id, *found);
            Q_EMIT changed();
        });
    }
}

} // namespace toasoan
