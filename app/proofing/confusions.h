#pragma once
#include "app/base/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <bitset>
#include <memory>

namespace toasoan {

/// A phrase whose syllables are all words and which is yet a misspelling: "sử lý" for "xử lý".
struct Confusion
{
    QStringList wrong;   ///< wordKey() of its one to four words
    QString written;     ///< as the list has it
    bool isName = false; ///< written with capitals: looked for in that case only
    QStringList right;   ///< in small letters but for names, best first, never empty
    QString reason;      ///< why, in Vietnamese; no capital and no full stop: it ends a sentence
    qsizetype line = 0;  ///< in its list, from 1

    /// Word keys that make the wrong phrase right, each a list of one to four: right before it, right behind it,
    /// within Confusions::nearby words of it. "<number>" stands for any number.
    QList<QStringList> unlessAfter;
    QList<QStringList> unlessBefore;
    QSet<QString> unlessNear;
    /// When one of these lists has entries, the phrase is wrong only where one of them stands.
    QList<QStringList> onlyAfter;
    QList<QStringList> onlyBefore;

    [[nodiscard]] bool dependsOnContext() const;
};

/// The list, ready to be asked word by word. A value; reading it needs no lock.
class Confusions
{
public:
    static constexpr qsizetype nearby = 15;       ///< words on either side
    static constexpr qsizetype longestPhrase = 4; ///< words
    static inline const QString number = QStringLiteral("<number>");

    /// The format is told at the head of resources/language/confusions.txt. The first line that breaks it is an error
    /// of code BadInput whose detail names the line.
    [[nodiscard]] static Result<Confusions> parse(const QByteArray &list);

    /// Entries of the other list take the place of those with the same wrong phrase.
    void add(const Confusions &other);

    [[nodiscard]] const QList<Confusion> &entries() const { return m_entries; }
    /// Of a word key, for mayBegin(); cheap, for every word of every text is asked.
    [[nodiscard]] static quint32 fingerprintOf(const QString &key);
    /// Whether an entry may begin with two words of these fingerprints; no for nearly all pairs. `second` is 0 where
    /// no word follows.
    [[nodiscard]] bool mayBegin(quint32 first, quint32 second) const;
    /// Indexes of the entries whose wrong phrase begins with that word, the longest first.
    [[nodiscard]] QList<qsizetype> startingWith(const QString &key) const;
    /// Whether these two words are a right form of the list: "xuất khẩu" in "năng xuất khẩu".
    [[nodiscard]] bool isRightPair(const QString &first, const QString &second) const;

private:
    void append(const Confusion &confusion);
    void addStart(const Confusion &confusion, qsizetype entry);

    QList<Confusion> m_entries;
    std::bitset<1 << 16> m_beginnings; ///< by the fingerprints of the first two words, or of the only one and 0
    QHash<QString, QList<qsizetype>> m_byFirst;
    QHash<QString, qsizetype> m_byPhrase;
    QSet<QString> m_rightPairs;
};

/// resources/language/confusions.txt, read once.
[[nodiscard]] std::shared_ptr<const Confusions> shippedConfusions();

} // namespace toasoan
