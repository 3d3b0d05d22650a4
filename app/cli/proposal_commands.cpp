#include "app/base/clock.h"
#include "app/cli/command_groups.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

Result<Answer> listProposals(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto draft = (*desk)->drafts().open(DraftId{session.word(0)});
    const auto proposals = draft ? (*desk)->proposals().open(draft->id) : tl::unexpected(draft.error());
    if (!proposals)
        return tl::unexpected(proposals.error());
    QJsonArray json;
    QString text;
    for (const Revision &proposal : *proposals) {
        const auto review = (*desk)->proposals().review(draft->id, proposal.id, draft->text.article);
        if (!review)
            return tl::unexpected(review.error());
        const ChangeCount count = countChanges(review->redline.comparison);
        json.append(QJsonObject{{u"revision"_qs, proposal.id.value},
                                {u"author"_qs, proposal.author},
                                {u"time"_qs, utcText(proposal.time)},
                                {u"inserted"_qs, count.inserted},
                                {u"deleted"_qs, count.deleted}});
        text += QStringLiteral("%1  %2  +%3 −%4\n")
                    .arg(proposal.id.value.left(12), proposal.author)
                    .arg(count.inserted)
                    .arg(count.deleted);
    }
    return Answer{json, text, {}, {}, Done};
}

Result<Answer> answer(Session &session, ProposalAnswer answer)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto draft = (*desk)->drafts().open(DraftId{session.word(0)});
    if (!draft)
        return tl::unexpected(draft.error());
    const RevisionId proposal{session.word(1).toLower()};
    const auto review = (*desk)->proposals().review(draft->id, proposal, draft->text.article);
    if (!review)
        return tl::unexpected(review.error());
    const Article &article = answer == ProposalAnswer::Accepted ? review->redline.after : review->redline.before;
    return (*desk)
        ->proposals()
        .answer({draft->id, proposal, answer, session.arguments().value(u"as"_qs).value_or(QString()),
                 session.arguments().value(u"reason"_qs).value_or(QString()), article, draft->text.annotations})
        .map([&](const Revision &revision) {
            const QJsonObject json{{u"id"_qs, draft->id.value}, {u"revision"_qs, revision.id.value}};
            return Answer{json, QString(draft->id.value + u"  " + revision.id.value.left(12) + u'\n'), {}, {}, Done};
        });
}

Result<Answer> accept(Session &session)
{
    return answer(session, ProposalAnswer::Accepted);
}

Result<Answer> decline(Session &session)
{
    if (session.arguments().value(u"reason"_qs).value_or(QString()).trimmed().isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say why: --reason TEXT."));
    return answer(session, ProposalAnswer::Declined);
}

} // namespace

QList<Command> proposalCommands()
{
    return {{u"proposals"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "list the suggestions for an article that wait for an answer"),
             1,
             1,
             {},
             listProposals},
            {u"proposal accept"_qs,
             u"ID REV"_qs,
             QT_TRANSLATE_NOOP("Cli", "bring a suggestion into the article"),
             2,
             2,
             {valued("as", "PERSON")},
             accept},
            {u"proposal decline"_qs,
             u"ID REV"_qs,
             QT_TRANSLATE_NOOP("Cli", "answer a suggestion without taking it"),
             2,
             2,
             {valued("as", "PERSON"), valued("reason", "TEXT")},
             decline}};
}

} // namespace toasoan::cli
