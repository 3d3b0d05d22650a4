#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/cli/error_text.h"
#include "app/exchange/importers/decode_text.h"
#include "app/proofing/engine.h"
#include "app/proofing/fixes.h"
#include "app/proofing/text_check.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toasoan::cli {
namespace {

constexpr int wordsWithSuggestions = 20000; // of one check

Speller speller(QStringList &notes)
{
    auto opened = Speller::open(pressLexicon());
    if (opened)
        return *std::move(opened);
    notes.append(opened.error().code == ErrorCode::NotFound
                     ? QCoreApplication::translate("Cli", "No vi_VN dictionary is installed (package hunspell-vi): "
                                                          "spelling is not checked.")
                     : errorText(opened.error()));
    return Speller::withoutDictionary();
}

/// The newsroom's own in the data folder; when it is broken, the shipped one and a note.
HouseStyle houseStyle(const QString &folder, QStringList &notes)
{
    auto style = loadHouseStyle(houseStyleFolder(folder));
    if (style)
        return *std::move(style);
    notes.append(
        QCoreApplication::translate("Cli", "The newsroom's house style is not used: %1").arg(errorText(style.error())));
    return shippedHouseStyle();
}

/// All that checks; what is missing goes into the notes.
std::unique_ptr<Engine> openEngine(const QString &folder, QStringList &notes)
{
    auto engine = std::make_unique<Engine>(speller(notes), modelPathFor(folder), houseStyle(folder, notes));
    if (!engine->model().problem.isEmpty())
        notes.append(QCoreApplication::translate("Cli", "The language model is not used: %1. Make it anew with "
                                                        "`toasoan-cli learn`, or remove it.")
                         .arg(engine->model().problem));
    else if (!engine->model().isActive())
        notes.append(QCoreApplication::translate(
            "Cli", "There is no language model: a right word in the wrong place is not found."));
    return engine;
}

/// What this person and this newsroom never want to hear of.
CheckOptions personalOptions(Session &session, QStringList &notes)
{
    CheckOptions options;
    options.newSuggestions = wordsWithSuggestions;
    const Settings settings = session.settings().value_or(Settings());
    options.sureness = surenessFromId(settings.sureness);
    for (const QString &word : settings.dictionaryWords)
        options.skipWords.insert(word);
    if (auto house = loadHouseDictionary(houseDictionaryPath(session.dataFolder())))
        options.houseWords = *std::move(house);
    else
        notes.append(errorText(house.error()));
    for (const IgnoredFinding &ignored : settings.ignoredAlways)
        options.ignoredAlways.insert(ignoreKey(ignored.rule, ignored.text));
    return options;
}

CheckOptions optionsFor(Session &session, const Annotations &annotations, QStringList &notes)
{
    CheckOptions options = personalOptions(session, notes);
    options.fields = FieldsKnown::Yes;
    options.decisions = annotations.decisions;
    options.noProof = annotations.noProof;
    return options;
}

Result<QString> textInFile(const QString &path)
{
    return readFile(path, limits::textFileBytes).and_then(decodeText).map_error([&](Error error) {
        if (error.args.isEmpty())
            error.args = QStringList{path};
        return error;
    });
}

struct Checked
{
    QList<Passage> passages;
    QList<Finding> findings;
};

const Passage &passageOf(const Finding &finding, const QHash<Place, qsizetype> &places, const QList<Passage> &passages)
{
    return passages[places.value(finding.place)];
}

QJsonObject describe(const Finding &finding, const TextPosition &position)
{
    QJsonObject object{{QStringLiteral("column"), position.column},
                       {QStringLiteral("length"), position.length},
                       {QStringLiteral("text"), finding.text},
                       {QStringLiteral("rule"), finding.rule},
                       {QStringLiteral("severity"), severityId(finding.severity)},
                       {QStringLiteral("message"), finding.message},
                       {QStringLiteral("replacements"), QJsonArray::fromStringList(finding.replacements)}};
    if (position.line > 0) {
        object.insert(QStringLiteral("line"), position.line);
        return object;
    }
    object.insert(QStringLiteral("field"), partId(finding.place.part));
    object.insert(QStringLiteral("block"), finding.place.block.value);
    object.insert(QStringLiteral("item"), finding.place.item);
    return object;
}

QString line(const Finding &finding, const TextPosition &position, const QString &where)
{
    const QString place =
        position.line > 0 ? QString(where + u':' + QString::number(position.line)) : partId(finding.place.part);
    const QString fix =
        finding.replacements.isEmpty() ? QString() : QString(u" → " + finding.replacements.join(u" | "_qs));
    return place + u':' + QString::number(position.column) + u": " + finding.message + u" [" + finding.rule + u"] “"
           + finding.text + u'”' + fix + u'\n';
}

Answer answerOf(const Checked &checked, const QString &where)
{
    QHash<Place, qsizetype> places;
    for (qsizetype i = 0; i < checked.passages.size(); ++i)
        places.insert(checked.passages[i].place, i);
    Answer answer;
    QJsonArray json;
    for (const Finding &finding : checked.findings) {
        const TextPosition position = positionOf(finding, passageOf(finding, places, checked.passages));
        json.append(describe(finding, position));
        answer.text += line(finding, position, where);
    }
    answer.json = json;
    answer.status = checked.findings.isEmpty() ? Done : Found;
    return answer;
}

/// "--only spelling": the findings of that class.
Result<QList<Finding>> wanted(QList<Finding> findings, const Arguments &arguments)
{
    const auto only = arguments.value(QStringLiteral("only"));
    if (!only)
        return findings;
    const QStringList classes{classId(FindingClass::Spelling), classId(FindingClass::Style),
                              classId(FindingClass::Structure)};
    if (!classes.contains(*only))
        return badUse(QCoreApplication::translate("Cli", "--only is one of: %1.").arg(classes.join(u", "_qs)));
    findings.removeIf([&](const Finding &finding) { return classId(classOfRule(finding.rule)) != *only; });
    return findings;
}

Result<Answer> answerWith(const QList<Passage> &passages, const QList<Finding> &findings, Session &session,
                          const QStringList &notes)
{
    return wanted(findings, session.arguments()).map([&](const QList<Finding> &shown) {
        Answer answer = answerOf({passages, shown}, session.word(0));
        answer.notes = notes;
        return answer;
    });
}

/// Exactly one of FILE and --draft.
Outcome saysWhat(Session &session)
{
    const bool hasDraft = session.arguments().has(QStringLiteral("draft"));
    if (hasDraft == session.word(0).isEmpty())
        return {};
    return badUse(QCoreApplication::translate("Cli", "Say what to read: a FILE, or --draft ID."));
}

Result<OpenDraft> draftToRead(Session &session)
{
    return session.desk().and_then(
        [&](Desk *desk) { return desk->drafts().open(DraftId{*session.arguments().value(QStringLiteral("draft"))}); });
}

Result<Answer> checkDraft(Session &session)
{
    const auto draft = draftToRead(session);
    if (!draft)
        return tl::unexpected(draft.error());
    QStringList notes;
    const auto engine = openEngine(session.dataFolder(), notes);
    const Article &article = draft->text.article;
    const QList<Finding> findings = engine->check(article, optionsFor(session, draft->text.annotations, notes));
    return answerWith(passagesOf(article), findings, session, notes);
}

QSet<QString> rulesWanted(const Arguments &arguments)
{
    QSet<QString> rules;
    for (const QString &list : arguments.values(QStringLiteral("rules"))) {
        for (const QString &rule : list.split(u',', Qt::SkipEmptyParts))
            rules.insert(rule.trimmed());
    }
    return rules;
}

Outcome areKnown(const QSet<QString> &rules, const Engine &engine)
{
    const QStringList known = engine.ruleIds();
    for (const QString &rule : rules) {
        if (!known.contains(rule))
            return badUse(QCoreApplication::translate("Cli", "There is no rule “%1”; the rules are: %2.")
                              .arg(rule, known.join(u", "_qs)));
    }
    return {};
}

QString fixesText(int applied)
{
    return QCoreApplication::translate("Cli", "Fixes applied: %1.").arg(applied);
}

Result<Answer> fixFile(Session &session, Engine &engine, const QSet<QString> &rules)
{
    return textInFile(session.word(0)).map([&](const QString &text) {
        QStringList notes;
        const CheckOptions options = personalOptions(session, notes);
        const Fixed<QString> fixed = toasoan::fixText(engine, text, options, rules);
        const QJsonObject json{{QStringLiteral("applied"), fixed.applied}, {QStringLiteral("text"), fixed.value}};
        return Answer{json, fixed.value, notes << fixesText(fixed.applied), {}, Done};
    });
}

Outcome saveFixed(Session &session, const OpenDraft &draft, const Fixed<Article> &fixed)
{
    if (fixed.applied == 0)
        return {};
    return session.desk()
        .and_then([&](Desk *desk) {
            return desk->drafts().save(
                {draft.id, fixed.value, draft.text.annotations, draft.text.base, JournalFate::BecomesRevision},
                QStringLiteral("fixed"));
        })
        .map([](const Revision &) {});
}

Result<Answer> fixDraft(Session &session, Engine &engine, const QSet<QString> &rules)
{
    const auto draft = draftToRead(session);
    if (!draft)
        return tl::unexpected(draft.error());
    QStringList notes;
    const CheckOptions options = optionsFor(session, draft->text.annotations, notes);
    const auto fixed = fixArticle(engine, draft->text.article, options, rules);
    if (!fixed)
        return tl::unexpected(fixed.error());
    return saveFixed(session, *draft, *fixed).map([&] {
        return Answer{QJsonObject{{QStringLiteral("applied"), fixed->applied}},
                      QString(fixesText(fixed->applied) + u'\n'),
                      notes,
                      {},
                      Done};
    });
}

Result<Answer> checkText(Session &session)
{
    if (auto says = saysWhat(session); !says)
        return tl::unexpected(says.error());
    if (session.arguments().has(QStringLiteral("draft")))
        return checkDraft(session);
    const auto text = textInFile(session.word(0));
    if (!text)
        return tl::unexpected(text.error());
    QStringList notes;
    const auto engine = openEngine(session.dataFolder(), notes);
    const QList<Passage> passages = passagesOfText(*text);
    const CheckOptions options = personalOptions(session, notes);
    return answerWith(passages, engine->check(passages, options), session, notes);
}

Result<Answer> fixWhat(Session &session)
{
    if (auto says = saysWhat(session); !says)
        return tl::unexpected(says.error());
    QStringList notes;
    const auto engine = openEngine(session.dataFolder(), notes);
    const QSet<QString> rules = rulesWanted(session.arguments());
    if (auto known = areKnown(rules, *engine); !known)
        return tl::unexpected(known.error());
    auto answer = session.arguments().has(QStringLiteral("draft")) ? fixDraft(session, *engine, rules)
                                                                   : fixFile(session, *engine, rules);
    if (answer)
        answer->notes = notes + answer->notes;
    return answer;
}

} // namespace

QList<Command> checkCommands()
{
    return {{u"check"_qs,
             u"(FILE | --draft ID)"_qs,
             QT_TRANSLATE_NOOP("Cli", "proof a text or an article"),
             0,
             1,
             {valued("draft", "ID"), valued("only", "spelling|style|structure")},
             checkText},
            {u"fix"_qs,
             u"(FILE | --draft ID)"_qs,
             QT_TRANSLATE_NOOP("Cli", "apply the fixes that need nobody's yes"),
             0,
             1,
             {valued("draft", "ID"), valued("rules", "A,B")},
             fixWhat}};
}

} // namespace toasoan::cli
