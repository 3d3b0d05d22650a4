#pragma once
#include "app/base/result.h"
#include "app/workflow/transitions.h"

namespace toasoan {

/// Why articles are taken down or corrected.
struct LedgerReason
{
    QString code;          ///< small letters, digits, "-"; what files and scripts say
    QString name;          ///< what people read, in the language of the installed translators where it is built in
    QList<Action> actions; ///< what it is a reason for
    friend bool operator==(const LedgerReason &, const LedgerReason &) = default;
};

/// ledger-reasons.json of the data folder, or else the built-in ones (resources/ledger/README.md). Strict: BadInput
/// (args: path).
[[nodiscard]] Result<QList<LedgerReason>> ledgerReasons(const QString &folder);
[[nodiscard]] Result<QList<LedgerReason>> ledgerReasonsFromJson(const QByteArray &bytes, const QString &path);
[[nodiscard]] const QList<LedgerReason> &builtInLedgerReasons();

[[nodiscard]] QList<LedgerReason> reasonsFor(Action action, const QList<LedgerReason> &reasons);
/// The code itself where none of these has it.
[[nodiscard]] QString ledgerReasonName(const QList<LedgerReason> &reasons, const QString &code);

/// Refused "code-missing" (args: action, the known codes), "unknown-reason" (args: code, the known ones).
[[nodiscard]] Outcome codeIsKnown(Action action, const QString &code, const QList<LedgerReason> &reasons);

} // namespace toasoan
