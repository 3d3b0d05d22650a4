#pragma once
#include "app/publishing/connector.h"

namespace toasoan::testing {

/// What somebody who looks at a destination finds there.
struct ItemThere
{
    QString guid;    ///< empty where its form has none
    int version = 0; ///< 0 where its form has none
    QString status;  ///< "usable", "canceled"; empty where its form has none
    bool isWhole = false;
};

/// What goes wrong there, and what a delivery is to say of it.
struct FaultThere
{
    QString name;
    QStringList errors; ///< details of troubles, or ids of codes; any of them
};

/// A destination that a test runs for itself.
class FakeDestination
{
public:
    virtual ~FakeDestination() = default;
    /// Why it cannot be run, for QSKIP; empty: it runs.
    [[nodiscard]] virtual QString start() = 0;
    [[nodiscard]] virtual std::unique_ptr<Connector> connector() const = 0;
    [[nodiscard]] virtual QList<ItemThere> items() const = 0;
    virtual void changeItem() = 0; ///< as others do
    virtual void removeItem() = 0; ///< as an ingest does that has read it
    [[nodiscard]] virtual QList<FaultThere> faults() const = 0;
    virtual void setFault(const QString &name) = 0;
    virtual void clearFault() = 0;
    virtual void setStuck() = 0; ///< takes what is sent and never answers, where it can be
    virtual bool canBeStuck() const { return true; }
    /// Whether one that others took away is missed there: an ingest took it, or somebody deleted it.
    virtual bool mayBeTakenAway() const { return true; }
    virtual Presence brings() const { return Presence::Live; }
};

struct DestinationRow
{
    const char *name;
    std::unique_ptr<FakeDestination> (*make)();
};

/// The explicit list of those that the laws are tried on.
[[nodiscard]] const QList<DestinationRow> &destinationRows();

} // namespace toasoan::testing
