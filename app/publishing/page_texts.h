#pragma once
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace toasoan {

/// Letters that lead somewhere.
struct SeenLink
{
    QString url; ///< as the page writes it
    QString text;
};

/// Letters between the beginning and the end of an element that stands for itself: a paragraph, a heading, a cell.
struct SeenText
{
    enum class Where {
        Open,
        Around, ///< in what stands around articles (menus, buttons to share) or belongs to something embedded
    };
    Where where = Where::Open;
    QString text;    ///< with the page's own spaces
    int element = 0; ///< that it stands in directly: a place in SeenTexts::elements
    QList<SeenLink> links = {};
};

/// An element that stands for itself. Its parent comes before it.
struct SeenElement
{
    enum class Sort {
        Piece,    ///< of a text: a paragraph, a list, a group of blocks of WordPress
        Division, ///< may hold a text; has no name
        Named,    ///< a division that has a class or an id: the text itself, or what a plug-in puts beside it
    };
    int parent = -1; ///< none of the first, which is the page
    Sort sort = Sort::Piece;
};

struct SeenPicture
{
    QStringList urls; ///< all that the element names; the picture may be loaded late
    QString alt;
};

/// Something that is loaded from elsewhere into the page.
struct SeenEmbed
{
    QString url;
    int element = 0; ///< as of texts
};

/// What readers see of a page, in the order of the page.
struct SeenTexts
{
    QList<SeenText> texts;
    QList<SeenPicture> pictures; ///< those too that an element has behind it
    QList<SeenEmbed> embeds;     ///< an address that is yet to become one is one
    QList<SeenElement> elements;
};

/// The division of a page that holds most of certain texts.
class TextContainer
{
public:
    enum class Lies {
        Outside,
        Inside,
        Apart, ///< inside, in a division of its own that has a name
    };

    /// The innermost one that holds `least` of the elements `holders`, more than half of them; there may be none.
    TextContainer(const QList<SeenElement> &elements, const QList<int> &holders, qsizetype least);

    [[nodiscard]] Lies where(int element) const { return m_lies[element]; }

private:
    QList<Lies> m_lies; ///< by element
};

/// Reads a page of the web (UTF-8), whoever wrote it. TooLarge over limits::textFileBytes; BadInput when reading it
/// would take too much. Any thread.
[[nodiscard]] Result<SeenTexts> pageTexts(const QByteArray &html);

} // namespace toasoan
