#include "ui/window/import_commands.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/importers.h"
#include "ui/common/error_text.h"
#include "ui/panels/choice_bar.h"
#include "ui/window/copy_words.h"
#include "ui/window/encoding_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>

namespace toasoan {
namespace {

constexpr int quickEnough = 500;            // ms: what takes longer says how far it is
constexpr qsizetype longestSample = 200000; // letters that an encoding is looked for in

bool isHandover(const QString &path)
{
    return path.endsWith(u".tsb", Qt::CaseInsensitive);
}

QString kindName(const QString &importer)
{
    static constexpr std::pair<const char *, const char *> names[] = {
        {"text", QT_TRANSLATE_NOOP("CopyWords", "Plain text")},
        {"docx", QT_TRANSLATE_NOOP("CopyWords", "Word")},
        {"doc", QT_TRANSLATE_NOOP("CopyWords", "Old Word")},
        {"odt", QT_TRANSLATE_NOOP("CopyWords", "LibreOffice")},
        {"rtf", QT_TRANSLATE_NOOP("CopyWords", "Rich text")},
        {"markdown", QT_TRANSLATE_NOOP("CopyWords", "Markdown")},
        {"html", QT_TRANSLATE_NOOP("CopyWords", "Web page")},
        {"mail", QT_TRANSLATE_NOOP("CopyWords", "Mail")},
        {"json", QT_TRANSLATE_NOOP("CopyWords", "Article")}};
    for (const auto &[id, name] : names) {
        if (importer == QLatin1String(id))
            return QCoreApplication::translate("CopyWords", name);
    }
    return importer.toUpper();
}

QString patternsOf(const QStringList &suffixes)
{
    QStringList patterns;
    for (const QString &suffix : suffixes) {
        if (!suffix.isEmpty())
            patterns.append(u"*." + suffix);
    }
    return patterns.join(u' ');
}

/// Letters of the file as bytes, where it is one of letters alone, or of Unicode, where references of HTML stand in it;
/// empty for documents of other kinds.
QString lettersOf(const QString &path)
{
    static const QStringList readable{QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("html"),
                                      QStringLiteral("htm"), QStringLiteral("md"),   QString()};
    if (!readable.contains(QFileInfo(path).suffix().toLower()))
        return {};
    const QByteArray bytes = readFile(path, limits::textFileBytes).value_or(QByteArray());
    const QString text = decodeText(bytes).value_or(QString());
    const auto guess = guessLegacy(text);
    const bool isUnicode = guess && guess->encoding == LegacyEncoding::HtmlEntities;
    return (isUnicode ? text : QString::fromLatin1(bytes)).left(longestSample);
}

QStringList messagesOf(const Imported &imported)
{
    QStringList messages;
    for (const ImportWarning &warning : imported.warnings)
        messages.append(warning.message);
    for (const CopyNote &note : imported.notes)
        messages.append(wordsFor(note));
    return messages;
}

BroughtFile reportOf(const IntakenFile &file)
{
    const auto &[path, draft] = file;
    if (!draft)
        return {path, BroughtFile::Outcome::NotRead, {}, {}, {}, {errorText(draft.error())}};
    const Article &article = draft->imported.article;
    return {path,
            draft->wasThere ? BroughtFile::Outcome::WasThere : BroughtFile::Outcome::BroughtIn,
            draft->id,
            article.headline,
            summaryOf(recognizedPieces(article, draft->imported.datelineFrom)),
            messagesOf(draft->imported)};
}

} // namespace

QString importFilter()
{
    QStringList kinds{ImportCommands::tr("All copy (%1)").arg(patternsOf(copySuffixes()))};
    for (const Importer &importer : importers())
        kinds.append(QStringLiteral("%1 (%2)").arg(kindName(importer.id), patternsOf(importer.suffixes)));
    kinds.append(QStringLiteral("%1 (*.doc *.dot)").arg(kindName(QStringLiteral("doc"))));
    kinds.append(ImportCommands::tr("All files (*)"));
    return kinds.join(QStringLiteral(";;"));
}

bool isImportable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    // Names first: a thousand dropped files are not to be looked for on a slow disk by this thread.
    return (!suffix.isEmpty() && copySuffixes().contains(suffix)) || isHandover(path) || QFileInfo(path).isDir();
}

ImportCommands::ImportCommands(const Parts &parts) : QObject(&parts.window), m(parts), m_intake(parts.storage)
{
    connect(&m_intake, &FileIntake::brought, this, &ImportCommands::take);
    connect(&m_intake, &FileIntake::progressed, this, &ImportCommands::showProgress);
    connect(&m_intake, &FileIntake::ended, this, &ImportCommands::end);
    connect(&m.article, &OpenArticle::articleShown, this, [this] {
        if (!m_draft.isEmpty() && m.article.draft() == m_draft)
            showRecognized();
        else if (!m_pieces.isEmpty())
            m.bar.hide();
    });
    connect(&m.bar, &ChoiceBar::changeWanted, this, &ImportCommands::change);
}

void ImportCommands::ask()
{
    bringIn(QFileDialog::getOpenFileNames(&m.window, tr("Open copy"), {}, importFilter()));
}

void ImportCommands::bringIn(const QStringList &paths, SameText same)
{
    QStringList handovers;
    QStringList copy;
    for (const QString &path : paths)
        (isHandover(path) ? handovers : copy).append(path);
    if (!handovers.isEmpty())
        Q_EMIT handoversCame(handovers);
    if (!copy.isEmpty() && start())
        m_intake.begin(copy, same);
}

bool ImportCommands::start()
{
    if (m_intake.isBusy())
        return false;
    m_files.clear();
    m_only.reset();
    m_isSlow = false;
    m_begun.start();
    return true;
}

void ImportCommands::askPage()
{
    const QString address =
        QInputDialog::getText(&m.window, tr("Open web page"), tr("Address of the page (its article becomes a draft):"));
    if (!address.trimmed().isEmpty())
        bringInPage(address.trimmed());
}

void ImportCommands::bringInPage(const QString &address)
{
    if (!start())
        return;
    m.messages.startProgress(tr("Fetching the page:"), [this] { stop(); });
    m_intake.beginPage(address.contains(u"://") ? address : QString(u"https://" + address), SameText::TakeTheOther);
}

/// What one file alone became is shown; of many, what is said of each.
void ImportCommands::take(const IntakenFile &file)
{
    m_only = m_files.isEmpty() && file.draft ? std::optional(*file.draft) : std::nullopt;
    m_files.append(reportOf(file));
}

void ImportCommands::showProgress(int done, int all)
{
    if (m_begun.elapsed() < quickEnough)
        return;
    if (!std::exchange(m_isSlow, true))
        m.messages.startProgress(tr("Bringing in:"), [this] { stop(); });
    m.messages.setProgress(100 * done / std::max(1, all), tr("%1 of %2").arg(done).arg(all));
}

void ImportCommands::stop()
{
    m_intake.stop();
}

void ImportCommands::end(FileIntake::End end, const QStringList &notReached)
{
    Q_EMIT changed();
    for (const QString &path : m_files.isEmpty() ? QStringList() : notReached)
        m_files.append({path, BroughtFile::Outcome::NotReached, {}, {}, {}, {}});
    if (m_files.size() == 1 && m_only)
        showOne(m_files.first().path, *m_only);
    else if (m_files.size() == 1)
        m.messages.say(MessageBar::Kind::Error, m_files.first().notes.value(0));
    else if (m_files.isEmpty() && end == FileIntake::End::Stopped)
        m.messages.say(MessageBar::Kind::Info, tr("Stopped."));
    else if (m_files.isEmpty())
        m.messages.say(MessageBar::Kind::Info, tr("There is no file in it that could be brought in."));
    else
        sayWhatBecame(end);
}

void ImportCommands::showOne(const QString &path, const ImportedDraft &draft)
{
    if (draft.wasThere) {
        m.messages.offer(MessageBar::Kind::Info,
                         tr("This copy is a draft already: “%1”.").arg(draft.imported.article.headline),
                         tr("Bring it in again"), [this, path] { bringIn({path}, SameText::MakeAnother); });
        Q_EMIT opened(draft.id);
        return;
    }
    m_draft = draft.id;
    m_imported = draft.imported;
    m_pieces.clear();
    sayBroughtIn(path, draft.imported);
    Q_EMIT opened(draft.id);
}

void ImportCommands::sayBroughtIn(const QString &path, const Imported &imported)
{
    const auto old = std::find_if(imported.warnings.begin(), imported.warnings.end(),
                                  [](const ImportWarning &warning) { return warning.code == u"encoding"; });
    if (old != imported.warnings.end())
        return m.messages.offer(MessageBar::Kind::Info,
                                tr("Brought in: “%1”. It was not in Unicode and was read as %2.")
                                    .arg(imported.article.headline, old->args.value(0)),
                                tr("Before and after…"), [this, path] { reread(path); });
    QStringList said{tr("Brought in: “%1”.").arg(imported.article.headline)};
    const auto isOfPage = [](const ImportWarning &warning) { return warning.code == u"pictures-not-fetched"; };
    const auto ofPage = std::find_if(imported.warnings.begin(), imported.warnings.end(), isOfPage);
    if (ofPage != imported.warnings.end())
        said.append(ofPage->message + u'.');
    if (imported.hasChanges)
        said.append(tr("Its tracked changes stand in the history."));
    if (!imported.removed.isEmpty())
        said.append(tr("Left out as page remains: %1.").arg(imported.removed.size()));
    if (!imported.warnings.isEmpty())
        said.append(tr("Warnings: %1.").arg(imported.warnings.size()));
    m.messages.say(MessageBar::Kind::Info, said.join(u' '));
}

/// Another encoding than the one that was recognized: what it gives takes the article's place, as one undo step.
void ImportCommands::reread(const QString &path)
{
    const DraftId draft = m_draft;
    m.storage.ask(
        this, [path](Desk &) -> Result<QString> { return lettersOf(path); },
        [this, path, draft](const Result<QString> &letters) {
            if (!letters || letters->isEmpty() || m.article.draft() != draft)
                return;
            const auto guess = guessLegacy(*letters);
            const auto encoding = m.encodings.ask(*letters, guess ? std::optional(guess->encoding) : std::nullopt);
            if (!encoding)
                return;
            m_intake.readAs(path, *encoding, [this, draft](const Result<Imported> &read) {
                if (!read)
                    m.messages.say(MessageBar::Kind::Error, errorText(read.error()));
                else if (m.article.draft() == draft && m.article.isWritable())
                    m.article.become(read->article);
            });
        });
}

void ImportCommands::sayWhatBecame(FileIntake::End end)
{
    const auto count = [this](BroughtFile::Outcome outcome) {
        return static_cast<int>(std::count_if(m_files.begin(), m_files.end(),
                                              [outcome](const BroughtFile &file) { return file.outcome == outcome; }));
    };
    const int there = count(BroughtFile::Outcome::WasThere);
    const int failed = count(BroughtFile::Outcome::NotRead);
    QStringList said{tr("%n file(s) were brought in.", nullptr, count(BroughtFile::Outcome::BroughtIn))};
    if (end == FileIntake::End::Stopped)
        said.prepend(tr("Stopped."));
    if (there > 0)
        said.append(tr("%n were drafts already and were left out.", nullptr, there));
    if (failed > 0)
        said.append(tr("%n could not be read.", nullptr, failed));
    if (const int rest = count(BroughtFile::Outcome::NotReached); rest > 0)
        said.append(tr("%n were not read any more.", nullptr, rest));
    m.messages.offer(failed > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Success, said.join(u' '), tr("Report…"),
                     [this] { showFiles(); });
}

void ImportCommands::showFiles()
{
    ImportReport report(m_files, &m.window);
    connect(&report, &ImportReport::draftWanted, this, &ImportCommands::opened);
    report.exec();
}

bool ImportCommands::hasReport() const
{
    return !m_draft.isEmpty() && m.article.draft() == m_draft && !m.bar.lines().isEmpty();
}

void ImportCommands::dropReport()
{
    m_draft = {};
    m_pieces.clear();
}

/// First what each piece was taken for, then what was done to the copy, which nobody can change any more.
void ImportCommands::showRecognized()
{
    m_pieces = recognizedPieces(m_imported.article, m_imported.datelineFrom);
    QList<ChoiceLine> lines;
    for (const RecognizedPiece &piece : std::as_const(m_pieces))
        lines.append({nameOf(piece.kind), u'“' + piece.letters + u'”', ChoiceLine::Kind::Choice});
    for (const RemovedText &removed : std::as_const(m_imported.removed))
        lines.append({tr("Left out"), tr("“%1” (%2)").arg(removed.text, removed.why), ChoiceLine::Kind::Statement});
    for (const ImportWarning &warning : std::as_const(m_imported.warnings))
        lines.append({tr("Note"), warning.message, ChoiceLine::Kind::Statement});
    for (const CopyNote &note : std::as_const(m_imported.notes))
        lines.append(lineFor(note, ChoiceLine::Kind::Statement));
    m.bar.fold();
    m.bar.setLines(lines);
    m.bar.setSummary(tr("Recognized: %1.").arg(summaryOf(m_pieces)));
    m.bar.setVisible(!lines.isEmpty());
    Q_EMIT reported();
}

void ImportCommands::change(int line, bool on)
{
    if (!hasReport() || line >= m_pieces.size())
        return;
    const RecognizedPiece &piece = m_pieces[line];
    const Article now = m.article.article();
    const auto changed = on ? withRecognized(now, piece) : withPlain(now, piece);
    if (changed && m.article.isWritable())
        return m.article.become(*changed);
    m.bar.setOn(line, !on);
    m.messages.say(MessageBar::Kind::Info, tr("“%1” was changed since; nothing was done.").arg(piece.letters.left(60)));
}

} // namespace toasoan
