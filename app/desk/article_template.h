#pragma once
#include "app/article/article.h"
#include "app/base/folder_files.h"

namespace toasoan {

struct Settings;

/// Mẫu bài: what an article of a genre begins with.
struct ArticleTemplate
{
    enum class Origin { Shipped, Newsroom };

    QString id;   ///< name of its file, without the end
    QString name; ///< for people; of a shipped one English source text of context "Templates"
    Article article;
    Origin origin = Origin::Newsroom;
};

constexpr int longestTemplateName = 60; ///< letters

/// Templates that can be used, and what is wrong with the files that cannot.
struct Templates
{
    QList<ArticleTemplate> usable; ///< shipped ones first; a newsroom's stands for the shipped one of the same id
    QList<Error> problems;         ///< args: path
};

/// The ones that are built in and those of DATA/templates.
[[nodiscard]] Templates loadTemplates(const FolderFiles &files);
[[nodiscard]] Result<ArticleTemplate> templateFromJson(const QByteArray &bytes, const QString &path);

/// What of an article others can begin with: its kind, its frame, its repeated words; nothing of the one story.
[[nodiscard]] Article frameOf(const Article &article);
/// Into DATA/templates; one of the same name is replaced. TooLarge, BadInput "name", Io…
[[nodiscard]] Outcome saveTemplate(const FolderFiles &files, const QString &name, const Article &article);

/// A new article: blocks with ids of their own, pen name and source tag of the person where the template has none.
[[nodiscard]] Article begunFrom(const ArticleTemplate &model, const Settings &settings);

} // namespace toasoan
