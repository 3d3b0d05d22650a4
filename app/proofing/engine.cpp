#include "app/proofing/engine.h"

#include "app/base/limits.h"
#include "app/base/memory.h"
#include "app/language/normalize.h"
#include "app/language/tone.h"
#include "app/proofing/picture_words.h"
#include "app/proofing/quotations.h"
#include "app/proofing/rules/all_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int keptUnits = 16 * 1024 * 1024; // UTF-16 units of text: more than an article may hold
constexpr qsizetype keptSuggestions = 4000;
constexpr qsizetype mostOfOneRule = 500; // findings in one passage: with more it is no text

struct ReadingOrder
{
    QHash<Place, qsizetype> places;

    explicit ReadingOrder(const QList<Passage> &passages)
    {
        for (qsizetype i = 0; i < passages.size(); ++i)
            places.insert(passages.at(i).place, i);
    }

    bool operator()(const Finding &a, const Finding &b) const
    {
        const auto key = [this](const Finding &f) {
            return std::tuple(places.value(f.place), f.range.start, -f.range.length);
        };
        return key(a) < key(b);
    }
};

bool covers(const Finding &a, const Finding &b)
{
    return a.place == b.place && a.range.start <= b.range.start && a.range.end() >= b.range.end();
}

/// A dictionary of people's own answers these.
bool isAboutWords(const QString &rule)
{
    return classOfRule(rule) == FindingClass::Spelling || rule == unknownWordId();
}

/// A fix that replaces the whole stretch makes the word in it right or gone. Of two that are about the same letters the
/// one whose rule is listed first is heard.
bool isCoveredByFix(const Finding &finding, const QList<Finding> &findings, const QStringList &rules)
{
    const auto isHeardFirst = [&](const Finding &other) {
        return other.range != finding.range || rules.indexOf(other.rule) < rules.indexOf(finding.rule);
    };
    return isAboutWords(finding.rule) && std::any_of(findings.begin(), findings.end(), [&](const Finding &other) {
               return other.rule != finding.rule && !other.replacements.isEmpty() && covers(other, finding)
                      && isHeardFirst(other);
           });
}

bool isSkippedWord(const Finding &finding, const QSet<QString> &words)
{
    if (words.isEmpty() || !isAboutWords(finding.rule))
        return false;
    const QString word = normalizedText(finding.text);
    return words.contains(word) || words.contains(word.toLower());
}

bool isDecided(const Finding &finding, const QList<FindingDecision> &decisions)
{
    return std::any_of(decisions.begin(), decisions.end(), [&finding](const FindingDecision &decision) {
        return decision.rule == finding.rule && decision.text == finding.text && decision.place == finding.place;
    });
}

bool isInNoProof(const Finding &finding, const QList<Anchor> &anchors)
{
    return std::any_of(anchors.begin(), anchors.end(), [&finding](const Anchor &anchor) {
        return anchor.place == finding.place && anchor.range.overlaps(finding.range);
    });
}

bool isIgnored(const Finding &finding, const CheckOptions &options)
{
    return options.ignoredAlways.contains(ignoreKey(finding.rule, finding.text))
           || isDecided(finding, options.decisions) || isInNoProof(finding, options.noProof)
           || isSkippedWord(finding, options.skipWords);
}

QList<Finding> withoutIgnored(const QList<Finding> &findings, const CheckOptions &options)
{
    QList<Finding> kept;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(kept),
                 [&options](const Finding &finding) { return !isIgnored(finding, options); });
    return kept;
}

/// The newsroom's dictionary knows every word of it.
QList<Finding> withoutHouseWords(QList<Finding> findings, const HouseDictionary &house, const ArticleView &view)
{
    if (house.isEmpty())
        return findings;
    QHash<Place, ReadingPtr> readings;
    for (qsizetype i = 0; i < view.passages.size(); ++i)
        readings.insert(view.passages.at(i).place, view.readings.at(i));
    findings.removeIf([&](const Finding &finding) {
        return isAboutWords(finding.rule) && house.covers(readings.value(finding.place)->words, finding.range);
    });
    return findings;
}

QList<Finding> withoutCovered(const QList<Finding> &findings, const QStringList &rules)
{
    QHash<Place, QList<Finding>> byPlace;
    for (const Finding &finding : findings)
        byPlace[finding.place].append(finding);
    QList<Finding> kept;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(kept),
                 [&](const Finding &finding) { return !isCoveredByFix(finding, byPlace.value(finding.place), rules); });
    return kept;
}

/// `findings` in reading order: of two of one rule that overlap, the first stays; of too many in one passage too.
QList<Finding> withoutOverlaps(const QList<Finding> &findings)
{
    struct Last
    {
        qsizetype end = 0;
        qsizetype count = 0;
    };
    QHash<QPair<QString, Place>, Last> lasts;
    QList<Finding> kept;
    for (const Finding &finding : findings) {
        Last &last = lasts[{finding.rule, finding.place}];
        if (finding.range.start < last.end || last.count >= mostOfOneRule)
            continue;
        last = {finding.range.end(), last.count + 1};
        kept.append(finding);
    }
    return kept;
}

/// Nobody writes a paragraph of a book's length: it is a file that went wrong. It is not read, and that is said.
Finding unreadFinding(const Passage &passage)
{
    constexpr qsizetype shown = 40;
    const QString message =
        QCoreApplication::translate("Rules", "This paragraph is too long to be proofread (more than %1 characters).");
    return {unreadPassageId(),
            passage.place,
            {0, shown},
            passage.text.first(shown),
            Severity::Warning,
            message.arg(limits::proofedPassageUnits),
            {},
            SafeFix::No};
}

/// Those that are too long become empty, each with a finding.
QList<Passage> readable(const QList<Passage> &passages, QList<Finding> &findings)
{
    QList<Passage> kept = passages;
    for (Passage &passage : kept) {
        if (passage.text.size() <= limits::proofedPassageUnits)
            continue;
        findings.append(unreadFinding(passage));
        passage.text.clear();
    }
    return kept;
}

/// The profile's own, and Off for the rules that are not meant for its texts.
QHash<QString, Level> levelsOf(const QList<Rule> &rules, const Profile &profile)
{
    QHash<QString, Level> levels = profile.levels;
    for (const Rule &rule : rules) {
        const bool meant = rule.use == RuleUse::Always
                           || (rule.use == RuleUse::OfficialTexts && profile.textRegister == TextRegister::Official);
        if (!meant && !levels.contains(rule.id))
            levels.insert(rule.id, Level::Off);
    }
    return levels;
}

Severity severityOf(Level level, Severity own)
{
    switch (level) {
    case Level::Info:
        return Severity::Info;
    case Level::Warning:
        return Severity::Warning;
    case Level::Error:
        return Severity::Error;
    case Level::Off:
        break;
    }
    return own;
}

/// What is said of a frame whose picture never came holds nothing back, as wordsNeeded() has it.
void leaveFramesUnblocked(QList<Finding> &findings, const Article &article)
{
    for (Finding &finding : findings) {
        if (finding.severity == Severity::Error && finding.rule.startsWith(u"structure.missing-")
            && !hasPicture(article, finding.place))
            finding.severity = Severity::Warning;
    }
}

} // namespace

QString ignoreKey(const QString &rule, const QString &text)
{
    return rule + u'\t' + text;
}

Engine::Engine(Speller speller, const HouseStyle &style) : Engine(std::move(speller), QString(), style) {}

Engine::Engine(Speller speller, const QString &modelPath, const HouseStyle &style)
    : m_speller(std::make_shared<const Speller>(std::move(speller))), m_profiles(style.profiles), m_read(keptUnits)
{
    openModel(modelPath);
    m_rules = allRules({m_speller, m_model}, style);
}

/// A newsroom's own model that is damaged gives way to the shipped one, and that is said.
void Engine::openModel(const QString &path)
{
    if (path.isEmpty())
        return;
    auto model = ContextSpelling::open(path, *m_speller);
    if (!model) {
        const Error &error = model.error();
        m_modelStatus.problem = path + u": " + (error.detail.isEmpty() ? errorId(error.code) : error.detail);
        const QString shipped = shippedModelPath();
        if (shipped.isEmpty() || shipped == path)
            return;
        model = ContextSpelling::open(shipped, *m_speller);
    }
    if (model) {
        m_model = std::move(*model);
        m_modelStatus.path = path;
    }
}

QList<Finding> Engine::check(const QList<Passage> &passages, const CheckOptions &options)
{
    return checkAll(passages, options, nullptr);
}

QList<Finding> Engine::check(const Article &article, CheckOptions options)
{
    if (options.profile.isEmpty())
        options.profile = article.profile;
    options.fields = FieldsKnown::Yes;
    return checkAll(passagesOf(article), options, &article);
}

QList<Finding> Engine::checkAll(const QList<Passage> &all, const CheckOptions &options, const Article *article)
{
    QList<Finding> findings;
    const QList<Passage> passages = readable(all, findings);
    const QList<ReadingPtr> readings = m_reader.read(passages);
    const Profile &profile = toasoan::profileOf(m_profiles, options.profile);
    const ArticleView view{passages, readings, profile, options.fields, options.sureness, article};
    for (const Rule &rule : std::as_const(m_rules)) {
        if (const auto *check = std::get_if<ArticleCheck>(&rule.check))
            findings += (*check)(view);
    }
    for (qsizetype i = 0; i < passages.size(); ++i)
        findings += passageFindings({passages.at(i), *readings.at(i)});
    // Rules that see the whole article stand first: of two that say the same they know more.
    findings = levelled(std::move(findings), profile);
    if (article)
        leaveFramesUnblocked(findings, *article);
    std::stable_sort(findings.begin(), findings.end(), ReadingOrder(passages));
    findings = withoutOverlaps(withoutIgnored(withoutCovered(findings, ruleIds()), options));
    findings = withoutHouseWords(std::move(findings), options.houseWords, view);
    findings = quotationsLeftAlone(findings, passages);
    addSuggestions(findings, options.newSuggestions);
    return findings;
}

QList<Finding> Engine::passageFindings(const PassageView &view)
{
    const Passage &passage = view.passage;
    if (passage.text.isEmpty())
        return {};
    const Written key{passage.place.part, passage.text};
    const QList<Finding> *known = m_read.object(key);
    QList<Finding> findings = known ? *known : readPassage(view);
    if (!known)
        m_read.insert(key, new QList<Finding>(findings), passage.text.size());
    for (Finding &finding : findings)
        finding.place = passage.place;
    return findings;
}

QList<Finding> Engine::readPassage(const PassageView &view)
{
    ++m_passagesRead;
    QList<Finding> findings;
    for (const Rule &rule : std::as_const(m_rules)) {
        if (const auto *check = std::get_if<PassageCheck>(&rule.check))
            findings += (*check)(view).mid(0, mostOfOneRule);
    }
    return findings;
}

QList<Finding> Engine::levelled(QList<Finding> findings, const Profile &profile) const
{
    const QHash<QString, Level> levels = levelsOf(m_rules, profile);
    findings.removeIf([&levels](const Finding &f) { return levels.value(f.rule, Level::Info) == Level::Off; });
    for (Finding &finding : findings) {
        if (const auto level = levels.constFind(finding.rule); level != levels.constEnd())
            finding.severity = severityOf(*level, finding.severity);
    }
    return findings;
}

void Engine::addSuggestions(QList<Finding> &findings, int newOnes)
{
    for (Finding &finding : findings) {
        if (finding.rule != unknownSyllableId() || !finding.replacements.isEmpty())
            continue;
        const bool known = m_suggestions.contains(finding.text);
        if (known || newOnes-- > 0)
            finding.replacements = suggestionsFor(finding.text);
    }
}

QStringList Engine::suggestionsFor(const QString &word)
{
    if (m_suggestions.size() > keptSuggestions)
        m_suggestions.clear();
    auto found = m_suggestions.find(word);
    if (found == m_suggestions.end())
        found = m_suggestions.insert(word, lookUpSuggestions(word));
    return *found;
}

/// The model knows the likely slips of Vietnamese and is quick; Hunspell knows none and takes 20 ms.
QStringList Engine::lookUpSuggestions(const QString &word) const
{
    if (!m_model)
        return m_speller->suggestionsFor(word);
    const QString form = normalizedText(word);
    const QString inPlace = toOldStyle(form);
    QStringList words;
    if (inPlace != form && m_speller->isRight(inPlace))
        words.append(inPlace);
    for (const QString &key : m_model->suggestionsFor(wordKey(form))) {
        const QString replacement = replacementFor(form, key, ToneStyle::Old);
        if (!words.contains(replacement) && replacement != form)
            words.append(replacement);
    }
    return words;
}

void Engine::giveBackMemory() const
{
    if (m_model)
        m_model->giveBackMemory();
    toasoan::giveBackMemory();
}

QStringList Engine::ruleIds() const
{
    QStringList ids;
    for (const Rule &rule : m_rules)
        ids.append(rule.id);
    return ids;
}

} // namespace toasoan
