#include "app/proofing/speller.h"

#include "app/language/fold.h"
#include "app/language/normalize.h"
#include "app/language/syllable.h"
#include "app/language/tone.h"
#include "app/proofing/built_in_data.h"
#include "app/proofing/dictionary_files.h"
#include "app/proofing/near_words.h"
#include "app/proofing/verdict_table.h"
#include "app/proofing/words.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <exception>
#include <hunspell.hxx>

namespace toasoan {

struct Speller::Dictionary
{
    explicit Dictionary(const QString &files)
        : base(files)
        , path(base + QStringLiteral(".dic"))
        , hunspell(QFile::encodeName(QString(base + QStringLiteral(".aff"))).constData(),
                   QFile::encodeName(path).constData())
    {}

    QString base; ///< of its files, without their ending
    QString path;
    Hunspell hunspell;
    VerdictTable verdicts;         ///< of isRight()
    std::optional<NearWords> near; ///< made when it is first asked for: beside a language model nobody asks
};

namespace {

constexpr qsizetype suggestionLimit = 5;
constexpr qsizetype longestWord = 64; // Hunspell's own table is larger; no word of a text is

QStringList dictionaryFolders()
{
    const QString own = qEnvironmentVariable("DICPATH");
    QStringList folders = own.split(QDir::listSeparator(), Qt::SkipEmptyParts);
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/local/share/hunspell")
            << QStringLiteral("/usr/share/myspell") << QStringLiteral("/usr/share/myspell/dicts");
    return folders;
}

bool hasInnerCapital(const QString &word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

bool isSmallRomanNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"ivx").contains(c); });
}

bool isAscii(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// kỹ ↔ kĩ: both are in use, and which one is a matter of style.
QString withOtherI(const QString &word)
{
    const std::optional<Syllable> syllable = splitSyllable(word);
    if (!syllable || syllable->onset.isEmpty() || syllable->rime.size() != 1)
        return word;
    const QChar rime = syllable->rime.at(0).toLower();
    if (rime != u'i' && rime != u'y')
        return word;
    return syllable->onset + withTone(rime == u'i' ? u'y' : u'i', syllable->tone);
}

bool hasToneInPlace(const QString &word)
{
    return word == toOldStyle(word) || word == toNewStyle(word);
}

QString inCaseOf(const QString &model, const QString &word)
{
    if (isAllCapitals(model))
        return word.toUpper();
    return startsWithCapital(model) ? QString(word.first(1).toUpper() + word.sliced(1)) : word;
}

/// resources/language/common.txt.
struct CommonSyllables
{
    QStringList list; ///< commonest first
    QSet<QString> set;
    QHash<QString, QStringList> byFolded; ///< commonest first
};

CommonSyllables loadCommonSyllables()
{
    CommonSyllables common;
    common.list = builtInList(QStringLiteral("language/common.txt"));
    common.set = QSet<QString>(common.list.begin(), common.list.end());
    for (const QString &syllable : std::as_const(common.list))
        common.byFolded[folded(syllable)].append(syllable);
    return common;
}

const CommonSyllables &commonSyllables()
{
    static const CommonSyllables loaded = loadCommonSyllables();
    return loaded;
}

/// A capitalised word is a name we do not know, in any case when it bears no marks. With marks it is one unless it
/// would be Vietnamese without them or with others, as "Nguời" would and Mátxcơva would not.
bool looksLikeAName(const QString &word)
{
    return !splitSyllable(word) && !commonSyllables().byFolded.contains(folded(word));
}

/// What suggestions are taken from, the commonest first.
QStringList suggestibleWords(const QStringList &dictionary, const Lexicon &lexicon)
{
    QStringList words = commonSyllables().list;
    QSet<QString> seen = commonSyllables().set;
    for (const QString &word : dictionary + lexicon.words()) {
        const QString inPlace = toOldStyle(word);
        if (isAllCapitals(inPlace) || seen.contains(inPlace))
            continue;
        seen.insert(inPlace);
        words.append(inPlace);
    }
    return words;
}

/// "lớnnữa": two common syllables without their space.
QStringList withSpace(const QString &word)
{
    QStringList split;
    for (qsizetype at = 2; at + 2 <= word.size(); ++at) {
        const QString left = word.first(at);
        const QString right = word.sliced(at);
        if (commonSyllables().set.contains(left) && commonSyllables().set.contains(right))
            split.append(left + u' ' + right);
    }
    return split;
}

/// A long word with other letters than those nearest to it is two words more often than one.
bool isRatherTwoWords(const QString &word, const QString &nearest)
{
    constexpr qsizetype shortestTwoWords = 6;
    return word.size() >= shortestTwoWords && folded(word) != folded(nearest);
}

void addOnce(QStringList &list, const QString &entry)
{
    if (!list.contains(entry))
        list.append(entry);
}

} // namespace

Speller::Speller(std::unique_ptr<Dictionary> dictionary, Lexicon lexicon)
    : m_dictionary(std::move(dictionary)), m_lexicon(std::move(lexicon))
{}

Speller::Speller(Speller &&) noexcept = default;
Speller &Speller::operator=(Speller &&) noexcept = default;
Speller::~Speller() = default;

Result<Speller> Speller::open(const Lexicon &lexicon)
{
    Error error{ErrorCode::NotFound, {}, {QStringLiteral("vi_VN")}};
    for (const QString &folder : dictionaryFolders()) {
        Result<Speller> speller = openAt(QDir(folder).filePath(QStringLiteral("vi_VN")), lexicon);
        if (speller)
            return speller;
        if (speller.error().code != ErrorCode::NotFound)
            error = speller.error();
    }
    return tl::unexpected(error);
}

Result<Speller> Speller::openAt(const QString &base, const Lexicon &lexicon)
{
    const Result<QStringList> words = dictionaryWords(base);
    if (!words)
        return tl::unexpected(words.error());
    try {
        Speller speller(std::make_unique<Dictionary>(base), lexicon);
        speller.rememberCommonWords();
        return speller;
    } catch (const std::exception &problem) { // Hunspell reserves what an affix table claims to hold
        const QString path = base + QStringLiteral(".aff");
        return failure(ErrorCode::BadInput, path + u": "_qs + QString::fromLocal8Bit(problem.what()), {path});
    }
}

const NearWords &Speller::nearWords() const
{
    if (!m_dictionary->near)
        m_dictionary->near.emplace(
            suggestibleWords(dictionaryWords(m_dictionary->base).value_or(QStringList()), m_lexicon));
    return *m_dictionary->near;
}

Speller Speller::withoutDictionary()
{
    return Speller(nullptr, {});
}

/// The first article meets almost all its words in the table already.
void Speller::rememberCommonWords() const
{
    for (const QString &syllable : commonSyllables().list) {
        (void)isRight(syllable);
        (void)isRight(syllable.first(1).toUpper() + syllable.sliced(1));
    }
}

bool Speller::isKnown(const QString &word) const
{
    if (!hasToneInPlace(word))
        return false;
    if (m_lexicon.contains(word))
        return true;
    const auto spells = [this](const QString &form) { return m_dictionary->hunspell.spell(form.toStdString()); };
    if (spells(toNewStyle(word)))
        return true;
    const QString other = withOtherI(word);
    return other != word && spells(toNewStyle(other));
}

bool Speller::isRight(const QString &word) const
{
    if (!m_dictionary)
        return true;
    using Verdict = VerdictTable::Verdict;
    if (const std::optional<Verdict> known = m_dictionary->verdicts.find(word))
        return *known == Verdict::Right;
    const bool right = looksRight(isAscii(word) ? word : normalizedText(word));
    m_dictionary->verdicts.keep(word, right ? Verdict::Right : Verdict::Wrong);
    return right;
}

bool Speller::looksRight(const QString &form) const
{
    if (form.size() < 2 || form.size() > longestWord)
        return true;
    if (hasInnerCapital(form) || isSmallRomanNumber(form) || (startsWithCapital(form) && isAscii(form)))
        return true;
    return isKnown(form) || (startsWithCapital(form) && looksLikeAName(form));
}

QStringList Speller::suggestionsFor(const QString &word) const
{
    const QString form = normalizedText(word);
    if (!m_dictionary || form.isEmpty() || form.size() > longestWord)
        return {};
    QStringList suggestions;
    const QString inPlace = toOldStyle(form);
    if (inPlace != form && isKnown(inPlace))
        suggestions.append(inPlace);
    const QString small = form.toLower();
    // Typed without an input method: the commonest syllable of these letters is meant more often than a near one.
    QStringList others = folded(form) == small ? commonSyllables().byFolded.value(small) : QStringList();
    const QStringList near = nearWords().near(small, 2 * suggestionLimit);
    const QStringList split = withSpace(small);
    others += isRatherTwoWords(small, near.value(0)) ? split + near : near + split;
    for (const QString &other : std::as_const(others)) {
        if (const QString suggestion = inCaseOf(form, other); suggestion != form)
            addOnce(suggestions, suggestion);
    }
    return suggestions.first(std::min(suggestions.size(), suggestionLimit));
}

DictionaryStatus Speller::status() const
{
    return {m_dictionary ? m_dictionary->path : QString()};
}

} // namespace toasoan
