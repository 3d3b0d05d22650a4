#include "ui/history/revision_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace toasoan {
namespace {

struct Name
{
    const char16_t *id;
    const char *text;
};

constexpr Name reasons[] = {
    {u"created", QT_TRANSLATE_NOOP("RevisionWords", "Begun")},
    {u"imported", QT_TRANSLATE_NOOP("RevisionWords", "Brought in")},
    {u"tracked-changes", QT_TRANSLATE_NOOP("RevisionWords", "With the changes that were tracked")},
    {u"sample", QT_TRANSLATE_NOOP("RevisionWords", "Sample article")},
    {u"saved", QT_TRANSLATE_NOOP("RevisionWords", "Saved")},
    {u"auto", QT_TRANSLATE_NOOP("RevisionWords", "While writing")},
    {u"closed", QT_TRANSLATE_NOOP("RevisionWords", "On leaving")},
    {u"recovered", QT_TRANSLATE_NOOP("RevisionWords", "Recovered")},
    {u"edited", QT_TRANSLATE_NOOP("RevisionWords", "Edited")},
    {u"picture", QT_TRANSLATE_NOOP("RevisionWords", "Picture put in")},
    {u"comment", QT_TRANSLATE_NOOP("RevisionWords", "Comment")},
    {u"plan", QT_TRANSLATE_NOOP("RevisionWords", "Deadline")},
    {u"proposal", QT_TRANSLATE_NOOP("RevisionWords", "Suggestion")},
    {u"proposal-accepted", QT_TRANSLATE_NOOP("RevisionWords", "Suggestion accepted")},
    {u"proposal-declined", QT_TRANSLATE_NOOP("RevisionWords", "Suggestion declined")},
    {u"restored", QT_TRANSLATE_NOOP("RevisionWords", "An older version taken back")},
    {u"submit", QT_TRANSLATE_NOOP("RevisionWords", "Submitted")},
    {u"return", QT_TRANSLATE_NOOP("RevisionWords", "Returned")},
    {u"approve", QT_TRANSLATE_NOOP("RevisionWords", "Approved")},
    {u"withdraw", QT_TRANSLATE_NOOP("RevisionWords", "Approval withdrawn")},
    {u"publish", QT_TRANSLATE_NOOP("RevisionWords", "Published")},
    {u"correct", QT_TRANSLATE_NOOP("RevisionWords", "Corrected")},
    {u"take-down", QT_TRANSLATE_NOOP("RevisionWords", "Taken down")},
    {u"correction", QT_TRANSLATE_NOOP("RevisionWords", "Public correction begun")},
    {u"handover", QT_TRANSLATE_NOOP("RevisionWords", "For the hand-over")},
    {u"merge", QT_TRANSLATE_NOOP("RevisionWords", "Two versions put together")},
    {u"resolve", QT_TRANSLATE_NOOP("RevisionWords", "What both had changed was decided")}};

constexpr Name fields[] = {{u"kicker", QT_TRANSLATE_NOOP("RevisionWords", "Kicker")},
                           {u"headline", QT_TRANSLATE_NOOP("RevisionWords", "Headline")},
                           {u"alternativeHeadlines", QT_TRANSLATE_NOOP("RevisionWords", "Other headlines")},
                           {u"sapo", QT_TRANSLATE_NOOP("RevisionWords", "Sapo")},
                           {u"sourceTag", QT_TRANSLATE_NOOP("RevisionWords", "Source tag")},
                           {u"dateline", QT_TRANSLATE_NOOP("RevisionWords", "Dateline")},
                           {u"eventDate", QT_TRANSLATE_NOOP("RevisionWords", "Date of the event")},
                           {u"eventPlace", QT_TRANSLATE_NOOP("RevisionWords", "Place of the event")},
                           {u"bylines", QT_TRANSLATE_NOOP("RevisionWords", "Pen names")},
                           {u"sections", QT_TRANSLATE_NOOP("RevisionWords", "Sections")},
                           {u"genre", QT_TRANSLATE_NOOP("RevisionWords", "Genre")},
                           {u"tags", QT_TRANSLATE_NOOP("RevisionWords", "Tags")},
                           {u"leadPicture", QT_TRANSLATE_NOOP("RevisionWords", "Lead picture")},
                           {u"related", QT_TRANSLATE_NOOP("RevisionWords", "Related links")},
                           {u"embargo", QT_TRANSLATE_NOOP("RevisionWords", "Embargo")},
                           {u"urgency", QT_TRANSLATE_NOOP("RevisionWords", "Urgency")},
                           {u"language", QT_TRANSLATE_NOOP("RevisionWords", "Language")},
                           {u"rights", QT_TRANSLATE_NOOP("RevisionWords", "Rights")},
                           {u"aiLabel", QT_TRANSLATE_NOOP("RevisionWords", "AI label")},
                           {u"profile", QT_TRANSLATE_NOOP("RevisionWords", "House-style profile")},
                           {u"kind", QT_TRANSLATE_NOOP("RevisionWords", "kind of block")},
                           {u"picture", QT_TRANSLATE_NOOP("RevisionWords", "picture")},
                           {u"figures", QT_TRANSLATE_NOOP("RevisionWords", "pictures")},
                           {u"layout", QT_TRANSLATE_NOOP("RevisionWords", "layout")},
                           {u"level", QT_TRANSLATE_NOOP("RevisionWords", "level")},
                           {u"style", QT_TRANSLATE_NOOP("RevisionWords", "kind of list")},
                           {u"items", QT_TRANSLATE_NOOP("RevisionWords", "items")},
                           {u"rows", QT_TRANSLATE_NOOP("RevisionWords", "rows and columns")},
                           {u"links", QT_TRANSLATE_NOOP("RevisionWords", "links")},
                           {u"url", QT_TRANSLATE_NOOP("RevisionWords", "address")},
                           {u"crop", QT_TRANSLATE_NOOP("RevisionWords", "crop")},
                           {u"text", QT_TRANSLATE_NOOP("RevisionWords", "text")}};

template<size_t N>
QString named(const Name (&names)[N], const QString &id)
{
    for (const Name &name : names) {
        if (id == QStringView(name.id))
            return QCoreApplication::translate("RevisionWords", name.text);
    }
    return id;
}

} // namespace

QString reasonName(const QString &reason)
{
    return named(reasons, reason);
}

QString fieldName(const QString &field)
{
    return field.startsWith(u"seo.") ? QString(u"SEO: " + field.mid(4)) : named(fields, field);
}

QString revisionTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.date())
        return local.toString(QStringLiteral("HH:mm"));
    return local.toString(local.date().year() == now.date().year() ? QStringLiteral("d/M HH:mm")
                                                                   : QStringLiteral("d/M/yyyy HH:mm"));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString revisionTitle(const RevisionRow &row)
{
    const Revision &revision = row.revision;
    if (!revision.time.isValid())
        return QCoreApplication::translate("RevisionWords", "damaged (%1)").arg(revision.id.value.left(8));
    const QString name = revision.label.isEmpty() ? reasonName(revision.reason) : revision.label;
    return QString(revisionTime(revision.time, QDateTime::currentDateTime()) + u" · " + name);
}

QString countText(const ChangeCount &count)
{
    if (count.isNothing())
        return QCoreApplication::translate("RevisionWords", "No difference");
    QStringList parts;
    if (count.inserted + count.deleted > 0)
        parts.append(
            QCoreApplication::translate("RevisionWords", "+%1 −%2 words").arg(count.inserted).arg(count.deleted));
    if (count.moved > 0)
        parts.append(QCoreApplication::translate("RevisionWords", "%n block(s) moved", nullptr, count.moved));
    if (count.others > 0)
        parts.append(QCoreApplication::translate("RevisionWords", "%n block(s) otherwise", nullptr, count.others));
    return parts.join(u" · "_qs);
}

} // namespace toasoan
