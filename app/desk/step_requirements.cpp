#include "app/desk/step_requirements.h"

#include "app/desk/settings.h"
#include "app/proofing/engine.h"
#include "app/proofing/lexicon.h"
#include "app/workflow/required_fields.h"

#include <algorithm>

namespace toasoan {
namespace {

std::optional<Severity> severityFrom(const QString &id)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        if (severityId(severity) == id)
            return severity;
    }
    return std::nullopt;
}

bool isAskedFor(const Finding &finding, const Transition &row)
{
    const QString group = classId(classOfRule(finding.rule));
    return std::any_of(row.checks.begin(), row.checks.end(), [&](const RequiredCheck &check) {
        return check.group == group && finding.severity <= severityFrom(check.severity).value_or(Severity::Error);
    });
}

Waivable waivableIn(const Transition &row, const QString &name)
{
    return row.waivable.contains(name) ? Waivable::Yes : Waivable::No;
}

bool isWaived(const Obstacle &obstacle, const QList<Waiver> &waivers)
{
    return obstacle.waivable == Waivable::Yes
           && std::any_of(waivers.begin(), waivers.end(),
                          [&obstacle](const Waiver &waiver) { return waiver.rule == obstacle.rule; });
}

bool asksFor(const Transition &row, FindingClass group)
{
    return std::any_of(row.checks.begin(), row.checks.end(),
                       [group](const RequiredCheck &check) { return check.group == classId(group); });
}

/// What this person and this newsroom never want to hear of.
CheckOptions optionsFor(const DeskContext &context, const Annotations &annotations)
{
    CheckOptions options;
    options.newSuggestions = 0;
    options.decisions = annotations.decisions;
    options.noProof = annotations.noProof;
    const Settings settings = loadSettings(context.files()).value_or(Settings());
    options.sureness = surenessFromId(settings.sureness);
    options.skipWords = QSet<QString>(settings.dictionaryWords.begin(), settings.dictionaryWords.end());
    for (const IgnoredFinding &ignored : settings.ignoredAlways)
        options.ignoredAlways.insert(ignoreKey(ignored.rule, ignored.text));
    if (auto house = loadHouseDictionary(houseDictionaryPath(context.folder)))
        options.houseWords = *std::move(house);
    return options;
}

} // namespace

QList<Obstacle> obstaclesTo(const Transition &row, const Article &article, const QList<Finding> &findings)
{
    QList<Obstacle> obstacles;
    for (const QString &field : missingFields(article, row.fields))
        obstacles.append({fieldRule(field), field, {}, 1, waivableIn(row, field)});
    for (const Finding &finding : findings) {
        if (!isAskedFor(finding, row))
            continue;
        const auto known = std::find_if(obstacles.begin(), obstacles.end(),
                                        [&finding](const Obstacle &each) { return each.rule == finding.rule; });
        if (known == obstacles.end())
            obstacles.append({finding.rule, {}, finding, 1, waivableIn(row, classId(classOfRule(finding.rule)))});
        else
            ++known->count;
    }
    return obstacles;
}

Outcome isFree(Action action, const QList<Obstacle> &obstacles, const QList<Waiver> &waivers)
{
    QStringList fields;
    int findings = 0;
    const Obstacle *first = nullptr;
    for (const Obstacle &obstacle : obstacles) {
        if (isWaived(obstacle, waivers))
            continue;
        if (!obstacle.field.isEmpty()) {
            fields.append(obstacle.field);
            continue;
        }
        first = first ? first : &obstacle;
        findings += obstacle.count;
    }
    if (!fields.isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("fields-missing"), {actionId(action), fields.join(u',')});
    if (!first)
        return {};
    return failure(
        ErrorCode::Refused, QStringLiteral("findings-hold"),
        {actionId(action), QString::number(findings), first->rule, first->finding.text, first->finding.message});
}

Result<QList<Finding>> findingsFor(const DeskContext &context, const Transition &row, const CurrentText &text)
{
    if (row.checks.isEmpty())
        return QList<Finding>();
    const bool reads = asksFor(row, FindingClass::Spelling);
    auto speller = reads ? Speller::open(pressLexicon()) : Result<Speller>(Speller::withoutDictionary());
    if (!speller)
        return failure(ErrorCode::Refused, QStringLiteral("no-dictionary"), {actionId(row.action)});
    const auto own = loadHouseStyle(houseStyleFolder(context.folder));
    Engine engine(*std::move(speller), reads ? modelPathFor(context.folder) : QString(),
                  own ? *own : shippedHouseStyle());
    return engine.check(text.article, optionsFor(context, text.annotations));
}

} // namespace toasoan
