#include "ui/settings/settings_dialog.h"

#include "ui/settings/backup_page.h"
#include "ui/settings/form.h"
#include "ui/settings/shortcut_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QComboBox *choices(const QList<std::pair<QString, QString>> &entries, const QString &current)
{
    auto *box = new QComboBox;
    for (const auto &[id, name] : entries)
        box->addItem(name, id);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

QSpinBox *paceBox(int wordsPerMinute)
{
    auto *box = new QSpinBox;
    box->setRange(slowestPace, fastestPace);
    box->setSingleStep(10);
    box->setValue(wordsPerMinute);
    return box;
}

QString autocorrectText(const QList<AutocorrectWord> &words)
{
    QStringList lines;
    for (const AutocorrectWord &word : words)
        lines.append(QStringLiteral("%1 = %2").arg(word.typed, word.put));
    return lines.join(u'\n');
}

/// Lines that name no two words are left out; a word typed is one word, without capitals.
QList<AutocorrectWord> autocorrectFromText(const QString &text)
{
    QList<AutocorrectWord> words;
    for (const QString &line : text.split(u'\n')) {
        const AutocorrectWord word{line.section(u'=', 0, 0).trimmed().toLower(), line.section(u'=', 1).simplified()};
        if (!word.typed.isEmpty() && !word.put.isEmpty() && !word.typed.contains(u' '))
            words.append(word);
    }
    return words;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, const QString &accountName, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_accountName(accountName)
    , m_name(new QLineEdit(settings.name.isEmpty() ? accountName : settings.name))
    , m_byline(new QLineEdit(settings.byline))
    , m_paper(new QLineEdit(settings.paper))
    , m_sourceTag(new QLineEdit(settings.sourceTag))
    , m_credit(new QLineEdit(settings.defaultCredit))
    , m_language(choices({{QString(), tr("As the system")},
                          {QStringLiteral("vi"), QStringLiteral("Tiếng Việt")},
                          {QStringLiteral("en"), QStringLiteral("English")}},
                         settings.language))
    , m_theme(choices({{QString(), tr("As the system")},
                       {QStringLiteral("light"), tr("Light")},
                       {QStringLiteral("dark"), tr("Dark")}},
                      settings.theme))
    , m_lightPage(new QCheckBox(tr("Al&ways light paper")))
    , m_sureness(choices({{QStringLiteral("strict"), tr("Only what is nearly certain")},
                          {QString(), tr("What is likely")},
                          {QStringLiteral("thorough"), tr("All that is doubtful")}},
                         settings.sureness))
    , m_readingPace(paceBox(settings.pace.reading))
    , m_radioPace(paceBox(settings.pace.radio))
    , m_words(new QPlainTextEdit(settings.dictionaryWords.join(u'\n')))
    , m_autocorrect(new QPlainTextEdit(autocorrectText(settings.autocorrect)))
    , m_shortcuts(new ShortcutPage(settings.keys))
    , m_backups(new BackupPage(settings.backupFolder))
    , m_pages(new QTabWidget)
{
    setWindowTitle(tr("Preferences"));
    m_lightPage->setChecked(settings.view.lightPage);
    m_sourceTag->setPlaceholderText(QStringLiteral("(Baomau.vn)"));
    for (QPlainTextEdit *list : {m_words, m_autocorrect}) {
        list->setTabChangesFocus(true);
        list->setFixedHeight(80);
    }
    m_autocorrect->setPlaceholderText(QStringLiteral("ko = không\nđc = được"));
    m_autocorrect->setToolTip(tr("Only these words are ever changed while you type, never with a capital; one Ctrl+Z "
                                 "brings back what you typed."));
    m_pages->addTab(generalPage(), tr("&General"));
    m_pages->addTab(m_shortcuts, tr("&Keyboard shortcuts"));
    m_pages->addTab(m_backups, tr("Back&ups"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    layout->addWidget(doneOrCancel(*this));
    setMinimumWidth(560);
}

void SettingsDialog::show(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_pages->currentWidget()->setFocus();
}

QWidget *SettingsDialog::generalPage()
{
    auto *page = new QWidget;
    QFormLayout *form = newForm(*page);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Pen name"), m_byline);
    form->addRow(tr("P&aper"), m_paper);
    form->addRow(tr("&Source tag"), m_sourceTag);
    form->addRow(tr("Photo &credit"), m_credit);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(QString(), m_lightPage);
    form->addRow(tr("&My dictionary\n(a word a line)"), m_words);
    form->addRow(tr("Say &when a word seems wrong here"), m_sureness);
    auto *paces = new QHBoxLayout;
    paces->setSpacing(8);
    auto *radio = new QLabel(tr("on ra&dio"));
    radio->setBuddy(m_radioPace);
    m_readingPace->setAccessibleName(tr("Words a minute, read"));
    m_radioPace->setAccessibleName(tr("Words a minute, on radio"));
    paces->addWidget(m_readingPace, 1);
    paces->addWidget(radio);
    paces->addWidget(m_radioPace, 1);
    auto *read = new QLabel(tr("Words a min&ute, read"));
    read->setBuddy(m_readingPace);
    form->addRow(read, paces);
    form->addRow(tr("While t&yping, put\n(ko = không, a line each)"), m_autocorrect);
    return page;
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_before;
    const QString name = m_name->text().simplified();
    settings.name = name == m_accountName ? m_before.name : name;
    settings.byline = m_byline->text().simplified();
    settings.paper = m_paper->text().simplified();
    settings.sourceTag = m_sourceTag->text().simplified();
    settings.defaultCredit = m_credit->text().simplified();
    settings.language = m_language->currentData().toString();
    settings.theme = m_theme->currentData().toString();
    settings.view.lightPage = m_lightPage->isChecked();
    settings.sureness = m_sureness->currentData().toString();
    settings.dictionaryWords.clear();
    for (const QString &word : m_words->toPlainText().split(u'\n')) {
        if (!word.trimmed().isEmpty())
            settings.dictionaryWords.append(word.trimmed());
    }
    settings.pace = {m_readingPace->value(), m_radioPace->value()};
    settings.keys = m_shortcuts->choices();
    settings.backupFolder = m_backups->elsewhere();
    settings.autocorrect = autocorrectFromText(m_autocorrect->toPlainText());
    return settings;
}

} // namespace toasoan
