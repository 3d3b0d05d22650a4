#include "app/proofing/house_dictionary.h"

#include "app/base/durable_file.h"
#include "app/language/normalize.h"
#include "app/language/tone.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype fileBytes = 1024 * 1024;
constexpr qsizetype mostWords = 8;
constexpr qsizetype longestEntry = 100;

/// The words of an entry as readings give them: "Mường-Típ" is two.
QStringList wordsIn(const QString &entry)
{
    QStringList words;
    for (const Word &word : wordsOf(entry))
        words.append(toOldStyle(word.text));
    return words;
}

QString tidied(const QString &entry)
{
    QStringList parts = normalizedText(entry).simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = toOldStyle(part);
    return parts.join(u' ');
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.isSurrogate();
}

QString whatIsWrong(const QString &entry)
{
    if (entry.size() > longestEntry || wordsIn(entry).size() > mostWords)
        return QStringLiteral("too long for a word or a name");
    if (std::any_of(entry.begin(), entry.end(), isControl))
        return QStringLiteral("a character that belongs to no word");
    return wordsIn(entry).isEmpty() ? QStringLiteral("no word") : QString();
}

bool isWrittenAs(const QString &text, const QString &entryWord)
{
    const QString word = toOldStyle(text);
    if (word == entryWord)
        return true;
    const QString small = word.toLower();
    return (startsWithCapital(word) && small == entryWord) || (isAllCapitals(word) && small == entryWord.toLower());
}

bool standsAt(const QList<ArticleWord> &words, qsizetype first, const QStringList &entry)
{
    if (first + entry.size() > words.size())
        return false;
    for (qsizetype i = 0; i < entry.size(); ++i) {
        if (!isWrittenAs(words.at(first + i).text(), entry.at(i)))
            return false;
    }
    return true;
}

tl::unexpected<Error> badLine(const QString &path, qsizetype line, const QString &reason)
{
    return failure(ErrorCode::BadInput, QStringLiteral("%1: line %2: %3").arg(path).arg(line).arg(reason), {path});
}

qsizetype lineOf(const QString &text, qsizetype position)
{
    return text.left(position).count(u'\n') + 1;
}

Result<QString> textIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, fileBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Result<QString>(QString()) : tl::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return badLine(path, lineOf(text, text.indexOf(QChar::ReplacementCharacter)), QStringLiteral("not UTF-8"));
    return text;
}

Result<HouseDictionary> dictionaryIn(const QString &text, const QString &path)
{
    HouseDictionary dictionary;
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString entry = line.section(u'#', 0, 0).trimmed();
        if (entry.isEmpty())
            continue;
        if (const Outcome added = dictionary.add(entry); !added)
            return badLine(path, number, added.error().detail);
    }
    return dictionary;
}

/// `entries` go to the end of what people wrote.
Outcome appendLines(const QString &path, QString text, const QStringList &entries)
{
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    const QByteArray bytes = QString(text + entries.join(u'\n') + u'\n').toUtf8();
    if (bytes.size() > fileBytes)
        return failure(ErrorCode::TooLarge, {}, {path, QString::number(fileBytes)});
    return makePrivateFolder(QFileInfo(path).absolutePath()).and_then([&] {
        return writeDurably(path, bytes, FileAccess::Shared);
    });
}

Result<QStringList> mergeInto(const QString &path, const HouseDictionary &other)
{
    const Result<QString> text = textIn(path);
    if (!text)
        return tl::unexpected(text.error());
    Result<HouseDictionary> dictionary = dictionaryIn(*text, path);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    const QStringList added = dictionary->merge(other);
    if (added.isEmpty())
        return added;
    return appendLines(path, *text, added).map([&] { return added; });
}

} // namespace

QStringList HouseDictionary::entries() const
{
    QStringList entries(m_entries.begin(), m_entries.end());
    entries.sort();
    return entries;
}

Outcome HouseDictionary::add(const QString &entry)
{
    const QString text = tidied(entry);
    if (const QString wrong = whatIsWrong(text); !wrong.isEmpty())
        return failure(ErrorCode::BadInput, wrong, {entry});
    if (m_entries.contains(text))
        return {};
    const QStringList words = wordsIn(text);
    m_entries.insert(text);
    m_byHead.insert(wordKey(words.first()), words);
    return {};
}

QStringList HouseDictionary::merge(const HouseDictionary &other)
{
    QStringList added;
    for (const QString &entry : other.entries()) {
        if (m_entries.contains(entry))
            continue;
        added.append(entry);
        m_byHead.insert(wordKey(wordsIn(entry).first()), wordsIn(entry));
        m_entries.insert(entry);
    }
    return added;
}

/// How many words the longest entry that begins there has; 0 when none does.
qsizetype HouseDictionary::wordsCoveredAt(const QList<ArticleWord> &words, qsizetype first) const
{
    qsizetype longest = 0;
    const auto [begin, end] = m_byHead.equal_range(words.at(first).key());
    for (auto entry = begin; entry != end; ++entry) {
        if (entry->size() > longest && standsAt(words, first, *entry))
            longest = entry->size();
    }
    return longest;
}

bool HouseDictionary::covers(const QList<ArticleWord> &words, TextRange range) const
{
    if (isEmpty())
        return false;
    const auto firstIn = std::partition_point(
        words.begin(), words.end(), [range](const ArticleWord &word) { return word.range().end() <= range.start; });
    qsizetype word = firstIn - words.begin();
    qsizetype coveredTo = 0;
    for (qsizetype i = std::max<qsizetype>(0, word - mostWords + 1); i <= word && i < words.size(); ++i)
        coveredTo = std::max(coveredTo, i + wordsCoveredAt(words, i));
    const bool any = coveredTo > word;
    for (; word < words.size() && words.at(word).range().start < range.end(); ++word) {
        coveredTo = std::max(coveredTo, word + wordsCoveredAt(words, word));
        if (coveredTo <= word)
            return false;
    }
    return any;
}

QString houseDictionaryPath(const QString &dataFolder)
{
    return dataFolder + QStringLiteral("/language/house-words.txt");
}

Result<HouseDictionary> loadHouseDictionary(const QString &path)
{
    return textIn(path).and_then([&path](const QString &text) { return dictionaryIn(text, path); });
}

Outcome addToHouseDictionary(const QString &path, const QString &entry)
{
    HouseDictionary one;
    if (Outcome added = one.add(entry); !added)
        return added;
    return mergeInto(path, one).map([](const QStringList &) {});
}

Result<QStringList> mergeIntoHouseDictionary(const QString &path, const QString &other)
{
    if (!QFileInfo::exists(other))
        return failure(ErrorCode::NotFound, {}, {other});
    return loadHouseDictionary(other).and_then(
        [&path](const HouseDictionary &dictionary) { return mergeInto(path, dictionary); });
}

const HouseDictionary &HouseDictionaryFile::now()
{
    const QFileInfo file(m_path);
    const QPair<QDateTime, qint64> seen{file.lastModified(), file.size()};
    if (m_path.isEmpty() || seen == m_seen)
        return m_dictionary;
    m_seen = seen;
    Result<HouseDictionary> read = loadHouseDictionary(m_path);
    if (read)
        m_dictionary = *std::move(read);
    else
        m_problem = read.error();
    return m_dictionary;
}

} // namespace toasoan
