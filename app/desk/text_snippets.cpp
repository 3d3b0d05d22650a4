#include "app/desk/text_snippets.h"

#include "app/article/text.h"
#include "app/desk/data_file.h"
#include "app/language/fold.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int mostSnippets = 2000;
const QString folderName = QStringLiteral("snippets");

const DataFileKind &fileKind()
{
    static const DataFileKind kind{QStringLiteral("toasoan-snippet"), {u"name"_qs, u"abbreviation"_qs, u"text"_qs}};
    return kind;
}

QString fileOf(const QString &name)
{
    return folderName + u'/' + fileNameOf(name) + u".json";
}

bool isOneWord(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Result<TextSnippet> fromObject(const QJsonObject &object, const QString &path)
{
    const auto name = lineOf(object, u"name"_qs, longestSnippetName, path);
    if (!name)
        return tl::unexpected<Error>(name.error());
    const auto fault = [&path](const QString &what) { return failure(ErrorCode::BadInput, what, {path}); };
    const QJsonValue abbreviation = object[u"abbreviation"];
    if (!abbreviation.isUndefined() && !abbreviation.isString())
        return fault(u"/abbreviation: not a text"_qs);
    const QString word = abbreviation.toString().normalized(QString::NormalizationForm_C);
    if (word.size() > longestAbbreviation || !isOneWord(word))
        return fault(u"/abbreviation: not one word"_qs);
    if (!object[u"text"].isString())
        return fault(u"/text: not a text"_qs);
    const QString text = cleanText(object[u"text"].toString()).replace(QChar::LineSeparator, u'\n');
    if (text.trimmed().isEmpty() || text.size() > longestSnippet)
        return fault(text.size() > longestSnippet ? u"/text: too long"_qs : u"/text: empty"_qs);
    return TextSnippet{*name, word, text};
}

} // namespace

TextSnippets loadSnippets(const FolderFiles &files)
{
    TextSnippets snippets;
    const QStringList names = files.jsonFiles(folderName);
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), mostSnippets))) {
        const QString path = files.folder() + u'/' + name;
        const auto snippet = readDataFile(files, name, fileKind()).and_then([&path](const QJsonObject &object) {
            return fromObject(object, path);
        });
        if (snippet)
            snippets.usable.append(*snippet);
        else
            snippets.problems.append(snippet.error());
    }
    std::sort(snippets.usable.begin(), snippets.usable.end(),
              [](const TextSnippet &a, const TextSnippet &b) { return folded(a.name) < folded(b.name); });
    return snippets;
}

Result<TextSnippet> snippetFromJson(const QByteArray &bytes, const QString &path)
{
    return dataObject(bytes, fileKind(), path).and_then([&path](const QJsonObject &object) {
        return fromObject(object, path);
    });
}

Outcome saveSnippet(const FolderFiles &files, const TextSnippet &snippet)
{
    QJsonObject object{{QStringLiteral("name"), snippet.name}, {QStringLiteral("text"), snippet.text}};
    if (!snippet.abbreviation.isEmpty())
        object.insert(QStringLiteral("abbreviation"), snippet.abbreviation);
    const QString file = fileOf(snippet.name);
    if (const auto sound = fromObject(object, files.folder() + u'/' + file); !sound)
        return tl::unexpected<Error>(sound.error());
    return writeDataFile(files, file, fileKind(), object);
}

Outcome removeSnippet(const FolderFiles &files, const QString &name)
{
    QFile file(files.path(fileOf(name)));
    if (!file.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("snippet"), {file.fileName()});
    if (!file.remove())
        return failure(ErrorCode::Io, file.errorString(), {file.fileName()});
    return {};
}

const TextSnippet *snippetFor(const QList<TextSnippet> &snippets, const QString &word)
{
    const auto found = std::find_if(snippets.begin(), snippets.end(), [&word](const TextSnippet &snippet) {
        return !word.isEmpty() && snippet.abbreviation.compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == snippets.end() ? nullptr : &*found;
}

} // namespace toasoan
