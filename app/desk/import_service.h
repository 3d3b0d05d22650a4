#pragma once
#include "app/desk/draft_service.h"
#include "app/desk/picture_service.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

struct ImportedDraft
{
    DraftId id;
    Imported imported;
};

class ImportService
{
public:
    ImportService(DraftService &drafts, PictureService &pictures) : m_drafts(drafts), m_pictures(pictures) {}

    /// One file becomes one draft. NotFound, TooLarge, BadInput (detail says where and why).
    [[nodiscard]] Result<ImportedDraft> importFile(const QString &path);

    /// Puts the sample article into a folder that has never held a draft; otherwise does nothing.
    /// The sample's id when it was made. For the workstation's first start.
    [[nodiscard]] Result<std::optional<DraftId>> ensureSample();

private:
    void keepPictures(Imported &imported);
    [[nodiscard]] Result<DraftId> keepText(const Imported &imported);

    DraftService &m_drafts;
    PictureService &m_pictures;
};

} // namespace toasoan
