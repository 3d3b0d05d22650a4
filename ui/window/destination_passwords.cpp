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
    m_awaited.remove(destination);
    ++m_questions[destination];
    Q_EMIT changed();
    keepInKeyring(entryOf(destination), password, this, [this](const Outcome &kept) {
        if (!kept)
            Q_EMIT notKept(kept.error());
    });
}

void DestinationPasswords::forget(const QString &destination)
{
    m_known.remove(destination);
    m_awaited.remove(destination);
    ++m_questions[destination]; // an answer that comes late would bring it back
    Q_EMIT changed();
    dropFromKeyring(entryOf(destination), this, [](const Outcome &) {}); // where there is none, none is left
}

void DestinationPasswords::load(const QList<Destination> &destinations)
{
    const qsizetype before = m_awaited.size();
    for (const Destination &destination : destinations) {
        if (m_known.contains(destination.id) || m_awaited.contains(destination.id))
            continue;
        m_awaited.insert(destination.id);
        const int question = ++m_questions[destination.id];
        findInKeyring(entryOf(destination.id), this,
                      [this, question, id = destination.id](const Result<QString> &found) {
                          if (m_questions.value(id) != question)
                              return;
                          m_awaited.remove(id);
                          if (found)
                              m_known.insert(id, *found);
                          Q_EMIT changed();
                      });
    }
    if (m_awaited.size() > before)
        Q_EMIT changed();
}

} // namespace toasoan
