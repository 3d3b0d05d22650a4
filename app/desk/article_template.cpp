#include "app/desk/article_template.h"

#include "app/article/article_json.h"
#include "app/desk/data_file.h"
#include "app/desk/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

static void initTemplates()
{
    Q_INIT_RESOURCE(desk_templates);
}

namespace toasoan {
namespace {

constexpr int mostTemplates = 500;
const QString folderName = QStringLiteral("templates");

const DataFileKind &fileKind()
{
    static const DataFileKind kind{QStringLiteral("toasoan-template"), {u"name"_qs, u"article"_qs}};
    return kind;
}

Result<ArticleTemplate> fromObject(const QJsonObject &object, const QString &path)
{
    const auto name = lineOf(object, u"name"_qs, longestTemplateName, path);
    if (!name)
        return tl::unexpected<Error>(name.error());
    auto article = articleFromJson(QJsonDocument(object[u"article"].toObject()).toJson(QJsonDocument::Compact));
    if (!article)
        return failure(article.error().code, QString(u"/article" + article.error().detail), {path});
    return ArticleTemplate{QFileInfo(path).completeBaseName(), *name, normalized(*article),
                           ArticleTemplate::Origin::Newsroom};
}

/// Under the id that it has, in the place of another of that id.
void add(QList<ArticleTemplate> &templates, const ArticleTemplate &one)
{
    const auto same = std::find_if(templates.begin(), templates.end(),
                                   [&one](const ArticleTemplate &known) { return known.id == one.id; });
    if (same == templates.end())
        templates.append(one);
    else
        *same = one;
}

void addFolder(Templates &templates, const FolderFiles &files, ArticleTemplate::Origin origin)
{
    const QStringList names = files.jsonFiles(folderName);
    for (const QString &name : names.first(std::min<qsizetype>(names.size(), mostTemplates))) {
        const QString path = files.folder() + u'/' + name;
        auto one = readDataFile(files, name, fileKind()).and_then([&path](const QJsonObject &object) {
            return fromObject(object, path);
        });
        if (!one) {
            templates.problems.append(one.error());
            continue;
        }
        one->origin = origin;
        add(templates.usable, *one);
    }
}

/// Its place and whose pictures stand there.
Figure frameOf(const Figure &figure)
{
    Figure frame;
    frame.credit = figure.credit;
    frame.layout = figure.layout;
    frame.rights = figure.rights;
    return frame;
}

void emptyPictures(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        if (auto *figure = std::get_if<Figure>(&block.content))
            *figure = frameOf(*figure);
        else if (auto *gallery = std::get_if<Gallery>(&block.content))
            std::transform(gallery->figures.begin(), gallery->figures.end(), gallery->figures.begin(),
                           [](const Figure &one) { return frameOf(one); });
        else if (auto *box = std::get_if<Box>(&block.content))
            emptyPictures(box->blocks);
    }
}

void forgetIds(QList<Block> &blocks)
{
    for (Block &block : blocks) {
        block.id = {};
        if (auto *box = std::get_if<Box>(&block.content))
            forgetIds(box->blocks);
    }
}

/// Genres in the order in which newsrooms think of them.
int placeOf(const ArticleTemplate &model)
{
    static const QStringList order{u"tin"_qs,       u"bai"_qs, u"phong-su"_qs,
                                   u"phong-van"_qs, u"anh"_qs, u"tra-loi-ban-doc"_qs};
    const qsizetype place = order.indexOf(model.id);
    return static_cast<int>(place < 0 ? order.size() : place);
}

} // namespace

Templates loadTemplates(const FolderFiles &files)
{
    initTemplates();
    Templates templates;
    addFolder(templates, FolderFiles(QStringLiteral(":")), ArticleTemplate::Origin::Shipped);
    std::stable_sort(templates.usable.begin(), templates.usable.end(),
                     [](const ArticleTemplate &a, const ArticleTemplate &b) { return placeOf(a) < placeOf(b); });
    addFolder(templates, files, ArticleTemplate::Origin::Newsroom);
    return templates;
}

Result<ArticleTemplate> templateFromJson(const QByteArray &bytes, const QString &path)
{
    return dataObject(bytes, fileKind(), path).and_then([&path](const QJsonObject &object) {
        return fromObject(object, path);
    });
}

Article frameOf(const Article &article)
{
    Article frame;
    frame.kicker = article.kicker;
    frame.sourceTag = article.sourceTag;
    frame.sections = article.sections;
    frame.genre = article.genre;
    frame.language = article.language;
    frame.rights = article.rights;
    frame.aiLabel = article.aiLabel;
    frame.profile = article.profile;
    frame.body = article.body;
    emptyPictures(frame.body);
    return frame;
}

Outcome saveTemplate(const FolderFiles &files, const QString &name, const Article &article)
{
    const QJsonObject object{
        {QStringLiteral("name"), name},
        {QStringLiteral("article"), QJsonDocument::fromJson(toCanonicalJson(normalized(frameOf(article)))).object()}};
    const QString file = folderName + u'/' + fileNameOf(name) + u".json";
    if (const auto line = lineOf(object, u"name"_qs, longestTemplateName, files.folder() + u'/' + file); !line)
        return tl::unexpected<Error>(line.error());
    return writeDataFile(files, file, fileKind(), object);
}

Article begunFrom(const ArticleTemplate &model, const Settings &settings)
{
    Article article = model.article;
    forgetIds(article.body);
    if (article.bylines.isEmpty() && !settings.byline.isEmpty())
        article.bylines = {settings.byline};
    if (article.sourceTag.isEmpty())
        article.sourceTag = settings.sourceTag;
    return normalized(article);
}

} // namespace toasoan
