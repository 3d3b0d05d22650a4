#include "app/workflow/profile_file.h"

#include "app/base/limits.h"
#include "app/workflow/required_fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace toasoan {
namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int fileVersion = 1;

/// Takes what it knows out of an object; the first fault stays.
class ProfileReader
{
public:
    ProfileReader(QJsonObject object, QString path, QString &fault)
        : m_object(std::move(object)), m_path(std::move(path)), m_fault(fault)
    {}

    [[nodiscard]] QString text(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (value.isUndefined())
            fail(key, QStringLiteral("missing"));
        else if (value.toString().trimmed().isEmpty())
            fail(key, QStringLiteral("not a text"));
        return value.toString();
    }

    template<typename T>
    [[nodiscard]] T named(const QString &key, std::optional<T> (*known)(const QString &))
    {
        return one(key, text(key), known);
    }

    template<typename T>
    [[nodiscard]] QList<T> namedList(const QString &key, std::optional<T> (*known)(const QString &))
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isArray() || value.toArray().isEmpty())
            fail(key, QStringLiteral("not a list with something in it"));
        QList<T> list;
        for (const QJsonValue &entry : value.toArray())
            list.append(one(key, entry.toString(), known));
        return list;
    }

    /// The place of a name in the list; the first where the key is left out.
    [[nodiscard]] int choice(const QString &key, const QStringList &names)
    {
        const QJsonValue value = m_object.take(key);
        const auto at = static_cast<int>(names.indexOf(value.isUndefined() ? names.first() : value.toString()));
        if (at < 0)
            fail(key, QStringLiteral("not one of the known names"));
        return std::max(at, 0);
    }

    /// Of these names, each once; may be left out.
    [[nodiscard]] QStringList namesAmong(const QString &key, const QStringList &known)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, QStringLiteral("not a list"));
        QStringList names;
        for (const QJsonValue &entry : value.toArray()) {
            const QString name = entry.toString();
            if (!known.contains(name))
                fail(key, QStringLiteral("not one of the known names"));
            else if (names.contains(name))
                fail(key, u"twice: " + name);
            names.append(name);
        }
        return names;
    }

    [[nodiscard]] QJsonArray list(const QString &key)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isArray())
            fail(key, QStringLiteral("not a list"));
        return value.toArray();
    }

    [[nodiscard]] QJsonValue take(const QString &key) { return m_object.take(key); }

    void finish()
    {
        if (!m_object.isEmpty())
            fail(m_object.keys().first(), QStringLiteral("unknown"));
    }

    void fail(const QString &key, const QString &reason)
    {
        if (m_fault.isEmpty())
            m_fault = m_path + u'/' + key + u": " + reason;
    }

private:
    template<typename T>
    T one(const QString &key, const QString &name, std::optional<T> (*known)(const QString &))
    {
        const std::optional<T> value = known(name);
        if (!value)
            fail(key, QStringLiteral("not one of the known names"));
        return value.value_or(T());
    }

    QJsonObject m_object;
    QString m_path;
    QString &m_fault;
};

/// By the group of rules, the mildest severity that holds an article back.
QList<RequiredCheck> checksFrom(ProfileReader &reader)
{
    static const QStringList groups{QStringLiteral("spelling"), QStringLiteral("style"), QStringLiteral("structure")};
    static const QStringList severities{QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("info")};
    const QString key = QStringLiteral("checks");
    const QJsonValue value = reader.take(key);
    if (!value.isUndefined() && !value.isObject())
        reader.fail(key, QStringLiteral("not an object"));
    const QJsonObject object = value.toObject();
    QList<RequiredCheck> checks;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!groups.contains(it.key()) || !severities.contains(it.value().toString()))
            reader.fail(key + u'/' + it.key(), QStringLiteral("not one of the known names"));
        checks.append({it.key(), it.value().toString()});
    }
    return checks;
}

/// What may be waived of that which the row asks for.
QStringList askedForIn(const Transition &row)
{
    QStringList names = row.fields;
    for (const RequiredCheck &check : row.checks)
        names.append(check.group);
    return names;
}

Transition transitionFrom(const QJsonValue &value, const QString &path, QString &fault)
{
    ProfileReader reader(value.toObject(), path, fault);
    Transition row;
    row.action = reader.named<Action>(QStringLiteral("action"), actionFromId);
    row.from = reader.namedList<State>(QStringLiteral("from"), stateFromId);
    row.to = reader.named<State>(QStringLiteral("to"), stateFromId);
    row.roles = reader.namedList<Role>(QStringLiteral("roles"), roleFromId);
    row.whose = static_cast<Whose>(reader.choice(
        QStringLiteral("whose"), {QStringLiteral("any"), QStringLiteral("own"), QStringLiteral("others")}));
    row.reason = static_cast<ReasonRule>(
        reader.choice(QStringLiteral("reason"), {QStringLiteral("optional"), QStringLiteral("required")}));
    row.fields = reader.namesAmong(QStringLiteral("fields"), requirableFields());
    row.checks = checksFrom(reader);
    row.waivable = reader.namesAmong(QStringLiteral("waivable"), askedForIn(row));
    if (row.roles.contains(Role::QuanTri))
        reader.fail(QStringLiteral("roles"), QStringLiteral("an administrator handles no copy"));
    reader.finish();
    return row;
}

QString twoRowsIn(const WorkflowProfile &profile)
{
    QSet<std::pair<int, int>> seen;
    for (const Transition &row : profile.transitions) {
        for (const State state : row.from) {
            const std::pair key{static_cast<int>(row.action), static_cast<int>(state)};
            if (seen.contains(key))
                return u"/steps: two rows for " + actionId(row.action) + u" in " + stateId(state);
            seen.insert(key);
        }
    }
    return {};
}

QString unreachedIn(const WorkflowProfile &profile)
{
    QSet<State> reached{State::Writing};
    const auto isReached = [&reached](State state) { return reached.contains(state); };
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const Transition &row : profile.transitions) {
            if (std::any_of(row.from.begin(), row.from.end(), isReached))
                reached.insert(row.to);
        }
    }
    for (const Transition &row : profile.transitions) {
        const auto lost = std::find_if_not(row.from.begin(), row.from.end(), isReached);
        if (lost != row.from.end())
            return u"/steps: never reached: " + stateId(*lost);
    }
    return {};
}

/// Minutes by state; only of states that the steps lead through.
QHash<State, int> limitsFrom(const QJsonValue &value, const WorkflowProfile &profile, QString &fault)
{
    constexpr int mostMinutes = 366 * 24 * 60;
    QHash<State, int> limits;
    if (fault.isEmpty() && !value.isUndefined() && !value.isObject())
        fault = QStringLiteral("/limits: not an object");
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end() && fault.isEmpty(); ++it) {
        const auto state = stateFromId(it.key());
        const int minutes = it.value().toInt();
        if (!state || !profile.uses(*state))
            fault = u"/limits/" + it.key() + u": no state of these steps";
        else if (minutes < 1 || minutes > mostMinutes || it.value().toDouble() != minutes)
            fault = u"/limits/" + it.key() + u": not a number of minutes";
        else
            limits.insert(*state, minutes);
    }
    return limits;
}

WorkflowProfile profileFrom(const QJsonObject &object, QString &fault)
{
    ProfileReader reader(object, {}, fault);
    if (reader.text(QStringLiteral("format")) != u"toasoan-workflow")
        reader.fail(QStringLiteral("format"), QStringLiteral("not toasoan-workflow"));
    if (reader.take(QStringLiteral("version")).toInt() != fileVersion)
        reader.fail(QStringLiteral("version"), QStringLiteral("not 1"));
    WorkflowProfile profile;
    profile.id = reader.text(QStringLiteral("id"));
    profile.name = reader.text(QStringLiteral("name"));
    profile.ownCopy = static_cast<OwnCopyRule>(
        reader.choice(QStringLiteral("ownCopy"), {QStringLiteral("forbidden"), QStringLiteral("allowed")}));
    profile.signatures = static_cast<SignatureRule>(
        reader.choice(QStringLiteral("signatures"), {QStringLiteral("optional"), QStringLiteral("required")}));
    if (object.contains(u"waive"))
        profile.waivers = reader.namedList<Role>(QStringLiteral("waive"), roleFromId);
    profile.othersCopy = static_cast<OthersCopyRule>(
        reader.choice(QStringLiteral("othersCopy"), {QStringLiteral("anybody"), QStringLiteral("editors")}));
    const QJsonArray steps = reader.list(QStringLiteral("steps"));
    for (qsizetype i = 0; i < steps.size() && fault.isEmpty(); ++i)
        profile.transitions.append(transitionFrom(steps[i], u"/steps/" + QString::number(i), fault));
    profile.limits = limitsFrom(reader.take(QStringLiteral("limits")), profile, fault);
    reader.finish();
    return profile;
}

QString resourceOf(const QString &id)
{
    return u":/workflow/" + id + u".json";
}

} // namespace

Result<WorkflowProfile> profileFromJson(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorCode::TooLarge);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    QString fault = document.isObject() ? QString() : QStringLiteral("/: not an object");
    WorkflowProfile profile;
    if (fault.isEmpty())
        profile = profileFrom(document.object(), fault);
    if (fault.isEmpty())
        fault = twoRowsIn(profile);
    if (fault.isEmpty())
        fault = unreachedIn(profile);
    if (!fault.isEmpty())
        return failure(ErrorCode::BadInput, fault);
    return profile;
}

QStringList builtInProfiles()
{
    return {QStringLiteral("small-newsroom"), QStringLiteral("full-chain")};
}

QByteArray builtInProfile(const QString &id)
{
    QFile file(resourceOf(id));
    const bool isKnown = builtInProfiles().contains(id) && file.open(QIODevice::ReadOnly);
    return isKnown ? file.readAll() : QByteArray();
}

const WorkflowProfile &smallNewsroom()
{
    static const WorkflowProfile profile = profileFromJson(builtInProfile(QStringLiteral("small-newsroom"))).value();
    return profile;
}

} // namespace toasoan
