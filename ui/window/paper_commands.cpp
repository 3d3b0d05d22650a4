#include "ui/window/paper_commands.h"

#include "app/base/durable_file.h"
#include "app/desk/copy_facts_of.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/reading_copy/copy_pictures.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"

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

PaperCommands::PaperCommands(StorageThread &storage, OpenArticle &article, MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_article(article), m_messages(messages), m_window(window)
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
    make(
        [path](const Input &input) -> Outcome {
            const QByteArray pdf =
                readingCopyPdf(input.article, input.facts, copyPictures(input.article, input.pictures), input.progress);
            return pdf.isEmpty() || !input.progress(100) ? failure(ErrorCode::Io, QStringLiteral("pdf"), {path})
                                                         : writeDurably(path, pdf, FileAccess::Shared);
        },
        tr("The reading copy is in %1.").arg(path));
}

void PaperCommands::print(std::shared_ptr<QPrinter> printer)
{
    make([printer](const Input &input) { return printTo(*printer, input); },
         tr("The reading copy has gone to the printer."));
}

/// On the text as it stands: what is typed reaches the store first.
void PaperCommands::make(std::function<Outcome(const Input &)> work, const QString &success)
{
    m_article.flush();
    m_storage.ask(
        this,
        [draft = m_article.draft()](Desk &desk) -> Result<Input> {
            const auto open = desk.drafts().open(draft);
            if (!open)
                return tl::unexpected<Error>(open.error());
            return copyFactsOf(desk, *open).map([&](const CopyFacts &facts) {
                return Input{open->text.article, facts, desk.pictures().files(), {}};
            });
        },
        [this, work = std::move(work), success](const Result<Input> &input) {
            if (!input)
                return m_messages.say(MessageBar::Kind::Error, errorText(input.error()));
            draw(work, *input, success);
        });
}

void PaperCommands::draw(const std::function<Outcome(const Input &)> &work, Input input, const QString &success)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    input.progress = progressOf(stop);
    m_worker.ask(
        this, [work, input = std::move(input)] { return work(input); },
        [this, stop, success](const Outcome &made) {
            say(made, stop, success);
            Q_EMIT done();
        });
}

void PaperCommands::say(const Outcome &made, const Stop &stop, const QString &success)
{
    if (made)
        m_messages.say(MessageBar::Kind::Success, success);
    else if (*stop)
        m_messages.say(MessageBar::Kind::Info,
                       tr("Stopped. No file was written; a print that had begun is not complete."));
    else
        m_messages.say(MessageBar::Kind::Error, errorText(made.error()));
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

Outcome PaperCommands::printTo(QPrinter &printer, const Input &input)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::Io, QStringLiteral("printer"), {printer.printerName()});
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const ReadingCopy copy(input.article, input.facts, copyPictures(input.article, input.pictures), paper.size(),
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
    return {};
}

} // namespace toasoan
