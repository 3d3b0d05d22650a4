#include "app/exchange/importers/clipboard_copy.h"

#include "app/exchange/importers/chat_lines.h"
#include "app/exchange/importers/html/html_reader.h"
#include "app/exchange/importers/kept_parts.h"
#include "app/exchange/importers/plain_text.h"
#include "app/exchange/importers/recognition.h"
#include "app/exchange/importers/rtf/rtf_reader.h"

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

QList<CopyPicture *> picturesOf(RawCopy &copy)
{
    QList<CopyPicture *> pictures;
    for (CopyPart &part : copy.parts) {
        if (auto *picture = std::get_if<CopyPicture>(&part))
            pictures.append(picture);
    }
    return pictures;
}

/// Word names files of its own folder in the HTML and holds the pictures themselves in its rich text.
void takeFromRichText(const QList<CopyPicture *> &pictures, const QByteArray &rtf)
{
    auto rich = readRtf(rtf, ChangesView::Now);
    if (!rich)
        return;
    const QList<CopyPicture *> held = picturesOf(*rich);
    if (held.size() != pictures.size())
        return; // which is which cannot be told
    for (qsizetype i = 0; i < held.size(); ++i) {
        if (pictures[i]->bytes.isEmpty())
            pictures[i]->bytes = held[i]->bytes;
    }
}

/// Those that the HTML only names, out of what lies beside it on the clipboard.
void findPictures(RawCopy &copy, const ClipboardCopy &clipboard)
{
    const QList<CopyPicture *> pictures = picturesOf(copy);
    const auto isFar = [](const CopyPicture *picture) { return picture->bytes.isEmpty(); };
    if (pictures.size() == 1 && isFar(pictures.first()))
        pictures.first()->bytes = clipboard.picture;
    if (!clipboard.rtf.isEmpty() && std::any_of(pictures.begin(), pictures.end(), isFar))
        takeFromRichText(pictures, clipboard.rtf);
    copy.notes.removeIf([](const CopyNote &note) { return note.act == CopyAct::DropFarPictures; });
    for (const CopyPicture *picture : pictures) {
        if (isFar(picture))
            note(copy, CopyAct::DropFarPictures,
                 picture->alt.isEmpty() ? picture->source.section(u'/', -1) : picture->alt);
    }
}

/// Rich text holds notes apart from the words; HTML has them as paragraphs at its end, and so do we.
void putNotesBehind(RawCopy &copy)
{
    for (qsizetype i = 0; i < copy.footnotes.size(); ++i)
        copy.parts.append(CopyParagraph{plainText(QStringLiteral("%1 %2").arg(i + 1).arg(copy.footnotes[i]))});
}

/// A frame without a picture waits for it where words stand under it, or where it is asked for.
void dropBareFrames(Imported &imported, const RefusedActs &refused)
{
    imported.pictures.removeIf([](const ImportedPicture &picture) { return picture.bytes.isEmpty(); });
    if (refused.contains(CopyAct::DropFarPictures))
        return;
    const auto came = [&imported](const BlockId &id) {
        return std::any_of(imported.pictures.begin(), imported.pictures.end(),
                           [&id](const ImportedPicture &picture) { return picture.block == id; });
    };
    imported.article.body.removeIf([&came](const Block &block) {
        const auto *figure = std::get_if<Figure>(&block.content);
        return figure != nullptr && figure->caption.isEmpty() && figure->credit.isEmpty() && !came(block.id);
    });
}

RawCopy readChat(const QString &letters, const RefusedActs &refused)
{
    RawCopy copy;
    copy.parts = linesOf(letters);
    const QStringList heads = refused.contains(CopyAct::DropChatHeads) ? QStringList() : takeChatHeads(copy.parts);
    for (const QString &head : heads)
        note(copy, CopyAct::DropChatHeads, head);
    return copy;
}

Result<RawCopy> read(const ClipboardCopy &copy, const RefusedActs &refused)
{
    if (copy.isEmpty())
        return readChat(copy.letters, refused);
    return copy.html.isEmpty() ? readRtf(copy.rtf, ChangesView::Now, refused) : readHtml(copy.html, refused);
}

} // namespace

bool canBeRefused(CopyAct act)
{
    return act != CopyAct::DropLooks && act != CopyAct::DropScripts;
}

Result<PastedCopy> readClipboard(const ClipboardCopy &copy, const RefusedActs &refused)
{
    auto raw = read(copy, refused);
    if (!raw)
        return tl::unexpected<Error>(raw.error());
    PastedCopy pasted;
    pasted.from = settleEncoding(*raw, refused);
    findPictures(*raw, copy);
    putNotesBehind(*raw);
    Imported imported = recognizedBody(*raw, refused);
    dropBareFrames(imported, refused);
    for (const RemovedText &removed : std::as_const(imported.removed))
        note(*raw, CopyAct::DropPageLines, removed.text);
    pasted.blocks = withoutRefused(imported.article.body, refused);
    pasted.notes = raw->notes + keptIn(pasted.blocks);
    pasted.pictures = imported.pictures;
    pasted.pictures.removeIf([&pasted](const ImportedPicture &picture) {
        return std::none_of(pasted.blocks.begin(), pasted.blocks.end(),
                            [&picture](const Block &block) { return block.id == picture.block; });
    });
    return pasted;
}

} // namespace toasoan
