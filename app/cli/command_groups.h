#pragma once
#include "app/cli/command.h"

namespace toasoan::cli {

// Each in the file of its name: import_commands.cpp…
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> draftCommands();
[[nodiscard]] QList<Command> editCommands();
[[nodiscard]] QList<Command> checkCommands();
[[nodiscard]] QList<Command> wordCommands();
[[nodiscard]] QList<Command> peopleCommands();
[[nodiscard]] QList<Command> delegationCommands();
[[nodiscard]] QList<Command> rosterCommands();
[[nodiscard]] QList<Command> workflowCommands();
[[nodiscard]] QList<Command> commentCommands();
[[nodiscard]] QList<Command> handoverCommands();
[[nodiscard]] QList<Command> historyCommands();
[[nodiscard]] QList<Command> proposalCommands();
[[nodiscard]] QList<Command> exportCommands();
[[nodiscard]] QList<Command> safetyCommands();
[[nodiscard]] QList<Command> sealCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> learnCommands();
[[nodiscard]] QList<Command> ledgerCommands();
[[nodiscard]] QList<Command> publishCommands();

} // namespace toasoan::cli
