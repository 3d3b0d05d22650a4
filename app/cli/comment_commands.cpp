#include "app/article/comment_filter.h"
#include "app/article/figures.h"
#include "app/base/clock.h"
#include "app/cli/command_groups.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace toasoan::cli {
namespace {

QString option(Session &session, const char *name)
{
    return session.arguments().value(QString::fromLatin1(name)).value_or(QString());
}

Result<OpenDraft> draftOf(Session &session)
{
    return session.desk().and_then([&](Desk *desk) { return desk->drafts().open(DraftId{session.word(0)}); });
}

/// Who speaks: --as, or the account's own person.
Result<QString> speaker(Session &session)
{
    const QString named = option(session, "as");
    return session.desk()
        .and_then([&](Desk *desk) { return named.isEmpty() ? desk->people().own() : desk->people().find(named); })
        .map([](const Person &person) { return person.name; });
}

/// Of a picture, its caption.
QString wordsOf(const Article &article, const Anchor &anchor)
{
    if (anchor.place.part == Part::Picture) {
        const auto placed = figureAt(article, anchor);
        return placed ? plainText(placed->figure.caption) : QString();
    }
    for (const Passage &passage : passagesOf(article)) {
        if (passage.place == anchor.place)
            return passage.text.mid(anchor.range.start, anchor.range.length);
    }
    return {};
}

QString aboutText(const Article &article, const Anchor &anchor)
{
    const QString words = QString(u"“" + wordsOf(article, anchor) + u"”");
    return anchor.place.part == Part::Picture ? QCoreApplication::translate("Cli", "picture %1").arg(words) : words;
}

QJsonObject describe(const CommentThread &thread, const Article &article)
{
    QJsonArray comments;
    for (const Comment &comment : thread.comments)
        comments.append(QJsonObject{{QStringLiteral("author"), comment.author},
                                    {QStringLiteral("time"), utcText(comment.time)},
                                    {QStringLiteral("text"), comment.text}});
    const bool isOpen = thread.state == ThreadState::Open;
    QJsonObject object{{QStringLiteral("thread"), thread.id},
                       {QStringLiteral("state"), isOpen ? QStringLiteral("open") : QStringLiteral("resolved")},
                       {QStringLiteral("part"), partId(thread.anchor.place.part)},
                       {QStringLiteral("words"), wordsOf(article, thread.anchor)},
                       {QStringLiteral("comments"), comments}};
    if (!thread.anchor.picture.isEmpty())
        object.insert(QStringLiteral("picture"), thread.anchor.picture.value);
    if (!thread.reason.isEmpty())
        object.insert(QStringLiteral("reason"), thread.reason);
    if (!thread.resolvedBy.isEmpty())
        object.insert(QStringLiteral("resolvedBy"), thread.resolvedBy);
    return object;
}

QString lines(const CommentThread &thread, const Article &article)
{
    QString text = thread.id + (thread.state == ThreadState::Open ? u"  ○ " : u"  ✓ ")
                   + (thread.reason.isEmpty() ? QString() : QString(u"[" + thread.reason + u"] "))
                   + aboutText(article, thread.anchor) + u'\n';
    for (const Comment &comment : thread.comments)
        text += u"    " + comment.author + u", "
                + comment.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")) + u": " + comment.text
                + u'\n';
    return text;
}

QJsonObject describe(const ReturnNote &note)
{
    return {{QStringLiteral("codes"), QJsonArray::fromStringList(note.codes)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("person"), note.person},
            {QStringLiteral("time"), utcText(note.time)}};
}

CommentFilter filterOf(Session &session)
{
    CommentFilter filter;
    const Arguments &arguments = session.arguments();
    using Standing = CommentFilter::Standing;
    filter.standing = arguments.has(QStringLiteral("open"))       ? Standing::Open
                      : arguments.has(QStringLiteral("resolved")) ? Standing::Resolved
                                                                  : Standing::Any;
    filter.person = option(session, "by");
    filter.me = option(session, "to");
    filter.kinds.setFlag(CommentFilter::MentionsMe, !filter.me.isEmpty());
    filter.kinds.setFlag(CommentFilter::FromReturns, arguments.has(QStringLiteral("returns")));
    return filter;
}

Result<Answer> listComments(Session &session)
{
    const CommentFilter filter = filterOf(session);
    return draftOf(session).map([&](const OpenDraft &draft) {
        QJsonArray returns;
        QJsonArray threads;
        QString text;
        for (const ReturnNote &note : draft.text.annotations.returns) {
            returns.append(describe(note));
            text += QCoreApplication::translate("Cli", "Returned by %1 (%2): %3")
                        .arg(note.person, note.codes.join(u", "), note.text)
                    + u'\n';
        }
        for (const CommentThread &thread : draft.text.annotations.threads) {
            if (!filter.accepts(thread))
                continue;
            threads.append(describe(thread, draft.text.article));
            text += lines(thread, draft.text.article);
        }
        return Answer{QJsonObject{{QStringLiteral("returns"), returns}, {QStringLiteral("threads"), threads}},
                      text,
                      {},
                      {},
                      Done};
    });
}

/// Of these words where they stand first; of the whole headline without any.
Result<Anchor> anchorOf(const Article &article, const QString &words)
{
    for (const Passage &passage : passagesOf(article)) {
        if (words.isEmpty() && passage.place.part == Part::Headline)
            return Anchor{passage.place, {0, passage.text.size()}};
        const qsizetype at = words.isEmpty() ? -1 : passage.text.indexOf(words);
        if (at >= 0)
            return Anchor{passage.place, {at, words.size()}};
    }
    return badUse(QCoreApplication::translate("Cli", "The article does not say “%1”.").arg(words));
}

/// Of the picture with that number, in reading order from 1.
Result<Anchor> anchorOfPicture(const Article &article, const QString &number)
{
    const QList<PlacedFigure> figures = figuresOf(article);
    const int at = number.toInt() - 1;
    if (at < 0 || at >= figures.size())
        return badUse(QCoreApplication::translate("Cli", "The article has no picture number %1.").arg(number));
    const PlacedFigure &placed = figures[at];
    const PictureId picture = placed.figure.picture ? placed.figure.picture->id : PictureId();
    return Anchor{{Part::Picture, placed.block, placed.item}, {}, picture};
}

CommentThread *threadIn(Annotations &annotations, const QString &id)
{
    const auto found = std::find_if(annotations.threads.begin(), annotations.threads.end(),
                                    [&id](const CommentThread &thread) { return thread.id == id; });
    return found == annotations.threads.end() ? nullptr : &*found;
}

tl::unexpected<Error> noThread(const QString &id)
{
    return badUse(QCoreApplication::translate("Cli", "The article has no comment “%1”.").arg(id));
}

Result<Answer> saved(Session &session, const OpenDraft &draft, const Annotations &annotations, const QString &thread)
{
    const DraftText text{draft.id, draft.text.article, annotations, draft.text.base, JournalFate::BecomesRevision};
    return session.desk()
        .and_then([&](Desk *desk) { return desk->drafts().save(text, QStringLiteral("comment")); })
        .map([&](const Revision &revision) {
            const QJsonObject json{{QStringLiteral("id"), draft.id.value},
                                   {QStringLiteral("thread"), thread},
                                   {QStringLiteral("revision"), revision.id.value}};
            return Answer{json, QString(draft.id.value + u"  " + thread + u'\n'), {}, {}, Done};
        });
}

Result<Answer> addComment(Session &session)
{
    const QString text = option(session, "text").trimmed();
    if (text.isEmpty())
        return badUse(QCoreApplication::translate("Cli", "Say what: --text TEXT."));
    const auto draft = draftOf(session);
    const auto author = speaker(session);
    if (!draft || !author)
        return tl::unexpected(draft ? author.error() : draft.error());
    Annotations annotations = draft->text.annotations;
    const Comment comment{
        *author, QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC), text, {}};
    if (const QString id = option(session, "thread"); !id.isEmpty()) {
        CommentThread *thread = threadIn(annotations, id);
        if (!thread)
            return noThread(id);
        thread->comments.append(comment);
        return saved(session, *draft, annotations, id);
    }
    const QString picture = option(session, "picture");
    const auto anchor = picture.isEmpty() ? anchorOf(draft->text.article, option(session, "words"))
                                          : anchorOfPicture(draft->text.article, picture);
    if (!anchor)
        return tl::unexpected(anchor.error());
    annotations.threads.append({newRandomName(), *anchor, ThreadState::Open, {comment}});
    return saved(session, *draft, annotations, annotations.threads.last().id);
}

Result<Answer> settle(Session &session, ThreadState state)
{
    const auto draft = draftOf(session);
    const auto person = speaker(session);
    if (!draft || !person)
        return tl::unexpected(draft ? person.error() : draft.error());
    Annotations annotations = draft->text.annotations;
    CommentThread *thread = threadIn(annotations, session.word(1));
    if (!thread)
        return noThread(session.word(1));
    const bool isSettled = state == ThreadState::Resolved;
    thread->state = state;
    thread->resolvedBy = isSettled ? *person : QString();
    thread->resolvedAt =
        isSettled ? QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC) : QDateTime();
    return saved(session, *draft, annotations, thread->id);
}

Result<Answer> resolveComment(Session &session)
{
    return settle(session, ThreadState::Resolved);
}

Result<Answer> reopenComment(Session &session)
{
    return settle(session, ThreadState::Open);
}

} // namespace

QList<Command> commentCommands()
{
    return {{u"comments"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "list what people say about an article, and why it was returned"),
             1,
             1,
             {flag("open"), flag("resolved"), flag("returns"), valued("by", "PERSON"), valued("to", "PERSON")},
             listComments},
            {u"comment add"_qs,
             u"ID"_qs,
             QT_TRANSLATE_NOOP("Cli", "say something about words or a picture of an article, or answer"),
             1,
             1,
             {valued("text", "TEXT"), valued("words", "WORDS"), valued("picture", "N"), valued("thread", "THREAD"),
              valued("as", "PERSON")},
             addComment},
            {u"comment resolve"_qs,
             u"ID THREAD"_qs,
             QT_TRANSLATE_NOOP("Cli", "settle a comment"),
             2,
             2,
             {valued("as", "PERSON")},
             resolveComment},
            {u"comment reopen"_qs,
             u"ID THREAD"_qs,
             QT_TRANSLATE_NOOP("Cli", "open a settled comment again"),
             2,
             2,
             {valued("as", "PERSON")},
             reopenComment}};
}

} // namespace toasoan::cli
