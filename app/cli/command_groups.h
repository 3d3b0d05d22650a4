#pragma once
#include "app/cli/command.h"

namespace toasoan::cli {

// import_commands.cpp
Result<Answer> importFiles(Session &session);
// draft_commands.cpp
Result<Answer> listDrafts(Session &session);
Result<Answer> searchDrafts(Session &session);
Result<Answer> showDraft(Session &session);
// edit_commands.cpp
Result<Answer> editDraft(Session &session);
Result<Answer> addPictures(Session &session);
// check_commands.cpp
Result<Answer> checkText(Session &session);
Result<Answer> fixText(Session &session);
// people_commands.cpp
Result<Answer> listPeople(Session &session);
Result<Answer> addPerson(Session &session);
// workflow_commands.cpp
Result<Answer> submitDraft(Session &session);
Result<Answer> returnDraft(Session &session);
Result<Answer> approveDraft(Session &session);
Result<Answer> withdrawDraft(Session &session);
// history_commands.cpp
Result<Answer> showHistory(Session &session);
Result<Answer> showAudit(Session &session);
Result<Answer> verifyAudit(Session &session);
// export_commands.cpp
Result<Answer> exportDrafts(Session &session);
Result<Answer> verifyFile(Session &session);
// safety_commands.cpp
Result<Answer> examineFolder(Session &session);
Result<Answer> soakFolder(Session &session);

} // namespace toasoan::cli
