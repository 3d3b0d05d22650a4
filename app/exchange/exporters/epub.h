#pragma once
#include "app/exchange/exporters/export_options.h"

namespace toasoan {

struct IssueArticle
{
    Article article;
    ExportOptions options;
};

/// A book for e-readers (EPUB 3.3, with the table of contents of EPUB 2 besides): one page for each article, the pages
/// of toHtml() with article.css, and the pictures inside, each once. Figures whose PictureFile has no bytes are left
/// out. The title is the first thing a reader sees in a library; language is the first article's.
/// There is at least one article.
[[nodiscard]] QByteArray toEpubIssue(const QString &title, const QList<IssueArticle> &articles);

/// The issue of one article, under its headline.
[[nodiscard]] QByteArray toEpub(const Article &article, const ExportOptions &options);

} // namespace toasoan
