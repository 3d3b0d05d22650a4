#pragma once
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace toasoan {

/// What a person may do in the newsroom. Ids are the trade's own abbreviations.
enum class Role {
    Ctv,       ///< cộng tác viên
    Pv,        ///< phóng viên
    Btv,       ///< biên tập viên
    TruongBan, ///< trưởng ban
    Tkts,      ///< thư ký tòa soạn
    PhoTbt,    ///< phó tổng biên tập
    Tbt,       ///< tổng biên tập
    QuanTri,   ///< quản trị: settings and people, no copy
};

[[nodiscard]] const QList<Role> &allRoles();

/// "CTV", "PV", "BTV", "TruongBan", "TKTS", "PhoTBT", "TBT", "QuanTri"; reading ignores case.
[[nodiscard]] QString roleId(Role role);
[[nodiscard]] std::optional<Role> roleFromId(const QString &id);
[[nodiscard]] QString roleName(Role role);

/// A role of somebody else's that a person may act in for some days (delegation.h).
struct LentRole
{
    Role role = Role::Ctv;
    QString from; ///< whose role it is
    friend bool operator==(const LentRole &, const LentRole &) = default;
};

struct Person
{
    QString name; ///< unique in a newsroom; NFC
    QList<Role> roles;
    QList<LentRole> lent = {}; ///< at the time when somebody asked

    [[nodiscard]] bool hasAnyOf(const QList<Role> &wanted) const; ///< of their own or lent
    friend bool operator==(const Person &, const Person &) = default;
};

[[nodiscard]] QStringList roleIds(const QList<Role> &roles);

} // namespace toasoan
