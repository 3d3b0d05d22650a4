#pragma once
#include "app/article/annotations.h"
#include "app/proofing/house_dictionary.h"
#include "app/proofing/house_style.h"
#include "app/proofing/rule.h"
#include "app/proofing/speller.h"
#include "app/proofing/spelling/context_spelling.h"

#include <QCache>
#include <QHash>
#include <QSet>

namespace toasoan {

/// "Ignore always": one entry of CheckOptions::ignoredAlways.
[[nodiscard]] QString ignoreKey(const QString &rule, const QString &text);

struct CheckOptions
{
    QString profile; ///< id in the house style; empty: the article's own, or the default
    FieldsKnown fields = FieldsKnown::No;
    Sureness sureness = Sureness::Usual;
    QList<FindingDecision> decisions; ///< "ignore here"
    QList<Anchor> noProof;            ///< stretches nothing is said about
    QSet<QString> ignoredAlways;      ///< ignoreKey() entries
    QSet<QString> skipWords;          ///< the user's dictionary: right in any case of their first letter
    HouseDictionary houseWords;       ///< the newsroom's: right for all rules of spelling
    int newSuggestions = 40; ///< for how many words unknown so far replacements are looked up, at about 0.2 ms each
};

/// Runs all rules. Lives on one worker thread, as its speller does.
class Engine
{
public:
    explicit Engine(Speller speller, const HouseStyle &style = shippedHouseStyle());
    /// With the language model at `modelPath`. When that cannot be used, the shipped one goes on, or the
    /// dictionary alone: model() says why.
    Engine(Speller speller, const QString &modelPath, const HouseStyle &style = shippedHouseStyle());
    Q_DISABLE_COPY_MOVE(Engine)

    /// Findings in reading order; those of one rule never overlap; nothing that the options ignore. Only passages
    /// whose text is new are read by passage rules. Unknown words beyond CheckOptions::newSuggestions get their
    /// replacements in a later check or from suggestionsFor().
    [[nodiscard]] QList<Finding> check(const QList<Passage> &passages, const CheckOptions &options = {});
    /// With all fields known.
    [[nodiscard]] QList<Finding> check(const Article &article, CheckOptions options = {});

    [[nodiscard]] QStringList suggestionsFor(const QString &word);
    [[nodiscard]] DictionaryStatus dictionary() const { return m_speller->status(); }
    [[nodiscard]] ModelStatus model() const { return m_modelStatus; }
    /// Ids of all rules, in the order they are listed.
    [[nodiscard]] QStringList ruleIds() const;
    /// How often passage rules had to read a passage since the engine began.
    [[nodiscard]] int passagesRead() const { return m_passagesRead; }
    /// What a check of a whole article needed and the next keys do not. A few ms.
    void giveBackMemory() const;

private:
    void openModel(const QString &path);
    [[nodiscard]] QStringList lookUpSuggestions(const QString &word) const;
    QList<Finding> checkAll(const QList<Passage> &all, const CheckOptions &options, const Article *article);
    QList<Finding> passageFindings(const PassageView &view);
    QList<Finding> readPassage(const PassageView &view);
    /// As loud as the profile wants them.
    [[nodiscard]] QList<Finding> levelled(QList<Finding> findings, const Profile &profile) const;
    void addSuggestions(QList<Finding> &findings, int newOnes);

    std::shared_ptr<const Speller> m_speller;
    std::shared_ptr<ContextSpelling> m_model; ///< null: the dictionary judges alone
    ModelStatus m_modelStatus;
    QList<Profile> m_profiles;
    QList<Rule> m_rules;
    Reader m_reader;
    /// What findings of passage rules depend on.
    struct Written
    {
        Part part = Part::Body;
        QString text;
        friend bool operator==(const Written &, const Written &) = default;
        friend size_t qHash(const Written &written, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(written.part), written.text);
        }
    };
    QCache<Written, QList<Finding>> m_read; ///< place is the one it was read at
    QHash<QString, QStringList> m_suggestions;
    int m_passagesRead = 0;
};

} // namespace toasoan
