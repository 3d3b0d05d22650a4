#pragma once
#include "app/publishing/connectors/common/file_place.h"
#include "app/publishing/connectors/common/outgoing_files.h"

namespace toasoan {

/// When a destination lets people have what it gets.
enum class Showing {
    AtOnce, ///< it must not have anything before the time for readers
    Later,  ///< a person there sends it on
};

/// How a kind of destination that takes files does it.
struct FilesHabits
{
    PlaceMaker place;
    FilesOf files;
    CanceledOf canceled;
    Showing showing = Showing::AtOnce;
};

/// A destination that takes an article as files. An article has one name there for all of its life, and replaces its
/// own file: pictures first, then the item, then what of the version before is needed no more. Others may take files
/// away (an ingest moves what it has read); what they changed is replaced only where a person says so. Receipts:
/// "picture:NAME" (its hash), "item" (what is about to be put there, over what), "brought" (what was), "theirs" (what
/// others made of it, where that stops us), "canceled".
class FilesConnector : public Connector
{
public:
    explicit FilesConnector(FilesHabits habits) : m_habits(std::move(habits)) {}

    [[nodiscard]] Result<SiteReport> check(const Progress &progress) override;
    [[nodiscard]] Result<QList<PlannedStep>> plan(const Delivery &delivery) override;
    [[nodiscard]] Result<Landing> deliver(const Delivery &delivery, ReceiptBook &book,
                                          const Progress &progress) override;
    [[nodiscard]] Result<Landing> takeDown(const Placement &placement, ReceiptBook &book,
                                           const Progress &progress) override;

private:
    FilesHabits m_habits;
};

} // namespace toasoan
