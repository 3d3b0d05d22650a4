#include "ui/window/paper_commands.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/progress.h"
#include "app/desk/reading_copy_of.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/reading_copy/copy_pictures.h"
#include "ui/common/error_text.h"
#include "ui/window/embargo_release.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/save_path.h"
#include "ui/window/workflow_steps.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

#include <utility>

namespace toasoan {
namespace {

constexpr int unnoticed = 250; // ms of work that needs no progress line
constexpr int between = 80;    // ms from one number to the next

/// Whose pages these are: a name that the log can keep.
QString nameOf(const QPrinter &printer)
{
    const QString file = printer.outputFileName();
    return file.isEmpty() ? printer.printerName() : QFileInfo(file).fileName();
}

/// Of what is approved as it stands a final one.
Copy copyThatIs(Desk &desk, const DraftId &draft)
{
    const auto approval = desk.exports().leave(draft);
    const bool isDraft = !approval
                         && (approval.error().code == ErrorCode::NotApproved
                             || approval.error().code == ErrorCode::ChangedSinceApproval);
    return isDraft ? Copy::Draft : Copy::Final;
}

} // namespace

PaperCommands::PaperCommands(StorageThread &storage, OpenArticle &article, const WorkflowSteps &workflow,
                             MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_storage(storage)
    , m_article(article)
    , m_workflow(workflow)
    , m_messages(messages)
    , m_window(window)
{}

bool PaperCommands::run(Command command)
{
    if (command != Command::Print && command != Command::SavePdf)
        return false;
    if (m_article.isOpen() && command == Command::Print)
        askPrinter();
    else if (m_article.isOpen())
        askPath();
    return true;
}

void PaperCommands::askPath()
{
    const DraftId draft = m_article.draft();
    const QString path = askSavePath(m_window, tr("Save as PDF"),
                                     fileNameFor(m_article.article().headline, readingCopyForm()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(draft, path);
}

void PaperCommands::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(m_article.article().headline);
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(tr("Print the reading copy"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange
                      | QAbstractPrintDialog::PrintCollateCopies);
    if (dialog.exec() == QDialog::Accepted)
        print(std::move(printer));
}

void PaperCommands::savePdf(const DraftId &draft, const QString &path, std::optional<Copy> copy)
{
    make({draft, copy, Medium::File, path, tr("The reading copy is in %1.").arg(path), tr("Save as PDF"),
          [path](const Input &input) -> Result<QByteArray> {
              const Article &article = input.leaving.article;
              const QByteArray pdf =
                  readingCopyPdf(article, input.facts, copyPictures(article, input.pictures), input.progress);
              if (pdf.isEmpty() || !input.progress(100))
                  return failure(ErrorCode::Io, QStringLiteral("pdf"), {path});
              return pdf;
          }});
}

void PaperCommands::print(std::shared_ptr<QPrinter> printer)
{
    make({m_article.draft(),
          {},
          Medium::Paper,
          nameOf(*printer),
          tr("The reading copy has gone to the printer."),
          tr("Print"),
          [printer](const Input &input) { return printTo(*printer, input); }});
}

EmbargoRelease PaperCommands::releaseOf(const Job &job) const
{
    return {m_workflow.person().name, job.early};
}

/// What goes onto paper is noted before it does: pages that are out do not come back.
Result<PaperCommands::Input> PaperCommands::inputOf(Desk &desk, const Job &job, const EmbargoRelease &release)
{
    const Copy copy = job.copy ? *job.copy : copyThatIs(desk, job.draft);
    const auto leaving = desk.exports().leaving(job.draft, copy, {release, {}, {}});
    const auto facts =
        leaving ? copyFactsOf(desk, *leaving, ApprovalSheet::Whole) : tl::unexpected<Error>(leaving.error());
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    const Outcome noted =
        job.medium == Medium::Paper ? desk.exports().note({*leaving}, job.whereTo, {}, release) : Outcome();
    return noted.map([&] { return Input{*leaving, *facts, desk.pictures().files(), {}}; });
}

/// On the text as it stands: what is typed reaches the store first.
void PaperCommands::make(const Job &job)
{
    m_article.flush();
    m_storage.ask(
        this, [job, release = releaseOf(job)](Desk &desk) { return inputOf(desk, job, release); },
        [this, job](const Result<Input> &input) {
            if (input)
                return draw(job, *input);
            offerRelease(input.error(), {m_messages, m_window, job.button}, [this, job](const QString &reason) {
                Job again = job;
                again.early = reason;
                make(again);
            });
            Q_EMIT done();
        });
}

void PaperCommands::draw(const Job &job, Input input)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    input.progress = progressOf(stop);
    m_worker.ask(
        this, [work = job.work, input] { return work(input); },
        [this, job, left = input.leaving, stop](const Result<QByteArray> &made) {
            if (!made)
                return fail(made.error(), stop);
            job.medium == Medium::File ? keep(job, left, *made, stop) : succeed(job);
        });
}

/// File and line in the log by one task, which the storage thread ends whatever becomes of the window.
void PaperCommands::keep(const Job &job, const PackageInput &left, const QByteArray &pdf, const Stop &stop)
{
    m_storage.ask(
        this,
        [path = job.whereTo, left, pdf, release = releaseOf(job), stop](Desk &desk) -> Outcome {
            if (*stop)
                return givenUp();
            if (auto written = writeDurably(path, pdf, FileAccess::Shared); !written)
                return written;
            return desk.exports().note({left}, QFileInfo(path).fileName(), {pdf.size(), sha256Hex(pdf), 1}, release);
        },
        [this, job, stop](const Outcome &kept) { kept ? succeed(job) : fail(kept.error(), stop); });
}

void PaperCommands::succeed(const Job &job)
{
    if (job.medium == Medium::Paper)
        m_messages.say(MessageBar::Kind::Success, job.success);
    else
        m_messages.offer(MessageBar::Kind::Success, job.success, tr("Open folder"), [path = job.whereTo] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        });
    Q_EMIT done();
}

void PaperCommands::fail(const Error &error, const Stop &stop)
{
    if (stop && *stop)
        m_messages.say(MessageBar::Kind::Info,
                       tr("Stopped. No file was written; a print that had begun is not complete."));
    else
        m_messages.say(MessageBar::Kind::Error, errorText(error));
    Q_EMIT done();
}

/// Called on the worker's thread.
CopyProgress PaperCommands::progressOf(const Stop &stop)
{
    QElapsedTimer begun;
    return [this, stop, begun, next = unnoticed](int percent) mutable {
        if (!begun.isValid())
            begun.start();
        if (begun.elapsed() >= next) {
            next = static_cast<int>(begun.elapsed()) + between;
            QMetaObject::invokeMethod(
                this, [this, stop, percent] { showProgress(stop, percent); }, Qt::QueuedConnection);
        }
        return !*stop;
    };
}

void PaperCommands::showProgress(const Stop &stop, int percent)
{
    if (*stop)
        return;
    if (std::exchange(m_shown, stop) != stop)
        m_messages.startProgress(tr("Setting the pages of the reading copy…"), [stop] { *stop = true; });
    m_messages.setProgress(percent);
}

Result<QByteArray> PaperCommands::printTo(QPrinter &printer, const Input &input)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::Io, QStringLiteral("printer"), {printer.printerName()});
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const Article &article = input.leaving.article;
    const ReadingCopy copy(article, input.facts, copyPictures(article, input.pictures), paper.size(),
                           printer.resolution(), [&](int percent) { return input.progress(percent / 2); });
    const int first = qMax(printer.fromPage(), 1);
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), copy.pageCount()) : copy.pageCount();
    for (int page = first; page <= last; ++page) {
        if (!input.progress(50 + 50 * (page - first) / std::max(1, last - first + 1))) {
            printer.abort();
            return failure(ErrorCode::Io, QStringLiteral("printer"), {printer.printerName()});
        }
        if (page > first && !printer.newPage())
            return failure(ErrorCode::Io, QStringLiteral("printer"), {printer.printerName()});
        copy.paint(painter, page - 1);
    }
    return QByteArray();
}

} // namespace toasoan
