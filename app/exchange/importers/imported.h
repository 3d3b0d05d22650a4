#pragma once
#include "app/article/annotations.h"
#include "app/article/article.h"
#include "app/exchange/importers/copy.h"

namespace toasoan {

/// Text of a file that is not the article's: what it was, and why it was left out.
struct RemovedText
{
    QString text;
    QString why; ///< a sentence for people
    friend bool operator==(const RemovedText &, const RemovedText &) = default;
};

/// Something about the copy that a person should know.
struct ImportWarning
{
    QString code;    ///< stable id: "source-tag-space", "picture-missing"…
    QString message; ///< a sentence for people
    QStringList args;
    friend bool operator==(const ImportWarning &, const ImportWarning &) = default;
};

/// A picture that came with the copy or that it names, for the figure that waits for it.
struct ImportedPicture
{
    BlockId block;            ///< empty: a tracked change took it out
    QByteArray bytes;         ///< as it came: not yet looked at; empty: only named
    QString source;           ///< as the copy names it: anything at all may stand here
    BlockId blockBefore = {}; ///< its figure in the text before tracked changes, where that has another name
};

/// A file that came with the copy and is none of the article.
struct AttachedFile
{
    QString name; ///< as its sender called it: never a path to be used
    QByteArray bytes;
};

/// What an importer made of a file.
struct Imported
{
    Article article;                    ///< normalized()
    Annotations annotations = {};       ///< comments, and footnotes as the editor's note
    bool hasChanges = false;            ///< the file tracked changes
    std::optional<Article> before = {}; ///< with tracked changes: the text before any of them
    QList<RemovedText> removed = {};
    QList<ImportWarning> warnings = {};
    QList<ImportedPicture> pictures = {};
    QList<AttachedFile> attached = {}; ///< kept with the draft
    QList<CopyNote> notes = {};        ///< what the reader did to the copy
    BlockId datelineFrom = {};         ///< the paragraph that the dateline was taken from; empty: the sapo
};

} // namespace toasoan
