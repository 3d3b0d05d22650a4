#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

/// A field of an article as a person pastes it into the web form of a CMS.
struct PasteField
{
    QString id;        ///< "headline"
    const char *label; ///< English source text of context "Publishing"
    QString text;
    QString html; ///< for editors that take it; empty: the text is all there is
};

/// All ids, in the order in which most forms ask for them.
[[nodiscard]] QStringList pasteOrder();
/// Of the setting "order", ids with commas between them; of nothing: all.
[[nodiscard]] QStringList pasteOrderOf(const QString &setting);

/// Those of `order` ("headline,sapo,body") that the article has something for, in that order; ids that there are none
/// of are skipped. The HTML has neither classes nor styles, and no addresses of ours: "[Ảnh 01]" stands where a picture
/// belongs.
[[nodiscard]] QList<PasteField> pasteFields(const Article &article, const ExportOptions &options,
                                            const QStringList &order);

/// A picture that is uploaded by hand.
struct NumberedPicture
{
    QString file;   ///< "01-cau-nhin-tu-bo-bac.jpg"
    QString source; ///< pictureFileName()
    QString caption;
    QString credit;
    QString alt;
    QString rights;
};

/// Those that have a file: the lead picture first, then in reading order.
[[nodiscard]] QList<NumberedPicture> numberedPictures(const Article &article, const ExportOptions &options);

/// What belongs to each of them, for people to copy.
[[nodiscard]] QString captionSheet(const Article &article, const ExportOptions &options);

} // namespace toasoan
