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
};

[[nodiscard]] const PageWords &pageWords(const Article &article);

/// "Ảnh: Thanh Lê", or nothing without a credit.
[[nodiscard]] QString creditLine(const Figure &figure, const PageWords &words);

/// The article's language as XML takes it (BCP 47); "und" for what is none.
[[nodiscard]] QString languageTag(const Article &article);

/// "(Baonghean.vn) - ", or nothing without a tag.
[[nodiscard]] QString sourceLead(const Article &article);

} // namespace toasoan
