#include "app/cli/command_groups.h"
#include "app/proofing/house_dictionary.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

QString path(const Session &session)
{
    return houseDictionaryPath(session.dataFolder());
}

Answer answerOf(const QStringList &entries)
{
    QString text;
    for (const QString &entry : entries)
        text += entry + u'\n';
    return {QJsonArray::fromStringList(entries), text, {}, {}, Done};
}

Result<Answer> listWords(Session &session)
{
    return loadHouseDictionary(path(session)).map([](const HouseDictionary &house) {
        return answerOf(house.entries());
    });
}

/// "words add Rào Tre" is one name.
Result<Answer> addWord(Session &session)
{
    return addToHouseDictionary(path(session), session.arguments().words.join(u' ')).and_then([&] {
        return listWords(session);
    });
}

Result<Answer> mergeWords(Session &session)
{
    return mergeIntoHouseDictionary(path(session), session.word(0)).map([](const QStringList &added) {
        Answer answer = answerOf(added);
        answer.notes.append(QCoreApplication::translate("Cli", "New words: %1.").arg(added.size()));
        return answer;
    });
}

} // namespace

QList<Command> wordCommands()
{
    return {{u"words"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the newsroom's own words"), 0, 0, {}, listWords},
            {u"words list"_qs, {}, QT_TRANSLATE_NOOP("Cli", "list the newsroom's own words"), 0, 0, {}, listWords},
            {u"words add"_qs, u"WORD…"_qs, QT_TRANSLATE_NOOP("Cli", "call a word or a name right"), 1, -1, {}, addWord},
            {u"words merge"_qs,
             u"FILE"_qs,
             QT_TRANSLATE_NOOP("Cli", "take over the words of another newsroom's file"),
             1,
             1,
             {},
             mergeWords}};
}

} // namespace toasoan::cli
