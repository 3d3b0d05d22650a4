#include "ui/window/snippet_dialog.h"

#include "app/language/fold.h"
#include "ui/settings/form.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int rowHeight = 30;

} // namespace

SnippetPicker::SnippetPicker(const TextSnippets &snippets, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new QLabel)
    , m_problems(new QLabel)
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_remove(new QPushButton(tr("&Delete")))
    , m_insert(new QPushButton(tr("&Insert")))
{
    setWindowTitle(tr("Snippets"));
    m_filter->setPlaceholderText(tr("Name, abbreviation or words"));
    m_filter->setAccessibleName(tr("Find a snippet"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Snippets"));
    m_list->setMinimumSize(260, 240);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMinimumWidth(280);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_insert->setProperty("primary", true);
    m_insert->setDefault(true);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &SnippetPicker::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &SnippetPicker::showText);
    connect(m_list, &QListWidget::itemActivated, this, &SnippetPicker::pick);
    connect(m_insert, &QPushButton::clicked, this, &SnippetPicker::pick);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(TextSnippet(*current())); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(TextSnippet(*current())); });
    setSnippets(snippets);
    m_filter->setFocus();
}

void SnippetPicker::layOut()
{
    auto *fresh = new QPushButton(tr("&New…"));
    connect(fresh, &QPushButton::clicked, this, &SnippetPicker::newWanted);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    columns->addWidget(m_list);
    columns->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {fresh, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_insert);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addLayout(columns, 1);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
}

void SnippetPicker::setSnippets(const TextSnippets &snippets)
{
    m_snippets = snippets;
    QStringList files;
    for (const Error &problem : snippets.problems)
        files.append(QFileInfo(problem.args.value(0)).fileName() + u" ("_qs + problem.detail + u')');
    m_problems->setText(tr("Not readable and left out: %1").arg(files.join(u", "_qs)));
    m_problems->setVisible(!files.isEmpty());
    fill();
}

void SnippetPicker::fill()
{
    const QString wanted = folded(m_filter->text().trimmed());
    m_list->clear();
    for (int i = 0; i < m_snippets.usable.size(); ++i) {
        const TextSnippet &snippet = m_snippets.usable[i];
        if (!folded(QStringList{snippet.name, snippet.abbreviation, snippet.text}.join(u'\n')).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(
            snippet.abbreviation.isEmpty() ? snippet.name : QString(snippet.name + u"  ·  " + snippet.abbreviation),
            m_list);
        item->setData(Qt::UserRole, i);
        item->setSizeHint({0, rowHeight});
    }
    m_list->setCurrentRow(0);
    showText();
}

const TextSnippet *SnippetPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_snippets.usable[item->data(Qt::UserRole).toInt()] : nullptr;
}

void SnippetPicker::showText()
{
    const TextSnippet *snippet = current();
    for (QPushButton *button : {m_edit, m_remove, m_insert})
        button->setEnabled(snippet);
    m_text->setText(snippet ? snippet->text.left(800)
                    : m_snippets.usable.isEmpty()
                        ? tr("No snippets yet. Select words in the article and choose New… to keep them.")
                        : tr("No snippet has these words."));
    m_text->setForegroundRole(snippet ? QPalette::WindowText : QPalette::PlaceholderText);
}

void SnippetPicker::pick()
{
    if (!current())
        return;
    Q_EMIT picked(TextSnippet(*current()));
    accept();
}

/// The arrows choose while letters are typed.
bool SnippetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

SnippetEditor::SnippetEditor(const TextSnippet &snippet, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(snippet.name))
    , m_abbreviation(new QLineEdit(snippet.abbreviation))
    , m_text(new QPlainTextEdit(snippet.text))
{
    setWindowTitle(tr("Snippet"));
    m_name->setMaxLength(longestSnippetName);
    m_abbreviation->setMaxLength(longestAbbreviation);
    m_abbreviation->setPlaceholderText(tr("one word, such as bbt"));
    m_abbreviation->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("[\\p{L}\\p{M}\\p{N}]*"), QRegularExpression::UseUnicodePropertiesOption),
        this));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(380, 140);
    QFormLayout *form = newForm(*this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Abbreviation"), m_abbreviation);
    form->addRow(tr("&Text"), m_text);
    QDialogButtonBox *buttons = doneOrCancel(*this);
    form->addRow(buttons);
    const auto refresh = [this, buttons] {
        const QString text = m_text->toPlainText();
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(!m_name->text().trimmed().isEmpty() && !text.trimmed().isEmpty()
                         && text.size() <= longestSnippet);
    };
    connect(m_name, &QLineEdit::textChanged, this, refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, refresh);
    refresh();
}

TextSnippet SnippetEditor::snippet() const
{
    return {m_name->text().simplified(), m_abbreviation->text(), m_text->toPlainText()};
}

} // namespace toasoan
