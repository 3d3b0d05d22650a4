#pragma once
#include "app/base/worker.h"
#include "app/desk/ledger_order.h"

#include <QObject>

#include <functional>

class QWidget;

namespace toasoan {

class MessageBar;
class StorageThread;

/// An order of the ledger: to a printer, or as a file (PDF, web page, plain text).
class LedgerPaper : public QObject
{
    Q_OBJECT

public:
    LedgerPaper(StorageThread &storage, MessageBar &messages, QWidget *window);

    void askPrinter(qint64 number);
    void askPath(qint64 number);
    void save(qint64 number, const QString &path); ///< what kind of file its end says

private:
    void make(qint64 number, std::function<Outcome(const OrderSheet &)> work, const QString &success);

    StorageThread &m_storage;
    MessageBar &m_messages;
    QWidget *m_window;
    Worker m_worker; ///< draws pages and writes files
};

} // namespace toasoan
