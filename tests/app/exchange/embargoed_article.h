#pragma once
#include "tests/app/exchange/export_fixture.h"

namespace toasoan::testing {

/// Says until when nobody may publish it, whose it is, what a machine made of it, and whose its pictures are.
inline Article embargoedArticle()
{
    Article article = sampleArticle();
    article.embargo = QDateTime(QDate(2026, 12, 24), QTime(1, 0), Qt::UTC);
    article.rights = QStringLiteral("Báo Mẫu giữ bản quyền.");
    article.aiLabel = QStringLiteral("Bài có dùng AI.");
    for (Block &block : article.body) {
        if (auto *figure = std::get_if<Figure>(&block.content))
            figure->rights = QStringLiteral("© Báo Mẫu");
    }
    return article;
}

/// What readers of embargoedArticle() must find in any form of it.
inline QStringList embargoedWords()
{
    return {QStringLiteral("Cấm đăng trước 08:00 24/12/2026"), QStringLiteral("Ảnh: Trần Thị Mẫu. © Báo Mẫu"),
            QStringLiteral("Bài có dùng AI."), QStringLiteral("Báo Mẫu giữ bản quyền.")};
}

} // namespace toasoan::testing
