#include "ui/window/encoding_commands.h"

#include "app/exchange/importers/decode_text.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/structure.h"
#include "ui/window/encoding_dialog.h"
#include "ui/window/message_bar.h"

namespace toasoan {

EncodingCommands::EncodingCommands(ArticleEditor &editor, MessageBar &messages, QWidget *window)
    : QObject(window), m_editor(editor), m_messages(messages), m_window(window)
{
    connect(&editor, &ArticleEditor::lettersPasted, this, &EncodingCommands::look);
}

bool EncodingCommands::run(Command command)
{
    if (command != Command::ConvertEncoding)
        return false;
    convert();
    return true;
}

std::optional<LegacyEncoding> EncodingCommands::ask(const QString &letters, std::optional<LegacyEncoding> guess) const
{
    EncodingDialog dialog(letters, guess, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.encoding()) : std::nullopt;
}

void EncodingCommands::convert()
{
    const QString letters = m_editor.lettersToRewrite();
    if (letters.trimmed().isEmpty())
        return m_messages.say(MessageBar::Kind::Info, tr("There is no text to convert."));
    const auto guess = guessLegacy(letters);
    const auto encoding = ask(letters, guess ? std::optional(guess->encoding) : std::nullopt);
    if (encoding)
        m_editor.rewrite([encoding](const QString &text) { return fromLegacy(text, *encoding); });
    m_editor.setFocus();
}

/// Beside the window: looking at 20,000 letters takes longer than a frame.
void EncodingCommands::look(const QTextCursor &pasted)
{
    m_worker.ask(
        this, [letters = selectedLetters(pasted)] { return guessLegacy(letters); },
        [this, pasted](const std::optional<LegacyGuess> &guess) {
            if (guess)
                offer(pasted, guess->encoding);
        });
}

void EncodingCommands::offer(const QTextCursor &pasted, LegacyEncoding guess)
{
    m_messages.offer(
        MessageBar::Kind::Info, tr("What was pasted is not in Unicode: it looks like %1.").arg(encodingName(guess)),
        tr("Before and after…"),
        [this, pasted] {
            m_editor.setTextCursor(pasted);
            convert();
        },
        tr("Leave as it is"));
}

} // namespace toasoan
