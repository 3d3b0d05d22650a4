#include "app/publishing/connectors/sftp/sftp_place.h"

#include "app/base/limits.h"
#include "app/workflow/troubles.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace toasoan {
namespace {

constexpr long connectMilliseconds = 15 * 1000;
constexpr qint64 leastMilliseconds = 60 * 1000;
constexpr qint64 slowestBytesPerMillisecond = 32; // 32 kB/s
constexpr int pollMilliseconds = 100;             // so that giving up is heard soon
constexpr qsizetype mostListingBytes = 8 * 1024 * 1024;

struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Commands = std::unique_ptr<curl_slist, FreeList>;

Commands listOf(const QList<QByteArray> &lines)
{
    Commands list;
    for (const QByteArray &line : lines)
        list.reset(curl_slist_append(list.release(), line.constData()));
    return list;
}

Trouble troubleOfAnswer(const QString &words)
{
    if (words.contains(u"denied", Qt::CaseInsensitive))
        return Trouble::RoleTooSmall;
    return words.contains(u"not found", Qt::CaseInsensitive) || words.contains(u"no such", Qt::CaseInsensitive)
               ? Trouble::Settings
               : Trouble::BrokenOff;
}

Trouble troubleOf(CURLcode code, const QString &words, bool wasConnected)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return Trouble::Unreachable;
    case CURLE_OPERATION_TIMEDOUT:
        return wasConnected ? Trouble::TimedOut : Trouble::Unreachable;
    case CURLE_PEER_FAILED_VERIFICATION:
        return Trouble::HostKeyOther;
    case CURLE_LOGIN_DENIED:
        return Trouble::WrongPassword;
    case CURLE_REMOTE_ACCESS_DENIED:
        return Trouble::RoleTooSmall;
    case CURLE_REMOTE_DISK_FULL:
        return Trouble::Refused;
    case CURLE_REMOTE_FILE_NOT_FOUND:
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return Trouble::Settings;
    case CURLE_FILESIZE_EXCEEDED:
        return Trouble::AnswerTooLarge;
    case CURLE_QUOTE_ERROR:
    case CURLE_UPLOAD_FAILED:
        return troubleOfAnswer(words);
    default:
        return wasConnected ? Trouble::BrokenOff : Trouble::Unreachable;
    }
}

bool hasEnded(curl_socket_t socket)
{
    char byte = 0;
    const ssize_t got = recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno != EAGAIN);
}

/// Beside the file that it becomes; always the same, so that one that was left is written anew.
QString temporaryFor(const QString &name)
{
    const qsizetype start = name.lastIndexOf(u'/') + 1;
    return name.left(start) + u'.' + name.mid(start) + u".part"_qs;
}

int tellProgress(void *of, curl_off_t, curl_off_t, curl_off_t total, curl_off_t sent)
{
    const auto &progress = *static_cast<const Progress *>(of);
    return progress && !progress(sent, total) ? 1 : 0;
}

/// "SHA256:abc=" as libcurl wants it.
QByteArray bareKey(QString key)
{
    key = key.trimmed();
    if (key.startsWith(u"SHA256:"))
        key = key.mid(7);
    while (key.endsWith(u'='))
        key.chop(1);
    return key.toLatin1();
}

} // namespace

/// What one transfer sends and takes.
struct SftpPlace::Transfer
{
    QByteArray url;
    QList<QByteArray> commands = {}; ///< of libcurl, before anything else
    const QByteArray *upload = nullptr;
    std::function<bool(const char *data, qsizetype size)> take = {}; ///< none: nothing is fetched
    bool isListing = false;
    qsizetype sent = 0;
    CURLcode code = CURLE_OK;

    static size_t takeBytes(char *data, size_t, size_t size, void *into)
    {
        const auto &taker = static_cast<Transfer *>(into)->take;
        return taker && taker(data, static_cast<qsizetype>(size)) ? size : 0;
    }

    static size_t giveBytes(char *data, size_t size, size_t count, void *from)
    {
        auto *transfer = static_cast<Transfer *>(from);
        const qsizetype left = transfer->upload->size() - transfer->sent;
        const qsizetype now = std::min(left, static_cast<qsizetype>(size * count));
        std::memcpy(data, transfer->upload->constData() + transfer->sent, static_cast<size_t>(now));
        transfer->sent += now;
        return static_cast<size_t>(now);
    }
};

struct SftpPlace::Handle
{
    QList<curl_socket_t> sockets; ///< that are open; before those that close them
    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi{curl_multi_init(), curl_multi_cleanup};
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy{curl_easy_init(), curl_easy_cleanup};
    std::array<char, CURL_ERROR_SIZE> words{};
    QByteArray login;       ///< what libssh2 says of one that failed
    bool hasBroken = false; ///< before the answer to it

    void setUp(const SftpAccount &account);
    void load(Transfer &transfer) const;
    [[nodiscard]] CURLcode run() const;
    [[nodiscard]] tl::unexpected<Error> failed(CURLcode code, const QString &host) const;
    static int takeWords(CURL *, curl_infotype type, char *data, size_t size, void *into);
    static int takeSocket(void *into, curl_socket_t socket, curlsocktype);
    static int closeSocket(void *into, curl_socket_t socket);
};

/// libcurl calls every failed login denied, also where the line broke meanwhile, and says no more of passwords. The
/// socket tells them apart, as long as nobody has closed it: when libcurl says that it gives up.
int SftpPlace::Handle::takeWords(CURL *, curl_infotype type, char *data, size_t size, void *into)
{
    const QByteArrayView line(data, static_cast<qsizetype>(size));
    auto *handle = static_cast<Handle *>(into);
    if (type == CURLINFO_TEXT && line.contains("authentication failed"))
        handle->login = line.trimmed().toByteArray();
    if (type == CURLINFO_TEXT && line.startsWith("Authentication failure"))
        handle->hasBroken = std::all_of(handle->sockets.begin(), handle->sockets.end(), hasEnded);
    return 0;
}

int SftpPlace::Handle::takeSocket(void *into, curl_socket_t socket, curlsocktype)
{
    static_cast<Handle *>(into)->sockets.append(socket);
    return CURL_SOCKOPT_OK;
}

/// Of several addresses of a host one answers first; the sockets of the others go.
int SftpPlace::Handle::closeSocket(void *into, curl_socket_t socket)
{
    static_cast<Handle *>(into)->sockets.removeAll(socket);
    return close(socket);
}

tl::unexpected<Error> SftpPlace::Handle::failed(CURLcode code, const QString &host) const
{
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return givenUp();
    double connected = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_CONNECT_TIME, &connected);
    const QString said = QString::fromUtf8(code == CURLE_LOGIN_DENIED ? login : QByteArray(words.data()));
    return troubled(hasBroken ? Trouble::LoginCutOff : troubleOf(code, said, connected > 0), host, said);
}

/// Its own loop: curl_easy_perform() sleeps for a second at a time.
CURLcode SftpPlace::Handle::run() const
{
    curl_multi_add_handle(multi.get(), easy.get());
    int running = 1;
    while (running > 0 && curl_multi_perform(multi.get(), &running) == CURLM_OK) {
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, pollMilliseconds, nullptr);
    }
    int waiting = 0;
    const CURLMsg *message = curl_multi_info_read(multi.get(), &waiting);
    const CURLcode code = message ? message->data.result : CURLE_FAILED_INIT;
    curl_multi_remove_handle(multi.get(), easy.get());
    return code;
}

void SftpPlace::Handle::setUp(const SftpAccount &account)
{
    CURL *curl = easy.get();
    curl_easy_reset(curl);
    words.fill('\0');
    login.clear();
    hasBroken = false;
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words.data());
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, takeWords);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(curl, CURLOPT_SOCKOPTFUNCTION, takeSocket);
    curl_easy_setopt(curl, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(curl, CURLOPT_CLOSESOCKETFUNCTION, closeSocket);
    curl_easy_setopt(curl, CURLOPT_CLOSESOCKETDATA, this);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "sftp");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connectMilliseconds);
    curl_easy_setopt(curl, CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256, bareKey(account.hostKey).constData());
    curl_easy_setopt(curl, CURLOPT_USERNAME, account.user.toUtf8().constData());
    if (account.keyFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_SSH_AUTH_TYPES, long(CURLSSH_AUTH_PASSWORD | CURLSSH_AUTH_KEYBOARD));
        curl_easy_setopt(curl, CURLOPT_PASSWORD, account.secret.toUtf8().constData());
    } else {
        curl_easy_setopt(curl, CURLOPT_SSH_AUTH_TYPES, long(CURLSSH_AUTH_PUBLICKEY));
        curl_easy_setopt(curl, CURLOPT_SSH_PRIVATE_KEYFILE, account.keyFile.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_KEYPASSWD, account.secret.toUtf8().constData());
    }
}

void SftpPlace::Handle::load(Transfer &transfer) const
{
    CURL *curl = easy.get();
    const qint64 bytes = transfer.upload ? transfer.upload->size() : 0;
    curl_easy_setopt(curl, CURLOPT_URL, transfer.url.constData());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(leastMilliseconds + bytes / slowestBytesPerMillisecond));
    curl_easy_setopt(curl, CURLOPT_DIRLISTONLY, transfer.isListing ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_NOBODY, transfer.upload || transfer.take ? 0L : 1L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, Transfer::takeBytes);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    if (!transfer.upload)
        return;
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(bytes));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, Transfer::giveBytes);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
}

SftpAccount sftpAccount(const QJsonObject &settings, const QString &secret)
{
    const auto text = [&settings](const char16_t *key) { return settings.value(QString::fromUtf16(key)).toString(); };
    return {text(u"host"),
            settings.value(QStringLiteral("port")).toInt(22),
            text(u"user"),
            text(u"folder"),
            text(u"hostKey"),
            text(u"keyFile"),
            secret};
}

SftpPlace::SftpPlace(const SftpAccount &account, const Progress &progress)
    : m_account(account), m_progress(progress), m_handle(std::make_unique<Handle>())
{
    while (m_account.folder.endsWith(u'/'))
        m_account.folder.chop(1);
}

SftpPlace::~SftpPlace() = default;

QUrl SftpPlace::url(const QString &name) const
{
    QUrl url;
    url.setScheme(QStringLiteral("sftp"));
    url.setHost(m_account.host);
    url.setPort(m_account.port);
    url.setPath(m_account.folder + u'/' + name);
    return url;
}

QString SftpPlace::urlOf(const QString &name) const
{
    return url(name).toString(QUrl::FullyEncoded);
}

QByteArray SftpPlace::quoted(const QString &name) const
{
    QString path = m_account.folder + u'/' + name;
    path.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    return '"' + path.toUtf8() + '"';
}

Outcome SftpPlace::perform(Transfer &transfer)
{
    CURL *curl = m_handle->easy.get();
    if (!curl || !m_handle->multi)
        return failure(ErrorCode::Internal);
    m_handle->setUp(m_account);
    const Commands commands = listOf(transfer.commands);
    curl_easy_setopt(curl, CURLOPT_QUOTE, commands.get());
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, tellProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_progress);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    m_handle->load(transfer);
    transfer.code = m_handle->run();
    if (transfer.code != CURLE_OK)
        return m_handle->failed(transfer.code, m_account.host);
    return {};
}

Outcome SftpPlace::command(const QList<QByteArray> &commands)
{
    Transfer transfer{url({}).toEncoded(), commands};
    return perform(transfer);
}

Result<QStringList> SftpPlace::names()
{
    QByteArray listing;
    Transfer transfer{url({}).toEncoded()};
    transfer.isListing = true;
    transfer.take = [&listing](const char *data, qsizetype size) {
        listing.append(data, size);
        return listing.size() <= mostListingBytes;
    };
    return perform(transfer).map([&listing] {
        QStringList names;
        for (const QByteArray &line : listing.split('\n')) {
            if (!line.isEmpty() && !line.startsWith('.'))
                names.append(QString::fromUtf8(line.trimmed()));
        }
        return names;
    });
}

Result<QString> SftpPlace::sumOf(const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qsizetype bytes = 0;
    Transfer transfer{url(name).toEncoded()};
    transfer.take = [&hash, &bytes](const char *data, qsizetype size) {
        hash.addData(QByteArrayView(data, size));
        return (bytes += size) <= limits::packageBytes;
    };
    if (auto fetched = perform(transfer); !fetched) {
        if (transfer.code == CURLE_REMOTE_FILE_NOT_FOUND)
            return QString();
        return tl::unexpected<Error>(fetched.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Outcome SftpPlace::upload(const QString &name, const QString &temporary, const QByteArray &bytes)
{
    Transfer transfer{url(temporary).toEncoded()};
    if (const qsizetype slash = name.lastIndexOf(u'/'); slash > 0)
        transfer.commands = {"*mkdir " + quoted(name.left(slash))};
    transfer.upload = &bytes;
    return perform(transfer);
}

/// Most servers rename over nothing that is there (version 3 of the protocol leaves it open), so that one goes first:
/// for a moment there is no item at all, never half of one.
Outcome SftpPlace::put(const QString &name, const QByteArray &bytes)
{
    const QString temporary = temporaryFor(name);
    if (auto sent = upload(name, temporary, bytes); !sent)
        return sent;
    const QByteArray rename = "rename " + quoted(temporary) + ' ' + quoted(name);
    Transfer renaming{url({}).toEncoded(), {rename}};
    auto renamed = perform(renaming);
    if (renamed || renaming.code != CURLE_QUOTE_ERROR)
        return renamed;
    const auto there = sumOf(name);
    if (!there)
        return tl::unexpected<Error>(there.error());
    return there->isEmpty() ? renamed : command({"rm " + quoted(name), rename});
}

Outcome SftpPlace::remove(const QString &name)
{
    Transfer removing{url({}).toEncoded(), {"rm " + quoted(name)}};
    if (auto removed = perform(removing); !removed) {
        if (removing.code != CURLE_QUOTE_ERROR)
            return removed;
        const auto there = sumOf(name);
        if (!there)
            return tl::unexpected<Error>(there.error());
        if (!there->isEmpty())
            return removed;
    }
    if (const qsizetype slash = name.lastIndexOf(u'/'); slash > 0)
        return command({"*rmdir " + quoted(name.left(slash))});
    return {};
}

Result<std::unique_ptr<FilePlace>> sftpPlace(const SftpAccount &account, const Progress &progress)
{
    const auto incomplete = [&account](const QString &field) {
        return troubled(Trouble::Settings, account.host, field);
    };
    const auto isControl = [](QChar letter) { return letter.category() == QChar::Other_Control; };
    if (account.host.isEmpty() || account.port < 1 || account.port > 65535)
        return incomplete(QStringLiteral("host"));
    if (account.user.isEmpty())
        return incomplete(QStringLiteral("user"));
    if (!account.folder.startsWith(u'/')
        || std::any_of(account.folder.begin(), account.folder.end(), isControl)) // a command is one line
        return incomplete(QStringLiteral("folder"));
    if (bareKey(account.hostKey).isEmpty())
        return incomplete(QStringLiteral("hostKey"));
    return std::make_unique<SftpPlace>(account, progress);
}

} // namespace toasoan
