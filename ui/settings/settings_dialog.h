#pragma once
#include "app/desk/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace toasoan {

/// The one page of preferences. The name shown when none was given is the account's.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Settings &settings, const QString &accountName, QWidget *parent = nullptr);
    [[nodiscard]] Settings settings() const;

private:
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
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_autocorrect;
};

} // namespace toasoan
