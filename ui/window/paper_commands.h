#pragma once
#include "app/base/worker.h"
#include "app/exchange/reading_copy/reading_copy.h"
#include "app/media/picture_store.h"
#include "ui/actions/command.h"

#include <QObject>

#include <functional>

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

    bool run(Command command); ///< false: not one of these
    void savePdf(const QString &path);
    void print(std::shared_ptr<QPrinter> printer); ///< used by the worker alone from here on

Q_SIGNALS:
    void done(); ///< the file is written or the printer has it all

private:
    struct Input
    {
        Article article;
        CopyFacts facts;
        PictureStore pictures;
    };
    void askPath();
    void askPrinter();
    void make(std::function<Outcome(const Input &)> work, const QString &success);
    [[nodiscard]] static CopyPictures picturesOf(const Input &input);
    [[nodiscard]] static Outcome printTo(QPrinter &printer, const Input &input);

    StorageThread &m_storage;
    OpenArticle &m_article;
    MessageBar &m_messages;
    QWidget *m_window;
    Worker m_worker; ///< decodes pictures and draws pages, beside the saving
};

} // namespace toasoan
