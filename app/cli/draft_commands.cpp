#include "app/article/article_json.h"
#include "app/base/clock.h"
#include "app/cli/command_groups.h"
#include "app/cli/terminal_progress.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/markdown.h"
#include "app/exchange/exporters/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

QString statusText(const DraftRow &row)
{
    const bool changed = row.seal == SealState::ChangedSinceApproval;
    return changed ? sealName(SealState::ChangedSinceApproval) : stateName(row.state);
}

QJsonObject describe(const DraftRow &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id.value},
                       {QStringLiteral("headline"), row.headline},
                       {QStringLiteral("status"), stateId(row.state)},
                       {QStringLiteral("author"), row.author},
                       {QStringLiteral("modified"), utcText(row.modified)}};
    if (row.seal)
        object.insert(QStringLiteral("seal"), sealId(*row.seal));
    if (!row.snippet.text.isEmpty())
        object.insert(QStringLiteral("snippet"), row.snippet.text);
    return object;
}

QString line(const DraftRow &row)
{
    const QString modified = row.modified.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    const QString snippet =
        row.snippet.text.isEmpty() ? QString() : QString(u"    " + row.snippet.text.simplified() + u'\n');
    return row.id.value + u"  " + modified + u"  " + statusText(row) + u"  " + row.headline + u'\n' + snippet;
}

Result<Answer> answerWith(Session &session, const DraftFilter &filter)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    return (*desk)->drafts().list(filter).map([](const QList<DraftRow> &rows) {
        QJsonArray json;
        QString text;
        for (const DraftRow &row : rows) {
            json.append(describe(row));
            text += line(row);
        }
        return Answer{json, text, {}, {}, Done};
    });
}

/// What of an article a page must know beside its text.
struct Shown
{
    Article article;
    ExportOptions options;
};

Result<Shown> headOf(Desk &desk, const DraftId &id)
{
    return desk.drafts().open(id).map([&](const OpenDraft &draft) {
        ExportOptions options;
        options.draft = id;
        options.revision = draft.head;
        options.written = draft.modified;
        return Shown{draft.text.article, options};
    });
}

Result<Shown> revisionOf(Desk &desk, const DraftId &id, const QString &revision)
{
    return desk.history().revision(id, revision).map([&](const RevisionText &text) {
        ExportOptions options;
        options.draft = id;
        options.revision = text.revision.id;
        options.written = text.revision.time;
        return Shown{text.article, options};
    });
}

/// A page on the terminal has no folder beside it, so its pictures are inside; those that cannot be read are left out.
void embedPictures(Shown &shown, const PictureSource &source)
{
    for (const Figure &figure : figuresWithPicture(shown.article)) {
        Article alone;
        alone.body = {newBlock(figure)};
        const auto pictures = webPictures(alone, source);
        for (const WebPicture &picture : pictures.value_or(QList<WebPicture>())) {
            const QString data = u"data:image/jpeg;base64," + QString::fromLatin1(picture.jpeg.toBase64());
            shown.options.pictures.insert(picture.name, {data, {}, picture.size, picture.jpeg.size()});
        }
    }
}

QByteArray formOf(Shown shown, const QString &format, const PictureSource &pictures)
{
    if (format == u"json")
        return toCanonicalJson(shown.article) + '\n';
    if (format == u"markdown")
        return toMarkdown(shown.article, shown.options);
    if (format == u"text")
        return toPlainText(shown.article, shown.options);
    embedPictures(shown, pictures);
    return toHtml(shown.article, shown.options);
}

Result<Answer> listDrafts(Session &session)
{
    DraftFilter filter;
    if (const auto status = session.arguments().value(QStringLiteral("status"))) {
        filter.state = stateFromId(*status);
        if (!filter.state)
            return badUse(QCoreApplication::translate("Cli", "There is no status “%1”.").arg(*status));
    }
    return answerWith(session, filter);
}

/// What waits, all of it, before a search: with a line where that takes a while.
Outcome broughtUp(Desk &desk, const QString &saying)
{
    if (desk.writeRefusal())
        return {};
    TerminalProgress line(saying);
    return desk.drafts().bringIndexUp(line.progress());
}

Result<Answer> searchDrafts(Session &session)
{
    DraftFilter filter;
    filter.query = session.arguments().words.join(u' ');
    filter.limit = 50;
    if (const auto limit = session.arguments().value(QStringLiteral("limit"))) {
        filter.limit = limit->toInt();
        if (filter.limit < 1)
            return badUse(QCoreApplication::translate("Cli", "--limit is a number from 1."));
    }
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    if (auto up = broughtUp(**desk, QCoreApplication::translate("Cli", "The index of words is brought up to date:"));
        !up)
        return tl::unexpected(up.error());
    auto answer = answerWith(session, filter);
    if (answer || answer.error().code != ErrorCode::StoreDamaged)
        return answer;
    const QString saying = QCoreApplication::translate(
        "Cli", "The index of words was damaged and is made anew; no draft is hurt (Ctrl+C gives it up):");
    return (*desk)->drafts().remakeIndex().and_then([&](qint64) { return broughtUp(**desk, saying); }).and_then([&] {
        return answerWith(session, filter);
    });
}

Result<Answer> showDraft(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const DraftId id{session.word(0)};
    const auto revision = session.arguments().value(QStringLiteral("revision"));
    return (revision ? revisionOf(**desk, id, *revision) : headOf(**desk, id)).map([&](const Shown &shown) {
        return Answer{{}, {}, {}, formOf(shown, session.format(), (*desk)->pictures().source()), Done};
    });
}

} // namespace

QList<Command> draftCommands()
{
    return {
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
         {u"text"_qs, u"json"_qs, u"html"_qs, u"markdown"_qs}}};
}

} // namespace toasoan::cli
