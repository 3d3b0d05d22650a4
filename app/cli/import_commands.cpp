#include "app/cli/command_groups.h"
#include "app/cli/error_text.h"
#include "app/cli/terminal_progress.h"
#include "app/exchange/importers/importers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace toasoan::cli {
namespace {

QStringList filesNamed(const Arguments &arguments)
{
    QStringList files;
    for (const QString &name : arguments.words) {
        const bool isFolder = arguments.has(QStringLiteral("recursive")) && QFileInfo(name).isDir();
        files += isFolder ? importableFilesUnder(name) : QStringList{name};
    }
    return files;
}

int figuresIn(const QList<Block> &blocks)
{
    int count = 0;
    for (const Block &block : blocks) {
        if (std::holds_alternative<Figure>(block.content))
            ++count;
        else if (const auto *gallery = std::get_if<Gallery>(&block.content))
            count += static_cast<int>(gallery->figures.size());
        else if (const auto *box = std::get_if<Box>(&block.content))
            count += figuresIn(box->blocks);
    }
    return count;
}

QJsonObject describe(const QString &file, const ImportedDraft &draft)
{
    QJsonArray removed;
    for (const RemovedText &text : draft.imported.removed)
        removed.append(text.text);
    QJsonArray warnings;
    for (const ImportWarning &warning : draft.imported.warnings)
        warnings.append(
            QJsonObject{{QStringLiteral("code"), warning.code}, {QStringLiteral("message"), warning.message}});
    const Article &article = draft.imported.article;
    QJsonObject object{{QStringLiteral("file"), file},
                       {QStringLiteral("id"), draft.id.value},
                       {QStringLiteral("headline"), article.headline},
                       {QStringLiteral("blocks"), static_cast<int>(article.body.size())},
                       {QStringLiteral("pictures"), figuresIn(article.body)},
                       {QStringLiteral("removed"), removed},
                       {QStringLiteral("warnings"), warnings}};
    if (draft.wasThere)
        object.insert(QStringLiteral("duplicate"), true);
    return object;
}

QString sentences(const ImportedDraft &draft)
{
    QString text = draft.id.value + u"  " + draft.imported.article.headline + u'\n';
    if (draft.wasThere)
        return text + u"  " + QCoreApplication::translate("Cli", "was there already; nothing was made") + u'\n';
    for (const RemovedText &removed : draft.imported.removed)
        text +=
            u"  " + QCoreApplication::translate("Cli", "left out: “%1” (%2)").arg(removed.text, removed.why) + u'\n';
    for (const ImportWarning &warning : draft.imported.warnings)
        text += u"  " + QCoreApplication::translate("Cli", "note: %1").arg(warning.message) + u'\n';
    return text;
}

/// Puts the report of each file into the answer.
void note(Answer &answer, QJsonArray &files, const QString &file, const Result<ImportedDraft> &draft)
{
    if (draft) {
        files.append(describe(file, *draft));
        answer.text += sentences(*draft);
        return;
    }
    files.append(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("error"), errorJson(draft.error())}});
    answer.notes.append(file + u": " + errorText(draft.error()));
    answer.status = BadUse;
}

Result<Answer> importFiles(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    Answer answer;
    QJsonArray files;
    TerminalProgress line(QCoreApplication::translate("Cli", "Bringing in (Ctrl+C stops):"));
    QStringList named = filesNamed(session.arguments());
    const auto isPage = [](const QString &name) { return isPageAddress(name); };
    QStringList pages;
    std::copy_if(named.begin(), named.end(), std::back_inserter(pages), isPage);
    named.removeIf(isPage);
    const Reach reach =
        session.arguments().has(QStringLiteral("private-network")) ? Reach::AlsoPrivate : Reach::OpenInternet;
    for (const QString &page : std::as_const(pages))
        note(answer, files, page,
             (*desk)->imports().importPage({page, reach}, [&line] { return line.progress()(0, 1); }));
    const bool many = session.arguments().has(QStringLiteral("recursive"));
    const bool again = session.arguments().has(QStringLiteral("again"));
    const Outcome done = (*desk)->imports().importFiles(
        named, many && !again ? SameText::TakeTheOther : SameText::MakeAnother, line.progress(),
        [&](const QString &file, const Result<ImportedDraft> &draft) { note(answer, files, file, draft); });
    if (!done && !wasGivenUp(done.error()))
        return tl::unexpected<Error>(done.error());
    if (!done) {
        answer.notes.append(QCoreApplication::translate("Cli", "Stopped: %1 of %2 files were brought in.")
                                .arg(files.size())
                                .arg(named.size()));
        answer.status = std::max<ExitStatus>(answer.status, Found);
    }
    answer.json = files;
    return answer;
}

} // namespace

QList<Command> importCommands()
{
    return {{u"import"_qs,
             u"(FILE | URL)…"_qs,
             QT_TRANSLATE_NOOP("Cli", "make each file or web page a draft"),
             1,
             -1,
             {flag("recursive"), flag("again"), flag("private-network")},
             importFiles}};
}

} // namespace toasoan::cli
