#include "ui/window/input_method_help.h"

#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/typing_test.h"

namespace toasoan {

InputMethodHelp::InputMethodHelp(StatusLine &status, MessageBar &messages, QWidget *window)
    : QObject(window), m_status(status), m_messages(messages), m_window(window)
{}

void InputMethodHelp::look()
{
    lookAround(this, [this](const TypingEnvironment &environment) { show(environment); });
}

void InputMethodHelp::show(const TypingEnvironment &environment)
{
    m_environment = environment;
    const InputMethod method = inputMethodOf(environment);
    const QString fault = faultText(method);
    m_status.showInputMethod(method.name, fault);
    // What is said there about the text comes first; the status line shows that something is wrong.
    if (!fault.isEmpty() && m_messages.text().isEmpty())
        m_messages.offer(MessageBar::Kind::Warning, fault, tr("Test…"), [this] { run(Command::TestInputMethod); });
}

bool InputMethodHelp::run(Command command)
{
    if (command != Command::TestInputMethod)
        return false;
    (new TypingTest(m_environment, m_window))->show();
    return true;
}

} // namespace toasoan
