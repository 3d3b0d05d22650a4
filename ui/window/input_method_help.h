#pragma once
#include "ui/actions/command.h"
#include "ui/window/input_method.h"

#include <QObject>

class QWidget;

namespace toasoan {

class MessageBar;
class StatusLine;

/// Says which input method is in use, warns when it cannot reach this program, and offers the test.
class InputMethodHelp : public QObject
{
    Q_OBJECT

public:
    InputMethodHelp(StatusLine &status, MessageBar &messages, QWidget *window);

    void look(); ///< once the window is there
    void show(const TypingEnvironment &environment);
    bool run(Command command); ///< false: not one of these

private:
    StatusLine &m_status;
    MessageBar &m_messages;
    QWidget *m_window;
    TypingEnvironment m_environment;
};

} // namespace toasoan
