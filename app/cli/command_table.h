#pragma once
#include "app/cli/command.h"

namespace toasoan::cli {

/// The explicit list of commands.
[[nodiscard]] const QList<Command> &commands();

/// The command that a command line names, and how many of its words the name takes. BadUse for none.
struct NamedCommand
{
    const Command *command = nullptr;
    int words = 0;
};
[[nodiscard]] Result<NamedCommand> commandNamed(const QStringList &words);

[[nodiscard]] QString usageOf(const Command &command); ///< "toasoan-cli show ID [--revision R]"
[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Command &command);

} // namespace toasoan::cli
