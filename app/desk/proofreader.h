#pragma once
#include "app/base/worker.h"
#include "app/proofing/engine.h"

#include <QObject>

#include <memory>

namespace toasoan {

/// Proofing for the window: checks snapshots on a thread of its own, where engine and dictionary live. While a check
/// runs only the newest of the snapshots given meanwhile is kept, so typing never makes a queue. GUI thread.
class Proofreader : public QObject
{
    Q_OBJECT

public:
    explicit Proofreader(QObject *parent = nullptr);
    ~Proofreader() override;

    void check(const Article &article, const CheckOptions &options);
    /// The newsroom's own style over the shipped one, from the next check on; `folder` as for loadHouseStyle().
    void useHouseStyle(const QString &folder);
    /// Empty path until the first answer: nothing is said about a dictionary before it was looked for.
    [[nodiscard]] std::optional<DictionaryStatus> dictionary() const { return m_dictionary; }

Q_SIGNALS:
    /// What was found in the article as it was given; unchanged letters still stand there.
    void checked(const toasoan::Article &article, const QList<toasoan::Finding> &findings);
    /// The newsroom's style is broken: the shipped one goes on.
    void houseStyleFailed(const toasoan::Error &error);

private:
    struct Task
    {
        Article article;
        CheckOptions options;
    };
    void start(const Task &task);

    std::unique_ptr<Engine> m_engine;         ///< worker thread only
    HouseStyle m_style = shippedHouseStyle(); ///< worker thread only
    std::optional<DictionaryStatus> m_dictionary;
    std::optional<Task> m_waiting;
    bool m_busy = false;
    Worker m_worker; ///< last, so that it ends before what it works on
};

} // namespace toasoan
