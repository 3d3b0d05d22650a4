#pragma once
#include "app/article/article.h"

namespace toasoan {

/// Words that a page sets by itself, in the article's language whatever language the program speaks:
/// the same article must give the same bytes everywhere.
struct PageWords
{
    QString picture;   ///< before a credit
    QString related;   ///< over related links
    QString draftCopy; ///< over a copy that is not approved
    QString embargo;   ///< "Cấm đăng trước %1"
};

[[nodiscard]] const PageWords &pageWords(const Article &article);
[[nodiscard]] QStringList draftCopyLines(); ///< PageWords::draftCopy of every language

/// "Cấm đăng trước 08:00 24/12/2026", by the clock of Vietnam (UTC+7 all year); nothing without an embargo.
[[nodiscard]] QString embargoLine(const Article &article);

/// "Ảnh: Thanh Lê. © Báo Mẫu": who took it and, where the figure says so, whose it is; either alone, or nothing.
[[nodiscard]] QString creditLine(const Figure &figure, const PageWords &words);

/// The article's language as XML takes it (BCP 47); "und" for what is none.
[[nodiscard]] QString languageTag(const Article &article);

/// "(Baonghean.vn) - ", or nothing without a tag.
[[nodiscard]] QString sourceLead(const Article &article);

} // namespace toasoan
