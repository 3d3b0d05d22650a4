#pragma once
#include "app/publishing/connector.h"

namespace toasoan {

struct OutgoingFile
{
    QString name; ///< as FilePlace has it
    QByteArray bytes;
};

/// What an article is at a destination that takes files. The item is put there last: what it names is there by then.
struct OutgoingFiles
{
    QList<OutgoingFile> pictures;
    OutgoingFile item;
};

/// Makes the files of a delivery, whose item is called like `stem`. The same delivery gives the same bytes.
using FilesOf = std::function<Result<OutgoingFiles>(const Delivery &delivery, const QString &stem)>;
/// What says there that the article is no more; nothing where that cannot be said.
using CanceledOf = std::function<std::optional<OutgoingFile>(const Placement &placement, const QDateTime &now)>;

/// "xa-mau-co-cau-moi-0123abcd": words of the headline, or of the address that was chosen, and tokenOf().
[[nodiscard]] QString stemFor(const Delivery &delivery);
/// Eight letters that stand for the draft in names, whatever its headline becomes.
[[nodiscard]] QString tokenOf(const DraftId &draft);
/// The name without its suffix.
[[nodiscard]] QString stemOf(const QString &name);
/// The one of `names` that stands for the draft; empty: none.
[[nodiscard]] QString nameOf(const DraftId &draft, const QStringList &names);

/// "tsb" for the sealed package, then the ids of exporters().
[[nodiscard]] QStringList outgoingForms();
/// Pictures that the form has not inside lie in a folder of the item's name; or all of them beside it.
enum class PicturesAt { OwnFolder, Beside };
/// Settings (args: form) for a form that there is none of; what packageParts() says.
[[nodiscard]] Result<OutgoingFiles> outgoingFiles(const Delivery &delivery, const QString &form, const QString &stem,
                                                  PicturesAt picturesAt = PicturesAt::OwnFolder);
/// An item of the same guid and a higher version, by IPTC's status "canceled"; nothing for forms without a status.
[[nodiscard]] std::optional<OutgoingFile> canceledFile(const Placement &placement, const QString &form,
                                                       const QDateTime &now);

/// CannotPlan while the time for readers is not there yet: for destinations that show at once what they get.
[[nodiscard]] Outcome mayShowNow(const Delivery &delivery, const ReceiptBook &book, const QString &where);

} // namespace toasoan
