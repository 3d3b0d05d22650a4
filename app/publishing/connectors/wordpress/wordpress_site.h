#pragma once
#include "app/publishing/http.h"
#include "app/workflow/dispatch.h"

#include <QJsonValue>
#include <QUrlQuery>

namespace toasoan {

/// A WordPress site spoken to by its REST API (WordPress 6.1 and later), as one account with an application password.
/// Answers are parsed strictly; what is no answer of WordPress is a trouble. Waits; one thread.
class WordPressSite
{
public:
    /// Settings "address" and "user"; "root", where discover() found the API, if it is known.
    WordPressSite(const QJsonObject &settings, const QString &password, const Progress &progress = {});

    /// Where the API is: what the page at the address says, or else the usual places.
    /// NoSuchSite, Redirected (args: host, where to), Blocked, and what http.h says.
    [[nodiscard]] Result<QString> discover();
    [[nodiscard]] Result<QJsonObject> self(); ///< what the site says of itself, to anybody

    [[nodiscard]] Result<QJsonValue> get(const QString &route, const QUrlQuery &query = {});
    [[nodiscard]] Result<QJsonObject> post(const QString &route, const QJsonObject &content,
                                           const QUrlQuery &query = {});
    [[nodiscard]] Result<QJsonObject> remove(const QString &route);
    [[nodiscard]] Result<QJsonObject> upload(const QString &route, const QList<FormPart> &form, const QByteArray &md5,
                                             const QUrlQuery &query = {});

    /// The site's clock at its last answer, UTC; invalid before the first one.
    [[nodiscard]] QDateTime clock() const { return m_clock; }
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString urlOf(const QString &route, const QUrlQuery &query = {}) const;
    void setProgress(const Progress &progress) { m_progress = progress; }

private:
    [[nodiscard]] Result<HttpAnswer> ask(HttpRequest request);
    [[nodiscard]] Result<QJsonValue> answerTo(HttpRequest request);
    [[nodiscard]] Result<QJsonObject> objectFrom(HttpRequest request);
    [[nodiscard]] Error refusal(const HttpAnswer &answer) const;
    [[nodiscard]] Result<QString> rootSaidBy(const HttpAnswer &answer) const;

    QString m_address;
    QString m_user;
    QString m_password;
    QString m_root;
    Progress m_progress;
    QDateTime m_clock;
    HttpClient m_http;
};

/// Answers hold these alone ("id,title.raw"): whole ones are long, and are made and read for nothing.
[[nodiscard]] QUrlQuery onlyFields(const QString &fields);

/// What WordPress calls "rendered" and "raw" of a field: the raw letters.
[[nodiscard]] QString rawOf(const QJsonObject &object, const QString &field);

} // namespace toasoan
