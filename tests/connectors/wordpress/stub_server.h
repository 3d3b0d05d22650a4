#pragma once
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMutex>
#include <QSslConfiguration>
#include <QString>
#include <QThread>

#include <functional>
#include <optional>

namespace toasoan::testing {

/// A web server on a thread of its own that answers as the test says, one request a connection.
class StubServer
{
public:
    using Answering = std::function<QByteArray(const QByteArray &request)>;

    explicit StubServer(const Answering &answering, const QHostAddress &address = QHostAddress::LocalHost,
                        const std::optional<QSslConfiguration> &tls = {});
    ~StubServer();
    Q_DISABLE_COPY_MOVE(StubServer)

    [[nodiscard]] QString url() const { return m_url; } ///< without a slash at its end
    [[nodiscard]] QList<QByteArray> requests() const;   ///< head and body, as they came

private:
    void keep(const QByteArray &request);

    Answering m_answering;
    QString m_url;
    mutable QMutex m_guard;
    QList<QByteArray> m_requests;
    QThread m_thread;
};

[[nodiscard]] QByteArray answerOf(int status, const QByteArray &mediaType, const QByteArray &body,
                                  const QByteArray &headers = {}); ///< each header with its line end
/// "/wp-json/" of a request for it.
[[nodiscard]] QByteArray pathIn(const QByteArray &request);

} // namespace toasoan::testing
