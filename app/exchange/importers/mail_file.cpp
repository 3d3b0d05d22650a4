#include "app/exchange/importers/mail_file.h"

#include "app/article/counts.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/mail/mail_reader.h"
#include "app/exchange/importers/recognition.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace toasoan {
namespace {

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

/// The attachment with the most words, if it has as many as the mail itself; taken out of the list.
std::optional<Imported> takeArticle(QList<AttachedFile> &files, int wordsOfMail)
{
    std::optional<Imported> best;
    qsizetype place = -1;
    int most = std::max(wordsOfMail, 1);
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto read = isDocument(files[i]) ? importBytes(files[i].name, files[i].bytes) : failure(ErrorCode::BadInput);
        const int words = read ? countsOf(read->article).words : 0;
        if (words < most || (best && words == most))
            continue;
        most = words;
        place = i;
        best = std::move(*read);
    }
    if (place >= 0)
        files.removeAt(place);
    return best;
}

/// Pictures of the mail, behind an article that came as a document.
void appendPictures(Imported &imported, const RawCopy &copy)
{
    for (const CopyPart &part : copy.parts) {
        const auto *picture = std::get_if<CopyPicture>(&part);
        if (picture == nullptr || picture->bytes.isEmpty())
            continue;
        Figure figure;
        figure.alt = picture->alt;
        const Block block = newBlock(figure);
        imported.pictures.append({block.id, picture->bytes});
        imported.article.body.append(block);
        if (imported.before)
            imported.before->body.append(block);
    }
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
        imported.warnings.append({QStringLiteral("attached-file"),
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

} // namespace

Result<Imported> importMail(const QByteArray &bytes)
{
    auto mail = readMail(bytes);
    if (!mail)
        return tl::unexpected<Error>(mail.error());
    const QString words = lettersOf(mail->copy);
    const auto document = takeArticle(mail->attachments, countWords(words));
    auto imported = document ? Result<Imported>(*document) : articleOf(*mail);
    if (!imported)
        return imported;
    QString heading = mail->heading;
    if (document) {
        appendPictures(*imported, mail->copy);
        heading += u"\n\n" + words;
    }
    Annotations notes;
    addToNote(notes, heading);
    addToNote(notes, imported->annotations.editorNote);
    imported->annotations.editorNote = notes.editorNote;
    for (const QString &signature : std::as_const(mail->signatures))
        imported->removed.append({signature, QCoreApplication::translate("Exchange", "the mail's signature")});
    warn(*imported, *mail);
    imported->attached = std::move(mail->attachments);
    return imported;
}

} // namespace toasoan
