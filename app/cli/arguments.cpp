#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan::cli {
namespace {

const Option *optionNamed(const QString &name, const QList<Option> &options)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
    return found == options.end() ? nullptr : &*found;
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

QString nameOf(const QString &word)
{
    if (word == u"-h")
        return QStringLiteral("help");
    return word.startsWith(u"--") ? word.mid(2).section(u'=', 0, 0) : word.mid(1);
}

} // namespace

bool Arguments::has(const QString &option) const
{
    return value(option).has_value();
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QStringList Arguments::values(const QString &option) const
{
    QStringList all;
    for (const auto &[name, value] : options) {
        if (name == option)
            all.append(value);
    }
    return all;
}

const QList<Option> &globalOptions()
{
    static const QList<Option> options = {
        {QStringLiteral("data"), QStringLiteral("DIR")},
        {QStringLiteral("lang"), QStringLiteral("vi|en")},
        {QStringLiteral("format"), QStringLiteral("FORMAT")},
        {QStringLiteral("passphrase-file"), QStringLiteral("FILE")},
        {QStringLiteral("help"), {}},
        {QStringLiteral("version"), {}},
    };
    return options;
}

Result<Arguments> parseArguments(const QStringList &words, const QList<Option> &options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--") {
            arguments.words += words.mid(i + 1);
            break;
        }
        if (!isOption(word)) {
            arguments.words.append(word);
            continue;
        }
        const Option *option = optionNamed(nameOf(word), options);
        if (!option)
            return failure(ErrorCode::BadUse,
                           QCoreApplication::translate("Cli", "There is no option %1 here.").arg(word));
        const qsizetype equals = word.indexOf(u'=');
        QString value = equals < 0 ? QString() : word.mid(equals + 1);
        if (!option->placeholder.isEmpty() && equals < 0) {
            if (++i >= words.size())
                return failure(ErrorCode::BadUse,
                               QCoreApplication::translate("Cli", "The option %1 needs a value.").arg(word));
            value = words[i];
        }
        arguments.options.append({option->name, value});
    }
    return arguments;
}

QList<qsizetype> commandWords(const QStringList &words)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        const QString &word = words[i];
        if (!isOption(word)) {
            places.append(i);
            continue;
        }
        const Option *option = optionNamed(nameOf(word), globalOptions());
        if (!option && places.isEmpty())
            continue;
        if (!option)
            break; // an option of the command: its words are over
        if (!option->placeholder.isEmpty() && !word.contains(u'='))
            ++i;
    }
    return places;
}

} // namespace toasoan::cli
