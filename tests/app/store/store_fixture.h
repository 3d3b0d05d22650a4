#pragma once
#include "app/store/saving.h"
#include "app/store/store.h"

#include <QTemporaryDir>

namespace toasoan::testing {

/// Runs one statement on the database file as any stranger with SQLite could. False when it fails.
[[nodiscard]] bool tamper(const QString &folder, const QString &sql, const QVariantList &values = {});
[[nodiscard]] QVariant peek(const QString &folder, const QString &sql);

/// Puts the database of a folder that is not open into the tables of the third or fourth version, as that had left it,
/// with nothing in the index. Third: parents in a table of their own; both: hashes as digits.
void makeOfVersion(int version, const QString &folder);

/// What the storage thread does after each save.
void bringIndexUp(Store &store);

[[nodiscard]] Article articleWith(const QString &headline, const QString &paragraph);
[[nodiscard]] QDateTime noon(int secondsAfter = 0);

/// A data folder of its own with an open store.
struct StoreFolder
{
    QTemporaryDir folder;
    std::unique_ptr<Store> store;

    StoreFolder();
    void reopen();
    /// Creates a draft and gives its first revision; fails loudly.
    [[nodiscard]] Revision create(const Article &article, const QString &id = QStringLiteral("draft-a"));
    [[nodiscard]] Result<Revision> save(const DraftId &draft, const Article &article, int second = 0,
                                        const QString &reason = QStringLiteral("saved"),
                                        WhenUnchanged unchanged = WhenUnchanged::ReturnHead) const;
    [[nodiscard]] Outcome journal(const DraftId &draft, const Article &article) const;
};

} // namespace toasoan::testing
