#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/article_fields.h"
#include "app/cli/command_groups.h"
#include "app/cli/terminal_progress.h"
#include "app/desk/draft_session.h"
#include "app/desk/picture_sweeper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace toasoan::cli {
namespace {

Result<Article> articleInFile(const QString &path)
{
    return readFile(path, limits::articleBytes).and_then(articleFromJson);
}

/// The article with everything the command line asks for.
Result<Article> edited(const Article &before, const Arguments &arguments)
{
    Article article = before;
    if (const auto file = arguments.value(QStringLiteral("json"))) {
        const auto replacement = articleInFile(*file);
        if (!replacement)
            return replacement;
        article = *replacement;
    }
    for (const QString &assignment : arguments.values(QStringLiteral("set")) + arguments.words.mid(1)) {
        if (auto set = setField(article, assignment); !set)
            return tl::unexpected(set.error());
    }
    return normalized(article);
}

Result<Revision> save(Desk &desk, const OpenDraft &draft, const Article &article, const QString &reason,
                      const QString &person = {})
{
    return desk.drafts().save(
        {draft.id, article, draft.text.annotations, draft.text.base, JournalFate::BecomesRevision, person}, reason);
}

/// Into the first figure that waits for its picture, or as a new one at the end.
Figure &figureFor(Article &article)
{
    for (Block &block : article.body) {
        auto *figure = std::get_if<Figure>(&block.content);
        if (figure && !figure->picture)
            return *figure;
    }
    article.body.append(newBlock(Figure{}));
    return std::get<Figure>(article.body.last().content);
}

void place(Article &article, const PictureRef &picture, const Arguments &arguments)
{
    Figure &figure = figureFor(article);
    figure.picture = picture;
    if (const auto caption = arguments.value(QStringLiteral("caption")))
        figure.caption = plainText(*caption);
    figure.credit = arguments.value(QStringLiteral("credit")).value_or(figure.credit);
    figure.alt = arguments.value(QStringLiteral("alt")).value_or(figure.alt);
}

struct AddedPicture
{
    QString file;
    PictureRef picture;
};

/// All or none: a file that is no picture leaves the article as it was.
Result<QList<AddedPicture>> storePictures(Desk &desk, const QStringList &files)
{
    QList<AddedPicture> added;
    for (const QString &file : files) {
        const auto picture = readFile(file, limits::pictureBytes).and_then([&](const QByteArray &bytes) {
            return desk.pictures().take(bytes).map([](const PreparedPicture &taken) { return taken.ref; });
        });
        if (!picture) {
            Error error = picture.error();
            if (error.code == ErrorCode::BadInput)
                error.args = QStringList{file};
            return tl::unexpected(error);
        }
        added.append({file, *picture});
    }
    return added;
}

Answer describe(const QList<AddedPicture> &added)
{
    QJsonArray json;
    QString text;
    for (const auto &[file, picture] : added) {
        json.append(QJsonObject{{QStringLiteral("file"), file},
                                {QStringLiteral("sha256"), picture.id.value},
                                {QStringLiteral("width"), picture.width},
                                {QStringLiteral("height"), picture.height}});
        text += QStringLiteral("%1  %2×%3  %4\n")
                    .arg(picture.id.value.left(12))
                    .arg(picture.width)
                    .arg(picture.height)
                    .arg(file);
    }
    return {json, text, {}, {}, Done};
}

Result<Answer> change(Session &session, Writing writing)
{
    const Arguments &arguments = session.arguments();
    if (arguments.options.isEmpty()
        || (!arguments.has(QStringLiteral("set")) && !arguments.has(QStringLiteral("json"))))
        return badUse(QCoreApplication::translate("Cli", "Say what to change: --set FIELD=TEXT or --json FILE."));
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    auto draft = (*desk)->drafts().open(DraftId{session.word(0)});
    if (!draft)
        return tl::unexpected(draft.error());
    const QString person = arguments.value(QStringLiteral("as")).value_or(QString());
    const auto keep = [&](const Article &article) {
        const CurrentText &text = draft->text;
        return writing == Writing::Draft
                   ? save(**desk, *draft, article, QStringLiteral("edited"), person)
                   : (*desk)->proposals().propose(
                       {draft->id, article, text.annotations, text.base, JournalFate::BecomesRevision, person});
    };
    if (writing == Writing::Proposal) { // what was suggested before goes on
        auto begun = (*desk)->people().own().and_then([&](const Person &own) {
            return (*desk)->proposals().begin(draft->id, person.isEmpty() ? own.name : person);
        });
        if (!begun)
            return tl::unexpected(begun.error());
        draft->text = std::move(*begun);
    }
    return edited(draft->text.article, arguments).and_then(keep).map([&](const Revision &revision) {
        const QJsonObject json{{QStringLiteral("id"), draft->id.value},
                               {QStringLiteral("revision"), revision.id.value}};
        return Answer{json, QString(draft->id.value + u"  " + revision.id.value.left(12) + u'\n'), {}, {}, Done};
    });
}

Result<Answer> editDraft(Session &session)
{
    return change(session, Writing::Draft);
}

Result<Answer> propose(Session &session)
{
    return change(session, Writing::Proposal);
}

Result<Answer> addPictures(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const auto draft = (*desk)->drafts().open(DraftId{session.word(0)});
    if (!draft)
        return tl::unexpected(draft.error());
    const auto added = storePictures(**desk, session.arguments().words.mid(1));
    if (!added)
        return tl::unexpected(added.error());
    Article article = draft->text.article;
    for (const AddedPicture &picture : *added)
        place(article, picture.picture, session.arguments());
    return save(**desk, *draft, normalized(article), QStringLiteral("picture")).map([&](const Revision &) {
        return describe(*added);
    });
}

Result<Answer> sweepUnused(Session &session)
{
    TerminalProgress line(
        QCoreApplication::translate("Cli", "Looking for pictures that nothing shows (Ctrl+C gives it up):"));
    return session.secret()
        .and_then([&](const QString &secret) {
            return sweepPictures(session.dataFolder(), secret, QDateTime::currentDateTimeUtc(), line.progress());
        })
        .map([](const Swept &swept) {
            const QJsonObject json{{QStringLiteral("pictures"), swept.pictures},
                                   {QStringLiteral("bytes"), swept.bytes}};
            return Answer{json,
                          QCoreApplication::translate("Cli", "Pictures taken away: %1 (%2).")
                                  .arg(swept.pictures)
                                  .arg(QLocale().formattedDataSize(swept.bytes, 1, QLocale::DataSizeTraditionalFormat))
                              + u'\n',
                          {},
                          {},
                          Done};
        });
}

} // namespace

QList<Command> editCommands()
{
    return {
        {u"edit"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "change fields of an article, or replace it"),
         1,
         -1,
         {valued("set", "FIELD=TEXT"), valued("json", "FILE"), valued("as", "PERSON")},
         editDraft},
        {u"propose"_qs,
         u"ID"_qs,
         QT_TRANSLATE_NOOP("Cli", "suggest such changes; the article stays as it is until somebody accepts them"),
         1,
         -1,
         {valued("set", "FIELD=TEXT"), valued("json", "FILE"), valued("as", "PERSON")},
         propose},
        {u"picture add"_qs,
         u"ID FILE…"_qs,
         QT_TRANSLATE_NOOP("Cli", "put pictures into an article: into figures that wait for theirs, then at the end"),
         2,
         -1,
         {valued("caption", "TEXT"), valued("credit", "NAME"), valued("alt", "TEXT")},
         addPictures},
        {u"picture sweep"_qs,
         {},
         QT_TRANSLATE_NOOP("Cli", "take away pictures that no version of any draft has shown for 30 days"),
         0,
         0,
         {},
         sweepUnused}};
}

} // namespace toasoan::cli
