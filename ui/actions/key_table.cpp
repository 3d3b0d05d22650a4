#include "ui/actions/key_table.h"

#include "ui/actions/key_rules.h"

#include <QSet>

#include <algorithm>

namespace toasoan {

QList<QKeySequence> shippedKeys(Command command)
{
    const char *keys = infoOf(command).shortcut;
    return keys ? QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText)
                : QList<QKeySequence>();
}

KeyTable::KeyTable(const KeyChoices &choices) : m_choices(choices)
{
    work();
}

void KeyTable::work()
{
    m_keys.clear();
    QSet<QKeySequence> taken;
    const auto give = [&](Command command, const QList<QKeySequence> &keys) {
        QList<QKeySequence> given;
        for (const QKeySequence &one : keys) {
            if (taken.contains(asPressed(one)) || keyFault(one) != KeyFault::None)
                continue;
            taken.insert(asPressed(one));
            given.append(one);
        }
        m_keys.insert(static_cast<int>(command), given);
    };
    for (const CommandInfo &info : commandTable()) {
        const auto chosen = m_choices.constFind(commandId(info.command));
        if (chosen != m_choices.cend())
            give(info.command, QKeySequence::listFromString(*chosen, QKeySequence::PortableText));
    }
    for (const CommandInfo &info : commandTable()) {
        if (!isChosen(info.command))
            give(info.command, shippedKeys(info.command));
    }
}

std::optional<Command> KeyTable::ownerOf(const QKeySequence &keys) const
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        const auto same = [&keys](const QKeySequence &own) { return asPressed(own) == asPressed(keys); };
        if (std::any_of(it->begin(), it->end(), same))
            return static_cast<Command>(it.key());
    }
    return std::nullopt;
}

void KeyTable::choose(Command command, const QList<QKeySequence> &keys)
{
    if (keys == shippedKeys(command))
        return reset(command);
    m_choices.insert(commandId(command), QKeySequence::listToString(keys, QKeySequence::PortableText));
    work();
}

void KeyTable::reset(Command command)
{
    m_choices.remove(commandId(command));
    work();
}

void KeyTable::resetAll()
{
    m_choices.clear();
    work();
}

} // namespace toasoan
