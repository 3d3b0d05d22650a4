#include "ui/window/paper_commands.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/desk/reading_copy_of.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/reading_copy/copy_pictures.h"
#include "ui/common/error_text.h"
#include "ui/window/embargo_release.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/workflow_steps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace toasoan {
namespace {

constexpr int unnoticed = 250; // ms of work that needs no progress line
constexpr int between = 80;    // ms from one number to the next

QString fileNameOf(const Article &article)
{
    static const QRegularExpression notForFiles(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    const QString name = QString(article.headline).remove(notForFiles).simplified().left(60).trimmed();
    return (name.isEmpty() ? PaperCommands::tr("article") : name) + u".pdf"_qs;
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
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save as PDF"), folder.filePath(fileNameOf(m_article.article())), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
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

void PaperCommands::savePdf(const QString &path)
{
    make({path, tr("The reading copy is in %1.").arg(path), tr("Save as PDF"),
          [path](const Input &input) { return pdfAt(path, input); }});
}

void PaperCommands::print(std::shared_ptr<QPrinter> printer)
{
    make({printer->printerName(), tr("The reading copy has gone to the printer."), tr("Print"),
          [printer](const Input &input) { return printTo(*printer, input); }});
}

/// On the text as it stands: what is typed reaches the store first.
void PaperCommands::make(const Job &job, const QString &early)
{
    m_article.flush();
    const auto &standing = m_workflow.standing();
    const Copy copy = standing && standing->seal == SealState::Intact ? Copy::Final : Copy::Draft;
    const EmbargoRelease release{m_workflow.person().name, early};
    m_storage.ask(
        this,
        [draft = m_article.draft(), copy, release](Desk &desk) -> Result<Input> {
            const auto leaving = desk.exports().leaving(draft, copy, {release, {}, {}});
            const auto facts = leaving ? copyFactsOf(desk, *leaving) : tl::unexpected<Error>(leaving.error());
            return facts.map([&](const CopyFacts &known) {
                return Input{*leaving, known, desk.pictures().files(), {}};
            });
        },
        [this, job, release](const Result<Input> &input) {
            if (input)
                return draw(job, *input, release);
            offerRelease(input.error(), {m_messages, m_window, job.button},
                         [this, job](const QString &reason) { make(job, reason); });
            Q_EMIT done();
        });
}

void PaperCommands::draw(const Job &job, Input input, const EmbargoRelease &release)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    input.progress = progressOf(stop);
    m_worker.ask(
        this, [work = job.work, input] { return work(input); },
        [this, job, left = input.leaving, release, stop](const Result<PackageInfo> &made) {
            if (made)
                return note(job, left, *made, release);
            fail(made.error(), stop);
            Q_EMIT done();
        });
}

void PaperCommands::note(const Job &job, const PackageInput &left, const PackageInfo &info,
                         const EmbargoRelease &release)
{
    m_storage.ask(
        this,
        [left, where = job.where, info, release](Desk &desk) {
            return desk.exports().note(left, where, info, release);
        },
        [this, success = job.success](const Outcome &noted) {
            if (noted)
                m_messages.say(MessageBar::Kind::Success, success);
            else
                m_messages.say(MessageBar::Kind::Warning,
                               tr("%1 The log could not be written: %2").arg(success, errorText(noted.error())));
            Q_EMIT done();
        });
}

void PaperCommands::fail(const Error &error, const Stop &stop)
{
    if (*stop)
        m_messages.say(MessageBar::Kind::Info,
                       tr("Stopped. No file was written; a print that had begun is not complete."));
    else
        m_messages.say(MessageBar::Kind::Error, errorText(error));
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

Result<PackageInfo> PaperCommands::pdfAt(const QString &path, const Input &input)
{
    const Article &article = input.leaving.article;
    const QByteArray pdf = readingCopyPdf(article, input.facts, copyPictures(article, input.pictures), input.progress);
    if (pdf.isEmpty() || !input.progress(100))
        return failure(ErrorCode::Io, QStringLiteral("pdf"), {path});
    return writeDurably(path, pdf, FileAccess::Shared).map([&pdf] {
        return PackageInfo{pdf.size(), sha256Hex(pdf), 1};
    });
}

Result<PackageInfo> PaperCommands::printTo(QPrinter &printer, const Input &input)
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
    return PackageInfo();
}

} // namespace toasoan
