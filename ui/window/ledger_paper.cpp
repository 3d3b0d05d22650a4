#include "ui/window/ledger_paper.h"

#include "app/base/durable_file.h"
#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTextDocument>

#include <memory>

namespace toasoan {
namespace {

constexpr qreal pointSize = 11;
constexpr QMarginsF margins; // a text document has its own two centimetres inside

std::unique_ptr<QTextDocument> pagesOf(const OrderSheet &sheet)
{
    auto pages = std::make_unique<QTextDocument>();
    QFont font(QStringLiteral("Noto Serif"));
    font.setPointSizeF(pointSize);
    pages->setDefaultFont(font);
    pages->setHtml(orderHtml(sheet));
    return pages;
}

QByteArray pdfOf(const OrderSheet &sheet)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(margins, QPageLayout::Millimeter);
        writer.setTitle(sheet.title);
        pagesOf(sheet)->print(&writer);
    }
    return buffer.data();
}

QByteArray bytesFor(const QString &path, const OrderSheet &sheet)
{
    if (path.endsWith(u".pdf", Qt::CaseInsensitive))
        return pdfOf(sheet);
    const bool isPage = path.endsWith(u".html", Qt::CaseInsensitive);
    return (isPage ? orderHtml(sheet) : orderText(sheet)).toUtf8();
}

} // namespace

LedgerPaper::LedgerPaper(StorageThread &storage, MessageBar &messages, QWidget *window)
    : QObject(window), m_storage(storage), m_messages(messages), m_window(window)
{}

void LedgerPaper::askPrinter(qint64 number)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(margins, QPageLayout::Millimeter);
    QPrintDialog dialog(printer.get(), m_window);
    dialog.setWindowTitle(tr("Print the order"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return;
    make(
        number,
        [printer](const OrderSheet &sheet) -> Outcome {
            printer->setDocName(sheet.title);
            pagesOf(sheet)->print(printer.get());
            if (printer->printerState() == QPrinter::Error)
                return failure(ErrorCode::Io, QStringLiteral("printer"), {printer->printerName()});
            return {};
        },
        tr("The order has gone to the printer."));
}

void LedgerPaper::askPath(qint64 number)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString suggested = folder.filePath(tr("order-%1.pdf").arg(number));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the order"), suggested,
                                                      tr("PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)"));
    if (!path.isEmpty())
        save(number, path);
}

void LedgerPaper::save(qint64 number, const QString &path)
{
    make(
        number,
        [path](const OrderSheet &sheet) { return writeDurably(path, bytesFor(path, sheet), FileAccess::Shared); },
        tr("The order is in %1.").arg(path));
}

void LedgerPaper::make(qint64 number, std::function<Outcome(const OrderSheet &)> work, const QString &success)
{
    const auto say = [this, success](const Outcome &made) {
        m_messages.say(made ? MessageBar::Kind::Success : MessageBar::Kind::Error,
                       made ? success : errorText(made.error()));
    };
    m_storage.ask(
        this, [number](Desk &desk) { return desk.ledger().sheet(number); },
        [this, work = std::move(work), say](const Result<OrderSheet> &sheet) {
            if (!sheet)
                return say(tl::unexpected<Error>(sheet.error()));
            m_worker.ask(
                this, [work, sheet = *sheet] { return work(sheet); }, say);
        });
}

} // namespace toasoan
