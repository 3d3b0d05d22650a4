#include "app/proofing/rules/form_table.h"
#include "app/proofing/rules/rules.h"

// House practice: one form a paper for what is written in many (Covid-19, TP.HCM, Liên hợp quốc).

namespace toasoan {

Rule fixedForm(const HouseStyle &style)
{
    const QString id = QStringLiteral("style.fixed-form");
    return {id, PassageCheck([id, table = FormTable(formsSaid(style.fixedForms, WhenSaid::Always))](
                                 const PassageView &view) { return formFindings(view, table, id); })};
}

} // namespace toasoan
