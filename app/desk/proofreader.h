#pragma once
#include "app/base/worker.h"
#include "app/proofing/engine.h"

#include <QObject>

#include <memory>

namespace toasoan {

/// What proofing works with, and what it has to do without.
struct ProofingStanding
{
    QStringList layers;
    QStringList problems;
};

/// Proofing for the window: checks snapshots on a thread of its own, where engine and dictionary live. While a check
/// runs only the newest of the snapshots given meanwhile is kept, so typing never makes a queue. GUI thread.
class Proofreader : public QObject
{
    Q_OBJECT

public:
    /// With the language model at `modelPath`; empty: the shipped one.
    explicit Proofreader(const QString &modelPath = {}, QObject *parent = nullptr);
    ~Proofreader() override;

    void check(const Article &article, const CheckOptions &options);
    /// The newsroom's own style over the shipped one, from the next check on; `folder` as for loadHouseStyle().
    void useHouseStyle(const QString &folder);
    /// The newsroom's words: the file is looked at before each check, so that what anybody adds holds from then on.
    void useHouseDictionary(const QString &path);
    /// Writes to the file in use; checks asked for later know the entry. houseWordAdded() follows, or
    /// houseDictionaryFailed().
    void addHouseWord(const QString &entry);
    /// suggested() follows: for a word whose corrections a check had no time for.
    void suggest(const QString &word);
    /// The style in use; only the shipped profiles of it until houseStyleChanged() says that it was read.
    [[nodiscard]] const HouseStyle &houseStyle() const { return m_known; }
    /// What checks, in a few words each: the dictionary's name, "house rules". Empty until the first answer: nothing is
    /// said about a dictionary before it was looked for.
    [[nodiscard]] QStringList layers() const { return m_standing.layers; }
    /// What it has to do without, for people: "what is missing: what follows from that, and what to do".
    [[nodiscard]] QStringList problems() const { return m_standing.problems; }

Q_SIGNALS:
    /// What was found in the article as it was given; unchanged letters still stand there.
    void checked(const toasoan::Article &article, const QList<toasoan::Finding> &findings);
    void houseDictionaryFailed(const toasoan::Error &error); ///< once for each state of the file
    void houseWordAdded(const QString &entry);
    void suggested(const QString &word, const QStringList &corrections); ///< best first
    void houseStyleChanged(const toasoan::HouseStyle &style);
    /// The newsroom's style is broken: the shipped one goes on.
    void houseStyleFailed(const toasoan::Error &error);

private:
    struct Task
    {
        Article article;
        CheckOptions options;
    };
    void start(const Task &task);
    Engine &engine(); ///< worker thread only

    const QString m_modelPath;
    std::unique_ptr<Engine> m_engine;       ///< worker thread only
    std::optional<Error> m_dictionaryError; ///< worker thread only: why there is no dictionary
    HouseDictionaryFile m_house;            ///< worker thread only
    std::optional<HouseStyle> m_style;      ///< worker thread only: of the newsroom; none: the shipped one
    QString m_housePath;
    HouseStyle m_known;
    ProofingStanding m_standing;
    std::optional<Task> m_waiting;
    bool m_busy = false;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
