#pragma once
#include "app/proofing/reading.h"
#include "app/proofing/slip.h"

#include <vector>

namespace toasoan {

/// A name that many people know.
struct KnownName
{
    enum class Kind {
        Anywhere,
        AfterItsTitle, ///< of a district: other places bear nearly the same name, so the word "huyện" must stand before
                       ///< it
        Person,    ///< other people bear nearly the same name
        Neighbour, ///< right as it stands, and near one of the others
    };

    QStringList words; ///< as they are written
    Kind kind = Kind::Anywhere;
    std::vector<int> syllables; ///< number of each word's key in KnownNames
};

/// resources/language/names.txt, ready to be compared with what an article writes. Read only; any thread.
class KnownNames
{
public:
    /// The shipped list.
    [[nodiscard]] static const KnownNames &shipped();

    /// `lines` as in names.txt; `givenNames` and `ordinary` are keys.
    KnownNames(const QStringList &lines, const QStringList &givenNames, const QStringList &ordinary);

    static constexpr int unknown = -1;
    /// The number of a wordKey() that some name has, or `unknown`.
    [[nodiscard]] int syllableOf(const QString &key) const { return m_numbers.value(key, unknown); }
    [[nodiscard]] const WordShape &shapeOfSyllable(int syllable) const
    {
        return m_shapes[static_cast<size_t>(syllable)];
    }

    [[nodiscard]] const KnownName &name(int index) const { return m_names[static_cast<size_t>(index)]; }
    /// Names of two words or more by their first and by their second word.
    [[nodiscard]] const QList<int> &beginningWith(int syllable) const { return at(m_byFirst, syllable); }
    [[nodiscard]] const QList<int> &goingOnWith(int syllable) const { return at(m_bySecond, syllable); }
    /// Names of one word that may be one slip from the word with this key.
    [[nodiscard]] QList<int> nearSingle(const QString &key) const;

    /// Whether the word (a key) is used often enough to stand anywhere.
    [[nodiscard]] bool isOrdinary(const QString &key) const { return m_ordinary.contains(key) || isOfPeople(key); }
    /// Whether people bear this word (a key) in their names.
    [[nodiscard]] bool isOfPeople(const QString &key) const { return m_givenNames.contains(key); }

private:
    static const QList<int> &at(const std::vector<QList<int>> &lists, int syllable);
    void add(const QString &line);
    void addSingle(const QString &key, int index);
    int numberOf(const QString &key);

    std::vector<KnownName> m_names;
    QHash<QString, int> m_numbers;
    std::vector<WordShape> m_shapes;
    std::vector<QList<int>> m_byFirst;
    std::vector<QList<int>> m_bySecond;
    QHash<QString, QList<int>> m_singles; ///< by key, and by key with a letter left out
    QSet<QString> m_givenNames;
    QSet<QString> m_ordinary;
};

} // namespace toasoan
