#pragma once
#include "app/desk/draft_service.h"
#include "app/desk/picture_service.h"
#include "app/exchange/importers/imported.h"
#include "app/language/legacy/legacy_encoding.h"

namespace toasoan {

/// What becomes of copy that a draft holds or held already, letter for letter.
enum class Duplicates { Take, Skip };

struct ImportedDraft
{
    DraftId id;
    Imported imported;
    bool wasThere = false; ///< nothing was made: `id` is the draft that has the text
};

class ImportService
{
public:
    ImportService(DraftService &drafts, PictureService &pictures, DeskContext &context)
        : m_drafts(drafts), m_pictures(pictures), m_context(context)
    {}

    /// One file becomes one draft, with the pictures that lie beside it. NotFound, TooLarge, BadInput (detail says
    /// where and why).
    [[nodiscard]] Result<ImportedDraft> importFile(const QString &path, Duplicates duplicates = Duplicates::Take);

    /// What the file holds when its letters are taken to be written in that encoding; no draft is made.
    [[nodiscard]] Result<Imported> readAs(const QString &path, LegacyEncoding encoding);

    /// Puts the sample article into a folder that has never held a draft; otherwise does nothing.
    /// The sample's id when it was made. For the workstation's first start.
    [[nodiscard]] Result<std::optional<DraftId>> ensureSample();

private:
    void keepPictures(Imported &imported, const QString &path);
    void keepPicture(Imported &imported, const ImportedPicture &picture, const QByteArray &bytes);
    [[nodiscard]] Result<DraftId> keepText(const Imported &imported);
    [[nodiscard]] Result<std::optional<DraftId>> draftWith(const Article &article) const;

    DraftService &m_drafts;
    PictureService &m_pictures;
    DeskContext &m_context;
};

} // namespace toasoan
