#include "app/language/spoken/spoken_words.h"

#include <QFile>

#include <algorithm>

namespace toasoan {
namespace {

QList<SpokenEntry> entriesOf(const QByteArray &file)
{
    QList<SpokenEntry> entries;
    for (const QString &line : QString::fromUtf8(file).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && !line.startsWith(u'#'))
            entries.append({line.first(tab), line.sliced(tab + 1).trimmed()});
    }
    return entries;
}

QHash<QString, QString> tableOf(const QByteArray &file)
{
    QHash<QString, QString> table;
    for (const SpokenEntry &entry : entriesOf(file))
        table.insert(entry.written, entry.said);
    return table;
}

/// The letters and digits at this place; of anything else the one character.
QString headAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isOfSpokenWord(text[end]))
        ++end;
    return text.sliced(at, std::max<qsizetype>(end - at, 1)).toString();
}

/// "TP." is a short form only before a name; at the end of a sentence its full stop is the sentence's.
bool endsThere(const QString &written, QStringView text, qsizetype end)
{
    if (!written.endsWith(u'.') || !written.front().isUpper())
        return isWordEnd(text, end) || !isOfSpokenWord(written.back());
    const qsizetype next = end < text.size() && text[end].isSpace() ? end + 1 : end;
    return next < text.size() && text[next].isUpper();
}

const SpokenEntry *longestAt(const QHash<QString, QList<SpokenEntry>> &table, QStringView text, qsizetype at)
{
    const auto found = table.constFind(headAt(text, at));
    if (found == table.cend())
        return nullptr;
    const auto entry = std::find_if(found->begin(), found->end(), [text, at](const SpokenEntry &entry) {
        return text.sliced(at).startsWith(entry.written) && endsThere(entry.written, text, at + entry.written.size());
    });
    return entry == found->end() ? nullptr : &*entry;
}

QString contextName(Context context)
{
    switch (context) {
    case Context::Day:
        return QStringLiteral("day");
    case Context::NoDayWord:
        return QStringLiteral("no-day-word");
    case Context::AllDay:
        return QStringLiteral("all-day");
    case Context::House:
        return QStringLiteral("house");
    case Context::Share:
        return QStringLiteral("share");
    case Context::Shared:
        return QStringLiteral("shared");
    case Context::Digits:
        return QStringLiteral("digits");
    case Context::Magnitude:
        return QStringLiteral("magnitude");
    case Context::Per:
        return QStringLiteral("per");
    case Context::Score:
        return QStringLiteral("score");
    case Context::Counted:
        return QStringLiteral("counted");
    case Context::Roman:
        return QStringLiteral("roman");
    case Context::Title:
        return QStringLiteral("title");
    }
    return {};
}

QByteArray builtIn(const QString &name)
{
    QFile file(QStringLiteral(":/radio/") + name);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    return there ? file.readAll() : QByteArray();
}

} // namespace

SpokenWords::SpokenWords(const Files &files)
    : m_phrases(byHead(files.acronyms))
    , m_units(byHead(files.units))
    , m_acronyms(tableOf(files.acronyms))
    , m_issuers(tableOf(files.documents))
    , m_letters(tableOf(files.letters))
{
    for (const SpokenEntry &entry : entriesOf(files.contexts))
        m_contexts[entry.written].insert(entry.said);
}

SpokenWords::ByHead SpokenWords::byHead(const QByteArray &file)
{
    ByHead table;
    for (const SpokenEntry &entry : entriesOf(file))
        table[headAt(entry.written, 0)].append(entry);
    for (QList<SpokenEntry> &entries : table) {
        std::stable_sort(entries.begin(), entries.end(), [](const SpokenEntry &a, const SpokenEntry &b) {
            return a.written.size() > b.written.size();
        });
    }
    return table;
}

const SpokenEntry *SpokenWords::phraseAt(QStringView text, qsizetype at) const
{
    return longestAt(m_phrases, text, at);
}

const SpokenEntry *SpokenWords::unitAt(QStringView text, qsizetype at) const
{
    return at < text.size() ? longestAt(m_units, text, at) : nullptr;
}

std::optional<QString> SpokenWords::acronym(QStringView written) const
{
    const auto found = m_acronyms.constFind(written.toString());
    return found == m_acronyms.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> SpokenWords::issuer(QStringView sign) const
{
    const auto found = m_issuers.constFind(sign.toString());
    return found == m_issuers.cend() ? std::nullopt : std::optional(*found);
}

QString SpokenWords::letterName(QChar letter) const
{
    return m_letters.value(letter.toUpper(), letter);
}

bool SpokenWords::isIn(Context context, const QString &words) const
{
    return m_contexts.value(contextName(context)).contains(words);
}

const SpokenWords &builtInSpokenWords()
{
    static const SpokenWords words({builtIn(QStringLiteral("acronyms.tsv")), builtIn(QStringLiteral("units.tsv")),
                                    builtIn(QStringLiteral("letters.tsv")), builtIn(QStringLiteral("contexts.tsv")),
                                    builtIn(QStringLiteral("documents.tsv"))});
    return words;
}

bool isOfSpokenWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark();
}

bool isWordEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || !isOfSpokenWord(text[at]);
}

} // namespace toasoan
