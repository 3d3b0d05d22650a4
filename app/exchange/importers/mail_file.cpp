#include "app/exchange/importers/mail_file.h"

#include "app/article/counts.h"
#include "app/article/passage.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/mail/mail_reader.h"
#include "app/exchange/importers/recognition.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace toasoan {
namespace {

constexpr int mostDocuments = 5; // that are looked at
const QString attachedCode = QStringLiteral("attached-file");

QString lettersOf(const RawCopy &copy)
{
    QString letters;
    for (const CopyPart &part : copy.parts) {
        if (const auto *paragraph = std::get_if<CopyParagraph>(&part))
            letters += plainText(paragraph->text) + u'\n';
    }
    return letters.trimmed();
}

/// Kinds of documents that people send articles in; a mail or an article of ours is kept as it came.
bool isDocument(const AttachedFile &file)
{
    static const QStringList kinds = {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("odt"),
                                      QStringLiteral("rtf"),  QStringLiteral("html"), QStringLiteral("htm"),
                                      QStringLiteral("md"),   QStringLiteral("txt")};
    return kinds.contains(QFileInfo(file.name).suffix().toLower());
}

QString lettersOf(const Article &article)
{
    QString letters;
    for (const Passage &passage : passagesOf(article)) {
        if (passage.place.part != Part::Alt)
            letters += passage.text + u'\n';
    }
    return letters.trimmed();
}

Result<Imported> articleOf(MailCopy &mail)
{
    const auto old = settleEncoding(mail.copy, {});
    auto imported = recognized(mail.copy);
    if (!imported && lettersOf(mail.copy).isEmpty() && !mail.subject.isEmpty()) {
        CopyParagraph title{plainText(mail.subject)};
        title.kind = CopyKind::Title;
        mail.copy.parts.prepend(title);
        imported = recognized(mail.copy);
    }
    if (imported && old)
        imported->warnings.prepend(encodingWarning(*old));
    return imported;
}

void addToNote(Annotations &annotations, const QString &text)
{
    const QString more = cleanText(text).replace(QChar::LineSeparator, u'\n').trimmed();
    if (!more.isEmpty())
        annotations.editorNote += (annotations.editorNote.isEmpty() ? QString() : QStringLiteral("\n\n")) + more;
}

void warn(Imported &imported, const MailCopy &mail)
{
    for (const AttachedFile &file : mail.attachments)
        imported.warnings.append({attachedCode,
                                  QCoreApplication::translate("Exchange", "the mail's attachment %1 lies beside the "
                                                                          "draft; it was not read into the article")
                                      .arg(file.name),
                                  {file.name}});
    if (mail.cut)
        imported.warnings.append(
            {QStringLiteral("cut-off"),
             QCoreApplication::translate("Exchange", "the mail ends in the middle; what there is of it was read"),
             {}});
}

/// With the attached document that says the most, if it says as much as the mail itself.
Imported withBestDocument(Imported mail)
{
    std::optional<Imported> best;
    QString name;
    int tried = 0;
    for (const AttachedFile &file : std::as_const(mail.attached)) {
        auto read = isDocument(file) && ++tried <= mostDocuments ? importBytes(file.name, file.bytes)
                                                                 : Result<Imported>(failure(ErrorCode::BadInput));
        if (!read || !isTheArticle(*read, best ? *best : mail))
            continue;
        name = file.name;
        best = std::move(*read);
    }
    return best ? withDocument(std::move(mail), std::move(*best), name) : mail;
}

} // namespace

bool isTheArticle(const Imported &document, const Imported &mail)
{
    return countsOf(document.article).words >= countsOf(mail.article).words;
}

Imported withDocument(Imported mail, Imported document, const QString &name)
{
    addToNote(mail.annotations, lettersOf(mail.article));
    addToNote(mail.annotations, document.annotations.editorNote);
    document.annotations.editorNote = mail.annotations.editorNote;
    for (const ImportedPicture &picture : std::as_const(mail.pictures)) {
        for (const Block &block : std::as_const(mail.article.body)) {
            if (block.id != picture.block)
                continue;
            document.article.body.append(block);
            if (document.before)
                document.before->body.append(block);
        }
    }
    mail.attached.removeIf([&name](const AttachedFile &file) { return file.name == name; });
    mail.warnings.removeIf([&name](const ImportWarning &warning) {
        return warning.code == attachedCode && warning.args == QStringList{name};
    });
    document.attached = mail.attached + document.attached;
    document.removed = mail.removed + document.removed;
    document.warnings = mail.warnings + document.warnings;
    document.pictures += mail.pictures;
    document.notes += mail.notes;
    return document;
}

Result<Imported> importMail(const QByteArray &bytes)
{
    auto mail = readMail(bytes);
    if (!mail)
        return tl::unexpected<Error>(mail.error());
    auto imported = articleOf(*mail);
    if (!imported && mail->attachments.isEmpty())
        return imported;
    Imported whole = imported ? std::move(*imported) : Imported();
    Annotations notes;
    addToNote(notes, mail->heading);
    addToNote(notes, whole.annotations.editorNote);
    whole.annotations.editorNote = notes.editorNote;
    for (const QString &signature : std::as_const(mail->signatures))
        whole.removed.append({signature, QCoreApplication::translate("Exchange", "the mail's signature")});
    warn(whole, *mail);
    whole.attached = std::move(mail->attachments);
    whole = withBestDocument(std::move(whole));
    if (whole.article.headline.isEmpty())
        return imported;
    return whole;
}

} // namespace toasoan
