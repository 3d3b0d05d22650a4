#include "app/article/article_json.h"
#include "app/base/durable_file.h"
#include "app/base/hash.h"
#include "app/base/limits.h"
#include "app/exchange/package.h"
#include "app/exchange/verify.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/sample_articles.h"

#include <QTemporaryDir>

namespace toasoan::benchmarks {
namespace {

constexpr int rounds = 5;
constexpr QSize photograph(3000, 2000);
constexpr int pictures = 3;

/// An approved article with three photographs.
PackageInput approvedInput()
{
    PackageInput input;
    QHash<QString, QByteArray> files;
    input.article = sampleArticle({.words = 1000, .figures = pictures});
    for (Block &block : input.article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content)) {
            const QByteArray jpeg = samplePhotograph(static_cast<quint32>(files.size()), photograph);
            const PictureId id{sha256Hex(jpeg)};
            files.insert(id.value, jpeg);
            figure->picture = PictureRef{id, QStringLiteral("image/jpeg"), photograph.width(), photograph.height()};
        }
    }
    input.draft = {QStringLiteral("draft")};
    input.revision = {QString(64, u'b')};
    input.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    input.generator = QStringLiteral("benchmarks");
    input.pictures = [files](const PictureLook &look) -> Result<QByteArray> { return files.value(look.id.value); };
    Approval approval{
        input.draft, input.revision, contentHash(input.article), QStringLiteral("Thư ký mẫu"), input.written, {}, {}};
    approval.statement = statementOf(approval);
    input.approval = approval;
    return input;
}

QList<Measured> exporting()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("article.tsb"));
    const PackageInput input = approvedInput();
    return {medians(interleaved(
        rounds, [&] { return millisecondsOf([&] { (void)required(writePackage(input, path)); }); },
        [&] { return millisecondsOf([&] { (void)required(webPictures(input.article, input.pictures)); }); }))};
}

QList<Measured> verifying()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("article.tsb"));
    (void)required(writePackage(approvedInput(), path));
    const Sample verify = [&path] {
        return millisecondsOf([&path] {
            if (!required(verifyPackage(path)).isGood())
                giveUp(QStringLiteral("the package does not verify"));
        });
    };
    const Sample hash = [&path] {
        return millisecondsOf([&path] { (void)sha256Hex(required(readFile(path, limits::packageBytes))); });
    };
    return {medians(interleaved(rounds, verify, hash))};
}

} // namespace

QList<Benchmark> packageFigures()
{
    return {
        {{u"export-package"_qs}, Unit::Milliseconds, exporting},
        {{u"verify-package"_qs}, Unit::Milliseconds, verifying},
    };
}

} // namespace toasoan::benchmarks
