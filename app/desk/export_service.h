#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"
#include "app/desk/picture_service.h"
#include "app/exchange/exporters/export_options.h"
#include "app/exchange/package.h"

namespace toasoan {

/// Lets articles out. A final copy leaves only when the draft's state rests on an approval of exactly the text as it
/// stands: NotApproved, ChangedSinceApproval (args: headline), as signatureCounts() wants it, and when its pictures say
/// what they must: picturesAreTold(). A draft copy may without, and says so inside. Neither may while somebody in a
/// picture is to be protected and is not: mayShowPictures().
class ExportService
{
public:
    ExportService(DeskContext &context, const PictureService &pictures) : m_context(context), m_pictures(pictures) {}

    /// Writes a .tsb file and notes it in the audit log. The same revision gives the same bytes.
    [[nodiscard]] Result<PackageInfo> exportPackage(const DraftId &draft, const QString &path, Copy copy = Copy::Final);
    /// Writes one file in the form of that exporter ("html", "ninjs", "markdown", "text"), pictures inside where the
    /// form can hold them, and notes it. BadUse (args: id) when there is no such exporter.
    [[nodiscard]] Result<PackageInfo> exportFile(const DraftId &draft, const QString &exporterId, const QString &path,
                                                 Copy copy = Copy::Final);
    /// Whether a final copy may leave, and the approval that it would leave with.
    [[nodiscard]] Result<Approval> leave(const DraftId &draft) const;

private:
    [[nodiscard]] Result<PackageInput> gather(const DraftId &draft, Copy copy) const;
    void addCertificates(PackageInput &input) const;
    [[nodiscard]] std::optional<Certificate> certificateOf(const SignedBy &by) const;
    [[nodiscard]] Result<ExportOptions> optionsFor(const PackageInput &input, Copy copy) const;
    [[nodiscard]] Outcome note(const PackageInput &input, const QString &path, const PackageInfo &info);

    DeskContext &m_context;
    const PictureService &m_pictures;
};

} // namespace toasoan
