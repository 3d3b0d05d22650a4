#pragma once
#include "app/cli/arguments.h"
#include "app/cli/exit_status.h"
#include "app/desk/desk.h"

#include <QJsonValue>

namespace toasoan::cli {

/// What a command gives back: the same answer for a program and for a person.
struct Answer
{
    QJsonValue json;
    QString text;                    ///< lines, each with its end
    QStringList notes;               ///< for people only, on stderr
    std::optional<QByteArray> bytes; ///< printed as they are instead of both
    ExitStatus status = Done;
};

/// What a command works with.
class Session
{
public:
    Session(Arguments arguments, QString format, QString dataFolder);

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] QString word(qsizetype i) const { return m_arguments.words.value(i); }
    [[nodiscard]] QString format() const { return m_format; } ///< "text", "json"…
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    /// What opens an encrypted folder: the first line of --passphrase-file, empty without it. A file, since other
    /// people see the words of a command line.
    [[nodiscard]] Result<QString> secret() const;
    /// Opens the data folder when it is first asked for.
    [[nodiscard]] Result<Desk *> desk();
    /// What can be read of them: an encrypted folder tells most of it only to who opens it.
    [[nodiscard]] Result<Settings> settings();

private:
    Arguments m_arguments;
    QString m_format;
    QString m_dataFolder;
    std::unique_ptr<Desk> m_desk;
};

/// One line of the table of commands.
struct Command
{
    QString name;        ///< one word, or two ("picture add")
    QString operands;    ///< for the usage line: "ID FILE…"
    const char *summary; ///< English source text of context "Cli"
    int fewestWords = 0;
    int mostWords = 0; ///< -1: any number
    QList<Option> options;
    Result<Answer> (*run)(Session &session);
    QStringList formats = {QStringLiteral("text"), QStringLiteral("json")};
};

/// The first line of a file of at most limits::passphraseBytes; BadInput when it is not UTF-8 or empty.
[[nodiscard]] Result<QString> passphraseIn(const QString &path);

[[nodiscard]] Option flag(const char *name);
[[nodiscard]] Option valued(const char *name, const char *placeholder);

/// BadUse with a sentence for people.
[[nodiscard]] tl::unexpected<Error> badUse(const QString &sentence);

} // namespace toasoan::cli
