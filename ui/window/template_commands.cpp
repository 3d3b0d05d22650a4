#include "ui/window/template_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/draft_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/template_dialog.h"

#include <QInputDialog>

namespace toasoan {

TemplateCommands::TemplateCommands(StorageThread &storage, OpenArticle &article, DraftCommands &drafts,
                                   MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_article(article), m_drafts(drafts), m_messages(messages), m_window(window)
{}

bool TemplateCommands::run(Command command)
{
    switch (command) {
    case Command::NewFromTemplate:
        m_storage.ask(
            this, [](Desk &desk) { return Result<Templates>(loadTemplates(desk.files())); },
            [this](const Result<Templates> &templates) {
                if (templates)
                    choose(*templates);
                else
                    m_messages.say(MessageBar::Kind::Error, errorText(templates.error()));
            });
        return true;
    case Command::SaveAsTemplate:
        if (m_article.isOpen())
            askToSave();
        return true;
    default:
        return false;
    }
}

void TemplateCommands::choose(const Templates &templates)
{
    auto *dialog = new TemplateDialog(templates, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_drafts.beginWith(begunFrom(dialog->chosen(), m_drafts.settings())); });
    dialog->open();
}

void TemplateCommands::askToSave()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(
                             m_window, tr("Save as template"),
                             tr("Name. Headline, sapo and pictures stay out; a template of the same name is replaced."),
                             QLineEdit::Normal, m_article.article().genre, &accepted)
                             .simplified();
    if (accepted && !name.isEmpty())
        save(name.left(longestTemplateName));
}

void TemplateCommands::save(const QString &name)
{
    m_storage.ask(
        this, [name, article = m_article.article()](Desk &desk) { return saveTemplate(desk.files(), name, article); },
        [this, name](const Outcome &saved) {
            if (saved)
                m_messages.say(MessageBar::Kind::Success, tr("“%1” is among the templates now.").arg(name));
            else
                m_messages.say(MessageBar::Kind::Error, errorText(saved.error()));
        });
}

} // namespace toasoan
