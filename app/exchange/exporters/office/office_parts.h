#pragma once
#include "app/exchange/exporters/export_options.h"
#include "app/exchange/exporters/office/table_grid.h"

#include <QSizeF>

#include <variant>

namespace toasoan {

/// How a paragraph of a word processor's document is set: a named style of docx_styles.xml and odt_styles.xml.
enum class OfficeStyle {
    DraftNotice,
    EmbargoNotice,
    Kicker,
    Title,
    Byline,
    Dateline,
    Sapo,
    Paragraph,
    CrossHead,
    SmallCrossHead,
    ListItem,
    Quote,
    PullQuote,
    Speaker,
    Picture,
    Caption,
    TableCaption,
    BoxTitle,
    HeadCell,
    Cell,
    AfterTable, ///< keeps neighbouring tables apart
    Embed,
    RelatedTitle,
    Divider,
    ArticleNote,
};

/// Its name in both files: "Heading2".
[[nodiscard]] QString styleId(OfficeStyle style);

/// Of a heading, from 1; 0: it is none.
[[nodiscard]] int outlineLevel(OfficeStyle style);

struct OfficeParagraph
{
    OfficeStyle style = OfficeStyle::Paragraph;
    Text text;
};

/// A picture that the document holds; options.pictures has its bytes under the name.
struct OfficePicture
{
    QString name;
    QString alt;
    QSizeF size; ///< centimetres
};

struct OfficePart;

/// A frame around other parts.
struct OfficeBox
{
    QList<OfficePart> parts;
};

struct OfficePart
{
    std::variant<OfficeParagraph, ListBlock, OfficePicture, TableGrid, OfficeBox> content;
};

/// Everything of an article that readers get, under its embargo, in order, as word processors know it. Figures without
/// a picture, or whose picture is not at hand, are left out.
[[nodiscard]] QList<OfficePart> officeParts(const Article &article, const ExportOptions &options);

/// The pictures of those parts, those in boxes too, each once, in order.
[[nodiscard]] QStringList pictureNames(const QList<OfficePart> &parts);

/// What a library shows of an article besides its title: the description for search engines, or else the sapo.
[[nodiscard]] QString descriptionOf(const Article &article);

/// The article's language as word processors name it, with a country: their dictionaries are chosen by both.
struct OfficeLanguage
{
    QString tag;      ///< "vi-VN"; "x-none" for none
    QString language; ///< "vi"; "zxx" for none
    QString country;  ///< "VN"; "none" where none is known
};
[[nodiscard]] OfficeLanguage officeLanguage(const Article &article);

/// A link's address as a URI, in ASCII: Word takes a document with another one for damaged. Empty for what is not safe
/// or is none.
[[nodiscard]] QString uriOf(const QString &address);

/// The built-in file of styles of that name ("docx_styles.xml"), in a language.
[[nodiscard]] QString officeStyles(const QString &name, const OfficeLanguage &language);

} // namespace toasoan
