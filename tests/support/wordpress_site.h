#pragma once
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>

namespace toasoan::testing {

/// Somebody with an account on the site.
struct SiteUser
{
    int id = 0;
    QString login;
    QString role;                ///< WordPress's own name for it
    QString password;            ///< for its pages
    QString applicationPassword; ///< for its REST interface, in groups of four as people are shown it
};

/// What goes wrong with requests, on demand. tests/support/wordpress/README.md says what each kind does.
struct Fault
{
    enum class When {
        Before, ///< WordPress never hears of the request
        After,  ///< it did what was asked; only the answer suffers
    };
    enum class Kind { Drop, Reset, Sleep, Status, Html, Garbage, CloseEarly, Drip };

    When when = When::Before;
    Kind kind = Kind::Drop;
    int argument = 0; ///< Sleep: seconds; Status, Html: the status; Drip: milliseconds a byte; 0: as is usual
    QString match = QStringLiteral("^POST "); ///< regular expression on "METHOD /wp/v2/route"
    int times = 1;                            ///< so many requests that match
    int skip = 0;                             ///< after so many that get through
};

/// A REST request that reached the web server, as it was asked and answered.
struct SiteRequest
{
    QString method;
    QString route; ///< "/wp/v2/posts"
    QString query;
    qint64 contentLength = 0; ///< bytes
    QString contentType;
    int handled = 0;     ///< the status that WordPress answered with; 0: it was not asked
    int status = 0;      ///< the status that was sent; 0: none
    QString fault;       ///< "after drop"; empty: none
    QStringList headers; ///< names, in lower case
};

struct SiteAnswer
{
    int status = 0;  ///< of HTTP; 0: there was no answer
    QJsonValue json; ///< undefined when the body is none
    QByteArray body;
};

/// A WordPress of Debian's packages that nobody else is on. It starts within seconds, copied from one that is installed
/// once and kept in TOASOAN_SITE_TEMPLATE; it ends with this object, or with this process however that ends. One is
/// enough for a test program; its tests name their posts so that they do not meet.
class WordPressSite
{
public:
    WordPressSite() = default;
    ~WordPressSite();
    Q_DISABLE_COPY_MOVE(WordPressSite)

    /// What has to be installed before a site can start, for QSKIP; empty: nothing.
    [[nodiscard]] static QString whatIsMissing();

    // These four say why they failed; empty: they did not.
    [[nodiscard]] QString start();
    [[nodiscard]] QString startServer(); ///< under the same address
    [[nodiscard]] QString startDatabase();
    [[nodiscard]] QString setFaults(
        const QList<Fault> &faults); ///< in place of those before; the first that matches strikes
    [[nodiscard]] QString setFault(const Fault &fault) { return setFaults({fault}); }
    void clearFault();
    void stopServer(); ///< at once, with the requests it is at
    void stopDatabase();

    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] SiteUser user(const QString &login) const; ///< quantri, bientap, phongvien, ctv
    [[nodiscard]] QMap<QString, int> categories() const;

    /// In the order in which they were answered, since the start or forgetRequests(); those of wpJson() are not
    /// among them.
    [[nodiscard]] QList<SiteRequest> requests() const;
    void forgetRequests();

    /// What WordPress itself says, past all faults. `path` begins behind /wp-json, like "/wp/v2/posts/7?context=edit".
    [[nodiscard]] SiteAnswer wpJson(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                                    const QString &login = QStringLiteral("bientap")) const;
    /// Publishes what is due: by wp-cron what is due now, otherwise as wp-cron will do it that much later.
    void runDuePosts(std::chrono::seconds ahead = std::chrono::seconds(0)) const;

private:
    [[nodiscard]] QString file(const QString &name) const;

    QTemporaryDir m_folder;
    QJsonObject m_facts;
};

} // namespace toasoan::testing
