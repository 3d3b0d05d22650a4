#include "app/publishing/http.h"

#include "app/workflow/troubles.h"

#include <QUrl>

#include <cstring>
#include <curl/curl.h>
#include <mutex>

namespace toasoan {
namespace {

constexpr qsizetype mostAnswerBytes = 8 * 1024 * 1024;
constexpr long connectMilliseconds = 15 * 1000;
constexpr long certificateExpired = 10; // X509_V_ERR_CERT_HAS_EXPIRED

void startLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// What one transfer reads from and writes to.
struct Transfer
{
    const HttpRequest &request;
    const Progress &progress;
    HttpAnswer answer;
    bool isTooLarge = false;
};

struct Upload
{
    const QByteArray *bytes;
    qsizetype at = 0;
};

size_t takeBody(char *data, size_t, size_t size, void *into)
{
    auto *transfer = static_cast<Transfer *>(into);
    if (transfer->answer.body.size() + static_cast<qsizetype>(size) > mostAnswerBytes) {
        transfer->isTooLarge = true;
        return 0;
    }
    transfer->answer.body.append(data, static_cast<qsizetype>(size));
    return size;
}

size_t takeHeader(char *data, size_t, size_t size, void *into)
{
    auto &headers = static_cast<Transfer *>(into)->answer.headers;
    const QByteArray line(data, static_cast<qsizetype>(size));
    if (line.startsWith("HTTP/"))
        headers.clear(); // those before belong to "100 Continue"
    constexpr qsizetype mostHeaders = 200;
    if (const qsizetype colon = line.indexOf(':'); colon > 0 && headers.size() < mostHeaders)
        headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    return size;
}

size_t giveBytes(char *data, size_t size, size_t count, void *from)
{
    auto *upload = static_cast<Upload *>(from);
    const qsizetype give =
        std::min<qsizetype>(upload->bytes->size() - upload->at, static_cast<qsizetype>(size * count));
    std::memcpy(data, upload->bytes->constData() + upload->at, static_cast<size_t>(give));
    upload->at += give;
    return static_cast<size_t>(give);
}

int seekBytes(void *from, curl_off_t offset, int origin)
{
    auto *upload = static_cast<Upload *>(from);
    if (origin != SEEK_SET || offset < 0 || offset > upload->bytes->size())
        return CURL_SEEKFUNC_FAIL;
    upload->at = offset;
    return CURL_SEEKFUNC_OK;
}

int tellProgress(void *of, curl_off_t, curl_off_t, curl_off_t total, curl_off_t sent)
{
    const auto *transfer = static_cast<const Transfer *>(of);
    return transfer->progress && !transfer->progress(sent, total) ? 1 : 0;
}

Trouble troubleOf(CURLcode code, CURL *curl)
{
    long verified = 0;
    long sent = 0; // bytes of the request, also over a connection that was open already
    curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &verified);
    curl_easy_getinfo(curl, CURLINFO_REQUEST_SIZE, &sent);
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_ISSUER_ERROR:
        return verified == certificateExpired ? Trouble::CertificateExpired : Trouble::CertificateUnknown;
    case CURLE_OPERATION_TIMEDOUT:
        return sent > 0 ? Trouble::TimedOut : Trouble::Unreachable;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return Trouble::BrokenOff;
    case CURLE_URL_MALFORMAT:
        return Trouble::Settings;
    case CURLE_UNSUPPORTED_PROTOCOL: // also an answer that is no HTTP
        return sent > 0 ? Trouble::NotUnderstood : Trouble::Settings;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
        return Trouble::NotUnderstood;
    default:
        return Trouble::Unreachable;
    }
}

struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Headers = std::unique_ptr<curl_slist, FreeList>;

struct FreeForm
{
    void operator()(curl_mime *form) const { curl_mime_free(form); }
};
using Form = std::unique_ptr<curl_mime, FreeForm>;

Headers headersOf(const HttpRequest &request)
{
    Headers list(curl_slist_append(nullptr, "Expect:")); // else a server that does not know it costs a second
    for (const auto &[name, value] : request.headers) {
        const QByteArray line = name + ": " + value;
        curl_slist_append(list.get(), line.constData());
    }
    return list;
}

/// The contents are read where they lie.
Form formOf(CURL *curl, const HttpRequest &request, std::vector<Upload> &uploads)
{
    Form form(curl_mime_init(curl));
    uploads.reserve(static_cast<size_t>(request.form.size()));
    for (const FormPart &part : request.form) {
        uploads.push_back({&part.content});
        curl_mimepart *to = curl_mime_addpart(form.get());
        curl_mime_name(to, part.name.constData());
        curl_mime_data_cb(to, part.content.size(), giveBytes, seekBytes, nullptr, &uploads.back());
        if (!part.fileName.isEmpty())
            curl_mime_filename(to, part.fileName.constData());
        if (!part.mediaType.isEmpty())
            curl_mime_type(to, part.mediaType.constData());
    }
    return form;
}

void setUp(CURL *curl, Transfer &transfer)
{
    const HttpRequest &request = transfer.request;
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, QUrl(request.url).toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "ToaSoan/" TOASOAN_VERSION);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connectMilliseconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(request.milliseconds));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, tellProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    if (!request.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        curl_easy_setopt(curl, CURLOPT_USERNAME, request.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, request.password.toUtf8().constData());
    }
}

void setContent(CURL *curl, const HttpRequest &request, curl_mime *form)
{
    if (!request.form.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_MIMEPOST, form);
    } else if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    if (request.method == "HEAD")
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    else if (request.method != "GET")
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

} // namespace

struct HttpClient::Handle
{
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl{curl_easy_init(), curl_easy_cleanup};
};

HttpClient::HttpClient()
{
    startLibrary();
    m_handle = std::make_unique<Handle>();
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, const Progress &progress)
{
    CURL *curl = m_handle->curl.get();
    const QString host = QUrl(request.url).host();
    if (!curl || host.isEmpty())
        return troubled(Trouble::Settings, request.url);
    Transfer transfer{request, progress, {}, false};
    setUp(curl, transfer);
    const Headers headers = headersOf(request);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    std::vector<Upload> uploads;
    const Form form = formOf(curl, request, uploads);
    setContent(curl, request, form.get());
    const CURLcode code = curl_easy_perform(curl);
    if (transfer.isTooLarge)
        return troubled(Trouble::AnswerTooLarge, host);
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return givenUp();
    if (code != CURLE_OK)
        return troubled(troubleOf(code, curl), host, QString::fromUtf8(curl_easy_strerror(code)));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    transfer.answer.status = static_cast<int>(status);
    return std::move(transfer.answer);
}

QByteArray HttpAnswer::mediaType() const
{
    return headers.value("content-type").split(';').value(0).trimmed().toLower();
}

/// "Thu, 26 Nov 2026 23:28:07 GMT" (RFC 9110, 5.6.7).
QDateTime HttpAnswer::date() const
{
    const QByteArray text = headers.value("date");
    const time_t seconds = text.isEmpty() ? -1 : curl_getdate(text.constData(), nullptr);
    return seconds < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace toasoan
