#pragma once
#include "app/desk/current_text.h"
#include "app/desk/desk_context.h"
#include "app/desk/embargo_rule.h"
#include "app/desk/picture_service.h"
#include "app/exchange/exporters/export_options.h"
#include "app/exchange/issue_package.h"

#include <functional>

namespace toasoan {

/// Where the pictures of a form lie that need not hold them: in it, or in a folder beside it ("bai_anh" of "bai.html").
enum class PicturePlace { Inside, Beside };

/// Of a reading copy: all who handled it, as the log has them, or what a package proves by itself.
enum class ApprovalSheet { Whole, OfPackage };

/// Draws the reading copy of what leaves; Io "pdf" in a program without fonts.
using ReadingCopyMaker = std::function<Result<QByteArray>(const PackageInput &, ApprovalSheet)>;

/// How an article leaves, where it is not as usual.
struct Leaving
{
    EmbargoRelease release = {}; ///< before its embargo ends
    QStringList forms = {};      ///< of a package: PackageInput::forms
    PicturePlace pictures = PicturePlace::Inside;
};

/// Lets articles out. A final copy leaves only when the draft's state rests on an approval of exactly the text as it
/// stands: NotApproved, ChangedSinceApproval (args: headline), as signatureCounts() wants it, and when its pictures say
/// what they must: picturesAreTold(). A draft copy may without, and says so inside. Neither may while somebody in a
/// picture is to be protected and is not: mayShowPictures(). A final copy does not leave before its embargo ends:
/// embargoAllows().
class ExportService
{
public:
    ExportService(DeskContext &context, const PictureService &pictures, ReadingCopyMaker pages)
        : m_context(context), m_pictures(pictures), m_pages(std::move(pages))
    {}

    /// Writes a .tsb file and notes it in the audit log. The same revision gives the same bytes.
    [[nodiscard]] Result<PackageInfo> exportPackage(const DraftId &draft, const QString &path, Copy copy = Copy::Final,
                                                    const Leaving &leaving = {});
    /// Writes one file in that form ("html", "ninjs"…, as exporters() has it, or "pdf"), pictures inside where the form
    /// can hold them, and notes it. BadUse (args: form) when there is none.
    [[nodiscard]] Result<PackageInfo> exportFile(const DraftId &draft, const QString &form, const QString &path,
                                                 Copy copy = Copy::Final, const Leaving &leaving = {});
    /// Several approved articles as one issue: a sealed package (issue_package.h) or, as "epub", a book of them. Each
    /// as exportPackage() and exportFile(); a refusal names all that are under embargo.
    [[nodiscard]] Result<PackageInfo> exportIssue(const QList<DraftId> &drafts, const QString &form,
                                                  const QString &title, const QString &path,
                                                  const Leaving &leaving = {});
    /// What leaves of a draft now, with the forms that a package is to hold, and its line in the log once it did: where
    /// to is a file's or a printer's name, and paper has no sum; a reason stands with those alone that are under
    /// embargo. As leave(); Refused as embargoAllows() for a final copy.
    [[nodiscard]] Result<PackageInput> leaving(const DraftId &draft, Copy copy, const Leaving &how) const;
    [[nodiscard]] Outcome note(const QList<PackageInput> &inputs, const QString &whereTo, const PackageInfo &info,
                               const EmbargoRelease &release);
    /// Whether a final copy may leave, and the approval that it would leave with.
    [[nodiscard]] Result<Approval> leave(const DraftId &draft) const;

    /// The approved text and its pictures as a destination gets them; refused as above.
    [[nodiscard]] Result<PackageInput> gather(const DraftId &draft, Copy copy) const;

private:
    [[nodiscard]] Result<ExportOptions> optionsFor(const PackageInput &input, Copy copy) const;
    [[nodiscard]] Result<QByteArray> fileOf(const PackageInput &input, const QString &form, Copy copy,
                                            const QString &path, PicturePlace pictures) const;
    void addCertificates(PackageInput &input) const;
    [[nodiscard]] std::optional<Certificate> certificateOf(const SignedBy &by) const;
    [[nodiscard]] Result<ExportOptions> optionsBeside(const PackageInput &input, Copy copy, const QString &path) const;
    [[nodiscard]] Result<PackageInfo> writeBook(const IssueInput &issue, const QString &path) const;

    DeskContext &m_context;
    const PictureService &m_pictures;
    ReadingCopyMaker m_pages;
};

} // namespace toasoan
