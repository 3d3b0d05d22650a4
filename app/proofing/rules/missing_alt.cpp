#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("structure.missing-alt");

bool figureHasPicture(const Block &block, int item)
{
    if (const auto *figure = std::get_if<Figure>(&block.content))
        return figure->picture.has_value();
    if (const auto *gallery = std::get_if<Gallery>(&block.content))
        return item < gallery->figures.size() && gallery->figures.at(item).picture.has_value();
    return true;
}

/// Whether there is a picture that someone may be unable to see; without the article, there may be.
bool hasPicture(const QList<Block> &blocks, const Place &place)
{
    for (const Block &block : blocks) {
        if (block.id == place.block)
            return figureHasPicture(block, place.item);
        if (const auto *box = std::get_if<Box>(&block.content); box && !hasPicture(box->blocks, place))
            return false;
    }
    return true;
}

QList<Finding> check(const ArticleView &view)
{
    if (view.fields == FieldsKnown::No)
        return {};
    QList<Finding> findings;
    for (const FigurePassages &figure : figuresOf(view.passages)) {
        if (!figure.alt->text.trimmed().isEmpty())
            continue;
        const bool picture = !view.article || hasPicture(view.article->body, figure.alt->place);
        const QString message =
            QCoreApplication::translate("Rules", "The picture has no alternative text for readers who cannot see it.");
        findings.append(findingAt(*figure.alt, {ruleId, picture ? Severity::Warning : Severity::Info, message, {}}));
    }
    return findings;
}

} // namespace

Rule missingAlt()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
