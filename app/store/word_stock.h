#pragma once
#include "app/base/result.h"
#include "app/store/transaction.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace toasoan {

/// Which words stand in the archive, folded, and in how many drafts each.
class WordStock
{
public:
    explicit WordStock(const Database &database) : m_database(database) {}

    /// Counts one draft's words: what it has now against what it had.
    [[nodiscard]] Outcome count(Transaction &transaction, const QSet<QString> &before, const QSet<QString> &now);

    [[nodiscard]] Result<bool> has(const QString &word) const;
    /// Words that begin so, those in most drafts first.
    [[nodiscard]] Result<QStringList> startingWith(const QString &letters, int most) const;

    /// Words a slip or two of a finger away, the likeliest first; for Open also those that begin so. Two words written
    /// without their space come as "one two". Reads all words at the first time, and anew when they are old.
    enum class Reach { Word, Beginning };
    /// `slips`: how many at most; likelySlips() where nobody wrote the word.
    [[nodiscard]] Result<QStringList> near(const QString &word, Reach reach, int slips, int most) const;
    [[nodiscard]] static int likelySlips(const QString &word);

private:
    struct Known
    {
        QString word;
        int drafts = 0;
    };
    [[nodiscard]] Outcome readAll() const;
    [[nodiscard]] QStringList apart(const QString &word) const;

    const Database &m_database;
    mutable QList<Known> m_words; ///< a copy for near(), some seconds old at most
    mutable QHash<QString, int> m_drafts;
    mutable qint64 m_readAt = 0;
};

} // namespace toasoan
