#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace toasoan {

/// "Bài và ảnh: Thanh Lê - Đức Anh" taken apart.
struct Byline
{
    QString before;    ///< "Bài và ảnh:"; empty for names alone
    QStringList names; ///< at least one
};

/// Nothing when the line does not name an author after "Bài:", "Tin, ảnh:", "Thực hiện:" and the like.
[[nodiscard]] std::optional<Byline> splitByline(const QString &line);

/// A line of names alone, each word with a capital: "Thanh Lê", "P.V".
[[nodiscard]] bool isNameAlone(const QString &line);

} // namespace toasoan
