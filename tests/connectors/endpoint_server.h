#pragma once
#include "tests/connectors/fake_destination.h"

#include <QHash>
#include <QJsonObject>
#include <QMutex>
#include <QThread>

#include <atomic>

namespace toasoan::testing {

/// A request as it came.
struct SeenRequest
{
    QByteArray method;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A program that takes articles by HTTP, in a thread of its own. It keeps one item of each guid; the same
/// Idempotency-Key gives the same answer again and does nothing.
class EndpointServer : public QThread
{
public:
    enum class Fault { None, Drop, DropAfter, Status, StatusAfter, Garbage, Stuck };

    ~EndpointServer() override;
    void listen();
    void end(); ///< its port refuses from then on
    void setFault(Fault fault, int status = 0);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<SeenRequest> requests() const;
    [[nodiscard]] QHash<QString, QJsonObject> items() const;
    void change(const QString &guid); ///< as others do there

protected:
    void run() override;

private:
    [[nodiscard]] QByteArray answerTo(const SeenRequest &request);
    [[nodiscard]] QByteArray stored(const SeenRequest &request);

    mutable QMutex m_mutex;
    QHash<QString, QJsonObject> m_items;
    QHash<QString, int> m_changes;
    QHash<QByteArray, QByteArray> m_answers; ///< by idempotency key
    QList<SeenRequest> m_requests;
    Fault m_fault = Fault::None;
    int m_status = 0;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_isListening = false;
    std::atomic<bool> m_isEnding = false;
};

/// One behind the connector for endpoints.
class EndpointDestination : public FakeDestination
{
public:
    [[nodiscard]] QString start() override;
    [[nodiscard]] std::unique_ptr<Connector> connector() const override;
    [[nodiscard]] QList<ItemThere> items() const override;
    void changeItem() override;
    void removeItem() override {}
    [[nodiscard]] QList<FaultThere> faults() const override;
    void setFault(const QString &name) override;
    void clearFault() override;
    void setStuck() override { m_server.setFault(EndpointServer::Fault::Stuck); }
    [[nodiscard]] bool mayBeTakenAway() const override { return false; }
    [[nodiscard]] const EndpointServer &server() const { return m_server; }

private:
    EndpointServer m_server;
};

} // namespace toasoan::testing
