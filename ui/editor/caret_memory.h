#pragma once
#include <QHash>
#include <QTextCursor>

#include <functional>
#include <utility>

namespace toasoan {

/// Where the caret stood at each step of a document's history: a step back or on, it stands there again. Qt puts it
/// behind what the step did last: after a change of looks that is somewhere else, and behind the last letter of the
/// page it is nowhere, which carries the caret to the top.
class CaretMemory
{
public:
    void clear() { m_carets.clear(); }
    void note(const QTextCursor &caret); ///< whenever it or the document has changed
    /// Takes one step of the history, and says where the caret stands then: always in a block that changed.
    [[nodiscard]] QTextCursor walk(const QTextCursor &caret, const std::function<void(QTextDocument &)> &step);

private:
    [[nodiscard]] QTextCursor caretAmong(const QTextCursor &now, int from, int to) const;

    QHash<int, std::pair<int, int>> m_carets; ///< anchor and position, by the undo steps that there were
    bool m_walking = false;                   ///< the caret is carried along and not yet where it is to stand
};

} // namespace toasoan
