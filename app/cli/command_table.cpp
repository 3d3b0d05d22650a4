#include "app/cli/command_table.h"

#include "app/cli/command_groups.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan::cli {
namespace {

Option flag(const char *name)
{
    return {QString::fromLatin1(name), {}};
}

Option valued(const char *name, const char *placeholder)
{
    return {QString::fromLatin1(name), QString::fromLatin1(placeholder)};
}

QStringList showFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("markdown")};
}

/// Commands that the contract names and this version does not have yet.
bool comesLater(const QString &name)
{
    static const QStringList later = {QStringLiteral("diff"),    QStringLiteral("handover"),
                                      QStringLiteral("receive"), QStringLiteral("destinations"),
                                      QStringLiteral("publish"), QStringLiteral("outbox"),
                                      QStringLiteral("learn"),   QStringLiteral("backup"),
                                      QStringLiteral("restore"), QStringLiteral("people key")};
    return later.contains(name);
}

const Command *find(const QString &name)
{
    const auto found =
        std::find_if(commands().begin(), commands().end(), [&](const Command &c) { return c.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

QString optionText(const Option &option)
{
    const QString value = option.placeholder.isEmpty() ? QString() : QString(u' ' + option.placeholder);
    return u"[--" + option.name + value + u']';
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> list = {
        {u"import"_qs,
         u"FILE…"_qs,
         QT_TRANSLATE_NOOP("Cli", "make each file a draft"),
         1,
         -1,
         {flag("recursive")},
         importFiles},
        {u"list"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the drafts"), 0, 0, {valued("status", "STATUS")}, listDrafts},
        {u"search"_qs,
         u"QUERY"_qs,
         QT_TRANSLATE_NOOP("Cli", "find drafts by words, with or without marks"),
         1,
         -1,
         {valued("limit", "N")},
         searchDrafts},
        {u"show"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "print an article as text, json, html or markdown"),
         1,
         1,
         {valued("revision", "R")},
         showDraft,
         showFormats()},
        {u"edit"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "change fields of an article, or replace it"),
         1,
         -1,
         {valued("set", "FIELD=TEXT"), valued("json", "FILE")},
         editDraft},
        {u"picture add"_qs,
         u"ID FILE…"_qs,
         QT_TRANSLATE_NOOP("Cli", "put pictures into an article: into figures that wait for theirs, then at the end"),
         2,
         -1,
         {valued("caption", "TEXT"), valued("credit", "NAME"), valued("alt", "TEXT")},
         addPictures},
        {u"check"_qs,
         u"(FILE | --draft ID)"_qs,
         QT_TRANSLATE_NOOP("Cli", "proof a text or an article"),
         0,
         1,
         {valued("draft", "ID"), valued("only", "spelling|style|structure")},
         checkText},
        {u"fix"_qs,
         u"(FILE | --draft ID)"_qs,
         QT_TRANSLATE_NOOP("Cli", "apply the fixes that need nobody's yes"),
         0,
         1,
         {valued("draft", "ID"), valued("rules", "A,B")},
         fixText},
        {u"people"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the people"), 0, 0, {}, listPeople},
        {u"people list"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the people"), 0, 0, {}, listPeople},
        {u"people add"_qs,
         u"NAME"_qs,
         QT_TRANSLATE_NOOP("Cli", "add a person"),
         1,
         -1,
         {valued("role", "ROLE")},
         addPerson},
        {u"submit"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "hand an article in for editing"),
         1,
         1,
         {valued("as", "PERSON")},
         submitDraft},
        {u"return"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "give an article back to its author"),
         1,
         1,
         {valued("reason", "TEXT"), valued("as", "PERSON")},
         returnDraft},
        {u"approve"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "approve an article as it stands"),
         1,
         1,
         {valued("as", "PERSON"), valued("waive", "RULE=REASON")},
         approveDraft},
        {u"withdraw"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "take an article back before it is edited"),
         1,
         1,
         {valued("reason", "TEXT"), valued("as", "PERSON")},
         withdrawDraft},
        {u"log"_qs, u"ID"_qs, QT_TRANSLATE_NOOP("Cli", "print an article's history"), 1, 1, {}, showHistory},
        {u"audit"_qs, {}, QT_TRANSLATE_NOOP("Cli", "print who did what"), 0, 0, {}, showAudit},
        {u"audit verify"_qs, {}, QT_TRANSLATE_NOOP("Cli", "see that nobody changed that log"), 0, 0, {}, verifyAudit},
        {u"export"_qs,
         u"ID… --to PATH"_qs,
         QT_TRANSLATE_NOOP("Cli", "write approved articles as packages or in another form"),
         1,
         -1,
         {valued("to", "PATH"), valued("as", "tsb|html|ninjs|markdown|text"), flag("draft-copy")},
         exportDrafts},
        {u"verify"_qs,
         u"FILE.tsb"_qs,
         QT_TRANSLATE_NOOP("Cli", "see that a package is whole and approved"),
         1,
         1,
         {},
         verifyFile},
        {u"doctor"_qs,
         {},
         QT_TRANSLATE_NOOP("Cli", "look at everything in the data folder and say what is not whole"),
         0,
         0,
         {},
         examineFolder},
        {u"soak"_qs,
         {},
         QT_TRANSLATE_NOOP("Cli", "save at random and print ACK for each save: for tests"),
         0,
         0,
         {valued("seed", "N"), valued("actions", "N")},
         soakFolder},
    };
    return list;
}

Result<NamedCommand> commandNamed(const QStringList &words)
{
    const QString one = words.value(0);
    const QString two = one + u' ' + words.value(1);
    if (const Command *command = find(two))
        return NamedCommand{command, 2};
    if (comesLater(one) || comesLater(two))
        return badUse(QCoreApplication::translate("Cli", "“%1” comes with a later version of Tòa Soạn.")
                          .arg(comesLater(two) ? two : one));
    if (const Command *command = find(one))
        return NamedCommand{command, 1};
    return badUse(
        QCoreApplication::translate("Cli", "There is no command “%1”; `toasoan-cli --help` lists them.").arg(one));
}

QString usageOf(const Command &command)
{
    QStringList words{QStringLiteral("toasoan-cli"), command.name};
    if (!command.operands.isEmpty())
        words.append(command.operands);
    for (const Option &option : command.options) {
        if (!command.operands.contains(u"--" + option.name))
            words.append(optionText(option));
    }
    return words.join(u' ');
}

QString helpText()
{
    QString text = u"toasoan-cli " + QStringLiteral(TOASOAN_VERSION) + u'\n'
                   + QCoreApplication::translate("Cli", "Usage: %1")
                         .arg(u"toasoan-cli [--data DIR] [--lang vi|en] [--format text|json] COMMAND …"_qs)
                   + u"\n\n";
    for (const Command &command : commands())
        text += u"  " + command.name.leftJustified(14) + QCoreApplication::translate("Cli", command.summary) + u'\n';
    text +=
        u'\n' + QCoreApplication::translate("Cli", "`toasoan-cli COMMAND --help` says more about one of them.") + u'\n';
    return text;
}

QString helpText(const Command &command)
{
    return QCoreApplication::translate("Cli", "Usage: %1").arg(usageOf(command)) + u'\n'
           + QCoreApplication::translate("Cli", command.summary) + u'\n';
}

} // namespace toasoan::cli
