#include "app/publishing/connectors/common/outgoing_files.h"

#include "app/base/hash.h"
#include "app/exchange/exporters/exporters.h"
#include "app/exchange/web_pictures.h"
#include "app/language/slug.h"
#include "app/workflow/troubles.h"

#include <algorithm>

namespace toasoan {
namespace {

const QString packageForm = QStringLiteral("tsb");
constexpr qsizetype lettersOfToken = 8;

/// Those that hold their pictures, and the one that is read aloud.
bool needsPictures(const QString &form)
{
    static const QStringList without{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("epub"),
                                     QStringLiteral("radio")};
    return !without.contains(form);
}

bool hasStatus(const QString &form)
{
    static const QStringList with{QStringLiteral("ninjs"), QStringLiteral("ninjs1"), QStringLiteral("newsml"),
                                  QStringLiteral("nitf")};
    return with.contains(form);
}

QList<OutgoingFile> picturesOf(const Delivery &delivery, const QString &folder)
{
    QList<OutgoingFile> pictures;
    for (const QString &name : pictureFileNames(delivery.article)) {
        const auto file = delivery.options.pictures.constFind(name);
        if (file != delivery.options.pictures.cend())
            pictures.append({folder + name, file->jpeg});
    }
    return pictures;
}

ExportOptions optionsFor(const Delivery &delivery, const QString &folder)
{
    ExportOptions options = delivery.options;
    options.version = delivery.version();
    for (auto picture = options.pictures.begin(); picture != options.pictures.end(); ++picture) {
        picture->href = folder + picture.key();
        picture->uri = u"file:" + picture->href;
    }
    return options;
}

Result<OutgoingFiles> packageOf(const Delivery &delivery, const QString &stem)
{
    return packageParts(delivery.package).map([&stem](const QList<ZipPart> &parts) {
        return OutgoingFiles{{}, {QString(stem + u'.' + packageForm), sealedZip(parts)}};
    });
}

} // namespace

QString tokenOf(const DraftId &draft)
{
    return sha256Hex(draft.value.toUtf8()).left(lettersOfToken);
}

QString stemFor(const Delivery &delivery)
{
    const Article &article = delivery.article;
    const QString words = slugOf(article.seo.slug.isEmpty() ? article.headline : article.seo.slug);
    const QString token = tokenOf(delivery.options.draft);
    return words.isEmpty() ? token : QString(words + u'-' + token);
}

QString stemOf(const QString &name)
{
    return name.section(u'.', 0, -2);
}

QString nameOf(const DraftId &draft, const QStringList &names)
{
    const QString token = tokenOf(draft);
    const auto found = std::find_if(names.begin(), names.end(), [&token](const QString &name) {
        const QString stem = stemOf(name);
        return stem == token || stem.endsWith(QString(u'-' + token));
    });
    return found == names.end() ? QString() : *found;
}

QStringList outgoingForms()
{
    QStringList forms{packageForm};
    for (const Exporter &exporter : exporters())
        forms.append(exporter.id);
    return forms;
}

Result<OutgoingFiles> outgoingFiles(const Delivery &delivery, const QString &form, const QString &stem,
                                    PicturesAt picturesAt)
{
    if (form == packageForm)
        return packageOf(delivery, stem);
    const Exporter *exporter = exporterFor(form);
    if (!exporter)
        return troubled(Trouble::Settings, form, QStringLiteral("form"));
    const QString folder = picturesAt == PicturesAt::OwnFolder ? QString(stem + u'/') : QString();
    OutgoingFiles files;
    if (needsPictures(form))
        files.pictures = picturesOf(delivery, folder);
    files.item = {QString(stem + u'.' + exporter->suffix),
                  exporter->write(delivery.article, optionsFor(delivery, folder))};
    return files;
}

std::optional<OutgoingFile> canceledFile(const Placement &placement, const QString &form, const QDateTime &now)
{
    const Exporter *exporter = exporterFor(form);
    if (!exporter || !hasStatus(form))
        return std::nullopt;
    ExportOptions options;
    options.copy = Copy::Canceled;
    options.draft = placement.draft;
    options.revision = placement.revision;
    options.written = now;
    options.version = placement.version + 1;
    return OutgoingFile{QString(stemOf(placement.remote) + u'.' + exporter->suffix),
                        exporter->write(Article(), options)};
}

Outcome mayShowNow(const Delivery &delivery, const ReceiptBook &book, const QString &where)
{
    if (delivery.at.isValid() && book.now() < delivery.at)
        return troubled(Trouble::CannotPlan, where, utcText(delivery.at));
    return {};
}

} // namespace toasoan
