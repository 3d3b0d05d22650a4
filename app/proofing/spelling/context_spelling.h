#pragma once
#include "app/proofing/spelling/judge.h"
#include "app/proofing/spelling/suspects.h"

#include <memory>
#include <span>

namespace toasoan {

class Surroundings;

/// Which language model answers, for the status line.
struct ModelStatus
{
    QString path;    ///< empty: no model, words are judged by the dictionary alone
    QString problem; ///< why the one that was asked for is not used, for the curious: its path, "damaged", "cut off"…
    [[nodiscard]] bool isActive() const { return !path.isEmpty(); }
};

/// A word of an article that something else was likely meant by.
struct Doubt
{
    qsizetype passage = 0;
    qsizetype word = 0;            ///< index in the passage's Reading::words
    double probability = 0;        ///< that one of the choices was meant
    QStringList choices;           ///< as wordKey() writes them, likeliest first
    Slip slip = Slip::OtherLetter; ///< of the first
};

/// Spelling in context: a language model, what it makes suspicious, and the judge of it. One thread.
class ContextSpelling
{
public:
    /// `speller` must live longer. Errors of LanguageModel::open(), and BadInput when it has no accept layer.
    [[nodiscard]] static Result<std::unique_ptr<ContextSpelling>> open(const QString &path, const Speller &speller);
    Q_DISABLE_COPY_MOVE(ContextSpelling)

    /// Of every word that isFound() at some sureness; paragraphs of the article before are not searched again.
    [[nodiscard]] const std::vector<Doubt> &doubtsIn(const QList<ReadingPtr> &readings);
    [[nodiscard]] bool isFound(const Doubt &doubt, Sureness sureness) const;

    /// What a word alone may have been meant for, likeliest first, at most five, as wordKey() writes them.
    [[nodiscard]] QStringList suggestionsFor(const QString &key);
    /// Whether the word was seen in print, right or wrong, more than a few times.
    [[nodiscard]] bool hasSeen(const QString &key) const { return m_model.idOf(key) != UnknownWord; }
    /// Whether a common syllable has the same letters under other marks: "nguời" can be nothing but "người".
    [[nodiscard]] bool lacksOnlyMarks(const QString &key);
    void giveBackMemory() const { m_model.file().giveBackMemory(); }
    [[nodiscard]] ModelStatus status() const { return {m_model.file().path(), {}}; }

private:
    ContextSpelling(LanguageModel model, Judge judge, const Speller &speller);
    /// A choice without its features: of those a long article has a hundred megabytes.
    struct Weighed
    {
        static constexpr quint32 mostWords = (1U << 24) - 1;
        double saidByParagraph = 0;
        quint32 word : 24; ///< index in Reading::words, up to mostWords
        Slip slip : 8;
        WordId meant = UnknownWord;
        WordId second = UnknownWord; ///< of two words that were written as one
    };
    using Choices = std::vector<Weighed>; ///< those of one word stand together, best margin first
    using ChoicesPtr = std::shared_ptr<const Choices>;

    ChoicesPtr choicesOf(const ReadingPtr &reading);
    /// Whether they would be found in any article: those of most words are too unlikely.
    [[nodiscard]] bool canBeFound(std::span<const Choice> choices) const;
    Doubt judged(std::span<const Weighed> choices, qsizetype passage, const Surroundings &surroundings) const;
    [[nodiscard]] bool isEverFound(double probability) const;
    [[nodiscard]] QString textOf(WordId first, WordId second) const;

    const LanguageModel m_model;
    const Judge m_judge;
    SuspectSearch m_search;
    QHash<ReadingPtr, ChoicesPtr> m_choices; ///< of the last article
    QList<ReadingPtr> m_readings;            ///< that m_doubts are about
    std::vector<Doubt> m_doubts;
};

/// The shipped model beside the program, or where a package puts it; empty when it is not there.
[[nodiscard]] QString shippedModelPath();
/// What a newsroom learned from its own archive, in its data folder; it goes before the shipped one.
[[nodiscard]] QString learnedModelPath(const QString &dataFolder);
/// Of the two the one to use.
[[nodiscard]] QString modelPathFor(const QString &dataFolder);

} // namespace toasoan
