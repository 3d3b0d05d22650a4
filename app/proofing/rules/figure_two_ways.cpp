#include "app/proofing/rules/quantities.h"
#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QHash>

// House practice: a figure that a slip of the fingers changed, "153 điểm cầu" and later "135 điểm cầu". Two figures of
// one thing are usual in news, so they must count the same two words and swap two neighbouring digits.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.figure-two-ways");
constexpr qsizetype thingWords = 2;

struct Figure
{
    const Passage *passage = nullptr;
    TextRange range;
    QString digits; ///< as written
    int count = 0;
};

bool isText(Part part)
{
    return part != Part::SourceTag && part != Part::Alt && part != Part::Credit && part != Part::Byline;
}

/// "SN 1968", "2001-2010", "1:20": no count.
bool isCount(const QString &text, const Quantity &quantity)
{
    const QStringView marks(u"-–/:.");
    const bool year = quantity.range.length == 4 && quantity.value >= 1000 && quantity.value <= 2100;
    const bool longer = quantity.range.start > 0 && marks.contains(text.at(quantity.range.start - 1));
    const bool apart = quantity.range.end() < text.size() && text.at(quantity.range.end()).isSpace(); // no "53%"
    return apart && quantity.digits && !quantity.scaled && quantity.value >= 10 && !year && !longer;
}

using Figures = QHash<QString, QList<Figure>>; ///< by what they count

void add(const Figure &figure, QList<Figure> &figures)
{
    for (Figure &known : figures) {
        if (known.digits == figure.digits) {
            ++known.count;
            return;
        }
    }
    if (figures.size() < 20) // a table of results is no slip
        figures.append(figure);
}

Figures figuresIn(const ArticleView &view)
{
    Figures figures;
    for (const Passage &passage : view.passages) {
        if (!isText(passage.place.part))
            continue;
        const Reading &reading = view.readingOf(passage);
        for (const Quantity &quantity : quantitiesIn(reading)) {
            const QStringList thing = countedWords(reading, quantity, thingWords);
            const QString written = passage.text.sliced(quantity.range.start, quantity.range.length);
            if (thing.size() == thingWords && isCount(passage.text, quantity))
                add({&passage, quantity.range, written, 1}, figures[thing.join(u' ')]);
        }
    }
    return figures;
}

QList<Finding> check(const ArticleView &view)
{
    if (!isOneArticle(view))
        return {};
    QList<Finding> findings;
    const Figures all = figuresIn(view);
    for (const QList<Figure> &figures : all) {
        if (figures.size() != 2 || !areSwapped(figures.at(0).digits, figures.at(1).digits))
            continue;
        const bool firstIsRare = figures.at(0).count < figures.at(1).count;
        const Figure &rare = figures.at(firstIsRare ? 0 : 1);
        const Figure &other = figures.at(firstIsRare ? 1 : 0);
        const QString message =
            QCoreApplication::translate("Rules", "Elsewhere in this article the figure is %1.").arg(other.digits);
        findings.append(findingAt(*rare.passage, rare.range, {ruleId, Severity::Info, message, {other.digits}}));
    }
    return findings;
}

} // namespace

Rule figureTwoWays()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
