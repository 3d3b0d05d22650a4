#include "app/proofing/rules/form_table.h"
#include "app/proofing/rules/rules.h"

// Decree 30/2020/NĐ-CP App. II and Quy định 4148-QĐ/VPTW allow transcription and the original form; a paper keeps to
// one of them.

namespace toasoan {

Rule foreignName(const HouseStyle &style)
{
    const QString id = QStringLiteral("style.foreign-name");
    return {id, PassageCheck([id, table = FormTable(formsSaid(style.foreignNames, WhenSaid::Always))](
                                 const PassageView &view) { return formFindings(view, table, id); })};
}

} // namespace toasoan
