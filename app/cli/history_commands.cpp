#include "app/base/clock.h"
#include "app/cli/command_groups.h"
#include "app/cli/error_text.h"
#include "app/cli/redline_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace toasoan::cli {
namespace {

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

/// What a person said when a workflow step made this revision.
QString wordsWith(const Revision &revision, const QList<AuditEntry> &log)
{
    const auto found = std::find_if(log.begin(), log.end(), [&](const AuditEntry &entry) {
        return entry.revision == revision.id && entry.action == revision.reason;
    });
    return found == log.end() ? QString() : found->detail;
}

QJsonObject describe(const RevisionRow &row, const QString &words)
{
    const Revision &revision = row.revision;
    if (row.damage)
        return {{QStringLiteral("revision"), revision.id.value}, {QStringLiteral("error"), errorJson(*row.damage)}};
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents.append(parent.value);
    QJsonObject object{{QStringLiteral("revision"), revision.id.value},
                       {QStringLiteral("content"), revision.content.value},
                       {QStringLiteral("parents"), parents},
                       {QStringLiteral("author"), revision.author},
                       {QStringLiteral("time"), utcText(revision.time)},
                       {QStringLiteral("reason"), revision.reason},
                       {QStringLiteral("words"), row.words},
                       {QStringLiteral("bytes"), row.bytes}};
    if (!revision.label.isEmpty())
        object.insert(QStringLiteral("label"), revision.label);
    if (!words.isEmpty())
        object.insert(QStringLiteral("detail"), words);
    return object;
}

QString line(const RevisionRow &row, const QString &words)
{
    const Revision &revision = row.revision;
    const QString id = revision.id.value.left(12) + u"  ";
    if (row.damage)
        return id + errorText(*row.damage) + u'\n';
    const QString said = words.isEmpty() ? QString() : QString(u": " + words);
    const QString label = revision.label.isEmpty() ? QString() : QString(u"  [" + revision.label + u']');
    const QString size = QCoreApplication::translate("Cli", "%1 words, %2 bytes").arg(row.words).arg(row.bytes);
    const QString author = inRole(revision.author, {}, row.lentBy);
    return id + localTime(revision.time) + u"  " + author + u"  " + revision.reason + said + u"  " + size + label
           + u'\n';
}

QJsonObject describe(const AuditEntry &entry)
{
    QJsonObject object{{QStringLiteral("number"), entry.number},     {QStringLiteral("time"), utcText(entry.time)},
                       {QStringLiteral("person"), entry.person},     {QStringLiteral("action"), entry.action},
                       {QStringLiteral("draft"), entry.draft.value}, {QStringLiteral("revision"), entry.revision.value},
                       {QStringLiteral("detail"), entry.detail},     {QStringLiteral("previous"), entry.previous},
                       {QStringLiteral("hash"), entry.hash}};
    if (const auto lent = lentRoleFrom(entry.actingFor)) {
        object.insert(QStringLiteral("role"), roleId(lent->role));
        object.insert(QStringLiteral("delegator"), lent->from);
    }
    return object;
}

QString line(const AuditEntry &entry)
{
    const auto lent = lentRoleFrom(entry.actingFor);
    const QString person = lent ? inRole(entry.person, lent->role, lent->from) : entry.person;
    return QStringLiteral("%1  %2  %3  %4  %5  %6\n")
        .arg(entry.number)
        .arg(localTime(entry.time), person, entry.action, entry.draft.value, entry.detail);
}

Answer describe(const QList<AuditEntry> &entries)
{
    QJsonArray json;
    QString text;
    for (const AuditEntry &entry : entries) {
        json.append(describe(entry));
        text += line(entry);
    }
    return {json, text, {}, {}, Done};
}

Answer describe(const std::optional<AuditBreak> &broken)
{
    if (!broken)
        return {QJsonArray(), QCoreApplication::translate("Cli", "The log is whole.") + u'\n', {}, {}, Done};
    const QJsonObject json{{QStringLiteral("number"), broken->number}, {QStringLiteral("reason"), broken->reason}};
    const QString text = QCoreApplication::translate("Cli", "The log is broken at entry %1 (%2).")
                             .arg(broken->number)
                             .arg(broken->reason);
    return {QJsonArray{json}, QString(text + u'\n'), {}, {}, Found};
}

Result<Answer> showHistory(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const DraftId id{session.word(0)};
    if (const auto draft = (*desk)->drafts().open(id); !draft)
        return tl::unexpected(draft.error());
    const auto ids = (*desk)->history().ids(id);
    const auto log = (*desk)->history().log(id);
    if (!ids || !log)
        return tl::unexpected(ids ? log.error() : ids.error());
    const auto rows = (*desk)->history().rows(id, *ids);
    if (!rows)
        return tl::unexpected(rows.error());
    Answer answer{QJsonArray(), {}, {}, {}, Done};
    QJsonArray json;
    for (const RevisionRow &row : *rows) {
        const QString words = wordsWith(row.revision, *log);
        json.append(describe(row, words));
        answer.text += line(row, words);
        if (row.damage)
            answer.status = Found;
    }
    answer.json = json;
    return answer;
}

Result<Attribution> whoDidWhat(Desk &desk, const RevisionText &before, const RevisionText &after,
                               const Comparison &comparison)
{
    const DraftId &draft = before.revision.draft;
    const auto revisions = desk.history().between(draft, before.revision.id, after.revision.id);
    if (!revisions)
        return tl::unexpected(revisions.error());
    QHash<RevisionId, int> places;
    QList<AuthoredVersion> versions;
    for (const Revision &revision : *revisions) {
        const auto text = desk.history().revision(draft, revision.id.value);
        if (!text)
            continue;
        QList<int> parents;
        for (const RevisionId &parent : revision.parents) {
            if (places.contains(parent))
                parents.append(places[parent]);
        }
        places.insert(revision.id, static_cast<int>(versions.size()));
        versions.append({revision.author, text->article, parents});
    }
    return attribute(comparison, versions);
}

QString sharesText(const Attribution &attribution)
{
    const QList<Share> shares = sharesOf(attribution);
    QString text;
    for (int i = 0; i < shares.size(); ++i) {
        if (shares[i] == Share())
            continue;
        text +=
            QStringLiteral("%1 +%2 −%3\n").arg(attribution.people[i]).arg(shares[i].inserted).arg(shares[i].deleted);
    }
    return text;
}

Result<Answer> showDifference(Session &session)
{
    auto desk = session.desk();
    if (!desk)
        return tl::unexpected(desk.error());
    const DraftId id{session.word(0)};
    const auto before = (*desk)->history().revision(id, session.word(1));
    const auto after = before ? (*desk)->history().revision(id, session.word(2)) : before;
    if (!after)
        return tl::unexpected(after.error());
    const Comparison comparison = compare(before->article, after->article);
    Attribution attribution;
    if (session.arguments().has(QStringLiteral("people"))) {
        auto known = whoDidWhat(**desk, *before, *after, comparison);
        if (!known)
            return tl::unexpected(known.error());
        attribution = std::move(*known);
    }
    const QString shares = session.arguments().has(QStringLiteral("people")) ? sharesText(attribution) : QString();
    return Answer{redlineJson(comparison, attribution), redlineText(comparison) + shares, {}, {}, Done};
}

Result<Answer> showAudit(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->history().audit(); })
        .map([](const QList<AuditEntry> &entries) { return describe(entries); });
}

Result<Answer> verifyAudit(Session &session)
{
    return session.desk()
        .and_then([](Desk *desk) { return desk->history().verifyAudit(); })
        .map([](const std::optional<AuditBreak> &broken) { return describe(broken); });
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {u"log"_qs, u"ID"_qs, QT_TRANSLATE_NOOP("Cli", "print an article's history"), 1, 1, {}, showHistory},
        {u"diff"_qs,
         u"ID REV REV"_qs,
         QT_TRANSLATE_NOOP("Cli", "print what changed between two revisions"),
         3,
         3,
         {flag("people")},
         showDifference},
        {u"audit"_qs, {}, QT_TRANSLATE_NOOP("Cli", "print who did what"), 0, 0, {}, showAudit},
        {u"audit verify"_qs, {}, QT_TRANSLATE_NOOP("Cli", "see that nobody changed that log"), 0, 0, {}, verifyAudit}};
}

} // namespace toasoan::cli
