#pragma once
#include "app/base/clock.h"
#include "app/base/progress.h"
#include "app/exchange/exporters/export_options.h"
#include "app/exchange/package.h"
#include "app/workflow/dispatch.h"

#include <functional>
#include <memory>

namespace toasoan {

/// One article as it goes to one destination: approved, with the files of its pictures.
struct Delivery
{
    Article article;
    ExportOptions options; ///< pictures hold their files (PictureFile::jpeg)
    QDateTime at;          ///< when readers get it, UTC; invalid: at once
    Theirs theirs = Theirs::Keep;
    std::optional<Placement> before; ///< where it is there already
    PackageInput package;            ///< of the sealed package, for destinations that take that
    [[nodiscard]] int version() const { return before ? before->version + 1 : 1; }
};

/// What of one delivery is done already, safe from a power cut as soon as keep() says so. A connector writes down what
/// it is about to do, does it, and writes down the answer: begun anew, it goes on from there. keep() may say that the
/// work is to be given up (progress.h); the receipt is kept then, too.
class ReceiptBook
{
public:
    virtual ~ReceiptBook() = default;
    [[nodiscard]] virtual std::optional<Receipt> find(const QString &part) const = 0;
    [[nodiscard]] virtual Outcome keep(const QString &part, const QJsonObject &answer) = 0;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

/// Of what readers have now: known, and gone on with, whatever somebody wishes meanwhile.
[[nodiscard]] inline Outcome keepArrived(ReceiptBook &book, const QString &part, const QJsonObject &answer)
{
    auto kept = book.keep(part, answer);
    return !kept && wasGivenUp(kept.error()) ? Outcome() : kept;
}

/// How it stands at the destination after the errand.
struct Landing
{
    QString remote; ///< how the destination calls it
    QString url;    ///< where readers find it; may be empty
    Presence presence = Presence::Live;
    QDateTime at;              ///< since when, or from when on, readers have it
    QJsonObject left;          ///< what stands there now, for Placement::left
    QJsonObject pictures = {}; ///< for Placement::pictures
};

/// A request or a file that an errand would send.
struct PlannedStep
{
    QString what;    ///< "POST https://…/wp/v2/posts"
    QString content; ///< as it would be sent, for people to read
    qint64 bytes = 0;
};

/// What a look at a destination found.
struct SiteReport
{
    QString site;          ///< its name, in its own words
    QString account;       ///< the person that it takes us for, in its own words
    QStringList abilities; ///< "upload", "publish", "edit-others", "schedule"
    QJsonObject found;     ///< settings that it said of itself, to be kept with the destination
};

/// A kind of destination. All of it waits for the network or the disk; errors are ErrorCode::Destination with a trouble
/// of troubles.h, or those of the parts that are used. What comes from a destination is plain text, never markup.
class Connector
{
public:
    virtual ~Connector() = default;
    /// Whether the settings lead somewhere, and what may be done there. Changes nothing there.
    [[nodiscard]] virtual Result<SiteReport> check(const Progress &progress) = 0;
    /// What deliver() would send, in order. Changes nothing there.
    [[nodiscard]] virtual Result<QList<PlannedStep>> plan(const Delivery &delivery) = 0;
    /// Brings the article there, or goes on with it. Begun anew after any failure it makes nothing twice.
    [[nodiscard]] virtual Result<Landing> deliver(const Delivery &delivery, ReceiptBook &book,
                                                  const Progress &progress) = 0;
    /// Takes away what the placement names, so that readers do not get it any more.
    [[nodiscard]] virtual Result<Landing> takeDown(const Placement &placement, ReceiptBook &book,
                                                   const Progress &progress) = 0;
};

} // namespace toasoan
