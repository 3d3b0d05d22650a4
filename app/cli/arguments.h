#pragma once
#include "app/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace toasoan::cli {

/// An option a command knows; one with a value may be given several times.
struct Option
{
    QString name;        ///< without the dashes
    QString placeholder; ///< of its value; empty: a flag
};

/// The words of a command line, sorted.
struct Arguments
{
    QStringList words; ///< what is no option: the command's operands
    QList<std::pair<QString, QString>> options;

    [[nodiscard]] bool has(const QString &option) const;
    [[nodiscard]] std::optional<QString> value(const QString &option) const; ///< the last one given
    [[nodiscard]] QStringList values(const QString &option) const;
};

/// --data, --lang, --format, --passphrase-file, --help, --version: before or after the command.
[[nodiscard]] const QList<Option> &globalOptions();

/// "--option VALUE", "--option=VALUE", "--flag"; "--" ends the options. BadUse (a sentence) for what is not known.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words, const QList<Option> &options);

/// The first words that are neither a global option nor its value, with their places: enough to know the command.
[[nodiscard]] QList<qsizetype> commandWords(const QStringList &words);

} // namespace toasoan::cli
