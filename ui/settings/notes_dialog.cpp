#include "ui/settings/notes_dialog.h"

#include "app/article/text.h"
#include "ui/settings/form.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace toasoan {
namespace {

QPlainTextEdit *newField(const QString &text)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    return field;
}

/// Lines as the store keeps them.
QString lettersOf(const QPlainTextEdit &field)
{
    QStringList lines;
    for (const QString &line : field.toPlainText().split(u'\n'))
        lines.append(cleanText(line));
    return lines.join(u'\n').trimmed();
}

} // namespace

NotesDialog::NotesDialog(const InnerNotes &notes, QWidget *parent)
    : QDialog(parent), m_editor(newField(notes.editor)), m_sources(newField(notes.sources))
{
    setWindowTitle(tr("Notes of the newsroom"));
    auto *hint = new QLabel(tr("Both stay with the draft: no export, package or web page ever holds them. "
                               "In an encrypted folder they are encrypted too."));
    hint->setWordWrap(true);
    QFormLayout *form = newForm(*this);
    form->addRow(hint);
    form->addRow(tr("For the &editor"), m_editor);
    form->addRow(tr("&Sources, private"), m_sources);
    form->addRow(doneOrCancel(*this));
    resize(560, 420);
}

InnerNotes NotesDialog::notes() const
{
    return {lettersOf(*m_editor), lettersOf(*m_sources)};
}

} // namespace toasoan
