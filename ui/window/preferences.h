#pragma once
#include "app/desk/settings.h"
#include "app/proofing/finding.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace toasoan {

class MessageBar;
class SettingsDialog;
class StorageThread;

/// What the person chose, in memory and in the data folder.
class Preferences : public QObject
{
    Q_OBJECT

public:
    Preferences(StorageThread &storage, MessageBar &messages, QWidget *window);
    ~Preferences() override;

    void load(const Settings &settings, const QString &accountName);
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    bool run(Command command); ///< false: not one of these
    void editBackups();
    /// Remembered without asking anything anew: changed() is not said.
    void setView(const ViewSettings &view);
    void setArchive(const ArchiveSettings &archive); ///< the same
    void setExports(const ExportSettings &exports);  ///< the same
    void neverSayAgain(const Finding &finding);      ///< can be taken back
    void addWord(const QString &word);               ///< can be taken back

Q_SIGNALS:
    void editing(toasoan::SettingsDialog &dialog); ///< it is about to be shown
    void changed(const toasoan::Settings &settings);
    void stored(); ///< they are in the data folder; the person may have another name now
    void appearanceChanged(const toasoan::Settings &settings); ///< language or theme

private:
    void edit();
    void editKeys(); ///< the same, open at the keys
    void show(SettingsDialog &dialog);
    void store();
    void write();

    StorageThread &m_storage;
    MessageBar &m_messages;
    QWidget *m_window;
    Settings m_settings;
    QTimer m_writeSoon; ///< once for all turns of a wheel
    QString m_accountName;
};

} // namespace toasoan
