#pragma once
#include "app/base/worker.h"
#include "app/language/legacy/legacy_encoding.h"
#include "ui/actions/command.h"

#include <QObject>
#include <QTextCursor>

#include <optional>

class QWidget;

namespace toasoan {

class ArticleEditor;
class MessageBar;

/// Text of an old encoding becomes Unicode: what is selected or the whole article, by command; what was pasted as plain
/// letters and looks like it, by an offer.
class EncodingCommands : public QObject
{
    Q_OBJECT

public:
    EncodingCommands(ArticleEditor &editor, MessageBar &messages, QWidget *window);

    bool run(Command command); ///< false: not one of these
    /// Asks which encoding letters are in, with before and after; nothing: none, after all.
    [[nodiscard]] std::optional<LegacyEncoding> ask(const QString &letters, std::optional<LegacyEncoding> guess) const;

private:
    void convert();
    void look(const QTextCursor &pasted);
    void offer(const QTextCursor &pasted, LegacyEncoding guess);

    ArticleEditor &m_editor;
    MessageBar &m_messages;
    QWidget *m_window;
    Worker m_worker;
};

} // namespace toasoan
