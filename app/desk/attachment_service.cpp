#include "app/desk/attachment_service.h"

#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace toasoan {
namespace {

const QString folderName = QStringLiteral("attachments");
constexpr int longestName = 80; // letters: at most 240 of the 255 bytes that a file system takes

/// Signs that cannot be seen, or that turn what is read around ("exe.gpj" for "jpg.exe").
bool isTreacherous(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
           || letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph
           || letter == u'/' || letter == u'\\' || letter == u':';
}

Outcome checkFile(const QFileInfo &file)
{
    if (!file.exists())
        return failure(ErrorCode::NotFound, {}, {file.filePath()});
    if (!file.isFile())
        return failure(ErrorCode::BadInput, QStringLiteral("not a file"), {file.filePath()});
    if (file.size() > limits::attachmentBytes)
        return failure(ErrorCode::TooLarge, {}, {file.fileName(), QString::number(limits::attachmentBytes)});
    return {};
}

QString openedFolder(const QString &dataFolder)
{
    return dataFolder + u"/attachments/opened"_qs;
}

} // namespace

QString hashedFile(const QString &folder, const QString &hash)
{
    return isSha256Hex(hash) ? QString(folder + u'/' + hash.left(2) + u'/' + hash) : QString();
}

QString attachmentName(const QString &name)
{
    QString clean;
    for (const QChar letter : name.section(u'/', -1).normalized(QString::NormalizationForm_C)) {
        if (!isTreacherous(letter))
            clean += letter;
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u'-'))
        clean.remove(0, 1);
    if (clean.size() > longestName) { // the end says what kind of file it is
        const QString kind = clean.contains(u'.') ? clean.section(u'.', -1).left(10) : QString();
        clean = clean.left(longestName - kind.size() - 1) + (kind.isEmpty() ? QString() : QString(u'.' + kind));
    }
    return clean.isEmpty() ? QStringLiteral("tep") : clean;
}

void dropOpenedCopies(const QString &dataFolder)
{
    QDir(openedFolder(dataFolder)).removeRecursively();
}

void dropUnusedFiles(const DeskContext &context, const QStringList &hashes)
{
    const auto used = context.store->attachments().hashes();
    for (const QString &hash : hashes) {
        if (used && !used->contains(hash))
            QFile::remove(context.files().path(hashedFile(folderName, hash)));
    }
}

Result<Attachment> AttachmentService::add(const DraftId &draft, const QString &file)
{
    if (auto usable = checkFile(QFileInfo(file)); !usable)
        return tl::unexpected<Error>(usable.error());
    const QString hash = sha256OfFile(file);
    if (hash.isEmpty())
        return failure(ErrorCode::Io, {}, {file});
    // Over the same bytes, perhaps damaged ones.
    const auto kept = m_context.files().takeIn(file, hashedFile(folderName, hash), hash);
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    return note({0, draft, hash, attachmentName(QFileInfo(file).fileName()), QFileInfo(file).size(), {}});
}

Result<Attachment> AttachmentService::add(const DraftId &draft, const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > limits::attachmentBytes)
        return failure(ErrorCode::TooLarge, {}, {name, QString::number(limits::attachmentBytes)});
    const QString hash = sha256Hex(bytes);
    if (auto kept = m_context.files().write(hashedFile(folderName, hash), bytes); !kept)
        return tl::unexpected<Error>(kept.error());
    return note({0, draft, hash, attachmentName(name), bytes.size(), {}});
}

/// The file lies there; now the draft knows of it.
Result<Attachment> AttachmentService::note(Attachment attachment)
{
    const auto now = m_context.now();
    auto transaction = now ? m_context.store->begin() : tl::unexpected<Error>(now.error());
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    attachment.added = *now;
    if (auto added = m_context.store->attachments().add(*transaction, attachment); !added)
        return tl::unexpected<Error>(added.error());
    return transaction->commit().map([&attachment] { return attachment; });
}

Result<QList<Attachment>> AttachmentService::list(const DraftId &draft) const
{
    return m_context.store->attachments().of(draft);
}

Outcome AttachmentService::remove(qint64 number)
{
    const auto attachment = m_context.store->attachments().find(number);
    if (!attachment)
        return tl::unexpected<Error>(attachment.error());
    auto transaction = m_context.store->begin();
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    if (auto removed = m_context.store->attachments().remove(*transaction, number); !removed)
        return removed;
    return transaction->commit().map([&] { dropUnusedFiles(m_context, {attachment->hash}); });
}

Result<QString> AttachmentService::copyToOpen(qint64 number) const
{
    const auto attachment = m_context.store->attachments().find(number);
    if (!attachment)
        return tl::unexpected<Error>(attachment.error());
    const QString folder = openedFolder(m_context.folder) + u'/' + attachment->hash.left(16);
    const QString copy = folder + u'/' + attachmentName(attachment->name);
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected<Error>(made.error());
    if (auto saved = saveCopy(number, copy); !saved)
        return tl::unexpected<Error>(saved.error());
    QFile::setPermissions(copy, QFile::ReadOwner);
    return copy;
}

Outcome AttachmentService::saveCopy(qint64 number, const QString &to) const
{
    const auto attachment = m_context.store->attachments().find(number);
    if (!attachment)
        return tl::unexpected<Error>(attachment.error());
    return m_context.files().giveOut(hashedFile(folderName, attachment->hash), to, attachment->hash);
}

} // namespace toasoan
