#include "app/proofing/dictionary_files.h"

#include "app/base/durable_file.h"

#include <QStringDecoder>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype affixBytes = 4 * 1024 * 1024; // Hungarian, the largest known, has 2 MB
constexpr qsizetype wordBytes = 16 * 1024 * 1024;
constexpr qsizetype longestLine = 1000;

tl::unexpected<Error> badFile(const QString &path, const QString &reason)
{
    return failure(ErrorCode::BadInput, path + QStringLiteral(": ") + reason, {path});
}

Result<QStringList> linesOf(const QString &path, qsizetype limit)
{
    const Result<QByteArray> bytes = readFile(path, limit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return badFile(path, QStringLiteral("not UTF-8 text"));
    QStringList lines = text.split(u'\n');
    const auto isTooLong = [](const QString &line) { return line.size() > longestLine; };
    if (std::any_of(lines.begin(), lines.end(), isTooLong))
        return badFile(path, QStringLiteral("a line is too long"));
    return lines;
}

/// Hunspell reads a file that does not say SET as ISO 8859-1.
bool saysUtf8(const QStringList &affixes)
{
    return std::any_of(affixes.begin(), affixes.end(),
                       [](const QString &line) { return line.simplified() == u"SET UTF-8"; });
}

/// Hunspell makes its table as large as the first line says.
bool countIsSound(const QStringList &lines)
{
    bool isNumber = false;
    const qlonglong count = lines.value(0).trimmed().toLongLong(&isNumber);
    return isNumber && count >= 0 && count <= 2 * lines.size() + 1000;
}

QString wordOf(const QString &line)
{
    return line.section(u'/', 0, 0).section(u'\t', 0, 0).trimmed();
}

} // namespace

Result<QStringList> dictionaryWords(const QString &base)
{
    const QString affixPath = base + QStringLiteral(".aff");
    const QString wordPath = base + QStringLiteral(".dic");
    const Result<QStringList> affixes = linesOf(affixPath, affixBytes);
    if (!affixes)
        return affixes;
    if (!saysUtf8(*affixes))
        return badFile(affixPath, QStringLiteral("no dictionary in UTF-8"));
    const Result<QStringList> lines = linesOf(wordPath, wordBytes);
    if (!lines)
        return lines;
    if (!countIsSound(*lines))
        return badFile(wordPath, QStringLiteral("the first line is not the number of words"));
    QStringList words;
    for (const QString &line : lines->sliced(1)) {
        if (const QString word = wordOf(line); !word.isEmpty())
            words.append(word);
    }
    return words.isEmpty() ? Result<QStringList>(badFile(wordPath, QStringLiteral("no words"))) : words;
}

} // namespace toasoan
