#pragma once
#include "ui/actions/command.h"

#include <QKeySequence>
#include <QMap>

#include <optional>

namespace toasoan {

/// Keys by command id, as settings keep them: portable text, "; " between several, empty for none.
using KeyChoices = QMap<QString, QString>;

[[nodiscard]] QList<QKeySequence> shippedKeys(Command command);

/// Which keys reach which command: those of the command table, and over them what a person chose. No keys reach two
/// commands: a choice takes them from the command that was shipped with them. Choices that keyFault() refuses, and ids
/// that this version does not know, have no effect; the latter are kept.
class KeyTable
{
public:
    KeyTable(const KeyChoices &choices = {});

    [[nodiscard]] const KeyChoices &choices() const { return m_choices; }
    [[nodiscard]] QList<QKeySequence> keysOf(Command command) const { return m_keys.value(static_cast<int>(command)); }
    [[nodiscard]] std::optional<Command> ownerOf(const QKeySequence &keys) const;
    [[nodiscard]] bool isChosen(Command command) const { return m_choices.contains(commandId(command)); }
    void choose(Command command, const QList<QKeySequence> &keys);
    void reset(Command command); ///< as shipped, less what was given to another
    void resetAll();             ///< forgets unknown ids too

private:
    void work();

    KeyChoices m_choices;
    QMap<int, QList<QKeySequence>> m_keys;
};

} // namespace toasoan
