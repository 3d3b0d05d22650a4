#pragma once
#include "app/article/describe.h"
#include "app/article/passage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace toasoan {

/// A stretch of one passage that something is pinned to, or a picture (Part::Picture) without any letters.
struct Anchor
{
    Place place;
    TextRange range;
    PictureId picture = {}; ///< what is pinned to a picture follows it to wherever it is shown; empty: to a text
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"part", self.place.part);
        archive.field(u"block", self.place.block);
        archive.field(u"item", self.place.item, Limits{0, 0, 1000000});
        archive.field(u"start", self.range.start);
        archive.field(u"length", self.range.length);
        archive.field(u"picture", self.picture);
    }
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

struct Comment
{
    QString author;
    QDateTime time; ///< UTC, whole seconds
    QString text;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"author", self.author);
        archive.field(u"time", self.time);
        archive.field(u"text", self.text);
    }
    friend bool operator==(const Comment &, const Comment &) = default;
};

enum class ThreadState { Open, Resolved };
template<>
struct EnumNames<ThreadState>
{
    static constexpr EnumTable<ThreadState, 2> table{
        {{ThreadState::Open, u"open"}, {ThreadState::Resolved, u"resolved"}}};
};

struct CommentThread
{
    QString id;
    Anchor anchor;
    ThreadState state = ThreadState::Open;
    QList<Comment> comments;
    QString reason = {};       ///< code of the return that it was pinned for; empty: an ordinary comment
    QString resolvedBy = {};   ///< name; empty while open
    QDateTime resolvedAt = {}; ///< UTC, whole seconds; invalid while open
    QJsonObject extra = {};    ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"id", self.id);
        archive.field(u"anchor", self.anchor);
        archive.field(u"state", self.state, ThreadState::Open);
        archive.field(u"comments", self.comments);
        archive.field(u"reason", self.reason);
        archive.field(u"resolvedBy", self.resolvedBy);
        archive.field(u"resolvedAt", self.resolvedAt);
    }
    friend bool operator==(const CommentThread &, const CommentThread &) = default;
};

/// Why an article came back to its author. What was pinned for it are threads with a `reason`.
struct ReturnNote
{
    QStringList codes; ///< of app/workflow/return_reasons.h, one at least
    QString text;      ///< in the person's own words
    QString person;
    QDateTime time;         ///< UTC, whole seconds
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"codes", self.codes);
        archive.field(u"text", self.text);
        archive.field(u"person", self.person);
        archive.field(u"time", self.time);
    }
    friend bool operator==(const ReturnNote &, const ReturnNote &) = default;
};

/// "Ignore here": a person looked at a finding and let it stand. It holds for this text in this place only.
struct FindingDecision
{
    QString rule;
    QString text; ///< the letters that were flagged
    Place place;
    QString person;
    QString reason;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"rule", self.rule);
        archive.field(u"text", self.text);
        archive.field(u"part", self.place.part);
        archive.field(u"block", self.place.block);
        archive.field(u"item", self.place.item, Limits{0, 0, 1000000});
        archive.field(u"person", self.person);
        archive.field(u"reason", self.reason);
    }
    friend bool operator==(const FindingDecision &, const FindingDecision &) = default;
};

/// That a child or a victim, or who speaks for them, allowed a picture to be shown.
struct PictureConsent
{
    PictureId picture;
    QString words;          ///< who allowed it, how and when
    QString person;         ///< who recorded it
    QDateTime time;         ///< UTC, whole seconds
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"picture", self.picture);
        archive.field(u"words", self.words);
        archive.field(u"person", self.person);
        archive.field(u"time", self.time);
    }
    friend bool operator==(const PictureConsent &, const PictureConsent &) = default;
};

/// The article's caption of a picture follows the library's: as long as it still says what the library said when the
/// two were linked or last made alike. A caption that was edited follows nothing, until the edit is taken back.
struct CaptionLink
{
    PictureId picture;
    QString caption;
    QJsonObject extra = {}; ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"picture", self.picture);
        archive.field(u"caption", self.caption);
    }
    friend bool operator==(const CaptionLink &, const CaptionLink &) = default;
};

/// What people say about an article and its readers never see: versioned with the draft, outside the content hash,
/// never given to an exporter.
struct Annotations
{
    QList<CommentThread> threads;
    QList<Anchor> noProof;
    QList<FindingDecision> decisions;
    QString editorNote;
    QString sourceNotes;
    QList<PictureConsent> consents;
    QList<CaptionLink> captionLinks; ///< one a picture at most
    QList<ReturnNote> returns;       ///< the newest last
    QDateTime deadline;              ///< UTC, whole seconds; invalid: none
    QString assignee;                ///< who has been asked to do what comes next; empty: nobody by name
    QJsonObject extra = {};          ///< attributes of a newer version, kept untouched

    template<typename Archive, typename Self>
    static void describe(Archive &archive, Self &self)
    {
        archive.field(u"threads", self.threads);
        archive.field(u"noProof", self.noProof);
        archive.field(u"decisions", self.decisions);
        archive.field(u"editorNote", self.editorNote);
        archive.field(u"sourceNotes", self.sourceNotes);
        archive.field(u"consents", self.consents);
        archive.field(u"captionLinks", self.captionLinks);
        archive.field(u"returns", self.returns);
        archive.field(u"deadline", self.deadline);
        archive.field(u"assignee", self.assignee);
    }

    friend bool operator==(const Annotations &, const Annotations &) = default;
};

} // namespace toasoan
