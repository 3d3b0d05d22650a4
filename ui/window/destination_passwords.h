#pragma once
#include "app/base/result.h"
#include "app/workflow/dispatch.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace toasoan {

/// What opens destinations: in the keyring of the session, and here as long as the window lives; never in a file.
/// GUI thread; nothing waits.
class DestinationPasswords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keep(const QString &destination, const QString &password);
    void forget(const QString &destination);
    void load(const QList<Destination> &destinations); ///< those that are not known yet, from the keyring
    [[nodiscard]] const QHash<QString, QString> &known() const { return m_known; } ///< by the destination's id
    [[nodiscard]] const QSet<QString> &awaited() const { return m_awaited; } ///< ids that the keyring is asked for

Q_SIGNALS:
    void changed();                            ///< known() or awaited()
    void notKept(const toasoan::Error &error); ///< the keyring did not take one: it is known until the window closes

private:
    QHash<QString, QString> m_known;
    QSet<QString> m_awaited;
    QHash<QString, int> m_questions; ///< to the keyring: only the answer to the newest counts
};

} // namespace toasoan
