#include "app/language/fold.h"
#include "app/language/syllable.h"
#include "app/proofing/rules/proper_names.h"
#include "app/proofing/rules/rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

// House practice: a person or a place keeps its name through an article. Two people may have near names, so only a name
// that stands once beside one that stands at least twice is questioned.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.name-spelling");
constexpr int commonCount = 2;
constexpr int surelyCount = 3;       // when both are good syllables that begin or end with other letters
constexpr qsizetype longestName = 5; // words

struct Use
{
    ProperName first;
    int count = 0;
};
using Uses = QHash<QString, Use>; ///< by key

bool isText(Part part)
{
    return part != Part::SourceTag && part != Part::Alt && part != Part::Credit && part != Part::Byline;
}

/// "Sở Giao thông" and "Sở Giáo dục" are two offices; style.name-two-ways looks at those.
bool beginsOffice(const ProperName &name)
{
    static const QSet<QString> heads = {u"sở"_qs,   u"bộ"_qs,  u"ban"_qs,  u"phó"_qs, u"cục"_qs,    u"vụ"_qs,
                                        u"viện"_qs, u"hội"_qs, u"tổng"_qs, u"đại"_qs, u"trưởng"_qs, u"phòng"_qs,
                                        u"công"_qs, u"ủy"_qs,  u"chi"_qs,  u"nhà"_qs, u"trung"_qs,  u"trường"_qs,
                                        u"ông"_qs,  u"bà"_qs,  u"anh"_qs,  u"chị"_qs, u"luật"_qs,   u"nghị"_qs};
    return heads.contains(name.words.first().key());
}

void add(const ProperName &name, Uses &uses)
{
    const bool cut =
        name.words.size() == 2 && (name.words.first().key() == u"văn" || name.words.first().key() == u"thị");
    if (cut || (name.words.size() < 4 && beginsOffice(name)))
        return;
    if (name.words.size() < 2 || name.words.size() > longestName)
        return;
    Use &use = uses[name.key()];
    if (use.count++ == 0)
        use.first = name;
}

Uses usesIn(const ArticleView &view, QHash<QString, int> &syllables)
{
    Uses uses;
    for (const Passage &passage : view.passages) {
        if (!isText(passage.place.part))
            continue;
        const QList<ArticleWord> &words = view.wordsOf(passage);
        for (const ArticleWord &word : words) {
            if (startsWithCapital(word.text()))
                ++syllables[word.key()];
        }
        for (const ProperName &name : properNamesIn(passage, words)) {
            add(name, uses);
            if (name.opens && !isPerson(name))
                add(withoutFirst(name), uses);
        }
    }
    return uses;
}

/// The name with one word left open: what names that differ there have in common.
QString keyWithGap(const ProperName &name, qsizetype gap)
{
    QString key;
    for (qsizetype i = 0; i < name.words.size(); ++i)
        key += (i == gap ? QStringLiteral("*") : name.words.at(i).key()) + u' ';
    return key;
}

/// Two names side by side are two people: "Trần Văn Hùng và Trần Văn Hưng".
bool standTogether(const ProperName &one, const ProperName &other)
{
    return one.passage == other.passage;
}

/// "Trần Văn S.", "Ea H’leo": letters and pieces of words are no syllables.
bool isWhole(const QString &syllable)
{
    return syllable.size() > 1
           && std::any_of(syllable.begin(), syllable.end(), [](QChar c) { return isVowel(withoutTone(c).letter); });
}

/// "Đồng" and "Bồng" may be two communes; "Thúy" and "Thuy", "Lưu" and "Luư" hardly.
bool areBothSyllables(const QString &one, const QString &other)
{
    return folded(one) != folded(other) && splitSyllable(one) && splitSyllable(other);
}

class Comparison
{
public:
    explicit Comparison(const ArticleView &view) : m_uses(usesIn(view, m_syllables)) {}

    QList<Finding> run()
    {
        QHash<QString, QList<QPair<const Use *, qsizetype>>> groups;
        for (const Use &use : std::as_const(m_uses)) {
            for (qsizetype gap = use.first.opens ? 1 : 0; gap < use.first.words.size(); ++gap)
                groups[keyWithGap(use.first, gap)].append({&use, gap});
        }
        for (const auto &group : std::as_const(groups))
            compare(group);
        return m_findings;
    }

private:
    void compare(const QList<QPair<const Use *, qsizetype>> &group)
    {
        if (group.size() < 2)
            return;
        const auto usual = std::max_element(
            group.begin(), group.end(), [](const auto &a, const auto &b) { return a.first->count < b.first->count; });
        if (usual->first->count < commonCount)
            return;
        for (const auto &[rare, gap] : group) {
            if (rare != usual->first && rare->count == 1 && isSlip(*rare, *usual->first, gap))
                say(rare->first, usual->first->first);
        }
    }

    bool isSlip(const Use &rare, const Use &usual, qsizetype gap) const
    {
        const QString &written = rare.first.words.at(gap).key();
        const QString &other = usual.first.words.at(gap).key();
        const int enough = areBothSyllables(written, other) ? surelyCount : commonCount;
        return usual.count >= enough && isWhole(written) && isWhole(other) && areNear(written, other)
               && m_syllables.value(written) == 1 && !standTogether(rare.first, usual.first);
    }

    void say(const ProperName &rare, const ProperName &usual)
    {
        QString name;
        for (const ArticleWord &word : usual.words)
            name += (name.isEmpty() ? QString() : QStringLiteral(" ")) + word.text();
        const QString message =
            QCoreApplication::translate("Rules", "Elsewhere in this article the name is “%1”.").arg(name);
        m_findings.append(findingAt(*rare.passage, rare.range(), {ruleId, Severity::Info, message, {name}}));
    }

    QHash<QString, int> m_syllables; ///< how often each stands with a capital
    Uses m_uses;
    QList<Finding> m_findings;
};

QList<Finding> check(const ArticleView &view)
{
    return isOneArticle(view) ? Comparison(view).run() : QList<Finding>();
}

} // namespace

Rule nameSpelling()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
