#pragma once
#include "app/base/result.h"
#include "app/exchange/importers/copy.h"
#include "app/exchange/importers/imported.h"

namespace toasoan {

/// One copy on the clipboard, in the forms of another program that can be read.
struct ClipboardCopy
{
    QByteArray html; ///< UTF-8
    QByteArray rtf;
    QByteArray picture;   ///< an image that lies beside them
    QString letters = {}; ///< read where there is neither of the two

    /// So little that reading it is no work for a thread of its own.
    [[nodiscard]] bool isShort() const
    {
        return html.size() < 8 * 1024 && rtf.size() < 8 * 1024 && letters.size() < 4 * 1024 && picture.isEmpty();
    }
    [[nodiscard]] bool isEmpty() const { return html.isEmpty() && rtf.isEmpty(); }
};

/// What an article takes over of it.
struct PastedCopy
{
    QList<Block> blocks;                ///< empty: nothing that could be read
    QList<ImportedPicture> pictures;    ///< those with bytes
    QList<CopyNote> notes;              ///< what was dropped and changed, then what was kept
    std::optional<LegacyEncoding> from; ///< all of it was written in this
};

/// Reads the HTML, or the rich text where there is none, or letters, which are a chat then (isChat()). Pictures that
/// the HTML only names come out of the rich text or the image beside it; none is opened. Errors as readHtml() and
/// readRtf() say. Any thread.
[[nodiscard]] Result<PastedCopy> readClipboard(const ClipboardCopy &copy, const RefusedActs &refused = {});

/// Whether an article could hold what the act takes away, so that it may be refused.
[[nodiscard]] bool canBeRefused(CopyAct act);

} // namespace toasoan
