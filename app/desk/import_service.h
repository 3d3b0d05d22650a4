#pragma once
#include "app/desk/attachment_service.h"
#include "app/desk/draft_service.h"
#include "app/desk/picture_service.h"
#include "app/exchange/importers/guarded/guarded_reader.h"
#include "app/language/legacy/legacy_encoding.h"
#include "app/web/page_fetch.h"

namespace toasoan {

struct ImportedDraft
{
    DraftId id;
    Imported imported;
    bool wasThere = false; ///< a draft had this text already: `id` is that one's, and none was made
};

/// Reads a file of copy, whatever kind it is, and the pictures that lie beside it under the names it gives. NotFound,
/// TooLarge, and as GuardedReader::read(). Any thread, and long for some kinds; nothing is stored.
[[nodiscard]] Result<Imported> readCopyFile(GuardedReader &reader, const QString &path,
                                            const std::function<bool()> &goesOn = {});

/// The same where a person says which encoding the letters are in.
[[nodiscard]] Result<Imported> readCopyFileAs(GuardedReader &reader, const QString &path, LegacyEncoding encoding,
                                              const std::function<bool()> &goesOn = {});

/// The same of a page of the web.
[[nodiscard]] Result<Imported> readWebPage(GuardedReader &reader, const PageRequest &page,
                                           const std::function<bool()> &goesOn = {});

/// A file that was read, or could not be.
struct ReadFile
{
    QString file;
    Result<Imported> imported;
};

/// Told of each file, in their order: what became of it.
using FileReport = std::function<void(const QString &file, const Result<ImportedDraft> &draft)>;

class ImportService
{
public:
    ImportService(DraftService &drafts, PictureService &pictures, AttachmentService &attachments)
        : m_drafts(drafts), m_pictures(pictures), m_attachments(attachments)
    {}

    /// One file becomes one draft. As readCopyFile().
    [[nodiscard]] Result<ImportedDraft> importFile(const QString &path, const std::function<bool()> &goesOn = {});
    /// A page of the web becomes a draft, because a person asked for it; where it is from stands in the editor's note.
    /// As fetchPage() and GuardedReader::read().
    [[nodiscard]] Result<ImportedDraft> importPage(const PageRequest &page, const std::function<bool()> &goesOn = {});
    /// What was read becomes a draft.
    [[nodiscard]] Result<ImportedDraft> keep(Imported imported, SameText same = SameText::MakeAnother);
    /// The same of some files at once.
    void keepFiles(QList<ReadFile> files, SameText same, const FileReport &report);
    /// Pictures that came with the copy go into the store, and their figures know them. One that cannot be read leaves
    /// its figure as a place that waits, with a warning.
    void keepPictures(Imported &imported);
    /// Each file becomes a draft; they are stored some at a time, which is quicker by far, and a file that cannot be
    /// read holds up no other. Refused "cancelled" when the progress (in files) says so: what was reported is stored.
    [[nodiscard]] Outcome importFiles(const QStringList &files, SameText same, const Progress &progress,
                                      const FileReport &report);

    /// Puts the sample article into a folder that has never held a draft; otherwise does nothing.
    /// The sample's id when it was made. For the workstation's first start.
    [[nodiscard]] Result<std::optional<DraftId>> ensureSample();

private:
    void keepAttached(Imported &imported, const DraftId &draft);
    [[nodiscard]] Result<QList<ImportedDraft>> keepAll(QList<Imported> all, SameText same);
    [[nodiscard]] Outcome addTracked(const ImportedDraft &made);

    DraftService &m_drafts;
    PictureService &m_pictures;
    AttachmentService &m_attachments;
    GuardedReader m_reader;
};

} // namespace toasoan
