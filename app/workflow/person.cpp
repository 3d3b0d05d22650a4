#include "app/workflow/person.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

struct RoleWords
{
    Role role;
    const char *id;
    const char *name;
};

constexpr std::array<RoleWords, 8> words = {{
    {Role::Ctv, "CTV", QT_TRANSLATE_NOOP("Workflow", "Contributor")},
    {Role::Pv, "PV", QT_TRANSLATE_NOOP("Workflow", "Reporter")},
    {Role::Btv, "BTV", QT_TRANSLATE_NOOP("Workflow", "Editor")},
    {Role::TruongBan, "TruongBan", QT_TRANSLATE_NOOP("Workflow", "Head of desk")},
    {Role::Tkts, "TKTS", QT_TRANSLATE_NOOP("Workflow", "Managing secretary")},
    {Role::PhoTbt, "PhoTBT", QT_TRANSLATE_NOOP("Workflow", "Deputy chief editor")},
    {Role::Tbt, "TBT", QT_TRANSLATE_NOOP("Workflow", "Chief editor")},
    {Role::QuanTri, "QuanTri", QT_TRANSLATE_NOOP("Workflow", "Administrator")},
}};

const RoleWords &wordsOf(Role role)
{
    const auto found = std::find_if(words.begin(), words.end(), [role](const auto &row) { return row.role == role; });
    Q_ASSERT(found != words.end());
    return *found;
}

} // namespace

const QList<Role> &allRoles()
{
    static const QList<Role> roles = [] {
        QList<Role> list;
        for (const RoleWords &row : words)
            list.append(row.role);
        return list;
    }();
    return roles;
}

QString roleId(Role role)
{
    return QString::fromLatin1(wordsOf(role).id);
}

std::optional<Role> roleFromId(const QString &id)
{
    for (const RoleWords &row : words) {
        if (id.compare(QLatin1String(row.id), Qt::CaseInsensitive) == 0)
            return row.role;
    }
    return std::nullopt;
}

QString roleName(Role role)
{
    return QCoreApplication::translate("Workflow", wordsOf(role).name);
}

bool Person::hasAnyOf(const QList<Role> &wanted) const
{
    return std::any_of(roles.begin(), roles.end(), [&wanted](Role role) { return wanted.contains(role); })
           || std::any_of(lent.begin(), lent.end(),
                          [&wanted](const LentRole &each) { return wanted.contains(each.role); });
}

QStringList roleIds(const QList<Role> &roles)
{
    QStringList ids;
    for (const Role role : roles)
        ids.append(roleId(role));
    return ids;
}

} // namespace toasoan
