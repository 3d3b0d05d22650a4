#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

// Decree 30/2020/NĐ-CP App. II §V.1: Nhân dân and Nhà nước have a capital in official texts. The decree itself writes
// "quản lý nhà nước", so only what stands beside the Party, the State or the people as bodies is named.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.special-noun");

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

QString keyAt(const QList<ArticleWord> &words, qsizetype at)
{
    return at >= 0 && at < words.size() ? words.at(at).key() : QString();
}

/// "Đảng và nhà nước", "Đảng, nhà nước", "nhà nước và Nhân dân"
bool isStateBesideParty(const QList<ArticleWord> &words, qsizetype at)
{
    const qsizetype before = keyAt(words, at - 1) == u"và" ? at - 2 : at - 1;
    return before >= 0 && words.at(before).text() == u"Đảng" && (before == at - 2 || !words.at(at).joined());
}

/// The people of another country, or of two.
bool isOfOthers(const QList<ArticleWord> &words, qsizetype after)
{
    static const QSet<QString> counts = setOf(QStringLiteral("tệ hai ba các nước thế"));
    if (after >= words.size() || !words.at(after).joined())
        return false;
    const ArticleWord &word = words.at(after);
    return counts.contains(word.key())
           || (startsWithCapital(word.text()) && word.key() != u"việt" && word.key() != u"thủ");
}

/// "cán bộ và nhân dân", "Đảng, Nhà nước và nhân dân", "toàn thể nhân dân", "các tầng lớp nhân dân"
bool isThePeople(const QList<ArticleWord> &words, qsizetype at)
{
    static const QSet<QString> groups = setOf(QStringLiteral("thể lớp"));
    static const QSet<QString> bodies = setOf(QStringLiteral("đảng nước phủ hội bộ quyền tri ủy"));
    if (!words.at(at).joined() || isOfOthers(words, at + 2))
        return false;
    const QString before = keyAt(words, at - 1);
    return groups.contains(before) || (before == u"và" && bodies.contains(keyAt(words, at - 2)));
}

/// "nghỉ tết", "tết Nguyên đán": the New Year, not tết Trung thu.
bool isNewYear(const QList<ArticleWord> &words, qsizetype at)
{
    static const QSet<QString> before = setOf(QStringLiteral("ăn nghỉ đón dịp sau trước vui"));
    if (keyAt(words, at + 1) == u"nguyên" && words.at(at + 1).joined())
        return true;
    const bool named = at + 1 < words.size() && words.at(at + 1).joined()
                       && (startsWithCapital(words.at(at + 1).text())
                           || setOf(QStringLiteral("trung đoan thiếu độc tây dương thanh hàn cơm cổ"))
                                  .contains(words.at(at + 1).key()));
    return !named && words.at(at).joined() && before.contains(keyAt(words, at - 1));
}

/// How many words get the capital on the first of them; nothing when none does.
std::optional<qsizetype> nounAt(const QList<ArticleWord> &words, qsizetype at)
{
    const QString &word = words.at(at).text();
    const QString next = at + 1 < words.size() && words.at(at + 1).joined() ? words.at(at + 1).text() : QString();
    if (word == u"nhà" && next == u"nước" && isStateBesideParty(words, at))
        return 2;
    if (word == u"nhân" && next == u"dân" && isThePeople(words, at))
        return 2;
    if (word == u"tết" && isNewYear(words, at))
        return 1;
    return std::nullopt;
}

QList<Finding> check(const PassageView &view)
{
    QList<Finding> findings;
    const QList<ArticleWord> &words = view.reading.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto length = words.at(i).text().at(0).isLower() ? nounAt(words, i) : std::nullopt;
        if (!length)
            continue;
        const TextRange range = spanOf(words.at(i), words.at(i + *length - 1));
        QString right = view.passage.text.sliced(range.start, range.length);
        right[0] = right.at(0).toUpper();
        const QString message =
            QCoreApplication::translate("Rules", "Official texts write “%1” with a capital (Decree 30/2020).")
                .arg(right);
        findings.append(findingAt(view.passage, range, {ruleId, Severity::Info, message, {right}}));
    }
    return findings;
}

} // namespace

Rule specialNoun()
{
    return {ruleId, PassageCheck(check), RuleUse::OfficialTexts};
}

} // namespace toasoan
