#include "ui/window/preferences.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/message_bar.h"

namespace toasoan {

Preferences::Preferences(StorageThread &storage, MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_messages(messages), m_window(window)
{
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(400);
    connect(&m_writeSoon, &QTimer::timeout, this, &Preferences::write);
}

Preferences::~Preferences()
{
    if (m_writeSoon.isActive())
        write();
}

void Preferences::load(const Settings &settings, const QString &accountName)
{
    m_settings = settings;
    m_accountName = accountName;
    Q_EMIT changed(m_settings);
}

bool Preferences::run(Command command)
{
    switch (command) {
    case Command::Settings:
        edit();
        return true;
    case Command::Shortcuts:
        editKeys();
        return true;
    default:
        return false;
    }
}

void Preferences::edit()
{
    SettingsDialog dialog(m_settings, m_accountName, m_window);
    show(dialog);
}

void Preferences::editKeys()
{
    SettingsDialog dialog(m_settings, m_accountName, m_window);
    dialog.show(SettingsDialog::Page::Shortcuts);
    show(dialog);
}

void Preferences::editBackups()
{
    SettingsDialog dialog(m_settings, m_accountName, m_window);
    dialog.show(SettingsDialog::Page::Backups);
    show(dialog);
}

void Preferences::show(SettingsDialog &dialog)
{
    Q_EMIT editing(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Settings before = std::exchange(m_settings, dialog.settings());
    store();
    if (before.language != m_settings.language || before.theme != m_settings.theme)
        Q_EMIT appearanceChanged(m_settings);
}

void Preferences::neverSayAgain(const Finding &finding)
{
    const IgnoredFinding ignored{finding.rule, finding.text};
    m_settings.ignoredAlways.append(ignored);
    store();
    m_messages.offer(MessageBar::Kind::Info, tr("Never said again: %1").arg(finding.text), tr("Undo"), [this, ignored] {
        m_settings.ignoredAlways.removeAll(ignored);
        store();
    });
}

void Preferences::addWord(const QString &word)
{
    m_settings.dictionaryWords.append(word);
    store();
    m_messages.offer(MessageBar::Kind::Info, tr("In your dictionary: %1").arg(word), tr("Undo"), [this, word] {
        m_settings.dictionaryWords.removeAll(word);
        store();
    });
}

void Preferences::setView(const ViewSettings &view)
{
    if (view == std::exchange(m_settings.view, view))
        return;
    m_writeSoon.start();
}

void Preferences::setArchive(const ArchiveSettings &archive)
{
    if (archive == std::exchange(m_settings.archive, archive))
        return;
    m_writeSoon.start();
}

void Preferences::setExports(const ExportSettings &exports)
{
    if (exports == std::exchange(m_settings.exports, exports))
        return;
    m_writeSoon.start();
}

void Preferences::store()
{
    Q_EMIT changed(m_settings);
    write();
}

void Preferences::write()
{
    m_writeSoon.stop();
    m_storage.ask(
        this, [settings = m_settings](Desk &desk) { return desk.setSettings(settings); },
        [this](const Outcome &stored) {
            if (stored)
                Q_EMIT this->stored();
            else
                m_messages.say(MessageBar::Kind::Error, errorText(stored.error()));
        });
}

} // namespace toasoan
