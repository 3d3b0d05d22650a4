#include "app/desk/import_service.h"

#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/desk/picture_beside.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/importers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

const QString sampleText = QStringLiteral(":/sample/bai-mau.txt");
const QString samplePicture = QStringLiteral(":/sample/anh-mau.jpg");
const QString importReason = QStringLiteral("imported");
constexpr qsizetype mostAtOnce = 100;            ///< files in one transaction
constexpr qsizetype mostBytesAtOnce = 1'000'000; ///< of them: another process waits for its turn meanwhile
const QString sampleSection = QStringLiteral("Bài mẫu");

void putIntoFirstFigure(Article &article, const PictureRef &picture)
{
    for (Block &block : article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content)) {
            figure->picture = picture;
            return;
        }
    }
}

Figure *figureNamed(Article &article, const BlockId &block)
{
    for (Block &each : article.body) {
        if (each.id == block)
            return std::get_if<Figure>(&each.content);
    }
    return nullptr;
}

/// Those that hold the picture: in the article, and in the text before its tracked changes.
QList<Figure *> figuresOf(Imported &imported, const ImportedPicture &picture)
{
    QList<Figure *> figures{figureNamed(imported.article, picture.block)};
    if (imported.before)
        figures += {figureNamed(*imported.before, picture.block), figureNamed(*imported.before, picture.blockBefore)};
    figures.removeAll(nullptr);
    return figures;
}

/// Pictures that the copy only names, where they lie beside its file; no more than one file may hold.
Imported withPicturesBeside(Imported imported, const QString &path)
{
    qsizetype bytes = 0;
    for (ImportedPicture &picture : imported.pictures) {
        const bool fits = bytes < largestCopyFile && picture.bytes.isEmpty();
        auto beside = fits ? pictureBeside(path, picture.source) : Result<QByteArray>();
        if (!beside || beside->isEmpty())
            continue; // the warning that it did not come stands
        picture.bytes = std::move(*beside);
        bytes += picture.bytes.size();
        imported.warnings.removeIf([&picture](const ImportWarning &warning) {
            return warning.code == u"picture-missing" && warning.args.value(1) == picture.block.value;
        });
    }
    return imported;
}

} // namespace

void ImportService::keepPictures(Imported &imported)
{
    for (const ImportedPicture &picture : std::exchange(imported.pictures, {})) {
        if (picture.bytes.isEmpty())
            continue; // only named: the warning that it did not come stands
        const auto kept = m_pictures.add(picture.bytes);
        for (Figure *figure : figuresOf(imported, picture)) {
            if (kept)
                figure->picture = *kept;
        }
        const Figure *shown = figureNamed(imported.article, picture.block);
        if (!kept && shown != nullptr)
            imported.warnings.append({QStringLiteral("picture-unreadable"),
                                      QCoreApplication::translate("Exchange", "a picture cannot be read: %1")
                                          .arg(shown->alt.isEmpty() ? plainText(shown->caption) : shown->alt),
                                      {kept.error().detail}});
    }
}

/// Files that came along and are none of the article; one that cannot be kept is said to be lost.
void ImportService::keepAttached(Imported &imported, const DraftId &draft)
{
    for (const AttachedFile &file : std::as_const(imported.attached)) {
        const auto kept = m_attachments.add(draft, file.name, file.bytes);
        if (!kept)
            imported.warnings.append(
                {QStringLiteral("attachment-lost"),
                 QCoreApplication::translate("Exchange", "the attachment %1 could not be kept").arg(file.name),
                 {file.name, errorId(kept.error().code)}});
    }
    imported.attached.clear();
}

/// With tracked changes the text before them is the first revision, pictures and all, so that history shows what was
/// changed and nothing else.
Result<QList<ImportedDraft>> ImportService::keepAll(QList<Imported> all, SameText same)
{
    QList<NewDraft> drafts;
    for (Imported &imported : all) {
        keepPictures(imported);
        const bool tracked = imported.before.has_value();
        drafts.append({tracked ? *imported.before : imported.article, tracked ? Annotations() : imported.annotations,
                       importReason});
    }
    const auto made = m_drafts.createAll(drafts, same);
    if (!made)
        return tl::unexpected<Error>(made.error());
    QList<ImportedDraft> kept;
    for (qsizetype i = 0; i < all.size(); ++i) {
        kept.append({(*made)[i].id, std::move(all[i]), (*made)[i].wasThere});
        if (auto added = addTracked(kept.last()); !added)
            return tl::unexpected<Error>(added.error());
        if (!kept.last().wasThere)
            keepAttached(kept.last().imported, kept.last().id);
    }
    return kept;
}

Outcome ImportService::addTracked(const ImportedDraft &made)
{
    if (made.wasThere || !made.imported.before)
        return {};
    return m_drafts
        .save({made.id, made.imported.article, made.imported.annotations, {}}, QStringLiteral("tracked-changes"))
        .map([](const Revision &) {});
}

Result<Imported> readCopyFile(GuardedReader &reader, const QString &path, const std::function<bool()> &goesOn)
{
    return readFile(path, largestCopyFile)
        .and_then([&](const QByteArray &bytes) { return reader.read(QFileInfo(path).fileName(), bytes, goesOn); })
        .map([&path](Imported imported) { return withPicturesBeside(std::move(imported), path); });
}

Result<Imported> readCopyFileAs(GuardedReader &reader, const QString &path, LegacyEncoding encoding,
                                const std::function<bool()> &goesOn)
{
    return readFile(path, limits::textFileBytes)
        .and_then([&](const QByteArray &bytes) {
            const bool ofBytes = encoding != LegacyEncoding::HtmlEntities;
            const QString written = QString::fromLatin1(bytes);
            const QString letters = fromLegacy(ofBytes ? written : decodeText(bytes).value_or(written), encoding);
            return reader.read(QFileInfo(path).fileName(), letters.toUtf8(), goesOn);
        })
        .map([&path](Imported imported) { return withPicturesBeside(std::move(imported), path); });
}

Result<ImportedDraft> ImportService::importFile(const QString &path, const std::function<bool()> &goesOn)
{
    return readCopyFile(m_reader, path, goesOn).and_then([this](Imported imported) {
        return keep(std::move(imported));
    });
}

namespace {

/// Nobody asked for more than the page, and each of its pictures may lie with a stranger: said in one sentence, before
/// the names of them.
void sayPicturesWereNotFetched(Imported &imported)
{
    const auto missing = std::count_if(imported.warnings.begin(), imported.warnings.end(),
                                       [](const ImportWarning &warning) { return warning.code == u"picture-missing"; });
    if (missing > 0)
        imported.warnings.prepend(
            {QStringLiteral("pictures-not-fetched"),
             QCoreApplication::translate("Exchange",
                                         "Pictures of the page were not fetched, %n in all. To add one, save it in the "
                                         "browser and drop it on its frame in the article",
                                         nullptr, static_cast<int>(missing)),
             {QString::number(missing)}});
}

} // namespace

Result<Imported> readWebPage(GuardedReader &reader, const PageRequest &page, const std::function<bool()> &goesOn)
{
    const auto fetched = fetchPage(page, goesOn);
    if (!fetched)
        return tl::unexpected<Error>(fetched.error());
    const QByteArray address = QUrl(fetched->address).toEncoded();
    const QByteArray head = "<base href=\"" + QByteArray(address).replace('"', "%22") + "\">";
    const QByteArray html =
        fetched->charset.isEmpty() ? fetched->bytes : textIn(fetched->bytes, fetched->charset).toUtf8();
    return reader.read(u"page."_qs + webPageSuffix, head + html, goesOn).map([&fetched](Imported imported) {
        const QString from =
            QCoreApplication::translate("Exchange", "From the web page %1, fetched on %2")
                .arg(fetched->address, QDateTime::currentDateTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")));
        QString &note = imported.annotations.editorNote;
        note = from + (note.isEmpty() ? QString() : QString(u"\n\n" + note));
        sayPicturesWereNotFetched(imported);
        return imported;
    });
}

Result<ImportedDraft> ImportService::importPage(const PageRequest &page, const std::function<bool()> &goesOn)
{
    return readWebPage(m_reader, page, goesOn).and_then([this](Imported imported) {
        return keep(std::move(imported));
    });
}

Result<ImportedDraft> ImportService::keep(Imported imported, SameText same)
{
    return keepAll({std::move(imported)}, same).map([](const QList<ImportedDraft> &kept) { return kept.first(); });
}

Outcome ImportService::importFiles(const QStringList &files, SameText same, const Progress &progress,
                                   const FileReport &report)
{
    QList<ReadFile> waiting;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto goesOn = [&] { return !progress || progress(i, files.size()); };
        auto read = goesOn() ? readCopyFile(m_reader, files[i], goesOn) : Result<Imported>(givenUp());
        if (!read && wasGivenUp(read.error())) {
            keepFiles(std::exchange(waiting, {}), same, report);
            return givenUp();
        }
        letters += QFileInfo(files[i]).size();
        waiting.append({files[i], std::move(read)});
        if (waiting.size() >= mostAtOnce || letters >= mostBytesAtOnce) {
            keepFiles(std::exchange(waiting, {}), same, report);
            letters = 0;
        }
    }
    keepFiles(std::move(waiting), same, report);
    return {};
}

void ImportService::keepFiles(QList<ReadFile> files, SameText same, const FileReport &report)
{
    QList<Imported> all;
    for (ReadFile &file : files) {
        if (file.imported)
            all.append(std::move(*file.imported));
    }
    const auto kept = all.isEmpty() ? Result<QList<ImportedDraft>>() : keepAll(std::move(all), same);
    qsizetype next = 0;
    for (const ReadFile &file : std::as_const(files)) {
        if (!file.imported)
            report(file.file, tl::unexpected<Error>(file.imported.error()));
        else if (!kept)
            report(file.file, tl::unexpected<Error>(kept.error()));
        else
            report(file.file, (*kept)[next++]);
    }
}

Result<std::optional<DraftId>> ImportService::ensureSample()
{
    const auto total = m_drafts.total();
    if (!total)
        return tl::unexpected<Error>(total.error());
    if (*total > 0)
        return std::optional<DraftId>();
    const auto bytes = readFile(sampleText, limits::textFileBytes);
    const auto pictureBytes = readFile(samplePicture, limits::pictureBytes);
    if (!bytes || !pictureBytes)
        return tl::unexpected<Error>(bytes ? pictureBytes.error() : bytes.error());
    auto imported = importBytes(sampleText, *bytes);
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    const auto picture = m_pictures.add(*pictureBytes);
    if (!picture)
        return tl::unexpected<Error>(picture.error());
    putIntoFirstFigure(imported->article, *picture);
    imported->article.sections = {sampleSection};
    return m_drafts.create(imported->article, {}, QStringLiteral("sample"), DraftOrigin::Sample)
        .map([](const DraftId &id) { return std::optional(id); });
}

} // namespace toasoan
