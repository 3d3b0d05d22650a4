#include "tests/app/store/store_fixture.h"

#include "app/base/hash.h"
#include "app/base/ids.h"
#include "app/store/indexing.h"
#include "app/store/migrations.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace toasoan::testing {
namespace {

/// A plain connection that is gone at the end of the call.
template<typename Use>
auto withRawConnection(const QString &folder, Use use)
{
    const QString name = newRandomName();
    auto value = [&] {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        raw.setDatabaseName(folder + u"/toasoan.sqlite"_qs);
        raw.open();
        return use(raw);
    }();
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace

bool tamper(const QString &folder, const QString &sql, const QVariantList &values)
{
    return withRawConnection(folder, [&](QSqlDatabase &raw) {
        QSqlQuery query(raw);
        bool done = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = done && query.exec();
        if (!done)
            qWarning() << query.lastError();
        return done;
    });
}

QVariant peek(const QString &folder, const QString &sql)
{
    return withRawConnection(folder, [&](QSqlDatabase &raw) {
        QSqlQuery query(raw);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    });
}

void makeOfVersion(int version, const QString &folder)
{
    const QString path = folder + u"/toasoan.sqlite"_qs;
    QVERIFY(version == 3 || version == 4);
    QVERIFY(tamper(folder, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QVERIFY(QFile::rename(path, path + u".now"_qs));
    const QByteArray tables = migrationScripts(version).value();
    QStringList statements = QString::fromUtf8(tables).split(u";\n"_qs, Qt::SkipEmptyParts);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    const QString nothing = u"{\"format\":\"toasoan-annotations\",\"version\":1}"_qs;
    const QString nothingHash = sha256Hex(nothing.toUtf8());
    statements += {
        u"PRAGMA application_id = "_qs + QString::number(storeApplicationId),
        u"PRAGMA user_version = "_qs + QString::number(version),
        u"ATTACH '"_qs + path + u".now' AS now"_qs,
        u"DELETE FROM changes"_qs,
        u"INSERT INTO contents VALUES ('%1', CAST('%2' AS BLOB))"_qs.arg(nothingHash, nothing),
    };
    QString revisions = u"number, draft, lower(hex(id)), lower(hex(content)), coalesce(lower(hex(annotations)), '%1'), "
                        "author, time, reason, label"_qs.arg(nothingHash);
    revisions.replace(u"number,"_qs, u"row_number() OVER (ORDER BY draft, number),"_qs)
        .replace(u"coalesce(lower(hex(annotations))"_qs, u"coalesce(lower(nullif(hex(annotations), ''))"_qs);
    if (version == 4)
        revisions += u", lower(hex(parents))";
    else
        statements += u"INSERT INTO revision_parents SELECT draft, lower(hex(id)), 0, lower(hex(parents)) FROM "
                      "now.revisions WHERE parents <> x''"_qs;
    QString drafts = u"number, id, state, author, origin, created, modified, lower(hex(head)), lower(hex(content)), "
                     "headline, words, deleted_at, NULL, sorting"_qs;
    if (version == 4)
        drafts += u", 1";
    for (const auto &[table, columns] :
         {std::pair(u"contents"_qs, u"lower(hex(hash)), bytes"_qs), std::pair(u"journal"_qs, u"*"_qs),
          std::pair(u"people"_qs, u"*"_qs),
          std::pair(u"audit"_qs, u"number, previous, time, person, action, draft, revision, detail, hash"_qs),
          std::pair(u"changes"_qs, u"*"_qs),
          std::pair(u"approvals"_qs,
                    u"number, draft, lower(hex(revision)), lower(hex(content)), person, time, previous, statement"_qs),
          std::pair(u"drafts"_qs, drafts), std::pair(u"revisions"_qs, revisions)})
        statements.append(u"INSERT INTO %1 SELECT %2 FROM now.%1"_qs.arg(table, columns));
    statements.append(u"DETACH now"_qs);
    withRawConnection(folder, [&](QSqlDatabase &raw) {
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(raw);
            if (!query.exec(statement))
                qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
        }
        return true;
    });
    QVERIFY(QFile::remove(path + u".now"_qs));
}

void bringIndexUp(Store &store)
{
    while (indexWaiting(store, 100).value_or(0) > 0) {
    }
}

Article articleWith(const QString &headline, const QString &paragraph)
{
    Article article;
    article.headline = headline;
    article.body = {Block{{QStringLiteral("p1")}, Paragraph{plainText(paragraph)}, {}}};
    return article;
}

QDateTime noon(int secondsAfter)
{
    return QDateTime(QDate(2020, 4, 10), QTime(12, 0), Qt::UTC).addSecs(secondsAfter);
}

StoreFolder::StoreFolder()
{
    reopen();
}

void StoreFolder::reopen()
{
    store.reset();
    auto opened = Store::open(folder.path(), Access::ReadWrite);
    if (!opened)
        qFatal("store: %s", qPrintable(opened.error().detail));
    store = std::move(*opened);
}

Revision StoreFolder::create(const Article &article, const QString &id)
{
    DraftRecord draft;
    draft.id = {id};
    draft.author = QStringLiteral("Phóng viên");
    draft.created = draft.modified = noon();
    auto transaction = store->begin();
    auto made = transaction
                    ? createDraft(*store, *transaction, draft,
                                  {draft.id, article, {}, {}, draft.author, noon(), QStringLiteral("created"), {}})
                    : Result<Revision>(tl::unexpected<Error>(transaction.error()));
    if (!made || !transaction->commit())
        qFatal("no draft");
    bringIndexUp(*store);
    return *made;
}

Result<Revision> StoreFolder::save(const DraftId &draft, const Article &article, int second, const QString &reason,
                                   WhenUnchanged unchanged) const
{
    auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto saved =
        saveRevision(*store, *transaction,
                     {draft, article, {}, {}, QStringLiteral("Phóng viên"), noon(second), reason, {}}, unchanged);
    if (!saved)
        return saved;
    return transaction->commit().map([&] {
        bringIndexUp(*store);
        return *saved;
    });
}

Outcome StoreFolder::journal(const DraftId &draft, const Article &article) const
{
    auto transaction = store->begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto written =
        journalText(*store, *transaction, {draft, article, {}, {}, QStringLiteral("Phóng viên"), noon(1), {}, {}});
    if (written)
        written = transaction->commit();
    bringIndexUp(*store);
    return written;
}

} // namespace toasoan::testing
