#include "app/language/syllable.h"
#include "app/proofing/built_in_data.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"
#include "app/proofing/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// House practice: a short form that not every reader knows is explained where it first stands, "Liên đoàn Lao động
// (LĐLĐ)". Known ones: resources/house-style/known-abbreviations.txt.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.abbreviation");
constexpr qsizetype shortest = 3; // letters; two are initials or a piece of a longer form
constexpr qsizetype longest = 8;  // longer ones are names in capitals
constexpr qsizetype remarksAtMost = 20;

const QSet<QString> &knownForms()
{
    static const QSet<QString> loaded = [] {
        QSet<QString> forms;
        for (const QString &line : builtInList(QStringLiteral("house-style/known-abbreviations.txt"))) {
            for (const QString &form : line.split(u' ', Qt::SkipEmptyParts))
                forms.insert(form);
        }
        return forms;
    }();
    return loaded;
}

/// Where short forms are explained. Headline and kicker may use what the text explains.
bool isRunningText(Part part)
{
    return part == Part::Sapo || part == Part::Body || part == Part::ListItem || part == Part::Quote;
}

QChar charAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text.at(at) : QChar(u' ');
}

/// "F-16", "35-CT/TW", "U.S", "AT&T", "#ABC": parts of something else.
bool isPartOfLonger(const QString &text, TextRange range)
{
    const QStringView marks(u"-–/.&+@#_'’");
    const QChar before = charAt(text, range.start - 1);
    const QChar after = charAt(text, range.end());
    return marks.contains(before) || (marks.contains(after) && charAt(text, range.end() + 1).isLetterOrNumber());
}

/// "(INF)", "[INF]", "INF (…)": explained here, or explaining.
bool isBracketed(const QString &text, TextRange range)
{
    const qsizetype before = range.start - (charAt(text, range.start - 1) == u' ' ? 2 : 1);
    const qsizetype after = range.end() + (charAt(text, range.end()) == u' ' ? 1 : 0);
    return QStringView(u"([").contains(charAt(text, before)) || QStringView(u")](").contains(charAt(text, after));
}

/// "Ảnh: GUARDIAN", "Công ty EBC", "dòng xe GLX": a name, nothing to explain.
bool isNamed(const QList<ArticleWord> &words, qsizetype i)
{
    static const QSet<QString> before = {
        u"ảnh"_qs,   u"nguồn"_qs, u"video"_qs, u"clip"_qs, u"theo"_qs, u"ty"_qs,     u"tnhh"_qs, u"hãng"_qs,
        u"hiệu"_qs,  u"phần"_qs,  u"đoàn"_qs,  u"nhóm"_qs, u"xe"_qs,   u"máy"_qs,    u"mẫu"_qs,  u"dòng"_qs,
        u"súng"_qs,  u"chip"_qs,  u"game"_qs,  u"phim"_qs, u"tàu"_qs,  u"báo"_qs,    u"kênh"_qs, u"mã"_qs,
        u"phiếu"_qs, u"cư"_qs,    u"nhà"_qs,   u"cảng"_qs, u"bom"_qs,  u"quỹ"_qs,    u"đài"_qs,  u"tin"_qs,
        u"hình"_qs,  u"tải"_qs,   u"mật"_qs,   u"hiểm"_qs, u"ngầm"_qs, u"sơn"_qs,    u"tờ"_qs,   u"chí"_qs,
        u"trang"_qs, u"chữ"_qs,   u"mìn"_qs,   u"lửa"_qs,  u"tăng"_qs, u"diesel"_qs, u"thẻ"_qs,  u"hệ"_qs};
    return i > 0 && before.contains(words.at(i - 1).key());
}

/// Other capitals around: a name of a company, a title in capitals.
bool isAmongCapitals(const QList<ArticleWord> &words, qsizetype i)
{
    const auto capital = [&words](qsizetype at) {
        return at >= 0 && at < words.size() && isAllCapitals(words.at(at).text())
               && !knownForms().contains(words.at(at).text());
    };
    return capital(i - 1) || capital(i + 1);
}

/// "GLE 350", "Mercedes GLE", "EMV Group": names of things.
bool isInName(const QString &text, const QList<ArticleWord> &words, qsizetype i)
{
    const TextRange range = words.at(i).range();
    if (charAt(text, range.end()) == u' ' && charAt(text, range.end() + 1).isDigit())
        return true;
    const auto foreign = [&words](qsizetype at) {
        return at >= 0 && at < words.size() && startsWithCapital(words.at(at).text())
               && !isAllCapitals(words.at(at).text()) && !splitSyllable(words.at(at).key());
    };
    return (words.at(i).joined() && foreign(i - 1))
           || (i + 1 < words.size() && words.at(i + 1).joined() && foreign(i + 1));
}

/// "NAM", "VINH": a Vietnamese word in capitals.
bool isVietnameseWord(const ArticleWord &word)
{
    return splitSyllable(word.key()).has_value();
}

bool isRoman(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"IVXLCM").contains(c); });
}

bool isShortForm(const Passage &passage, const QList<ArticleWord> &words, qsizetype i)
{
    const ArticleWord &word = words.at(i);
    return word.text().size() >= shortest && word.text().size() <= longest && isAllCapitals(word.text())
           && !knownForms().contains(word.text()) && !isRoman(word.text()) && !isVietnameseWord(word)
           && !isPartOfLonger(passage.text, word.range()) && !isAmongCapitals(words, i);
}

/// Once a name, always a name: nobody explains "Hãng KAMAZ" at its next use.
bool isName(const Passage &passage, const QList<ArticleWord> &words, qsizetype i)
{
    const bool defined =
        i + 1 < words.size() && words.at(i + 1).joined() && words.at(i + 1).key() == u"là"; // "KOK là…"
    return defined || isNamed(words, i) || isInName(passage.text, words, i);
}

Finding findingFor(const Passage &passage, const ArticleWord &word)
{
    const QString message =
        QCoreApplication::translate("Rules", "“%1” is not explained where it first stands.").arg(word.text());
    return findingAt(passage, word.range(), {ruleId, Severity::Info, message, {}});
}

QList<Finding> check(const ArticleView &view)
{
    if (!isOneArticle(view))
        return {};
    QList<Finding> findings;
    QSet<QString> seen;
    for (const Passage &passage : view.passages) {
        if (!isRunningText(passage.place.part))
            continue;
        const QList<ArticleWord> &words = view.wordsOf(passage);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!isAllCapitals(words.at(i).text()) || seen.contains(words.at(i).text())
                || !isShortForm(passage, words, i))
                continue;
            seen.insert(words.at(i).text());
            if (!isBracketed(passage.text, words.at(i).range()) && !isName(passage, words, i)
                && findings.size() < remarksAtMost)
                findings.append(findingFor(passage, words.at(i)));
        }
    }
    return findings;
}

} // namespace

Rule abbreviation()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
