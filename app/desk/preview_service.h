#pragma once
#include "app/desk/desk_context.h"
#include "app/desk/picture_service.h"
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// Pages in DATA/preview that show an article in the person's browser as the site would: a folder a draft, private,
/// written anew when the article changes. A file DATA/preview/theme.css takes the place of the shipped theme.
class PreviewService
{
public:
    PreviewService(DeskContext &context, const PictureService &pictures) : m_context(context), m_pictures(pictures) {}

    /// Gives the path of the page to open. Pictures that cannot be read are left out. DiskFull, Io.
    [[nodiscard]] Result<QString> write(const DraftId &draft, const Article &article);
    /// Removes all but the newest eight, and those not written for a week.
    void sweep();

private:
    [[nodiscard]] QHash<QString, PictureFile> writePictures(const Article &article, const QString &folder) const;
    [[nodiscard]] QByteArray theme() const;
    [[nodiscard]] QString folder() const;

    DeskContext &m_context;
    const PictureService &m_pictures;
};

} // namespace toasoan
