#pragma once
#include "app/desk/desk_context.h"

namespace toasoan {

/// Documents and recordings that lie with a draft: for its author and editors alone. No exporter knows of them.
class AttachmentService
{
public:
    explicit AttachmentService(DeskContext &context) : m_context(context) {}

    /// Copies the file into the data folder. TooLarge (args: name, limit in bytes), NotFound, BadInput for what is no
    /// file, DiskFull, Io.
    [[nodiscard]] Result<Attachment> add(const DraftId &draft, const QString &file);
    /// The same of bytes, under a name that came with them.
    [[nodiscard]] Result<Attachment> add(const DraftId &draft, const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<QList<Attachment>> list(const DraftId &draft) const; ///< oldest first
    /// Takes it off the draft; its bytes go when no other draft has them. Backups keep theirs.
    [[nodiscard]] Outcome remove(qint64 number);
    /// A copy of its own under its own name, only to be read, for another program to open; checked on the way:
    /// StoreDamaged when the bytes are not what they were. Gives its path.
    [[nodiscard]] Result<QString> copyToOpen(qint64 number) const;
    [[nodiscard]] Outcome saveCopy(qint64 number, const QString &to) const;

private:
    [[nodiscard]] Result<Attachment> note(Attachment attachment);

    DeskContext &m_context;
};

/// Deletes the copies that were made to be opened.
void dropOpenedCopies(const QString &dataFolder);

/// Deletes the files of those hashes that no draft names any more.
void dropUnusedFiles(const DeskContext &context, const QStringList &hashes);

/// "media", "ab…" → "media/ab/ab…": what the file with the bytes of that hash is called below a data folder; empty when
/// it has not the form of a hash.
[[nodiscard]] QString hashedFile(const QString &folder, const QString &hash);
/// A name that is one, from whatever somebody called a file: no folders, no control or direction signs, not hidden, not
/// longer than a file system takes.
[[nodiscard]] QString attachmentName(const QString &name);

} // namespace toasoan
