#include "tests/app/store/store_fixture.h"

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

void makeOfThirdVersion(const QString &folder)
{
    const QString path = folder + u"/toasoan.sqlite"_qs;
    QVERIFY(tamper(folder, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QVERIFY(QFile::rename(path, path + u".now"_qs));
    const QByteArray tables = migrationScripts(3).value();
    QStringList statements = QString::fromUtf8(tables).split(u";\n"_qs, Qt::SkipEmptyParts);
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    statements += {
        u"PRAGMA application_id = "_qs + QString::number(storeApplicationId),
        u"PRAGMA user_version = 3"_qs,
        u"ATTACH '"_qs + path + u".now' AS now"_qs,
        u"DELETE FROM changes"_qs,
        u"INSERT INTO revision_parents SELECT draft, id, 0, parents FROM now.revisions WHERE parents <> ''"_qs,
    };
    for (const auto &[table, columns] :
         {std::pair(u"contents"_qs, u"*"_qs), std::pair(u"journal"_qs, u"*"_qs), std::pair(u"people"_qs, u"*"_qs),
          std::pair(u"audit"_qs, u"*"_qs), std::pair(u"approvals"_qs, u"*"_qs), std::pair(u"changes"_qs, u"*"_qs),
          std::pair(u"drafts"_qs, u"number, id, state, author, origin, created, modified, head, content, headline, "
                                  "words, deleted_at, NULL, sorting"_qs),
          std::pair(u"revisions"_qs, u"number, draft, id, content, annotations, author, time, reason, label"_qs)})
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
