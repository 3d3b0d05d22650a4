#pragma once
#include "app/article/blocks/divider.h"
#include "app/article/blocks/embed.h"
#include "app/article/blocks/list.h"
#include "app/article/blocks/table.h"
#include "app/language/legacy/legacy_encoding.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <optional>
#include <variant>

namespace toasoan {

enum class CopyKind { Plain, Title, Heading, ListItem, Quote, Caption };
enum class CopyAlignment { Start, Centre, End };
enum class Above { Line, Blank }; ///< what stands directly over a paragraph, where copy has lines alone

/// One paragraph as it was written.
struct CopyParagraph
{
    Text text; ///< not yet normalized
    CopyKind kind = CopyKind::Plain;
    int level = 0; ///< of a heading 1–6, of a list item 0–5
    ListStyle list = ListStyle::Bullet;
    CopyAlignment alignment = CopyAlignment::Start;
    Above above = Above::Blank;
    friend bool operator==(const CopyParagraph &, const CopyParagraph &) = default;
};

/// A picture that came with the copy, or that it only names.
struct CopyPicture
{
    QByteArray bytes; ///< empty: only named
    QString source;   ///< as written: an address, a path, a name; never opened by a reader
    QString alt;
    friend bool operator==(const CopyPicture &, const CopyPicture &) = default;
};

using CopyPart = std::variant<CopyParagraph, CopyPicture, Table, Embed, Divider>;

/// What a reader does to copy that a person may want otherwise.
enum class CopyAct {
    ConvertEncoding, ///< letters of an old encoding become Unicode
    PlainSpaces,     ///< no-break spaces become spaces
    DropHidden,      ///< text that its author does not see stays behind
    DropDeleted,     ///< text that a tracked change took out stays behind, text put in stays
    DropFurniture,   ///< menus, share bars, "Tin mới": what surrounds an article on its page
    DropLooks,       ///< fonts, colours, sizes
    DropRemarks,     ///< comments beside the text
    DropScripts,     ///< what would act or load something: scripts, forms, objects
    DropFarPictures, ///< pictures that were named but did not come with the copy
    DropChatHeads,   ///< who wrote a message of a chat, and when
    // What is pasted says these too, and a person may want it without:
    DropPageLines, ///< lines about the page between those of the article: "(Xem tiếp trang 3)"
    KeepMarks,     ///< bold, italic and the like
    KeepLinks,
    KeepHeads, ///< headings, and lines written bold, as cross-heads
    KeepLists,
    KeepTables,
    KeepPictures, ///< the last one
};

/// How often something was done, and to what.
struct CopyNote
{
    CopyAct act = CopyAct::DropLooks;
    int count = 0;
    QStringList examples; ///< at most 3, each cut to 80 letters
    friend bool operator==(const CopyNote &, const CopyNote &) = default;
};

/// Acts that are not wanted this time.
using RefusedActs = QSet<CopyAct>;

inline size_t qHash(CopyAct act, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(act), seed);
}

/// A comment beside the text.
struct CopyRemark
{
    QString author;
    QDateTime time; ///< UTC; invalid where it is not known
    QString text;
    QString on; ///< the letters it is about; empty: none are marked
    friend bool operator==(const CopyRemark &, const CopyRemark &) = default;
};

/// What a file or the clipboard holds, before anybody decides what each piece is in an article.
struct RawCopy
{
    QString title; ///< of the file or page, where it has one beside its text
    QList<CopyPart> parts;
    QStringList footnotes;
    QList<CopyRemark> remarks;
    bool hasChanges = false; ///< tracked ones
    QList<CopyNote> notes;   ///< one for each act, in the order of first use
};

/// Copy whose words show that all of it was written in an old encoding is read from that; nothing where it was not,
/// or where that is refused.
std::optional<LegacyEncoding> settleEncoding(RawCopy &copy, const RefusedActs &refused);

/// Counts an act.
void note(RawCopy &copy, CopyAct act, const QString &example = {});

} // namespace toasoan
