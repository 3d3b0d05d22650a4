#include "app/exchange/importers/guarded/imported_form.h"

#include "app/article/article_json.h"
#include "app/base/limits.h"

#include <QBuffer>
#include <QDataStream>

#include <algorithm>

namespace toasoan {
namespace {

constexpr quint32 form = 0x54534931;    ///< of these bytes
constexpr quint32 mostEntries = 100000; ///< of any list

void set(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

template<typename List, typename Write>
void writeList(QDataStream &stream, const List &list, Write write)
{
    stream << static_cast<quint32>(list.size());
    for (const auto &entry : list)
        write(entry);
}

/// Stops at the first entry that is not there: no room is made for what was only promised.
template<typename Read>
void readList(QDataStream &stream, Read read)
{
    quint32 count = 0;
    stream >> count;
    if (count > mostEntries)
        stream.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        read();
}

void writeStrings(QDataStream &stream, const QStringList &strings)
{
    writeList(stream, strings, [&stream](const QString &string) { stream << string; });
}

QStringList readStrings(QDataStream &stream)
{
    QStringList strings;
    readList(stream, [&] {
        QString string;
        stream >> string;
        strings.append(string);
    });
    return strings;
}

void writeImported(QDataStream &stream, const Imported &imported)
{
    stream << toCanonicalJson(imported.article) << toCanonicalJson(imported.annotations) << imported.hasChanges
           << (imported.before ? toCanonicalJson(*imported.before) : QByteArray()) << imported.datelineFrom.value;
    writeList(stream, imported.removed, [&](const RemovedText &removed) { stream << removed.text << removed.why; });
    writeList(stream, imported.warnings, [&](const ImportWarning &warning) {
        stream << warning.code << warning.message;
        writeStrings(stream, warning.args);
    });
    writeList(stream, imported.pictures, [&](const ImportedPicture &picture) {
        stream << picture.block.value << picture.bytes << picture.source << picture.blockBefore.value;
    });
    writeList(stream, imported.attached, [&](const AttachedFile &file) { stream << file.name << file.bytes; });
    writeList(stream, imported.notes, [&](const CopyNote &note) {
        stream << static_cast<qint32>(note.act) << static_cast<qint32>(note.count);
        writeStrings(stream, note.examples);
    });
}

void readTexts(QDataStream &stream, Imported &imported)
{
    readList(stream, [&] {
        RemovedText removed;
        stream >> removed.text >> removed.why;
        imported.removed.append(removed);
    });
    readList(stream, [&] {
        ImportWarning warning;
        stream >> warning.code >> warning.message;
        warning.args = readStrings(stream);
        imported.warnings.append(warning);
    });
}

void readFiles(QDataStream &stream, Imported &imported)
{
    readList(stream, [&] {
        ImportedPicture picture;
        stream >> picture.block.value >> picture.bytes >> picture.source >> picture.blockBefore.value;
        imported.pictures.append(picture);
    });
    readList(stream, [&] {
        AttachedFile file;
        stream >> file.name >> file.bytes;
        imported.attached.append(file);
    });
}

void readNotes(QDataStream &stream, Imported &imported)
{
    readList(stream, [&] {
        qint32 act = 0;
        qint32 count = 0;
        stream >> act >> count;
        const QStringList examples = readStrings(stream);
        if (act < 0 || act > static_cast<qint32>(CopyAct::KeepPictures) || count < 0)
            stream.setStatus(QDataStream::ReadCorruptData);
        imported.notes.append({static_cast<CopyAct>(act), count, examples});
    });
}

tl::unexpected<Error> noAnswer()
{
    return failure(ErrorCode::BadInput, QStringLiteral("answer"));
}

Result<Imported> readImported(QDataStream &stream)
{
    QByteArray text;
    QByteArray annotations;
    QByteArray before;
    Imported imported;
    stream >> text >> annotations >> imported.hasChanges >> before >> imported.datelineFrom.value;
    readTexts(stream, imported);
    readFiles(stream, imported);
    readNotes(stream, imported);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return noAnswer();
    auto article = articleFromJson(text);
    auto asides = annotationsFromJson(annotations);
    if (!article || !asides)
        return tl::unexpected<Error>(article ? asides.error() : article.error());
    imported.article = std::move(*article);
    imported.annotations = std::move(*asides);
    if (before.isEmpty())
        return imported;
    return articleFromJson(before).map([&imported](const Article &earlier) {
        imported.before = earlier;
        return imported;
    });
}

qsizetype roomFor(const Result<Imported> &read)
{
    qsizetype room = 64 * 1024;
    if (read) {
        for (const ImportedPicture &picture : read->pictures)
            room += picture.bytes.size() + 64;
        for (const AttachedFile &file : read->attached)
            room += file.bytes.size() + 512;
    }
    return room;
}

} // namespace

QByteArray toBytes(const Result<Imported> &read)
{
    QByteArray bytes;
    bytes.reserve(roomFor(read));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QDataStream stream(&buffer);
    set(stream);
    stream << form << read.has_value();
    if (read) {
        writeImported(stream, *read);
    } else {
        stream << errorId(read.error().code) << read.error().detail;
        writeStrings(stream, read.error().args);
    }
    return bytes;
}

Result<Imported> importedFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    set(stream);
    quint32 found = 0;
    bool read = false;
    stream >> found >> read;
    if (stream.status() != QDataStream::Ok || found != form)
        return noAnswer();
    if (read)
        return readImported(stream);
    QString code;
    Error error;
    stream >> code >> error.detail;
    error.args = readStrings(stream);
    // What a reader says of a file; nothing else comes out of there.
    error.code = code == errorId(ErrorCode::TooLarge) ? ErrorCode::TooLarge : ErrorCode::BadInput;
    return stream.status() == QDataStream::Ok ? tl::unexpected<Error>(error) : noAnswer();
}

} // namespace toasoan
