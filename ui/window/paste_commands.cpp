#include "ui/window/paste_commands.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "app/exchange/importers/chat_lines.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/pasting.h"
#include "ui/panels/choice_bar.h"
#include "ui/window/copy_words.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/stored_pictures.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

constexpr int untilWordIsLeft = 40; // ms

/// The figures know their pictures then; one that cannot be kept leaves its place waiting.
Result<PastedCopy> withPictures(Desk &desk, PastedCopy pasted)
{
    for (const ImportedPicture &picture : std::exchange(pasted.pictures, {})) {
        const auto kept = desk.pictures().add(picture.bytes);
        if (!kept && kept.error().code != ErrorCode::BadInput)
            return tl::unexpected<Error>(kept.error());
        for (Block &block : pasted.blocks) {
            auto *figure = std::get_if<Figure>(&block.content);
            if (kept && figure != nullptr && block.id == picture.block)
                figure->picture = *kept;
        }
    }
    return pasted;
}

} // namespace

PasteCommands::PasteCommands(const Parts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m.editor.setPasteReader([this](const ForeignCopy &copy, const QPointer<Pasting> &place) { take(copy, place); });
    m.editor.setReadLetters(isChat);
    connect(&m.bar, &ChoiceBar::changeWanted, this, &PasteCommands::change);
    connect(&m.article, &OpenArticle::articleShown, this, [this] {
        if (m_shown.place)
            m.bar.hide();
        dropReport();
    });
}

void PasteCommands::take(const ForeignCopy &foreign, const QPointer<Pasting> &place)
{
    if (!m_notes.isEmpty()) { // of the paste before
        m.bar.fold();
        m.bar.hide();
        dropReport();
    }
    read({place, {foreign.html, foreign.rtf, foreign.picture, foreign.letters}, foreign.letters, {}, ++m_changes});
}

void PasteCommands::read(const Paste &paste)
{
    if (paste.copy.isShort())
        return keepPictures(paste, readClipboard(paste.copy, paste.refused));
    m_worker.ask(
        this, [copy = paste.copy, refused = paste.refused] { return readClipboard(copy, refused); },
        [this, paste](const Result<PastedCopy> &read) { keepPictures(paste, read); });
}

void PasteCommands::keepPictures(const Paste &paste, const Result<PastedCopy> &read)
{
    if (!read || read->blocks.isEmpty())
        return putLetters(paste);
    if (read->pictures.isEmpty())
        return put(paste, *read);
    m.storage.ask(
        this, [pasted = *read](Desk &desk) { return withPictures(desk, pasted); },
        [this, paste](const Result<PastedCopy> &kept) {
            if (!kept)
                return m.messages.say(MessageBar::Kind::Error, errorText(kept.error()));
            m.pictures.retryMissing();
            put(paste, *kept);
        });
}

/// What the other program wrote beside it as plain text, where the rest is nothing that could be read.
void PasteCommands::putLetters(const Paste &paste)
{
    if (!paste.place || paste.place->isPut() || paste.letters.isEmpty())
        return;
    if (!m.editor.putPasted(*paste.place, paste.letters))
        sayNotTaken();
}

/// A word that is being composed is waited for: it would be torn in two.
void PasteCommands::put(const Paste &paste, const PastedCopy &pasted)
{
    if (!paste.place || paste.place->isEdited() || (paste.place->isPut() && paste.number != m_changes))
        return;
    if (m.editor.isComposing()) {
        QTimer::singleShot(untilWordIsLeft, this, [this, paste, pasted] { put(paste, pasted); });
        return;
    }
    const bool isFirst = !paste.place->isPut();
    if (!m.editor.putPasted(*paste.place, pasted.blocks))
        return sayNotTaken();
    if (isFirst)
        report(paste, pasted);
}

void PasteCommands::report(const Paste &paste, const PastedCopy &pasted)
{
    m_shown = paste;
    m_notes = pasted.notes;
    const QString summary = summaryOf(m_notes);
    std::stable_partition(m_notes.begin(), m_notes.end(), [](const CopyNote &note) { return canBeRefused(note.act); });
    QList<ChoiceLine> lines;
    for (const CopyNote &note : std::as_const(m_notes))
        lines.append(lineFor(note, canBeRefused(note.act) ? ChoiceLine::Kind::Choice : ChoiceLine::Kind::Statement));
    m.bar.fold();
    m.bar.setLines(lines);
    m.bar.setSummary(summary.isEmpty() ? tr("Pasted.") : tr("Pasted: %1.").arg(summary));
    m.bar.setVisible(!summary.isEmpty());
    Q_EMIT reported();
    connect(paste.place, &Pasting::edited, this, [this, place = paste.place] {
        if (m_shown.place != place)
            return;
        m.bar.fold();
        m.bar.hide();
        dropReport();
    });
}

void PasteCommands::showReport()
{
    if (m_shown.place && !m_shown.place->isEdited())
        m.bar.open();
    else
        m.messages.say(
            MessageBar::Kind::Info,
            tr("There is nothing to report: no copy was pasted or brought in, or it has been edited since."));
}

void PasteCommands::dropReport()
{
    m_shown = {};
    m_notes.clear();
}

void PasteCommands::change(int line, bool on)
{
    if (!m_shown.place || line >= m_notes.size())
        return;
    if (on)
        m_shown.refused.remove(m_notes[line].act);
    else
        m_shown.refused.insert(m_notes[line].act);
    m_shown.number = ++m_changes;
    read(m_shown);
}

void PasteCommands::sayNotTaken()
{
    m.messages.say(MessageBar::Kind::Warning,
                   tr("The copy was not pasted: the page takes nothing now. It is still on the clipboard."));
}

} // namespace toasoan
