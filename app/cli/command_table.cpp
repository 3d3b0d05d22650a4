#include "app/cli/command_table.h"

#include "app/cli/command_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan::cli {
namespace {

const Command *find(const QString &name)
{
    const auto found =
        std::find_if(commands().begin(), commands().end(), [&](const Command &c) { return c.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

QString optionText(const Option &option)
{
    const QString value = option.placeholder.isEmpty() ? QString() : QString(u' ' + option.placeholder);
    return u"[--" + option.name + value + u']';
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list = importCommands() + draftCommands() + editCommands() + checkCommands()
                                       + wordCommands() + peopleCommands() + delegationCommands() + rosterCommands()
                                       + workflowCommands() + commentCommands() + historyCommands() + proposalCommands()
                                       + exportCommands() + safetyCommands() + backupCommands() + sealCommands()
                                       + learnCommands() + handoverCommands() + ledgerCommands() + publishCommands();
    return list;
}

Result<NamedCommand> commandNamed(const QStringList &words)
{
    const QString one = words.value(0);
    const QString two = one + u' ' + words.value(1);
    if (const Command *command = find(two))
        return NamedCommand{command, 2};
    if (const Command *command = find(one))
        return NamedCommand{command, 1};
    return badUse(
        QCoreApplication::translate("Cli", "There is no command “%1”; `toasoan-cli --help` lists them.").arg(one));
}

QString usageOf(const Command &command)
{
    QStringList words{QStringLiteral("toasoan-cli"), command.name};
    if (!command.operands.isEmpty())
        words.append(command.operands);
    for (const Option &option : command.options) {
        if (!command.operands.contains(u"--" + option.name))
            words.append(optionText(option));
    }
    return words.join(u' ');
}

QString helpText()
{
    QString text = u"toasoan-cli " + QStringLiteral(TOASOAN_VERSION) + u'\n'
                   + QCoreApplication::translate("Cli", "Usage: %1")
                         .arg(u"toasoan-cli [--data DIR] [--lang vi|en] [--format text|json] COMMAND …"_qs)
                   + u"\n\n";
    qsizetype longest = 0;
    for (const Command &command : commands())
        longest = std::max(longest, command.name.size());
    for (const Command &command : commands())
        text += u"  " + command.name.leftJustified(longest + 2) + QCoreApplication::translate("Cli", command.summary)
                + u'\n';
    text +=
        u'\n' + QCoreApplication::translate("Cli", "`toasoan-cli COMMAND --help` says more about one of them.") + u'\n';
    return text;
}

QString helpText(const Command &command)
{
    return QCoreApplication::translate("Cli", "Usage: %1").arg(usageOf(command)) + u'\n'
           + QCoreApplication::translate("Cli", command.summary) + u'\n';
}

} // namespace toasoan::cli
