#include "app/proofing/rules/form_table.h"
#include "app/proofing/rules/rules.h"

// QĐ 1989/QĐ-BGDĐT writes i after a consonant that ends no syllable; newspapers keep y in words of Chinese origin. Both
// are read, so this is the house's choice; names keep what they have.

namespace toasoan {

Rule iY(const HouseStyle &style)
{
    const QString id = QStringLiteral("style.i-y");
    return {id, PassageCheck([id, table = FormTable(style.spellings)](const PassageView &view) {
                return formFindings(view, table, id);
            })};
}

} // namespace toasoan
