#include "app/publishing/connectors/mail/mail_connector.h"

#include "app/exchange/exporters/exporters.h"
#include "app/exchange/exporters/text.h"
#include "app/publishing/connectors/common/files_connector.h"
#include "app/publishing/connectors/folder/folder_place.h"
#include "app/publishing/connectors/mail/mail_message.h"

namespace toasoan {
namespace {

QByteArray mediaTypeOf(const QString &form)
{
    const Exporter *exporter = exporterFor(form);
    return exporter ? exporter->mediaType.toLatin1() : QByteArray("application/zip");
}

/// The headline as the name of a file that every system takes.
QString attachmentName(const QString &headline, const QString &plainName)
{
    constexpr qsizetype longest = 60;
    QString name = headline.simplified().left(longest).trimmed();
    name.removeIf([](QChar letter) { return QStringView(u"/\\:*?\"<>|").contains(letter) || !letter.isPrint(); });
    return name.isEmpty() ? plainName : QString(name + u'.' + plainName.section(u'.', -1));
}

QList<MailAttachment> attachmentsOf(const OutgoingFiles &files, const QString &form, const QString &headline)
{
    QList<MailAttachment> all{
        {attachmentName(headline, files.item.name), files.item.name, mediaTypeOf(form), files.item.bytes}};
    for (const OutgoingFile &picture : files.pictures)
        all.append({picture.name, picture.name, "image/jpeg", picture.bytes});
    return all;
}

Result<OutgoingFiles> mailFile(const Delivery &delivery, const QString &stem, const QString &form, const QString &to)
{
    return outgoingFiles(delivery, form, stem, PicturesAt::Beside).map([&](const OutgoingFiles &files) {
        const Article &article = delivery.article;
        const MailMessage message{to, article.headline, delivery.options.written,
                                  QString::fromUtf8(toPlainText(article, delivery.options)),
                                  attachmentsOf(files, form, article.headline)};
        return OutgoingFiles{{}, {QString(stem + u".eml"), toEml(message)}};
    });
}

} // namespace

std::unique_ptr<Connector> makeMail(const Destination &destination, const QString &)
{
    const auto setting = [&destination](const char16_t *key) {
        return destination.settings.value(QString::fromUtf16(key)).toString();
    };
    FilesHabits habits;
    habits.place = [folder = setting(u"folder")](const Progress &progress) { return folderPlace(folder, progress); };
    habits.files = [form = setting(u"form"), to = setting(u"to")](const Delivery &delivery, const QString &stem) {
        return mailFile(delivery, stem, form, to);
    };
    habits.showing = Showing::Later;
    return std::make_unique<FilesConnector>(std::move(habits));
}

} // namespace toasoan
