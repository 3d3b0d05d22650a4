#pragma once
#include "app/base/worker.h"
#include "app/exchange/exporters/export_options.h"
#include "app/exchange/package.h"
#include "app/exchange/reading_copy/reading_copy.h"
#include "app/media/picture_store.h"
#include "ui/actions/command.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace toasoan {

class Desk;
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

    bool run(Command command); ///< false: not one of these
    /// Nothing is written when it is given up, or the window closes meanwhile. No copy: a final one of what is approved
    /// as it stands, else a draft copy.
    void savePdf(const DraftId &draft, const QString &path, std::optional<Copy> copy = {});
    void print(std::shared_ptr<QPrinter> printer); ///< of the open article; used by the worker alone from here on

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
    enum class Medium { Paper, File };
    /// One copy on its way, of the draft that was open when it was asked for.
    struct Job
    {
        DraftId draft;
        std::optional<Copy> copy;
        Medium medium;
        QString whereTo; ///< path, or name of a printer
        QString success;
        QString button;                                        ///< what begins it
        std::function<Result<QByteArray>(const Input &)> work; ///< the file; nothing where it went onto paper
        QString early = {};                                    ///< why it leaves before its embargo ends
    };
    using Stop = std::shared_ptr<std::atomic_bool>;
    void askPath();
    void askPrinter();
    void make(const Job &job);
    void draw(const Job &job, Input input);
    void keep(const Job &job, const PackageInput &left, const QByteArray &pdf, const Stop &stop);
    void showProgress(const Stop &stop, int percent);
    void succeed(const Job &job);
    void fail(const Error &error, const Stop &stop = {});
    [[nodiscard]] EmbargoRelease releaseOf(const Job &job) const;
    [[nodiscard]] CopyProgress progressOf(const Stop &stop);
    [[nodiscard]] static Result<Input> inputOf(Desk &desk, const Job &job, const EmbargoRelease &release);
    [[nodiscard]] static Result<QByteArray> printTo(QPrinter &printer, const Input &input);

    StorageThread &m_storage;
    OpenArticle &m_article;
    const WorkflowSteps &m_workflow;
    MessageBar &m_messages;
    QWidget *m_window;
    Stop m_shown;    ///< of the work whose progress is shown
    Worker m_worker; ///< decodes pictures and draws pages, beside the saving
};

} // namespace toasoan
