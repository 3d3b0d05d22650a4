#pragma once
#include "app/base/worker.h"
#include "app/exchange/package.h"
#include "app/exchange/reading_copy/reading_copy.h"
#include "app/media/picture_store.h"
#include "ui/actions/command.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace toasoan {

struct EmbargoRelease;

class MessageBar;
class OpenArticle;
class StorageThread;
class WorkflowSteps;

/// The reading copy that editors sign: to a printer, or as a PDF file. Of an approved text it is a final copy, which
/// leaves as any other does (ExportService::leaving()) and stands in the log.
class PaperCommands : public QObject
{
    Q_OBJECT

public:
    PaperCommands(StorageThread &storage, OpenArticle &article, const WorkflowSteps &workflow, MessageBar &messages,
                  QWidget *window);

    bool run(Command command);                     ///< false: not one of these
    void savePdf(const QString &path);             ///< nothing is written when it is given up
    void print(std::shared_ptr<QPrinter> printer); ///< used by the worker alone from here on

Q_SIGNALS:
    void done(); ///< the file is written, the printer has it all, or it was given up

private:
    struct Input
    {
        PackageInput leaving;
        CopyFacts facts;
        PictureStore pictures;
        CopyProgress progress;
    };
    struct Job
    {
        QString where; ///< path, or name of a printer
        QString success;
        QString button; ///< what begins it
        std::function<Result<PackageInfo>(const Input &)> work;
    };
    using Stop = std::shared_ptr<std::atomic_bool>;
    void askPath();
    void askPrinter();
    void make(const Job &job, const QString &early = {});
    void draw(const Job &job, Input input, const EmbargoRelease &release);
    void note(const Job &job, const PackageInput &left, const PackageInfo &info, const EmbargoRelease &release);
    void showProgress(const Stop &stop, int percent);
    void fail(const Error &error, const Stop &stop);
    [[nodiscard]] CopyProgress progressOf(const Stop &stop);
    [[nodiscard]] static Result<PackageInfo> pdfAt(const QString &path, const Input &input);
    [[nodiscard]] static Result<PackageInfo> printTo(QPrinter &printer, const Input &input);

    StorageThread &m_storage;
    OpenArticle &m_article;
    const WorkflowSteps &m_workflow;
    MessageBar &m_messages;
    QWidget *m_window;
    Stop m_shown;    ///< of the work whose progress is shown
    Worker m_worker; ///< decodes pictures and draws pages, beside the saving
};

} // namespace toasoan
