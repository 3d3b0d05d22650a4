#include "tests/benchmarks/sample_folders.h"

#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/store/migrations.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/sample_articles.h"
#include "tests/benchmarks/zipf_text.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

namespace toasoan::benchmarks {
namespace {

Approval approvalOf(const Revision &revision, const Article &article, const DraftRecord &draft)
{
    Approval approval{draft.id, revision.id, contentHash(article), QStringLiteral("Thư ký mẫu"), draft.modified,
                      {},       {}};
    approval.statement = statementOf(approval);
    return approval;
}

void addToArchive(Store &store, Transaction &transaction, int number)
{
    DraftRecord record;
    record.id = {newRandomName()};
    record.author = QStringLiteral("Người Đo");
    record.created = record.modified = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC).addSecs(60LL * number);
    record.state = number % 5 == 0 ? State::Writing : State::Published;
    Article article = sampleArticle({.words = 150, .figures = 1, .seed = static_cast<quint32>(number)});
    if (number % 50 == 0)
        article.headline += QStringLiteral(" Quỳnh Khuê");
    const NewRevision first{record.id, article, {}, {}, record.author, record.created, QStringLiteral("made"), {}};
    const Revision revision = required(createDraft(store, transaction, record, first));
    require(store.search().put(transaction, record.id, {article, contentHash(article)}));
    if (record.state == State::Published)
        require(store.approvals().add(transaction, approvalOf(revision, article, record)));
}

constexpr int draftsInATransaction = 5000;

void addToLargeArchive(Store &store, Transaction &transaction, ZipfText &text, int number)
{
    constexpr std::array<State, 8> states = {State::Published, State::Published, State::Published, State::Published,
                                             State::Approved,  State::Submitted, State::Writing,   State::Returned};
    constexpr int words = 600;
    constexpr int people = 40;
    constexpr int oneInTrash = 97;
    DraftRecord record;
    record.id = {newRandomName()};
    record.author = QStringLiteral("Người Viết %1").arg(number % people);
    record.created = record.modified = QDateTime(QDate(2016, 1, 1), QTime(8, 0), Qt::UTC).addSecs(3000LL * number);
    record.state = states.at(static_cast<size_t>(number * 7 % 13) % states.size());
    if (number % oneInTrash == 0)
        record.deletedAt = record.modified;
    const NewRevision first{record.id,      text.article(words),    {}, {}, record.author,
                            record.created, QStringLiteral("made"), {}};
    (void)required(createDraft(store, transaction, record, first));
    require(store.search().put(transaction, record.id, {first.article, contentHash(first.article)}));
}

QString approver(Desk &desk)
{
    for (const Person &person : required(desk.people().list())) {
        if (person.hasAnyOf({Role::Tkts}))
            return person.name;
    }
    giveUp(QStringLiteral("nobody may approve"));
}

} // namespace

DeskOptions optionsFor(const QString &folder)
{
    return {folder, Access::ReadWrite, systemClock(), QStringLiteral("Người Đo")};
}

/// One transaction for all: making them is not what is measured.
void makeArchive(const QString &folder)
{
    (void)required(Desk::open(optionsFor(folder)));
    const auto store = required(Store::open(folder, Access::ReadWrite));
    Transaction transaction = required(store->begin());
    for (int i = 0; i < archiveSize; ++i)
        addToArchive(*store, transaction, i);
    require(transaction.commit());
}

QString largeArchive()
{
    const int size = qEnvironmentVariableIntValue("TOASOAN_ARCHIVE_SIZE") > 0
                         ? qEnvironmentVariableIntValue("TOASOAN_ARCHIVE_SIZE")
                         : largeArchiveSize;
    const QString folder = QStringLiteral(TOASOAN_BUILD_DIR "/archive-%1-%2").arg(size).arg(latestSchemaVersion());
    const QString whole = folder + u"/whole"_qs;
    if (QFile::exists(whole))
        return folder;
    QDir(folder).removeRecursively();
    std::fprintf(stderr, "benchmarks: making %s once\n", qUtf8Printable(folder));
    (void)required(Desk::open(optionsFor(folder)));
    const auto store = required(Store::open(folder, Access::ReadWrite));
    ZipfText text(1);
    for (int first = 0; first < size; first += draftsInATransaction) {
        Transaction transaction = required(store->begin());
        for (int i = first; i < std::min(size, first + draftsInATransaction); ++i)
            addToLargeArchive(*store, transaction, text, i);
        require(transaction.commit());
    }
    require(writeDurably(whole, QByteArray("whole\n")));
    return folder;
}

DraftId makeLongDraft(const QString &folder, LongDraft draft, int words)
{
    const auto desk = required(Desk::open(optionsFor(folder)));
    const PictureRef picture = required(desk->pictures().add(samplePhotograph(1, {1500, 1000})));
    const Article article = sampleArticle({.words = words, .figures = 30, .picture = picture});
    const DraftId id = required(desk->drafts().create(article, {}, QStringLiteral("made")));
    if (draft == LongDraft::Writing)
        return id;
    (void)required(desk->workflow().step({id, Action::Submit, {}, {}}));
    (void)required(desk->workflow().step({id, Action::Approve, approver(*desk), {}}));
    return id;
}

} // namespace toasoan::benchmarks
