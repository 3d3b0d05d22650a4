#pragma once
#include "app/base/error.h"
#include "app/workflow/revision.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace toasoan {

/// Where articles can be published, set up once. What opens it is never here.
struct Destination
{
    QString id; ///< newRandomName(); stays when the name changes
    QString name;
    QString kind;         ///< of connectors(): "wordpress", "folder"…
    QJsonObject settings; ///< that the connector of that kind understands
    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What is to be done at a destination. Publish brings the article there, over what is there of it already.
enum class Errand { Publish, TakeDown };

[[nodiscard]] QString errandId(Errand errand); ///< "publish", "take-down"
[[nodiscard]] std::optional<Errand> errandFromId(const QString &id);
[[nodiscard]] QString errandName(Errand errand);

enum class DispatchState {
    Waiting,   ///< for its turn, or for the time of its next try
    Sending,   ///< begun; after a crash it goes on from its receipts
    Paused,    ///< by a person
    Stopped,   ///< no further try helps: somebody must look at its trouble
    Done,      ///< arrived, and read back
    Cancelled, ///< by a person
};

[[nodiscard]] QString dispatchStateId(DispatchState state);
[[nodiscard]] std::optional<DispatchState> dispatchStateFromId(const QString &id);
[[nodiscard]] QString dispatchStateName(DispatchState state);
[[nodiscard]] bool isOver(DispatchState state); ///< Done, Cancelled: nothing happens to it any more

/// What is done about changes that others made at the destination since the article was brought there.
enum class Theirs { Keep, Overwrite };

/// One article on its way to one destination. Written before anything is sent. Times are UTC, whole seconds.
struct Dispatch
{
    qint64 number = 0;   ///< from 1, given by the store
    QString destination; ///< Destination::id
    DraftId draft;
    Errand errand = Errand::Publish;
    RevisionId revision; ///< what leaves: approved, kept as it was
    ContentHash content;
    QString headline; ///< as it was then
    QDateTime at;     ///< when readers get it; invalid: at once
    Theirs theirs = Theirs::Keep;
    DispatchState state = DispatchState::Waiting;
    int attempts = 0;
    QDateTime next;               ///< not before then; invalid: at once
    std::optional<Error> trouble; ///< of the last try
    QString person;               ///< who sends it
    QDateTime created;
    QDateTime ended; ///< invalid: not over yet
    friend bool operator==(const Dispatch &, const Dispatch &) = default;
};

/// One thing that was done of a dispatch, with what the destination answered: "post", "media:HASH", "filled"…
struct Receipt
{
    QString part;
    QJsonObject answer;
    QDateTime time; ///< UTC, whole seconds
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What stands of an article at a destination, as far as we know.
enum class Presence {
    Live,
    Planned,
    Drafted, ///< a mail that nobody sent yet: what becomes of it is a person's word
    Down,
};

[[nodiscard]] QString presenceId(Presence presence); ///< "live", "planned", "drafted", "down"
[[nodiscard]] std::optional<Presence> presenceFromId(const QString &id);
[[nodiscard]] QString presenceName(Presence presence);

/// Where an article is at a destination since the last dispatch that was done.
struct Placement
{
    DraftId draft;
    QString destination; ///< Destination::id
    QString remote;      ///< how the destination calls it
    QString url;         ///< where readers find it; may be empty
    Presence presence = Presence::Live;
    RevisionId revision;
    ContentHash content;
    int version = 1;        ///< how often it was brought there
    QJsonObject left;       ///< what stood there when we left: what others change later shows against it
    QJsonObject pictures;   ///< address of each there, by pictureFileName()
    QDateTime time;         ///< of the dispatch
    QDateTime at;           ///< when readers got it, or get it
    QDateTime checked;      ///< when the live page was compared last; invalid: never
    QJsonArray differences; ///< of it, as live_check.h writes them; empty: none
    friend bool operator==(const Placement &, const Placement &) = default;
};

// As the store has it.
[[nodiscard]] QJsonObject troubleToJson(const std::optional<Error> &trouble);
[[nodiscard]] std::optional<Error> troubleFromJson(const QJsonObject &json);

} // namespace toasoan
