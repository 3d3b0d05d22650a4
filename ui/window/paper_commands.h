#pragma once
#include "app/base/worker.h"
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

class MessageBar;
class OpenArticle;
class StorageThread;

/// The reading copy that editors sign: to a printer, or as a PDF file.
class PaperCommands : public QObject
{
    Q_OBJECT

public:
    PaperCommands(StorageThread &storage, OpenArticle &article, MessageBar &messages, QWidget *window);

    bool run(Command command);                     ///< false: not one of these
    void savePdf(const QString &path);             ///< nothing is written when it is given up
    void print(std::shared_ptr<QPrinter> printer); ///< used by the worker alone from here on

Q_SIGNALS:
    void done(); ///< the file is written, the printer has it all, or it was given up

private:
    struct Input
    {
        Article article;
        CopyFacts facts;
        PictureStore pictures;
        CopyProgress progress;
    };
    using Stop = std::shared_ptr<std::atomic_bool>;
    void askPath();
    void askPrinter();
    void make(std::function<Outcome(const Input &)> work, const QString &success);
    void draw(const std::function<Outcome(const Input &)> &work, Input input, const QString &success);
    void showProgress(const Stop &stop, int percent);
    void say(const Outcome &made, const Stop &stop, const QString &success);
    [[nodiscard]] CopyProgress progressOf(const Stop &stop);
    [[nodiscard]] static Outcome printTo(QPrinter &printer, const Input &input);

    StorageThread &m_storage;
    OpenArticle &m_article;
    MessageBar &m_messages;
    QWidget *m_window;
    Stop m_shown;    ///< of the work whose progress is shown
    Worker m_worker; ///< decodes pictures and draws pages, beside the saving
};

} // namespace toasoan
