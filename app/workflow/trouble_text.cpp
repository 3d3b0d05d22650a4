#include "app/workflow/troubles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

const QString checkWord = QStringLiteral("check");
const QString lastTryWord = QStringLiteral("last-try");
constexpr qsizetype wordPlace = 2; // among the args

struct Sentence
{
    Trouble trouble;
    const char *text; ///< %1: where; %2: its own words
};

constexpr std::array sentences = {
    Sentence{Trouble::Unreachable,
             QT_TRANSLATE_NOOP("Publishing", "%1 cannot be reached. The article waits in the outbox and is tried again "
                                             "by itself; see whether the network and the site work.")},
    Sentence{Trouble::TimedOut,
             QT_TRANSLATE_NOOP("Publishing", "%1 did not answer in time. What was sent may have arrived; before it is "
                                             "sent again it is looked for there, so nothing appears twice.")},
    Sentence{Trouble::BrokenOff,
             QT_TRANSLATE_NOOP("Publishing", "The connection to %1 ended before its answer. What was sent may have "
                                             "arrived; before it is sent again it is looked for there, so nothing "
                                             "appears twice.")},
    Sentence{Trouble::ServerFault,
             QT_TRANSLATE_NOOP("Publishing", "%1 has a fault of its own (%2). The article waits in the outbox and is "
                                             "tried again by itself; where it goes on, tell who runs the site.")},
    Sentence{Trouble::Busy,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 takes nothing at present. The article waits in the outbox and is tried "
                               "again by itself.")},
    Sentence{Trouble::NotUnderstood,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 answered something that cannot be read. What was sent may have arrived; "
                               "before it is sent again it is looked for there.")},
    Sentence{Trouble::AnswerTooLarge,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 answered with more than is ever taken, so it was broken off. Nothing is "
                               "lost; see whether the address is right.")},
    Sentence{Trouble::WrongPassword,
             QT_TRANSLATE_NOOP("Publishing", "%1 does not know this user name with this password; it may have been "
                                             "withdrawn. Nothing is lost; enter the right one in the destination (for "
                                             "WordPress an application password, made there: Users › Profile).")},
    Sentence{Trouble::LoginCutOff,
             QT_TRANSLATE_NOOP("Publishing", "The connection to %1 ended during the log-in. Nothing is lost; it is "
                                             "tried once more by itself. Where that ends alike, the password or the "
                                             "key may be wrong.")},
    Sentence{Trouble::LoginPassword,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 wants an application password, and this looks like the one for logging "
                               "in. Make one there (Users › Profile › Application Passwords) and enter it "
                               "in the destination.")},
    Sentence{Trouble::RoleTooSmall,
             QT_TRANSLATE_NOOP("Publishing", "The account at %1 may not do that: %2. Nothing is lost; ask who runs the "
                                             "site for the role of an author or an editor.")},
    Sentence{Trouble::Blocked,
             QT_TRANSLATE_NOOP("Publishing",
                               "Something in front of %1 lets no program in (%2): a plug-in or a firewall. "
                               "Nothing is lost; who runs the site must open the REST API.")},
    Sentence{Trouble::NoSuchSite,
             QT_TRANSLATE_NOOP("Publishing",
                               "There is no WordPress with an open REST API at %1. See whether the address "
                               "is the site's own, with its folder where it has one.")},
    Sentence{Trouble::CertificateUnknown,
             QT_TRANSLATE_NOOP("Publishing",
                               "Nobody trusted vouches for the certificate of %1, so nothing was sent, the "
                               "password least of all. Who runs the site must install a proper one.")},
    Sentence{Trouble::CertificateExpired,
             QT_TRANSLATE_NOOP("Publishing",
                               "The certificate of %1 has expired, so nothing was sent, the password least "
                               "of all. Who runs the site must renew it; see also whether this computer's "
                               "date is right.")},
    Sentence{Trouble::Redirected,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 leads on to another place (%2). A password does not follow there; where "
                               "that is the right site, enter its address in the destination.")},
    Sentence{Trouble::FileTooLarge,
             QT_TRANSLATE_NOOP("Publishing", "A picture is larger than %1 takes. Nothing is lost and nothing is "
                                             "published; who runs the site can raise its limit, or crop the picture.")},
    Sentence{Trouble::FileRefused,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 does not take a picture: %2. Nothing is lost and nothing is published; "
                               "tell who runs the site.")},
    Sentence{Trouble::Refused,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 refused it: %2. Nothing is lost; it would refuse it again, so it is not "
                               "tried again by itself.")},
    Sentence{Trouble::ChangedThere,
             QT_TRANSLATE_NOOP("Publishing",
                               "Somebody changed the article at %1 since it was brought there (%2). Nothing "
                               "was overwritten; look at what they changed and decide.")},
    Sentence{Trouble::GoneThere,
             QT_TRANSLATE_NOOP("Publishing", "Somebody deleted the article at %1. It was not made anew; decide whether "
                                             "it shall be.")},
    Sentence{Trouble::TooSoon,
             QT_TRANSLATE_NOOP("Publishing",
                               "The time for readers is less than two minutes ahead by the clock of %1 "
                               "(%2). Nothing is published; choose a later time, or none to publish now.")},
    Sentence{Trouble::NotAsSent,
             QT_TRANSLATE_NOOP("Publishing",
                               "What stands at %1 is not what was sent (%2). Look at it there; nothing is "
                               "lost here.")},
    Sentence{Trouble::HostKeyOther,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 shows another host key than the one in the destination (%2), so nothing "
                               "was sent, the password least of all. Ask who runs the server whether its "
                               "key was changed.")},
    Sentence{Trouble::CannotPlan,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 shows at once what it gets and cannot wait until %2. Nothing was sent; "
                               "send it at that time.")},
    Sentence{Trouble::NoPassword,
             QT_TRANSLATE_NOOP("Publishing",
                               "This computer does not have the password for “%1”. Nothing was sent; enter it "
                               "in the destination and go on.")},
    Sentence{Trouble::WaitsForPerson,
             QT_TRANSLATE_NOOP("Publishing", "Everything for %1 is ready. Paste it there, then say at which address it "
                                             "is.")},
    Sentence{Trouble::Settings,
             QT_TRANSLATE_NOOP("Publishing",
                               "The destination %1 is not set up whole: %2. Nothing was sent; complete it "
                               "and try again.")},
};

/// Where a destination was only asked.
constexpr std::array checkSentences = {
    Sentence{Trouble::LoginCutOff,
             QT_TRANSLATE_NOOP("Publishing",
                               "The connection to %1 ended during the log-in. The line broke, or the "
                               "password or the key is wrong; see whether it is right, and check again.")},
    Sentence{Trouble::Unreachable,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 cannot be reached. See whether the address is right and the network and "
                               "the site work, and check again.")},
    Sentence{Trouble::TimedOut,
             QT_TRANSLATE_NOOP("Publishing", "%1 did not answer in time. Check again a little later.")},
    Sentence{
        Trouble::BrokenOff,
        QT_TRANSLATE_NOOP("Publishing", "The connection to %1 ended before its answer. Check again a little later.")},
    Sentence{Trouble::ServerFault,
             QT_TRANSLATE_NOOP("Publishing", "%1 has a fault of its own (%2). Tell who runs the site.")},
    Sentence{Trouble::Busy,
             QT_TRANSLATE_NOOP("Publishing", "%1 takes nothing at present. Check again a little later.")},
    Sentence{Trouble::NotUnderstood,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 answered something that cannot be read. See whether the address is right.")},
};

/// Where it was tried as often as it is tried by itself.
constexpr std::array lastTrySentences = {
    Sentence{Trouble::LoginCutOff,
             QT_TRANSLATE_NOOP("Publishing",
                               "The connection to %1 ended during the log-in, twice. Nothing is lost; the "
                               "article waits in the outbox. See whether password or key of the "
                               "destination are right, then go on with it there.")},
    Sentence{Trouble::Unreachable,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 could not be reached, however often it was tried. The article waits in the "
                               "outbox; see whether the network and the site work, then go on with it there.")},
    Sentence{Trouble::ServerFault,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 still has a fault of its own (%2). The article waits in the outbox; tell who "
                               "runs the site, then go on with it there.")},
    Sentence{Trouble::Busy,
             QT_TRANSLATE_NOOP("Publishing",
                               "%1 still takes nothing. The article waits in the outbox; go on with it there "
                               "later.")},
};

struct FieldName
{
    const char *id;
    const char *name;
};

/// Of what stands at a destination.
constexpr std::array fieldNames = {
    FieldName{"title", QT_TRANSLATE_NOOP("Publishing", "headline")},
    FieldName{"content", QT_TRANSLATE_NOOP("Publishing", "text")},
    FieldName{"excerpt", QT_TRANSLATE_NOOP("Publishing", "sapo")},
    FieldName{"categories", QT_TRANSLATE_NOOP("Publishing", "sections")},
    FieldName{"tags", QT_TRANSLATE_NOOP("Publishing", "tags")},
    FieldName{"featured_media", QT_TRANSLATE_NOOP("Publishing", "lead picture")},
};

QString fieldName(const QString &id)
{
    const auto found = std::find_if(fieldNames.begin(), fieldNames.end(),
                                    [&id](const FieldName &field) { return id == QLatin1String(field.id); });
    return found == fieldNames.end() ? id : QCoreApplication::translate("Publishing", found->name);
}

Error marked(Error trouble, const QString &word)
{
    while (trouble.args.size() < wordPlace)
        trouble.args.append(QString());
    trouble.args.append(word);
    return trouble;
}

/// Null where the list has none for it.
template<typename List>
const char *textIn(const List &list, const Error &error)
{
    const auto found = std::find_if(list.begin(), list.end(), [&error](const Sentence &sentence) {
        return error.detail == troubleId(sentence.trouble);
    });
    return found == list.end() ? nullptr : found->text;
}

/// The destination's words; where they are ours, in the people's language.
QString wordsOf(const Error &error)
{
    const QString words = error.args.value(1);
    if (!isTrouble(error, Trouble::ChangedThere) && !isTrouble(error, Trouble::NotAsSent))
        return words;
    QStringList names;
    for (const QString &id : words.split(QStringLiteral(", ")))
        names.append(fieldName(id));
    return names.join(u", ");
}

} // namespace

Error ofCheck(Error trouble)
{
    return marked(std::move(trouble), checkWord);
}

Error ofLastTry(Error trouble)
{
    return marked(std::move(trouble), lastTryWord);
}

QString troubleText(const Error &error)
{
    if (error.code != ErrorCode::Destination)
        return {};
    const QString word = error.args.value(wordPlace);
    const char *text = word == checkWord     ? textIn(checkSentences, error)
                       : word == lastTryWord ? textIn(lastTrySentences, error)
                                             : nullptr;
    if (!text)
        text = textIn(sentences, error);
    if (!text)
        text = QT_TRANSLATE_NOOP("Publishing",
                                 "%1 did not take the article (%2). Nothing is lost; it waits in the outbox.");
    const QString sentence = QCoreApplication::translate("Publishing", text);
    return sentence.contains(u"%2") ? sentence.arg(error.args.value(0), wordsOf(error))
                                    : sentence.arg(error.args.value(0));
}

} // namespace toasoan
