#pragma once
#include "app/base/result.h"
#include "app/desk/wording.h"
#include "app/workflow/ledger_entry.h"

namespace toasoan {

/// An order of the ledger as it is put on paper.
struct OrderSheet
{
    QString title;
    QString opening;
    QList<std::pair<QString, QString>> rows; ///< label, text; a text may have several lines
    QStringList signatures;                  ///< who signs, beside each other at its foot
    friend bool operator==(const OrderSheet &, const OrderSheet &) = default;
};

/// What such a sheet says, with places in braces (wording.h).
using OrderForm = OrderSheet;

/// ledger-order.json of the data folder, or else the built-in one (resources/ledger/README.md). Strict: BadInput
/// (args: path).
[[nodiscard]] Result<OrderForm> orderForm(const QString &folder, Action action);
[[nodiscard]] Result<OrderForm> orderFormFromJson(const QByteArray &bytes, const QString &path, Action action);

/// Rows about what is not known are left out.
[[nodiscard]] OrderSheet filledIn(const OrderForm &form, const Words &words, const QList<WordPair> &pairs);

[[nodiscard]] QString orderText(const OrderSheet &sheet); ///< lines, each with its end
[[nodiscard]] QString orderHtml(const OrderSheet &sheet); ///< a whole page, without scripts or anything from elsewhere

} // namespace toasoan
