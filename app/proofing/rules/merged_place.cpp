#include "app/language/syllable.h"
#include "app/proofing/built_in_data.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

// Resolution 202/2025/QH15 of 12 June 2025: 34 provinces instead of 63 from 1 July 2025; Law 72/2025/QH15 ended the
// district level on the same day. Names, dates and sources: resources/house-style/places-2025.json. Only "tỉnh X" and
// "Tỉnh ủy X" are looked at: communes and wards still bear many of the names.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.merged-place");
constexpr qsizetype longestName = 4;    // syllables: Bà Rịa - Vũng Tàu
constexpr qsizetype longestHalf = 400;  // of a sentence, in UTF-16 units
constexpr qsizetype undatedRemarks = 3; // an article without a date may tell of older days

/// The dated register.
struct Register
{
    QDate since;
    QHash<QString, QString> merged; ///< key of the old name → "tỉnh Tuyên Quang"
    QSet<QString> others;           ///< keys of the provinces that go on
};

QString keyOf(const QString &name)
{
    QStringList keys;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word != u"-")
            keys.append(wordKey(word));
    }
    return keys.join(u' ');
}

void readMerger(const QJsonObject &merger, Register &places)
{
    places.others.insert(keyOf(merger.value(u"name").toString()));
    for (const QJsonValue &old : merger.value(u"from").toArray())
        places.merged.insert(keyOf(old.toString()), merger.value(u"now").toString());
}

Register loadRegister()
{
    const QJsonObject file =
        QJsonDocument::fromJson(builtInFile(QStringLiteral("house-style/places-2025.json"))).object();
    Register places;
    places.since = QDate::fromString(file.value(u"since").toString(), Qt::ISODate);
    for (const QJsonValue &merger : file.value(u"merged").toArray())
        readMerger(merger.toObject(), places);
    for (const QJsonValue &name : file.value(u"unchanged").toArray())
        places.others.insert(keyOf(name.toString()));
    const QJsonObject spellings = file.value(u"spellings").toObject();
    for (auto spelling = spellings.begin(); spelling != spellings.end(); ++spelling) {
        const QString known = keyOf(spelling.value().toString());
        if (places.merged.contains(known))
            places.merged.insert(keyOf(spelling.key()), places.merged.value(known));
        else
            places.others.insert(keyOf(spelling.key()));
    }
    return places;
}

const Register &places()
{
    static const Register loaded = loadRegister();
    return loaded;
}

bool isProse(Part part)
{
    return part != Part::Byline && part != Part::SourceTag && part != Part::Alt && part != Part::Credit;
}

/// The sentence around a stretch, roughly: full stops before a space part sentences, and none is endless.
QString sentenceAround(const QString &text, TextRange range)
{
    const qsizetype first = std::max<qsizetype>(0, range.start - longestHalf);
    const QStringView near = QStringView(text).sliced(first, std::min(text.size(), range.end() + longestHalf) - first);
    const qsizetype before = range.start > first ? near.lastIndexOf(u". ", range.start - first - 1) : -1;
    const qsizetype after = near.indexOf(u". ", range.end() - first);
    const qsizetype start = before < 0 ? 0 : before + 2;
    return near.sliced(start, (after < 0 ? near.size() : after) - start).toString();
}

/// "tỉnh Hà Giang cũ", "nguyên Bí thư Tỉnh ủy", "năm 2019": the old name is the right one there.
bool tellsOfThePast(const Passage &passage, TextRange range)
{
    static const QRegularExpression past = unicodePattern(QStringLiteral(
        "(?<!\\p{L})(?:cũ|trước|sáp nhập|hợp nhất|nguyên|từng|xưa|thời|hồi|nay (?:là|thuộc)|ngày ấy|lịch sử|quê"
        "|SN|19\\d\\d|20[01]\\d|202[0-4])(?!\\p{L})|/(?:19\\d\\d|20[01]\\d|202[0-4])"));
    return past.match(sentenceAround(passage.text, range)).hasMatch();
}

/// A name of the register at a word: how many words it has; 0: none.
struct NameAt
{
    qsizetype length = 0;
    QString now; ///< empty for a province that goes on
};

NameAt nameAt(const QList<ArticleWord> &words, qsizetype first)
{
    NameAt found;
    QString key;
    for (qsizetype i = first; i < words.size() && i < first + longestName; ++i) {
        if (!startsWithCapital(words.at(i).text()))
            break;
        key += (key.isEmpty() ? QString() : QStringLiteral(" ")) + words.at(i).key();
        const auto merged = places().merged.constFind(key);
        if (merged != places().merged.constEnd())
            found = {i - first + 1, *merged};
        else if (places().others.contains(key))
            found = {i - first + 1, {}};
    }
    return found;
}

/// Where the next name of "các tỉnh A, B và C" begins; -1 at its end.
qsizetype nextInList(const QString &text, const QList<ArticleWord> &words, qsizetype after)
{
    if (after >= words.size())
        return -1;
    if (words.at(after).key() == u"và")
        return after + 1 < words.size() ? after + 1 : -1;
    const qsizetype start = words.at(after - 1).range().end();
    const QStringView gap = QStringView(text).sliced(start, words.at(after).range().start - start).trimmed();
    return gap == u"," || gap == u"-" || gap == u"–" ? after : -1;
}

class Search
{
public:
    explicit Search(const ArticleView &view) : m_view(view), m_date(view.article->eventDate) {}

    QList<Finding> run()
    {
        for (const Passage &passage : m_view.passages) {
            if (isProse(passage.place.part))
                readPassage(passage, m_view.wordsOf(passage));
        }
        return m_findings;
    }

private:
    void readPassage(const Passage &passage, const QList<ArticleWord> &words)
    {
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (words.at(i).key() == u"tỉnh")
                readProvinces(passage, words, i);
            else
                readDistrict(passage, words, i);
        }
    }

    void readProvinces(const Passage &passage, const QList<ArticleWord> &words, qsizetype head)
    {
        const QString &next = words.at(head + 1).key();
        const bool body = next == u"ủy" || next == u"đoàn";
        qsizetype at = head + (body ? 2 : 1);
        while (at >= 0 && at < words.size()) {
            const NameAt name = nameAt(words, at);
            if (name.length == 0)
                return;
            if (!name.now.isEmpty()) {
                const bool withHead = !body && at == head + 1 && words.at(at).joined();
                say(passage, spanOf(words.at(withHead ? head : at), words.at(at + name.length - 1)), name.now,
                    withHead ? QStringList{name.now} : QStringList());
            }
            at = nextInList(passage.text, words, at + name.length);
        }
    }

    void say(const Passage &passage, TextRange range, const QString &now, const QStringList &replacements)
    {
        const QString written = passage.text.sliced(range.start, range.length);
        if (m_said.contains(now + wordKey(written)) || (!m_date.isValid() && m_findings.size() >= undatedRemarks)
            || tellsOfThePast(passage, range))
            return;
        m_said.insert(now + wordKey(written));
        const QString message =
            (m_date.isValid()
                 ? QCoreApplication::translate("Rules", "Since 1 July 2025 this is %1 (Resolution 202/2025/QH15).")
                 : QCoreApplication::translate(
                     "Rules", "Of events since 1 July 2025 this would be %1 (Resolution 202/2025/QH15)."))
                .arg(now);
        m_findings.append(findingAt(passage, range, {ruleId, Severity::Info, message, replacements}));
    }

    /// "huyện Nam Đàn", "Huyện ủy", "thị xã Cửa Lò": one remark an article, and only when its day is known.
    void readDistrict(const Passage &passage, const QList<ArticleWord> &words, qsizetype i)
    {
        if (m_districtSaid || !m_date.isValid())
            return;
        const qsizetype last = endOfDistrict(words, i);
        if (last <= i || tellsOfThePast(passage, spanOf(words.at(i), words.at(last))))
            return;
        m_districtSaid = true;
        const QString message = QCoreApplication::translate(
            "Rules", "There are no districts since 1 July 2025 (Law 72/2025/QH15): name the commune or ward.");
        m_findings.append(
            findingAt(passage, spanOf(words.at(i), words.at(last)), {ruleId, Severity::Info, message, {}}));
    }

    /// The last word of what names a district from `i` on; -1: nothing does.
    static qsizetype endOfDistrict(const QList<ArticleWord> &words, qsizetype i)
    {
        const QString &key = words.at(i).key();
        const bool town = key == u"thị" && words.at(i + 1).key() == u"xã";
        if (key != u"huyện" && key != u"quận" && !town)
            return -1;
        const qsizetype next = i + (town ? 2 : 1);
        if (next >= words.size() || !words.at(next).joined())
            return -1;
        const ArticleWord &name = words.at(next);
        if (!town && words.at(next).key() == u"ủy")
            return next;
        const bool vietnamese = startsWithCapital(name.text()) && !isAllCapitals(name.text())
                                && splitSyllable(name.text().toLower()).has_value() && name.text() != u"Cam";
        return vietnamese ? endOfName(words, next) : -1;
    }

    static qsizetype endOfName(const QList<ArticleWord> &words, qsizetype first)
    {
        qsizetype last = first;
        while (last + 1 < words.size() && last - first < 2 && words.at(last + 1).joined()
               && startsWithCapital(words.at(last + 1).text()))
            ++last;
        return last;
    }

    const ArticleView &m_view;
    QDate m_date;
    QSet<QString> m_said;
    bool m_districtSaid = false;
    QList<Finding> m_findings;
};

QList<Finding> check(const ArticleView &view)
{
    if (!view.article || (view.article->eventDate.isValid() && view.article->eventDate < places().since))
        return {};
    return Search(view).run();
}

} // namespace

Rule mergedPlace()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
