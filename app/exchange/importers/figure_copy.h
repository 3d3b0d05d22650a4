#pragma once
#include "app/article/blocks/figure.h"

#include <optional>

namespace toasoan {

/// "Toàn cảnh hội nghị. Ảnh: Thanh Lê" taken apart.
struct CreditedCaption
{
    QString caption; ///< may be empty
    QString credit;  ///< the name alone
    QString rights;  ///< "© Báo Mẫu" behind the name, as exporters set it; may be empty
};

/// Nothing when the line does not end in "Ảnh: NAME", or "Ảnh: NAME. © RIGHTS", after a sentence or a bracket.
[[nodiscard]] std::optional<CreditedCaption> splitCredit(const QString &line);

/// "Thanh Lê. © Báo Mẫu": what splitCredit() takes apart, of a figure that has a credit.
[[nodiscard]] QString creditWithRights(const Figure &figure);

enum class PictureLine {
    No,
    Likely, ///< "… ảnh 1": only together with a caption
    Sure,   ///< "HEADLINE ảnh 1", as news pages fill in an alt text, or "Ảnh 1" alone
};

/// Whether a line stands for a picture that was not copied.
[[nodiscard]] PictureLine pictureLine(const QString &line, const QString &headline);

} // namespace toasoan
