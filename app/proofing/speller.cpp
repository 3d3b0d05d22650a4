#include "app/proofing/speller.h"

#include "app/language/fold.h"
#include "app/language/normalize.h"
#include "app/language/syllable.h"
#include "app/language/tone.h"
#include "app/proofing/language_data.h"
#include "app/proofing/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <hunspell.hxx>

namespace toasoan {

struct Speller::Dictionary
{
    explicit Dictionary(const QString &base)
        : path(base + QStringLiteral(".dic"))
        , hunspell(QFile::encodeName(QString(base + QStringLiteral(".aff"))).constData(),
                   QFile::encodeName(path).constData())
    {}

    QString path;
    Hunspell hunspell;
};

namespace {

constexpr qsizetype suggestionLimit = 5;
constexpr qsizetype longestWord = 64; // Hunspell's own table is larger; no word of a text is

bool isFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

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

QString oldStyleOfEach(const QString &words)
{
    QStringList parts = words.split(u' ');
    for (QString &part : parts)
        part = toOldStyle(part);
    return parts.join(u' ');
}

QString withoutTones(const QString &word)
{
    QString letters = word;
    for (QChar &c : letters)
        c = withoutTone(c).letter;
    return letters;
}

Tone toneOf(const QString &word)
{
    Tone tone = Tone::Level;
    for (const QChar c : word)
        tone = withoutTone(c).tone == Tone::Level ? tone : withoutTone(c).tone;
    return tone;
}

/// Likelier first: the same letters under another tone, under the same tone with other marks, with other marks, other
/// letters. Two words come last.
int distance(const QString &word, const QString &suggestion)
{
    const int split = suggestion.contains(u' ') ? 4 : 0;
    if (withoutTones(word) == withoutTones(suggestion))
        return split;
    if (folded(word) != folded(suggestion))
        return split + 3;
    return split + (toneOf(word) == toneOf(suggestion) ? 1 : 2);
}

/// resources/language/common.txt.
struct CommonSyllables
{
    QHash<QString, int> places;
    QHash<QString, QStringList> byFolded; ///< commonest first
};

CommonSyllables loadCommonSyllables()
{
    CommonSyllables common;
    for (const QString &syllable : languageList(QStringLiteral("common.txt"))) {
        common.places.insert(syllable, static_cast<int>(common.places.size()));
        common.byFolded[folded(syllable)].append(syllable);
    }
    return common;
}

const CommonSyllables &commonSyllables()
{
    static const CommonSyllables loaded = loadCommonSyllables();
    return loaded;
}

int rarity(const QString &word)
{
    return commonSyllables().places.value(word.toLower(), static_cast<int>(commonSyllables().places.size()));
}

/// A capitalised word is a name we do not know, unless it bears marks and would be Vietnamese without or with others
/// ("Nguời"): Mátxcơva and Trump would not.
bool looksLikeAName(const QString &word)
{
    return isAscii(word) || (!splitSyllable(word) && !commonSyllables().byFolded.contains(folded(word)));
}

void sortLikeliestFirst(QStringList &suggestions, const QString &word)
{
    std::stable_sort(suggestions.begin(), suggestions.end(), [&word](const QString &a, const QString &b) {
        return std::pair(distance(word, a), rarity(a)) < std::pair(distance(word, b), rarity(b));
    });
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
    for (const QString &folder : dictionaryFolders()) {
        Result<Speller> speller = openAt(QDir(folder).filePath(QStringLiteral("vi_VN")), lexicon);
        if (speller)
            return speller;
    }
    return failure(ErrorCode::NotFound, {}, {QStringLiteral("vi_VN")});
}

Result<Speller> Speller::openAt(const QString &base, const Lexicon &lexicon)
{
    if (!isFile(base + QStringLiteral(".aff")) || !isFile(base + QStringLiteral(".dic")))
        return failure(ErrorCode::NotFound, {}, {base});
    return Speller(std::make_unique<Dictionary>(base), lexicon);
}

Speller Speller::withoutDictionary()
{
    return Speller(nullptr, {});
}

bool Speller::isKnown(const QString &word) const
{
    if (m_lexicon.contains(word))
        return true;
    if (!hasToneInPlace(word))
        return false;
    const auto spells = [this](const QString &form) { return m_dictionary->hunspell.spell(form.toStdString()); };
    return spells(toNewStyle(word)) || spells(toNewStyle(withOtherI(word)));
}

bool Speller::isRight(const QString &word) const
{
    const QString form = normalizedText(word);
    if (!m_dictionary || form.size() < 2 || form.size() > longestWord)
        return true;
    if (hasInnerCapital(form) || isSmallRomanNumber(form) || isKnown(form))
        return true;
    return startsWithCapital(form) && looksLikeAName(form);
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
    // Typed without an input method: the commonest syllable of these letters is meant more often than a near one.
    if (folded(form) == form.toLower()) {
        for (const QString &marked : commonSyllables().byFolded.value(folded(form)))
            addOnce(suggestions, inCaseOf(form, marked));
    }

    QStringList others;
    const std::string asked = toNewStyle(form.toLower()).toStdString();
    for (const std::string &suggestion : m_dictionary->hunspell.suggest(asked)) {
        const QString text = QString::fromStdString(suggestion);
        if (!isAllCapitals(text) && !text.contains(u'-'))
            addOnce(others, inCaseOf(form, oldStyleOfEach(text)));
    }
    sortLikeliestFirst(others, form);
    for (const QString &other : std::as_const(others))
        addOnce(suggestions, other);
    return suggestions.first(std::min(suggestions.size(), suggestionLimit));
}

DictionaryStatus Speller::status() const
{
    return {m_dictionary ? m_dictionary->path : QString()};
}

} // namespace toasoan
