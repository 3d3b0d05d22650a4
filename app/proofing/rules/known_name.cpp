#include "app/proofing/name_slip.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include "app/language/syllable.h"

#include <QCoreApplication>

#include <algorithm>

// House practice: a paper does not misspell provinces, ministries, countries and statesmen. Most slips in Vietnamese
// names give syllables that exist, so the name as a whole has to tell.

namespace toasoan {

namespace {

constexpr qsizetype shortestSingle = 6; // of shorter foreign words, too many are one letter apart
constexpr qsizetype mostUses = 2;       // who writes a name three times in one way means it

/// A stretch of words that is a known name but for one word.
struct NearName
{
    const Passage *passage = nullptr;
    const KnownName *name = nullptr; ///< null: none
    qsizetype first = 0;             ///< in the passage's words
    qsizetype slip = 0;              ///< the word that differs
    WordSlip kind = WordSlip::None;
};

class NearNames
{
public:
    NearNames(const Passage &passage, const Reading &reading, const KnownNames &names)
        : m_passage(passage)
        , m_words(reading.words)
        , m_tokens(reading.tokens)
        , m_reading(reading)
        , m_names(names)
        , m_numbers(static_cast<size_t>(reading.words.size()), notAsked)
    {}

    QList<NearName> run()
    {
        QList<NearName> found;
        qsizetype knownTo = 0; // words before it belong to a name that is written right
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (!startsWithCapital(m_words.at(i).text()))
                continue;
            knownTo = std::max(knownTo, i + wordsOfKnownName(i));
            const NearName near = nearNameAt(i);
            if (near.name && near.slip >= knownTo && !isWithinKnownName(near.slip))
                found.append(near);
        }
        return found;
    }

private:
    static constexpr int notAsked = -2;

    int numberOf(qsizetype word)
    {
        int &number = m_numbers[static_cast<size_t>(word)];
        if (number == notAsked)
            number = m_names.syllableOf(m_words.at(word).key());
        return number;
    }

    /// Whether only white space, or a hyphen, stands before the word: "Thừa Thiên - Huế".
    bool goesOn(qsizetype word) const
    {
        if (word <= 0 || word >= m_words.size())
            return false;
        if (m_words.at(word).joined())
            return true;
        const qsizetype token = m_words.at(word).token();
        if (m_words.at(word - 1).token() + 2 != token)
            return false;
        const QStringView between = m_reading.textOf(m_tokens.at(token - 1));
        return between == u"-" || between == u"–";
    }

    bool isCapital(qsizetype word) const { return startsWithCapital(m_words.at(word).text()); }

    /// How many words from `first` on are not the name's; more than one is as good as all.
    qsizetype differences(const KnownName &name, qsizetype first, qsizetype &slip)
    {
        const auto length = static_cast<qsizetype>(name.syllables.size());
        if (first + length > m_words.size())
            return length;
        qsizetype count = 0;
        for (qsizetype i = 0; i < length; ++i) {
            if (numberOf(first + i) == name.syllables[static_cast<size_t>(i)])
                continue;
            if (++count > 1)
                return length;
            slip = first + i;
        }
        return isInOneBreath(name, first) ? count : length;
    }

    /// The words follow each other, and where the name has capitals, so have they. Hyphens stand in names that consist
    /// of names: "Thừa Thiên - Huế", not "Ban – Bí thư".
    bool isInOneBreath(const KnownName &name, qsizetype first) const
    {
        const bool ofNames = std::all_of(name.words.begin(), name.words.end(), startsWithCapital);
        for (qsizetype i = 0; i < name.words.size(); ++i) {
            const bool follows = i == 0 || (ofNames ? goesOn(first + i) : m_words.at(first + i).joined());
            if (!follows || (startsWithCapital(name.words.at(i)) && !isCapital(first + i)))
                return false;
        }
        return true;
    }

    /// How many words the longest name has that is written right from `first` on.
    qsizetype wordsOfKnownName(qsizetype first)
    {
        qsizetype longest = 0;
        qsizetype slip = 0;
        for (const int index : m_names.beginningWith(numberOf(first))) {
            const KnownName &name = m_names.name(index);
            if (differences(name, first, slip) == 0)
                longest = std::max(longest, name.words.size());
        }
        return longest;
    }

    /// "Cảnh sát biên phòng": a name that begins later holds the word as it is.
    bool isWithinKnownName(qsizetype word)
    {
        for (qsizetype first = word; first >= 0 && first + 3 > word; --first) {
            if (first + wordsOfKnownName(first) > word)
                return true;
            if (!goesOn(first))
                break;
        }
        return false;
    }

    NearName nearNameAt(qsizetype first)
    {
        NearName best;
        const auto look = [&](const QList<int> &names) {
            for (const int index : names) {
                const NearName near = nearName(m_names.name(index), first);
                if (near.name && isBetter(near, best))
                    best = near;
            }
        };
        look(m_names.beginningWith(numberOf(first)));
        if (goesOn(first + 1))
            look(m_names.goingOnWith(numberOf(first + 1)));
        if (!best.name && m_words.at(first).text().size() >= shortestSingle)
            best = nearSingleAt(first);
        return best;
    }

    /// The longer name; of two, "Nình" is rather "Ninh" than "Bình".
    static bool isBetter(const NearName &a, const NearName &b)
    {
        if (!b.name || a.name->words.size() != b.name->words.size())
            return !b.name || a.name->words.size() > b.name->words.size();
        return a.kind < b.kind;
    }

    /// That name when it is meant.
    NearName nearName(const KnownName &name, qsizetype first)
    {
        qsizetype slip = 0;
        if (name.kind == KnownName::Kind::Neighbour || differences(name, first, slip) != 1
            || (name.words.size() == 2 && isAddress(first)))
            return {};
        const WordSlip kind = likelySlip(m_words.at(slip).key(), name, slip - first, m_names);
        if (kind == WordSlip::None || !isInCaseOfAll(name, first, slip) || !standsAlone(name, first, slip)
            || !fitsItsKind(name, first, slip))
            return {};
        return {&m_passage, &name, first, slip, kind};
    }

    /// "Bà Lan" is not Ba Lan, nor "Cô Liu" Cô Lin.
    bool isAddress(qsizetype word) const
    {
        static const QSet<QString> addresses{u"ông"_qs,  u"bà"_qs,   u"anh"_qs, u"chị"_qs, u"em"_qs,  u"cô"_qs,
                                             u"chú"_qs,  u"bác"_qs,  u"cậu"_qs, u"dì"_qs,  u"mẹ"_qs,  u"bố"_qs,
                                             u"thầy"_qs, u"ngài"_qs, u"cụ"_qs,  u"con"_qs, u"cháu"_qs};
        return addresses.contains(m_words.at(word).key());
    }

    /// "Nam TP", "Mỹ TTO": an acronym is no slip of a name's word.
    bool isInCaseOfAll(const KnownName &name, qsizetype first, qsizetype slip) const
    {
        return !isAllCapitals(m_words.at(slip).text())
               || std::all_of(m_words.begin() + first, m_words.begin() + first + name.words.size(),
                              [](const ArticleWord &word) { return isAllCapitals(word.text()); });
    }

    bool fitsItsKind(const KnownName &name, qsizetype first, qsizetype slip) const
    {
        switch (name.kind) {
        case KnownName::Kind::AfterItsTitle:
            return isAfterTitleOfAPlace(first);
        case KnownName::Kind::Person:
            return !m_names.isOfPeople(m_words.at(slip).key());
        default:
            return !mayBeAPerson(first, name.words.size()) || isAfterTitleOfAPlace(first) || isAfterAt(first);
        }
    }

    /// A short name must not be a part of a longer one: "Trần Thanh Hoa".
    bool standsAlone(const KnownName &name, qsizetype first, qsizetype slip) const
    {
        if (isAllCapitals(m_words.at(slip).text())) // as a headline may be: its capitals tell nothing
            return !m_names.isOrdinary(m_words.at(slip).key());
        const qsizetype after = first + name.words.size();
        const bool endsInCapital = startsWithCapital(name.words.last());
        if (endsInCapital && goesOn(after) && m_words.at(after).joined() && isCapital(after))
            return false;
        if (name.words.size() > 2 && name.kind != KnownName::Kind::Person)
            return true;
        return !goesOn(first) || !isCapital(first - 1) || isLead(first - 1);
    }

    /// A capitalised word that a name may follow without going on from it: the first of its sentence, an acronym, the
    /// title of a place.
    bool isLead(qsizetype word) const
    {
        return isAllCapitals(m_words.at(word).text()) || isTitleOfAPlace(word)
               || (!goesOn(word) && !m_names.isOfPeople(m_words.at(word).key()));
    }

    bool mayBeAPerson(qsizetype first, qsizetype length) const
    {
        return std::all_of(m_words.begin() + first, m_words.begin() + first + length,
                           [this](const ArticleWord &word) { return m_names.isOfPeople(word.key()); });
    }

    bool isTitleOfAPlace(qsizetype word) const
    {
        static const QSet<QString> titles{u"huyện"_qs, u"quận"_qs, u"tỉnh"_qs, u"phố"_qs,
                                          u"tp"_qs,    u"tx"_qs,   u"ubnd"_qs, u"hđnd"_qs};
        const QString &key = m_words.at(word).key();
        return titles.contains(key) || (key == u"xã" && word > 0 && m_words.at(word - 1).key() == u"thị");
    }

    /// "TP. Vinh" has a point between.
    bool isAfterTitleOfAPlace(qsizetype first) const
    {
        return first > 0 && m_words.at(first).token() - m_words.at(first - 1).token() <= 2
               && isTitleOfAPlace(first - 1);
    }

    bool isAfterAt(qsizetype first) const
    {
        return goesOn(first) && (m_words.at(first - 1).key() == u"ở" || m_words.at(first - 1).key() == u"tại");
    }

    bool isAtSentenceHead(qsizetype word) const
    {
        const qsizetype token = m_words.at(word).token();
        return token == 0 || (!m_words.at(word).joined() && m_tokens.at(token - 1).kind() == TokenKind::Punctuation);
    }

    /// Washinton. What has the shape of a Vietnamese syllable is no foreign name.
    NearName nearSingleAt(qsizetype word) const
    {
        const QString &key = m_words.at(word).key();
        NearName best{&m_passage, nullptr, word, word, WordSlip::Letter};
        if (isAtSentenceHead(word) || (goesOn(word + 1) && isCapital(word + 1)) || splitSyllable(key))
            return best;
        for (const int index : m_names.nearSingle(key)) {
            const KnownName &name = m_names.name(index);
            if (wordKey(name.words.first()) == key)
                return {};
            if (isLikelySlipOfForeignName(key, name, m_names))
                best.name = &name;
        }
        return best;
    }

    const Passage &m_passage;
    const QList<ArticleWord> &m_words;
    const QList<Token> &m_tokens;
    const Reading &m_reading;
    const KnownNames &m_names;
    std::vector<int> m_numbers; ///< of each word; notAsked
};

TextRange rangeOf(const NearName &near, const QList<ArticleWord> &words)
{
    return spanOf(words.at(near.first), words.at(near.first + near.name->words.size() - 1));
}

/// The stretch as it is written, but for the word that slipped.
QString mended(const NearName &near, const QList<ArticleWord> &words)
{
    const TextRange range = rangeOf(near, words);
    const ArticleWord &word = words.at(near.slip);
    const QString right = near.name->words.at(near.slip - near.first);
    QString text = near.passage->text.sliced(range.start, range.length);
    return text.replace(word.range().start - range.start, word.range().length,
                        isAllCapitals(word.text()) ? right.toUpper() : right);
}

QString writtenKey(const NearName &near, const QList<ArticleWord> &words)
{
    QString key;
    for (qsizetype i = 0; i < near.name->words.size(); ++i)
        key += words.at(near.first + i).key() + u' ';
    return key;
}

Finding findingFor(const NearName &near, const QList<ArticleWord> &words)
{
    const QString message = QCoreApplication::translate("Rules", "One slip away from the well-known name “%1”.")
                                .arg(near.name->words.join(u' '));
    return findingAt(*near.passage, rangeOf(near, words),
                     {QStringLiteral("spelling.known-name"), Severity::Warning, message, {mended(near, words)}});
}

QList<Finding> check(const ArticleView &view)
{
    QList<NearName> near;
    for (const Passage &passage : view.passages) {
        if (!holdsNamesOnly(passage.place.part))
            near += NearNames(passage, view.readingOf(passage), KnownNames::shipped()).run();
    }
    QHash<QString, int> uses;
    for (const NearName &name : std::as_const(near))
        ++uses[writtenKey(name, view.wordsOf(*name.passage))];
    QList<Finding> findings;
    for (const NearName &name : std::as_const(near)) {
        const QList<ArticleWord> &words = view.wordsOf(*name.passage);
        if (uses.value(writtenKey(name, words)) <= mostUses)
            findings.append(findingFor(name, words));
    }
    return findings;
}

} // namespace

Rule knownName()
{
    return {QStringLiteral("spelling.known-name"), ArticleCheck(check)};
}

} // namespace toasoan
