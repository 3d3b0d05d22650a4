#include "app/desk/received_words.h"

#include <QCoreApplication>

#include <array>

namespace toasoan {
namespace {

QString say(const char *text, const QString &headline)
{
    const QString words = QCoreApplication::translate("Handover", text);
    return words.contains(u"%1") ? words.arg(headline) : words;
}

QString mergedText(const ReceivedDraft &received)
{
    const auto open = received.conflicts.size();
    if (open == 0)
        return QCoreApplication::translate("Handover", "Put together: %1 places by itself, none to look at.")
            .arg(received.taken);
    return QCoreApplication::translate("Handover", "Put together: %1 places by itself, %2 to look at.")
        .arg(received.taken)
        .arg(open);
}

struct NoteWords
{
    const char16_t *note;
    const char *text;
};

constexpr std::array notes = {
    NoteWords{u"state-unknown",
              QT_TRANSLATE_NOOP("Handover", "Its state there is none of this newsroom's, so it was not taken over.")},
    NoteWords{u"state-refused",
              QT_TRANSLATE_NOOP("Handover", "A step that was taken there is not allowed here, so the state was not "
                                            "taken over: the person is not known here or has another role, or the "
                                            "approval did not come along.")},
    NoteWords{u"state-unproven",
              QT_TRANSLATE_NOOP("Handover", "The history does not show how it came to its state, so that was not taken "
                                            "over.")},
    NoteWords{
        u"state-diverged",
        QT_TRANSLATE_NOOP("Handover", "Here and there different steps were taken; it stands where it stood here.")},
    NoteWords{u"approvals-missing",
              QT_TRANSLATE_NOOP("Handover", "An approval that is here did not come along; it stays.")},
    NoteWords{u"approval-unknown-key",
              QT_TRANSLATE_NOOP("Handover", "An approval has an unknown signature: nobody here vouches for its key.")},
    NoteWords{u"approval-not-right",
              QT_TRANSLATE_NOOP("Handover", "The signature of an approval is not that of the person it names.")},
    NoteWords{u"approval-not-vouched",
              QT_TRANSLATE_NOOP("Handover", "An approval was given in a role by delegation, and nobody here vouches "
                                            "for the delegation.")},
    NoteWords{u"pictures-missing", QT_TRANSLATE_NOOP("Handover", "Pictures did not come along.")},
    NoteWords{u"pictures-proxies",
              QT_TRANSLATE_NOOP("Handover",
                                "Pictures came smaller; the originals stayed with the sender, so the article "
                                "cannot be exported here.")},
    NoteWords{u"in-trash", QT_TRANSLATE_NOOP("Handover", "The draft lies in the trash here, and stays there.")},
};

} // namespace

QString receivedText(const ReceivedDraft &received)
{
    switch (received.as) {
    case ReceivedAs::New:
        return say(QT_TRANSLATE_NOOP("Handover", "Received: “%1”."), received.headline);
    case ReceivedAs::AlreadyHere:
        return say(QT_TRANSLATE_NOOP("Handover", "“%1”: all of it is here already; nothing was changed."),
                   received.headline);
    case ReceivedAs::Forward:
        return say(QT_TRANSLATE_NOOP("Handover", "“%1” is as new as there now."), received.headline);
    case ReceivedAs::Merged:
        return mergedText(received);
    }
    return {};
}

QStringList noteTexts(const ReceivedDraft &received)
{
    QStringList texts;
    for (const NoteWords &words : notes) {
        if (received.notes.contains(QStringView(words.note)))
            texts.append(QCoreApplication::translate("Handover", words.text));
    }
    return texts;
}

} // namespace toasoan
