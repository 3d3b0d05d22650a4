#include "app/cli/ordering_options.h"

#include <QCoreApplication>

namespace toasoan::cli {

QList<Option> orderingOptions()
{
    return {valued("code", "CODE"), valued("note", "TEXT"), valued("wrong", "TEXT"), valued("right", "TEXT")};
}

Result<Ordering> orderingOf(const Arguments &arguments)
{
    const QStringList wrong = arguments.values(QStringLiteral("wrong"));
    const QStringList right = arguments.values(QStringLiteral("right"));
    if (wrong.size() != right.size())
        return badUse(QCoreApplication::translate("Cli", "Each --wrong TEXT needs its --right TEXT."));
    Ordering ordering;
    ordering.code = arguments.value(QStringLiteral("code")).value_or(QString());
    ordering.note = arguments.value(QStringLiteral("note")).value_or(QString());
    for (qsizetype i = 0; i < wrong.size(); ++i)
        ordering.pairs.append({wrong[i], right[i]});
    return ordering;
}

} // namespace toasoan::cli
