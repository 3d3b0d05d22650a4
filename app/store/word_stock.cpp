#include "app/store/word_stock.h"

#include "app/language/letters_apart.h"
#include "app/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace toasoan {
namespace {

constexpr qsizetype longestKept = 32; ///< UTF-16 units; what is longer is no word anybody mistypes
constexpr qint64 freshFor = 30000;    ///< ms

QString jsonOf(const QSet<QString> &words)
{
    QJsonArray list;
    for (const QString &word : words) {
        if (word.size() <= longestKept)
            list.append(word);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

qint64 steadyMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// A word that may have been meant.
struct Guess
{
    QString word;
    int apart = 0;
    int drafts = 0;
    bool sameStart = false;

    friend bool operator<(const Guess &a, const Guess &b)
    {
        return std::tie(a.apart, b.sameStart, b.drafts, a.word) < std::tie(b.apart, a.sameStart, a.drafts, b.word);
    }
};

} // namespace

Outcome WordStock::count(Transaction &transaction, const QSet<QString> &before, const QSet<QString> &now)
{
    const QSet<QString> come = now - before;
    const QSet<QString> gone = before - now;
    Database &database = transaction.database();
    if (!come.isEmpty()) {
        const QString sql =
            QStringLiteral("INSERT INTO search_words (word, drafts) SELECT value, 1 FROM json_each(?) WHERE true "
                           "ON CONFLICT (word) DO UPDATE SET drafts = drafts + 1");
        if (auto counted = database.execute(sql, {jsonOf(come)}); !counted)
            return counted;
    }
    if (gone.isEmpty())
        return {};
    const QString words = jsonOf(gone);
    const QString sql =
        QStringLiteral("UPDATE search_words SET drafts = drafts - 1 WHERE word IN (SELECT value FROM json_each(?))");
    if (auto counted = database.execute(sql, {words}); !counted)
        return counted;
    return database.execute(
        QStringLiteral("DELETE FROM search_words WHERE drafts < 1 AND word IN (SELECT value FROM json_each(?))"),
        {words});
}

Result<bool> WordStock::has(const QString &word) const
{
    return m_database.number(QStringLiteral("SELECT drafts FROM search_words WHERE word = ?"), {word})
        .map([](qint64 drafts) { return drafts > 0; });
}

Result<QStringList> WordStock::startingWith(const QString &letters, int most) const
{
    const QString behind = letters + QChar(0xffff);
    const QString sql =
        QStringLiteral("SELECT word FROM search_words WHERE word >= ? AND word < ? ORDER BY drafts DESC, word LIMIT ?");
    return m_database.rows<QString>(sql, {letters, behind, most}, [](const Row &row) { return row.text(0); });
}

Outcome WordStock::readAll() const
{
    const qint64 now = steadyMilliseconds();
    if (m_readAt != 0 && now - m_readAt < freshFor)
        return {};
    auto words =
        m_database.rows<Known>(QStringLiteral("SELECT word, drafts FROM search_words"), {}, [](const Row &row) {
            return Known{row.text(0), static_cast<int>(row.number(1))};
        });
    if (!words)
        return tl::unexpected<Error>(words.error());
    m_words = std::move(*words);
    m_drafts.clear();
    for (const Known &known : std::as_const(m_words))
        m_drafts.insert(known.word, known.drafts);
    m_readAt = now;
    return {};
}

/// The word as two known ones that lost their space.
QStringList WordStock::apart(const QString &word) const
{
    QString best;
    int bestDrafts = 0;
    for (qsizetype cut = 1; cut < word.size(); ++cut) {
        const int drafts = std::min(m_drafts.value(word.first(cut)), m_drafts.value(word.sliced(cut)));
        if (drafts <= bestDrafts)
            continue;
        best = word.first(cut) + u' ' + word.sliced(cut);
        bestDrafts = drafts;
    }
    return best.isEmpty() ? QStringList() : QStringList{best};
}

/// A short word has many neighbours: one slip is all it is allowed.
int WordStock::likelySlips(const QString &word)
{
    return word.size() < 5 ? 1 : 2;
}

Result<QStringList> WordStock::near(const QString &word, Reach reach, int slips, int most) const
{
    if (auto read = readAll(); !read)
        return tl::unexpected<Error>(read.error());
    const auto distance = reach == Reach::Word ? lettersApart : lettersApartFromStart;
    int limit = slips;
    QList<Guess> guesses;
    for (const Known &known : std::as_const(m_words)) {
        const int apart = distance(word, known.word, limit);
        if (apart == 0 || apart > limit)
            continue;
        guesses.append({known.word, apart, known.drafts, known.word.front() == word.front()});
        limit = std::min(limit, apart); // two slips matter only where one is not enough
    }
    guesses.removeIf([limit](const Guess &guess) { return guess.apart > limit; });
    const qsizetype kept = std::min<qsizetype>(most, guesses.size());
    std::partial_sort(guesses.begin(), guesses.begin() + kept, guesses.end());
    QStringList words = apart(word);
    for (const Guess &guess : guesses.first(kept))
        words.append(guess.word);
    return words;
}

} // namespace toasoan
