#pragma once
#include "app/base/folder_files.h"

#include <QList>
#include <QString>

namespace toasoan {

/// Đoạn hay dùng: words that somebody writes again and again.
struct TextSnippet
{
    QString name;
    QString abbreviation; ///< what is typed for it, one word of letters and digits; empty: none
    QString text;         ///< a line is a paragraph
    friend bool operator==(const TextSnippet &, const TextSnippet &) = default;
};

constexpr int longestSnippetName = 60;
constexpr int longestAbbreviation = 20;
constexpr int longestSnippet = 20000; ///< UTF-16 units

struct TextSnippets
{
    QList<TextSnippet> usable; ///< by name
    QList<Error> problems;     ///< of files that cannot be read; args: path
};

/// Those of DATA/snippets, a file each.
[[nodiscard]] TextSnippets loadSnippets(const FolderFiles &files);
[[nodiscard]] Result<TextSnippet> snippetFromJson(const QByteArray &bytes, const QString &path);
/// One of the same name is replaced. BadInput ("/name: …", "/abbreviation: …", "/text: …"), Io…
[[nodiscard]] Outcome saveSnippet(const FolderFiles &files, const TextSnippet &snippet);
[[nodiscard]] Outcome removeSnippet(const FolderFiles &files, const QString &name); ///< NotFound, Io

/// Whose abbreviation a word is; upper and lower case are alike, tone marks are not.
[[nodiscard]] const TextSnippet *snippetFor(const QList<TextSnippet> &snippets, const QString &word);

} // namespace toasoan
