#pragma once
#include "app/exchange/exporters/export_options.h"
#include "app/exchange/web_pictures.h"

namespace toasoan::testing {

inline PictureRef pictureRef(char digit)
{
    return PictureRef{PictureId{QString(64, QLatin1Char(digit))}, QStringLiteral("image/jpeg"), 800, 600};
}

/// Options under which every picture of the article has a file.
inline ExportOptions optionsFor(const Article &article)
{
    ExportOptions options;
    options.draft = DraftId{QStringLiteral("draft")};
    options.revision = RevisionId{QString(64, u'a')};
    options.written = QDateTime(QDate(2026, 9, 2), QTime(8, 0), Qt::UTC);
    options.begun = QDateTime(QDate(2026, 9, 1), QTime(5, 0), Qt::UTC);
    options.published = QDateTime(QDate(2026, 9, 2), QTime(9, 0), Qt::UTC);
    options.generator = QStringLiteral("Tòa Soạn 0.1.0");
    for (const QString &name : pictureFileNames(article))
        options.pictures.insert(
            name, {QString(u"pictures/" + name), QString(u"file:pictures/" + name), QSize(800, 600), 1234});
    return options;
}

/// The article with something in every field that formats have a place for; its figures too.
inline Article withEveryField(Article article)
{
    article.kicker = QStringLiteral("Giao thông");
    article.alternativeHeadlines = {QStringLiteral("Tít hai"), QStringLiteral("Tít <ba> & bốn")};
    article.sourceTag = QStringLiteral("(Baomau.vn)");
    article.dateline = QStringLiteral("Nghệ An");
    article.eventPlace = QStringLiteral("Xã Mẫu");
    article.eventDate = QDate(2026, 8, 31);
    article.leadPicture = pictureRef('1').id;
    article.sections = {QStringLiteral("Xã hội"), QStringLiteral("Giao thông & đời sống")};
    article.tags = {QStringLiteral("cầu"), QStringLiteral("xã Mẫu")};
    article.genre = QStringLiteral("Phóng sự");
    article.seo = {QStringLiteral("co-cau-moi"), QStringLiteral("Cầu mới \"Mẫu\""),
                   QStringLiteral("Mô tả cho máy tìm")};
    article.embargo = QDateTime(QDate(2026, 9, 3), QTime(0, 30), Qt::UTC);
    article.urgency = 3;
    article.rights = QStringLiteral("© 2026 Báo Mẫu. Ghi rõ nguồn khi dùng lại.");
    article.aiLabel = QStringLiteral("Bản dịch có máy hỗ trợ");
    for (Block &block : article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content))
            figure->sourceType = QStringLiteral("digitalCapture");
    }
    return article;
}

/// One of every kind of block that has a form of its own on a page.
inline Article sampleArticle()
{
    Article article;
    article.kicker = QStringLiteral("Giao thông");
    article.headline = QStringLiteral("Xã Mẫu có cầu mới");
    article.sapo = QStringLiteral("Cây cầu giúp bà con đi lại.");
    article.sourceTag = QStringLiteral("(Baomau.vn)");
    article.bylines = {QStringLiteral("Mẫu An"), QStringLiteral("Mẫu Bình")};
    article.sections = {QStringLiteral("Xã hội")};
    article.tags = {QStringLiteral("cầu"), QStringLiteral("xã Mẫu")};
    Figure figure;
    figure.picture = pictureRef('1');
    figure.caption = plainText(QStringLiteral("Cầu nhìn từ bờ bắc."));
    figure.credit = QStringLiteral("Trần Thị Mẫu");
    figure.alt = QStringLiteral("Cây cầu bê tông qua sông");
    Figure without = figure;
    without.picture.reset();
    without.caption = plainText(QStringLiteral("Ảnh chưa tới."));
    const ListBlock list{ListStyle::Number,
                         {{0, plainText(QStringLiteral("một"))},
                          {1, plainText(QStringLiteral("một phẩy một"))},
                          {0, plainText(QStringLiteral("hai"))}}};
    const Table table{1,
                      {{{plainText(QStringLiteral("Xã"))}, {plainText(QStringLiteral("Cầu"))}},
                       {{plainText(QStringLiteral("Mẫu | A"))}, {plainText(QStringLiteral("1"))}}},
                      plainText(QStringLiteral("Số cầu"))};
    Paragraph paragraph{{Run{QStringLiteral("Lễ "), {}, {}, {}}, Run{QStringLiteral("khánh thành"), Mark::Bold, {}, {}},
                         Run{QStringLiteral(" xem "), {}, {}, {}},
                         Run{QStringLiteral("tại đây"), {}, QStringLiteral("https://baomau.vn/?a=1&b=2"), {}}}};
    article.body = {
        newBlock(paragraph),
        newBlock(CrossHead{2, plainText(QStringLiteral("Nối đôi bờ"))}),
        newBlock(figure),
        newBlock(without),
        newBlock(list),
        newBlock(Quote{{plainText(QStringLiteral("Chúng tôi mừng lắm."))}, QStringLiteral("Ông Mẫu")}),
        newBlock(table),
        newBlock(Box{QStringLiteral("Hộp"), {newBlock(Paragraph{plainText(QStringLiteral("Trong hộp."))})}}),
        newBlock(Divider{})};
    return normalized(article);
}

} // namespace toasoan::testing
