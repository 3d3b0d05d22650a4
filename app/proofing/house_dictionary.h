#pragma once
#include "app/base/result.h"
#include "app/proofing/reading.h"

#include <QDateTime>
#include <QMultiHash>

#include <optional>
#include <utility>

namespace toasoan {

/// The words and names that a newsroom calls right, beside each person's own: DATA/language/house-words.txt, which
/// colleagues hand on. UTF-8, one word or name of at most eight syllables a line, `#` begins a comment.
/// A value; reading and writing block on the disk.
class HouseDictionary
{
public:
    /// "Rào Tre": NFC, old tone style, single spaces. Sorted.
    [[nodiscard]] QStringList entries() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    /// Entries are added once. BadInput (detail: what is wrong with it) when it is no word or name.
    [[nodiscard]] Outcome add(const QString &entry);
    /// Takes over what `other` has; the answer is what was new.
    QStringList merge(const HouseDictionary &other);

    /// Whether every word in that range of the text belongs to an entry that stands there whole: neither syllable of
    /// "Rào Tre" is right without the other. Capitals of an entry must be there; small letters may be capitals at
    /// the head of a sentence and in a line of capitals.
    [[nodiscard]] bool covers(const QList<ArticleWord> &words, TextRange range) const;

private:
    [[nodiscard]] qsizetype wordsCoveredAt(const QList<ArticleWord> &words, qsizetype first) const;

    QSet<QString> m_entries;
    QMultiHash<QString, QStringList> m_byHead; ///< wordKey() of the first word → all words
};

/// DATA/language/house-words.txt
[[nodiscard]] QString houseDictionaryPath(const QString &dataFolder);

/// An absent file is an empty dictionary. BadInput (detail: path, line, why) when a line is not what it should be,
/// TooLarge beyond 1 MiB; args: path.
[[nodiscard]] Result<HouseDictionary> loadHouseDictionary(const QString &path);

/// Adds to the file, keeping the comments of the people who wrote it, and makes it and its folder when absent.
[[nodiscard]] Outcome addToHouseDictionary(const QString &path, const QString &entry);

/// Adds the entries of another newsroom's file; the answer is what was new.
[[nodiscard]] Result<QStringList> mergeIntoHouseDictionary(const QString &path, const QString &other);

/// The dictionary in a file that others may write at any time: colleagues, another window. One thread.
class HouseDictionaryFile
{
public:
    HouseDictionaryFile() = default; ///< no file: always empty
    explicit HouseDictionaryFile(const QString &path) : m_path(path) {}

    /// Reads the file when it has changed since. What it held last stays when it cannot be read.
    [[nodiscard]] const HouseDictionary &now();
    /// Why the last reading failed; each failure is told once.
    [[nodiscard]] std::optional<Error> takeProblem() { return std::exchange(m_problem, std::nullopt); }

private:
    QString m_path;
    QPair<QDateTime, qint64> m_seen; ///< time of the last change, size
    HouseDictionary m_dictionary;
    std::optional<Error> m_problem;
};

} // namespace toasoan
