#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace toasoan::testing {

/// A session bus that this process alone is on, and GNOME's keyring on it when that is started. Both keep what they
/// write in a folder of their own, where the settings of this process then lie too, and end with it.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    [[nodiscard]] static bool isInstalled(); ///< bus and keyring
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool startBus();
    [[nodiscard]] bool startKeyring(); ///< unlocked
    [[nodiscard]] bool lock();         ///< nobody is there to answer its question for the password
    /// Files that settings or wallets in the clear would lie in.
    [[nodiscard]] QStringList settingsFiles() const;

private:
    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace toasoan::testing
