#pragma once
#include "app/base/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <memory>

namespace toasoan {

/// A field or a file of a form (multipart/form-data).
struct FormPart
{
    QByteArray name;
    QByteArray content;
    QByteArray fileName = {}; ///< ASCII; empty: a field
    QByteArray mediaType = {};
};

struct HttpRequest
{
    QByteArray method = "GET";
    QString url; ///< http or https; nobody's password in it
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QList<FormPart> form = {}; ///< in place of a body
    QString user = {};         ///< with the password: basic authentication; empty: none
    QString password = {};
    int milliseconds = 60 * 1000; ///< for all of it
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;      ///< names in lower case; of a name that comes twice the last
    [[nodiscard]] QByteArray mediaType() const; ///< "application/json", without its parameters
    [[nodiscard]] QDateTime date() const;       ///< the server's clock, UTC; invalid: it does not say
};

/// Requests over connections that stay open. At most 8 MB of answer; follows no redirection. An answer of any status is
/// an answer; else ErrorCode::Destination (troubles.h; args: host), or what progress said that was given up. Waits. One
/// thread.
class HttpClient
{
public:
    HttpClient();
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    /// Progress in bytes of what is sent.
    [[nodiscard]] Result<HttpAnswer> send(const HttpRequest &request, const Progress &progress = {});

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace toasoan
