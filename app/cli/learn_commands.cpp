#include "app/base/durable_file.h"
#include "app/base/limits.h"
#include "app/cli/command_groups.h"
#include "app/exchange/importers/decode_text.h"
#include "app/language/syllable.h"
#include "app/proofing/learning/judge_training.h"
#include "app/proofing/learning/model_writer.h"
#include "app/proofing/spelling/context_spelling.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

namespace toasoan::cli {
namespace {

QJsonObject provenanceOf(const Session &session)
{
    QJsonArray files;
    for (const QString &file : session.arguments().words)
        files.append(QFileInfo(file).fileName());
    return {{QStringLiteral("learned"), QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate)},
            {QStringLiteral("files"), files}};
}

/// On stderr, so that a long reading is seen to go on.
void report(const QString &file, quint64 words)
{
    std::fprintf(stderr, "%s: %llu\n", qPrintable(QFileInfo(file).fileName()), words);
}

Result<Corpus> corpusOf(const QStringList &files)
{
    Corpus corpus;
    for (const QString &file : files) {
        if (const Outcome added = corpus.addFile(file); !added)
            return tl::unexpected(added.error());
        report(file, corpus.wordUses());
    }
    return corpus;
}

Result<QStringList> paragraphsOf(const std::optional<QString> &path)
{
    if (!path)
        return QStringList();
    return readFile(*path, limits::textFileBytes).and_then(decodeText).map([](const QString &text) {
        return text.split(u'\n');
    });
}

QJsonObject describe(const CrossValidated &result)
{
    const double p = result.precision();
    const double r = result.recall();
    return {{QStringLiteral("precision"), p},
            {QStringLiteral("recall"), r},
            {QStringLiteral("f1"), 2 * p * r / std::max(1e-9, p + r)},
            {QStringLiteral("first"), double(result.firstRight) / std::max(1, result.found)}};
}

QJsonObject describe(const std::array<CrossValidated, 3> &validated)
{
    return {{QStringLiteral("strict"), describe(validated[0])},
            {QStringLiteral("usual"), describe(validated[1])},
            {QStringLiteral("thorough"), describe(validated[2])}};
}

struct Weights
{
    QByteArray json;
    QJsonObject validated; ///< how they did on documents that they had not seen
};

/// Fitted on marked text where there is some, else those of the shipped model.
Result<Weights> weightsFor(Session &session, const LanguageModel &model, const Speller &speller)
{
    const auto markedPath = session.arguments().value(QStringLiteral("marked"));
    if (!markedPath) {
        return LanguageModel::open(shippedModelPath()).map([](const LanguageModel &shipped) {
            const auto bytes = shipped.file().bytesOf(ModelPart::Weights);
            return Weights{{reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())}, {}};
        });
    }
    const auto marked = loadMarkedText(*markedPath);
    const auto published = paragraphsOf(session.arguments().value(QStringLiteral("published")));
    if (!marked || !published)
        return tl::unexpected(marked ? published.error() : marked.error());
    const auto fold = session.arguments().value(QStringLiteral("without-fold"));
    SuspectSearch search(model, speller);
    const TrainedJudge trained = trainedJudge(search, model, *marked, *published, {}, fold ? fold->toInt() : everyFold);
    return Weights{trained.judge.toJson(), describe(trained.validated)};
}

Result<Answer> finished(Session &session, const QString &path, const Speller &speller)
{
    const auto model = LanguageModel::open(path);
    if (!model)
        return tl::unexpected(model.error());
    return weightsFor(session, *model, speller).and_then([&](const Weights &weights) -> Result<Answer> {
        const QByteArray whole = model->file().with(ModelPart::Weights, weights.json);
        return writeDurably(path, whole, FileAccess::Shared).map([&] {
            const QJsonObject json{{QStringLiteral("path"), path},
                                   {QStringLiteral("bytes"), whole.size()},
                                   {QStringLiteral("words"), static_cast<qint64>(model->allUses())},
                                   {QStringLiteral("validated"), weights.validated}};
            return Answer{json, QString(path + u'\n'), {}, {}, Done};
        });
    });
}

LearningOptions optionsWith(const Speller &speller)
{
    LearningOptions options;
    options.isSyllable = [&speller](const QString &key) { return splitSyllable(key) && speller.isRight(key); };
    return options;
}

/// From nothing but the files, or what the shipped model knows and the files besides.
Result<QByteArray> learnedFrom(Session &session, const Corpus &corpus, const Speller &speller)
{
    const LearningOptions options = optionsWith(speller);
    const QJsonObject provenance = provenanceOf(session);
    if (session.arguments().has(QStringLiteral("from-nothing")))
        return learnedModel(corpus, options, provenance);
    return LanguageModel::open(shippedModelPath()).map([&](const LanguageModel &base) {
        return extendedModel(base, corpus, options, provenance);
    });
}

Result<Answer> learn(Session &session)
{
    const QString to = session.arguments().value(QStringLiteral("to")).value_or(learnedModelPath(session.dataFolder()));
    const auto speller = Speller::open(pressLexicon());
    if (!speller)
        return tl::unexpected(speller.error());
    if (session.arguments().words.isEmpty())
        return finished(session, to, *speller); // new weights for the model that is there
    return corpusOf(session.arguments().words)
        .and_then([&](const Corpus &corpus) { return learnedFrom(session, corpus, *speller); })
        .and_then([&](const QByteArray &model) {
            return makePrivateFolder(QFileInfo(to).absolutePath()).and_then([&] {
                return writeDurably(to, model, FileAccess::Shared);
            });
        })
        .and_then([&] { return finished(session, to, *speller); });
}

} // namespace

QList<Command> learnCommands()
{
    return {{u"learn"_qs,
             u"FILE…"_qs,
             QT_TRANSLATE_NOOP("Cli", "learn a language model from texts; nothing leaves this machine"),
             0,
             -1,
             {flag("from-nothing"), valued("to", "MODEL"), valued("marked", "FILE.jsonl"), valued("published", "FILE"),
              valued("without-fold", "0…4")},
             learn}};
}

} // namespace toasoan::cli
