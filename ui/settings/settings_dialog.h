#pragma once
#include "app/desk/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTabWidget;

namespace toasoan {

class BackupPage;
class ShortcutPage;

/// Preferences: the person's own, and the keys. The name shown when none was given is the account's.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Shortcuts, Backups };

    SettingsDialog(const Settings &settings, const QString &accountName, QWidget *parent = nullptr);
    void show(Page page);
    [[nodiscard]] Settings settings() const;
    [[nodiscard]] BackupPage &backups() const { return *m_backups; }

private:
    [[nodiscard]] QWidget *generalPage();

    Settings m_before;
    QString m_accountName;
    QLineEdit *m_name;
    QLineEdit *m_byline;
    QLineEdit *m_paper;
    QLineEdit *m_sourceTag;
    QLineEdit *m_credit;
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_lightPage;
    QComboBox *m_sureness;
    QSpinBox *m_readingPace;
    QSpinBox *m_radioPace;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_autocorrect;
    ShortcutPage *m_shortcuts;
    BackupPage *m_backups;
    QTabWidget *m_pages;
};

} // namespace toasoan
