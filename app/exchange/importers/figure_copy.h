#pragma once
#include <QString>

#include <optional>

namespace toasoan {

/// "Toàn cảnh hội nghị. Ảnh: Thanh Lê" taken apart.
struct CreditedCaption
{
    QString caption; ///< may be empty
    QString credit;  ///< the name alone
};

/// Nothing when the line does not end in "Ảnh: NAME" after a sentence or a bracket.
[[nodiscard]] std::optional<CreditedCaption> splitCredit(const QString &line);

enum class PictureLine {
    No,
    Likely, ///< "… ảnh 1": only together with a caption
    Sure,   ///< "HEADLINE ảnh 1", as news pages fill in an alt text, or "Ảnh 1" alone
};

/// Whether a line stands for a picture that was not copied.
[[nodiscard]] PictureLine pictureLine(const QString &line, const QString &headline);

} // namespace toasoan
