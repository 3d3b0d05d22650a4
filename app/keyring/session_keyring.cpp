#include "app/keyring/session_keyring.h"

#include <QLibrary>
#include <qt6keychain/keychain.h>

namespace toasoan {
namespace {

const QString ours = QStringLiteral("io.github.toasoan.ToaSoan");

Outcome outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound: // also when its person dismissed the question for the keyring's password
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorCode::Refused, QStringLiteral("keyring-closed"));
    default:
        return failure(ErrorCode::Refused, QStringLiteral("keyring-absent"), {job.errorString()});
    }
}

/// The job lives until the keyring has answered, whoever still listens: what it waits for has its address.
template<typename Job, typename Done>
void start(Job *job, const QString &name, QObject *receiver, Done done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, done = std::move(done)] { done(*job); });
    job->start();
}

} // namespace

void keepInKeyring(const QString &name, const QString &secret, QObject *receiver,
                   std::function<void(const Outcome &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(ours);
    job->setTextData(secret);
    start(job, name, receiver, [done = std::move(done)](const QKeychain::Job &kept) { done(outcomeOf(kept)); });
}

void findInKeyring(const QString &name, QObject *receiver, std::function<void(const Result<QString> &)> done)
{
    start(new QKeychain::ReadPasswordJob(ours), name, receiver,
          [done = std::move(done)](const QKeychain::ReadPasswordJob &found) {
              done(outcomeOf(found).map([&found] { return found.textData(); }));
          });
}

void dropFromKeyring(const QString &name, QObject *receiver, std::function<void(const Outcome &)> done)
{
    start(new QKeychain::DeletePasswordJob(ours), name, receiver,
          [done = std::move(done)](const QKeychain::Job &dropped) { done(outcomeOf(dropped)); });
}

void loadKeyring()
{
    QLibrary(QStringLiteral("secret-1"), 0).load(); // stays loaded; where it is not, QtKeychain knows other ways
}

} // namespace toasoan
