#pragma once
#include "ui/actions/command.h"

#include <QObject>

class QTextCursor;
class QWidget;

namespace toasoan {

class Actions;
class ArticleEditor;
class MessageBar;

/// Commands about the text under the caret.
class TextCommands : public QObject
{
    Q_OBJECT

public:
    TextCommands(ArticleEditor &editor, Actions &actions, MessageBar &messages, QWidget *window);

    bool run(Command command); ///< false: not one of these
    void showMarks();          ///< checks Bold, Italic… as the letters under the caret are

private:
    bool runOnClipboard(Command command);
    bool runOnBlock(Command command);
    bool runOnKind(Command command);
    bool runOnMark(Command command);
    void putIntoBox();
    void offerToSplit(const QTextCursor &pasted, int words);
    void askLink();
    void toggleNoProof();

    ArticleEditor &m_editor;
    Actions &m_actions;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace toasoan
