#pragma once
#include "app/publishing/connectors/common/file_place.h"

#include <QJsonObject>
#include <QUrl>

namespace toasoan {

/// Who we are at which SFTP server.
struct SftpAccount
{
    QString host;
    int port = 22;
    QString user;
    QString folder;  ///< absolute
    QString hostKey; ///< SHA-256 of the server's key as ssh-keygen -l prints it: "SHA256:…"
    QString keyFile; ///< of the account, Ed25519 or ECDSA; empty: the password counts
    QString secret;  ///< the password, or what opens the key
};

/// Settings "host", "port", "user", "folder", "hostKey", "keyFile".
[[nodiscard]] SftpAccount sftpAccount(const QJsonObject &settings, const QString &secret);

/// A folder at an SFTP server, over one connection that stays open. A server that shows another key than the one of the
/// account gets neither password nor article: HostKeyOther. A transfer has a minute, and more where it is long.
class SftpPlace : public FilePlace
{
public:
    explicit SftpPlace(const SftpAccount &account, const Progress &progress = {});
    ~SftpPlace() override;
    Q_DISABLE_COPY_MOVE(SftpPlace)

    [[nodiscard]] QString where() const override { return m_account.host; }
    [[nodiscard]] QString urlOf(const QString &name) const override;
    [[nodiscard]] Result<QStringList> names() override;
    [[nodiscard]] Result<QString> sumOf(const QString &name) override;
    [[nodiscard]] Outcome put(const QString &name, const QByteArray &bytes) override;
    [[nodiscard]] Outcome remove(const QString &name) override;

private:
    struct Handle;
    struct Transfer;
    [[nodiscard]] QUrl url(const QString &name) const;
    [[nodiscard]] QByteArray quoted(const QString &name) const;
    [[nodiscard]] Outcome perform(Transfer &transfer);
    [[nodiscard]] Outcome command(const QList<QByteArray> &commands);
    [[nodiscard]] Outcome upload(const QString &name, const QString &temporary, const QByteArray &bytes);

    SftpAccount m_account;
    Progress m_progress;
    std::unique_ptr<Handle> m_handle;
};

/// Settings (args: host, field) where the account is not whole.
[[nodiscard]] Result<std::unique_ptr<FilePlace>> sftpPlace(const SftpAccount &account, const Progress &progress);

} // namespace toasoan
