#pragma once
#include "app/base/result.h"

#include <QList>
#include <QString>

namespace toasoan {

/// One of the reasons for which an article may go back to its author.
struct ReturnReason
{
    QString code; ///< small letters, digits, "-"; what files and scripts say
    QString name; ///< what people read, in the language of the installed translators where it is built in
    friend bool operator==(const ReturnReason &, const ReturnReason &) = default;
};

/// As a file has them (resources/workflow/README.md). Strict: BadInput's detail is "PATH: reason".
[[nodiscard]] Result<QList<ReturnReason>> returnReasonsFromJson(const QByteArray &bytes);
[[nodiscard]] const QList<ReturnReason> &builtInReturnReasons();

/// The code itself where none of these has it.
[[nodiscard]] QString returnReasonName(const QList<ReturnReason> &reasons, const QString &code);
[[nodiscard]] QStringList reasonCodes(const QList<ReturnReason> &reasons);

} // namespace toasoan
