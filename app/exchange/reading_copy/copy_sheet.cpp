#include "app/exchange/reading_copy/copy_sheet.h"

namespace toasoan {
namespace {

const QString lineBreak = QStringLiteral("\u2028");

/// Place among the words' roles; −1: none of them.
int rowOf(Role role)
{
    switch (role) {
    case Role::Btv:
        return 1;
    case Role::TruongBan:
        return 2;
    case Role::Tkts:
        return 3;
    case Role::PhoTbt:
    case Role::Tbt:
        return 4;
    case Role::Ctv:
    case Role::Pv:
    case Role::QuanTri:
        break;
    }
    return -1;
}

QString timeText(const QDateTime &time)
{
    return time.toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

QStringList rowFor(const QString &label, const CopyApproval &approval, const CopyWords &words)
{
    const QString signature = approval.keyWords.isEmpty() ? words.notSigned : words.signedBy.arg(approval.keyWords);
    QStringList opinion{words.approved};
    for (const Waiver &waiver : approval.waivers)
        opinion.append(words.waived.arg(waiver.rule, waiver.reason));
    QString name = approval.person;
    if (!approval.lentBy.isEmpty())
        name += lineBreak + words.delegated.arg(approval.lentBy);
    return {label, name + lineBreak + signature, timeText(approval.time), opinion.join(lineBreak)};
}

} // namespace

QList<QStringList> sheetRows(const CopyFacts &facts, const CopyWords &words)
{
    QList<QStringList> rows;
    for (const QString &role : words.roles)
        rows.append({role, {}, {}, {}});
    if (facts.handedIn.isValid()) {
        rows[0][1] = facts.author;
        rows[0][2] = timeText(facts.handedIn);
    }
    for (const CopyApproval &approval : facts.approvals) {
        const int at = rowOf(approval.role);
        const bool isAgain = at >= 0 && rows[at][1].section(lineBreak, 0, 0) == approval.person;
        if (at >= 0 && (isAgain || rows[at][1].isEmpty()))
            rows[at] = rowFor(words.roles[at], approval, words);
        else
            rows.append(rowFor(at < 0 ? roleId(approval.role) : words.roles[at], approval, words));
    }
    return rows;
}

QStringList sheetRemarks(const CopyFacts &facts, const CopyWords &words)
{
    QStringList remarks;
    if (facts.seal == SealState::ChangedSinceApproval)
        remarks.append(words.changedSince);
    if (!facts.changed.isEmpty())
        remarks.append(words.bars.arg(timeText(facts.handedIn)));
    return remarks;
}

QString groupedDigits(const QString &digits)
{
    constexpr qsizetype group = 8;
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += group)
        groups.append(digits.mid(at, group));
    return groups.join(u' ');
}

} // namespace toasoan
