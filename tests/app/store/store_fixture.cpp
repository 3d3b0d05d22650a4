#include "tests/app/store/store_fixture.h"

#include "app/base/ids.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

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
    return transaction->commit().map([&saved] { return *saved; });
}

Outcome StoreFolder::journal(const DraftId &draft, const Article &article) const
{
    auto transaction = store->begin(Notice::Quiet);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto written =
        journalText(*store, *transaction, {draft, article, {}, {}, QStringLiteral("Phóng viên"), noon(1), {}, {}});
    return written ? transaction->commit() : written;
}

} // namespace toasoan::testing
