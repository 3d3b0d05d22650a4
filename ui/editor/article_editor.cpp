#include "ui/editor/article_editor.h"

#include "ui/editor/article_document.h"
#include "ui/editor/becoming.h"
#include "ui/editor/block_handle.h"
#include "ui/editor/blocks/card_objects.h"
#include "ui/editor/blocks/open_card.h"
#include "ui/editor/box.h"
#include "ui/editor/finding_menu.h"
#include "ui/editor/normalizer.h"
#include "ui/editor/page_accessible.h"
#include "ui/editor/page_objects.h"
#include "ui/editor/page_pictures.h"
#include "ui/editor/pasting.h"
#include "ui/editor/replacing.h"
#include "ui/editor/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextFrame>
#include <QTextLayout>
#include <QToolTip>

namespace toasoan {
namespace {

constexpr int caretWidth = 2;
constexpr QSize untilShown(800, 600);
constexpr int wordIsLeft = 600; // ms without a key

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

Article withoutBody(Article article)
{
    article.body = {};
    return article;
}

/// What is left when all that the page shows in place is taken out; pen names stay, which the page shows as one line.
Article withoutPage(Article article)
{
    for (QString *field : {&article.kicker, &article.headline, &article.sapo, &article.sourceTag, &article.dateline})
        field->clear();
    return withoutBody(article);
}

} // namespace

ArticleEditor::ArticleEditor(QWidget *parent)
    : QTextEdit(parent)
    , m_layout(*document())
    , m_profiles(profiles())
    , m_handle(new BlockHandle(*this))
    , m_pictures(new PictureObjects(this))
    , m_cards(new CardObjects(this))
{
    installPageAccessibility();
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Article"));
    setTabChangesFocus(false); // Tab comes to handleTab() first
    setAcceptRichText(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    document()->setDocumentMargin(page::sideMargin);
    document()->setIndentWidth(1);
    connect(document(), &QTextDocument::contentsChange, this, &ArticleEditor::onContentsChange);
    QAbstractTextDocumentLayout *layout = document()->documentLayout();
    layout->setPaintDevice(&m_device);
    layout->registerHandler(PictureObject, m_pictures);
    layout->registerHandler(CardObject, m_cards);
    layout->setProperty("cursorWidth", caretWidth); // setCursorWidth() would lay all out
    m_openCard = new OpenCard(*this, *m_cards);
    connect(m_openCard, &OpenCard::opened, this, &ArticleEditor::serveCard);
    m_recolourSoon.setSingleShot(true);
    m_recolourSoon.setInterval(0);
    connect(&m_recolourSoon, &QTimer::timeout, this, &ArticleEditor::recolour);
    m_typing.setSingleShot(true);
    m_typing.setInterval(wordIsLeft);
    connect(&m_typing, &QTimer::timeout, this, &ArticleEditor::settleWord);
    connect(document(), &QTextDocument::blockCountChanged, this, &ArticleEditor::makeWhole, Qt::QueuedConnection);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::leaveObject);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::leaveTag);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::keepCaretInMiddle);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::noteCaret);
    connect(this, &QTextEdit::selectionChanged, this, &ArticleEditor::noteCaret);
    connect(document(), &QTextDocument::contentsChanged, this, &ArticleEditor::noteCaret);
    connect(&m_layout, &SlicedLayout::finished, this, &ArticleEditor::fillRest); // where nothing is painted
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleEditor::makeRoomBelow);
    resize(untilShown); // what is loaded before is laid out as it will be seen
    centrePage();
    load({});
}

ArticleEditor::~ArticleEditor()
{
    m_openCard->close();
    document()->documentLayout()->setPaintDevice(nullptr); // the document outlives the device by a moment
}

void ArticleEditor::load(const Article &article, const QList<Anchor> &noProof, const QList<CommentThread> &comments,
                         Filling filling)
{
    delete std::exchange(m_replacing, nullptr); // its letters go with the page
    for (const QPointer<Pasting> &place : std::exchange(m_pastings, {}))
        delete place;
    commitPreedit();
    m_openCard->close();
    const QSignalBlocker quiet(this);
    m_marks.set({});
    m_hits.set({});
    m_autocorrect.reset();
    m_carets.clear();
    m_rests = {withoutBody(article)};
    const bool isMarked = !noProof.isEmpty() || !comments.isEmpty(); // somewhere: all of the page is looked through
    fillPage(article, isMarked ? Filling::Whole : filling);
    showAdvice();
    m_loaded = article;
    m_loadedIsNormal = false;
    m_noProof.load(*document(), noProof);
    m_comments.load(*document(), comments);
    recolour();
    verticalScrollBar()->setValue(0);
}

void ArticleEditor::fillPage(const Article &article, Filling filling)
{
    m_layout.drop();
    m_writer.begin(*document(), article);
    if (filling == Filling::Whole)
        m_writer.writeAll();
    // Both were carried to the end of the text: moved now, when nobody lays out all before it to see where they stood.
    setExtraSelections({});
    setTextCursor(QTextCursor(document()->findBlockByNumber(1)));
    m_layout.begin();
    filling == Filling::Whole ? endFilling() : fillScreen();
}

/// Each font that is met further down takes a millisecond, and Qt lays out 2000 px of what is there in one go.
void ArticleEditor::fillScreen()
{
    if (m_writer.isDone())
        return;
    const QSignalBlocker quiet(this);
    while (!m_writer.isDone() && blockRect(document()->lastBlock()).bottom() < viewport()->height())
        m_writer.write(1);
    endFilling();
}

/// Laid out anew: where it stands, what is added would be laid out at once, however long it is.
void ArticleEditor::fillRest()
{
    if (m_writer.isDone())
        return;
    const QSignalBlocker quiet(this);
    const int scrolled = verticalScrollBar()->value();
    m_layout.drop();
    m_writer.writeAll();
    setExtraSelections({});
    m_layout.begin();
    verticalScrollBar()->setValue(scrolled);
    endFilling();
    recolour();
}

/// Texts are kept once the page has been seen: of a long one this takes as long as painting it.
void ArticleEditor::endFilling()
{
    m_loadedRevision = document()->revision();
    if (!m_writer.isDone())
        return;
    constexpr int whenSeen = 120; // ms
    QTimer::singleShot(whenSeen, this, [this, loaded = m_writer.takeTexts(), revision = m_loadedRevision] {
        if (document()->revision() == revision)
            remember(*document(), loaded);
    });
}

/// What was loaded, until somebody edits it: a long page is read in slices meanwhile.
Article ArticleEditor::snapshot() const
{
    if (!m_loaded || document()->revision() != m_loadedRevision)
        return toasoan::snapshot(*document(), rest());
    if (!std::exchange(m_loadedIsNormal, true))
        m_loaded = normalized(*m_loaded);
    return *m_loaded;
}

const Article &ArticleEditor::rest() const
{
    return m_rests[document()->rootFrame()->format().intProperty(property::Rest)];
}

/// Their number is in the document, so that undo brings it back with the text.
void ArticleEditor::keepRest(const Article &article)
{
    const Article fresh = withoutBody(article);
    if (fresh == rest())
        return;
    if (!document()->isUndoRedoEnabled()) {
        m_rests = {fresh};
        return;
    }
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setProperty(property::Rest, static_cast<int>(m_rests.size()));
    m_rests.append(fresh);
    document()->rootFrame()->setFrameFormat(format);
}

void ArticleEditor::become(const Article &article)
{
    commitPreedit();
    m_openCard->close();
    const Article now = snapshot();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    toasoan::become(cursor, article, rest());
    if (!(withoutPage(now) == withoutPage(article)))
        keepRest(article);
    cursor.endEditBlock();
    setTextCursor(cursor);
    m_loaded.reset();
    showAdvice();
    Q_EMIT contentEdited();
}

void ArticleEditor::setPictures(PagePictures *source)
{
    m_pictures->setSource(source);
    m_cards->setPictures(source);
    connect(source, &PagePictures::pictureChanged, viewport(), qOverload<>(&QWidget::update));
}

void ArticleEditor::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    showAdvice();
}

void ArticleEditor::showAdvice()
{
    const Profile &profile = profileOf(m_profiles, rest().profile);
    m_advised = document()->rootFrame()->format().intProperty(property::Rest);
    m_advice = {QCoreApplication::translate("Profiles", profile.name.toUtf8().constData()), profile.headlineWords,
                profile.sapoWords, profile.captionWords};
    viewport()->update();
}

/// What a widget over a card needs of the page.
void ArticleEditor::serveCard(BlockEditor *widget)
{
    setZoom(std::max(zoom(), 100));
    connect(widget, &BlockEditor::undoWanted, this, &ArticleEditor::undo);
    connect(widget, &BlockEditor::redoWanted, this, &ArticleEditor::redo);
    widget->setFindings(cardFindings(ownerOf(m_openCard->card())));
    widget->setCommented(m_comments.signsOfPictures());
    connect(widget, &BlockEditor::commentWanted, this, &ArticleEditor::commentWanted);
    widget->setMenuMaker([this](const Finding &finding) {
        Q_EMIT findingActivated(finding);
        return newFindingMenu(finding);
    });
}

void ArticleEditor::setFindings(const QList<Finding> &findings)
{
    m_marks.set(findings);
    if (BlockEditor *widget = m_openCard->editor())
        widget->setFindings(cardFindings(ownerOf(m_openCard->card())));
    viewport()->update();
}

std::optional<Anchor> ArticleEditor::wordInWork() const
{
    const QTextCursor cursor = textCursor();
    const auto place = placeOf(cursor.block());
    const bool composing = !cursor.block().layout()->preeditAreaText().isEmpty();
    if (!place || !hasFocus() || !(composing || m_typing.isActive()))
        return std::nullopt;
    const QString letters = cursor.block().text();
    qsizetype start = cursor.positionInBlock();
    qsizetype end = start;
    while (start > 0 && isWordLetter(letters[start - 1]))
        --start;
    while (end < letters.size() && isWordLetter(letters[end]))
        ++end;
    return Anchor{*place, {start, end - start}};
}

bool ArticleEditor::toggleNoProof()
{
    commitPreedit();
    if (isReadOnly() || (!textCursor().hasSelection() && !isNoProof()))
        return false;
    m_noProof.toggle(textCursor());
    recolour();
    viewport()->update();
    Q_EMIT contentEdited();
    return true;
}

bool ArticleEditor::isNoProof() const
{
    return m_noProof.covers(textCursor());
}

void ArticleEditor::run(const std::function<void(QTextCursor &)> &command)
{
    if (isReadOnly() || m_replacing)
        return;
    commitPreedit();
    QTextCursor cursor = textCursor();
    command(cursor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ArticleEditor::fix(const QList<Finding> &findings, const QString &replacement)
{
    if (isReadOnly() || m_replacing)
        return;
    commitPreedit();
    QHash<Place, QList<Finding>> byPlace;
    for (const Finding &finding : findings)
        byPlace[finding.place].append(finding);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (auto it = byPlace.cbegin(); it != byPlace.cend(); ++it) {
        const QTextBlock block = blockAt(*document(), it.key());
        if (!block.isValid())
            fixInCard(cursor, it.key(), *it, replacement);
        for (const Finding &finding : m_marks.standing(*it, block))
            replaceLetters(cursor, block, finding.range,
                           replacement.isNull() ? finding.replacements.value(0) : replacement);
    }
    cursor.endEditBlock();
}

/// Those whose letters still stand exactly where they stood.
void ArticleEditor::fixInCard(QTextCursor cursor, const Place &place, QList<Finding> findings,
                              const QString &replacement)
{
    const QTextBlock card = cardOf(place);
    if (!card.isValid())
        return;
    Article carrier;
    carrier.body = {cardBlock(card)};
    std::sort(findings.begin(), findings.end(),
              [](const Finding &a, const Finding &b) { return a.range.start > b.range.start; });
    for (const Finding &finding : std::as_const(findings)) {
        const QList<Passage> passages = passagesOf(carrier);
        const bool stands = std::any_of(passages.begin(), passages.end(), [&](const Passage &passage) {
            return passage.place == place
                   && passage.text.mid(finding.range.start, finding.range.length) == finding.text;
        });
        const QString letters = replacement.isNull() ? finding.replacements.value(0) : replacement;
        const auto fixed = stands ? replaceText(carrier, place, finding.range, letters) : Result<Article>(carrier);
        carrier = fixed ? *fixed : carrier;
    }
    cursor.setPosition(card.position());
    if (!(carrier.body.first() == cardBlock(card)))
        cursor.setBlockFormat(withCardBlock(card.blockFormat(), carrier.body.first()));
}

void ArticleEditor::goTo(const Place &place, TextRange range)
{
    const QTextBlock block = blockAt(*document(), place);
    if (!block.isValid()) {
        if (m_openCard->open(cardOf(place)))
            m_openCard->editor()->goTo(place, range);
        return;
    }
    commitPreedit();
    QTextCursor cursor(block);
    const int length = block.length() - 1;
    cursor.setPosition(block.position() + std::min<int>(length, static_cast<int>(range.start)));
    cursor.setPosition(block.position() + std::min<int>(length, static_cast<int>(range.end())),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// The card that a text stands in which the document does not show as letters.
QTextBlock ArticleEditor::cardOf(const Place &place) const
{
    QTextBlock block = place.block.isEmpty() ? QTextBlock() : document()->begin();
    while (block.isValid() && !(roleOf(block) == PageRole::Card && ownerOf(block) == place.block))
        block = block.next();
    return block;
}

void ArticleEditor::goToLetters(const Place &place, const QString &letters)
{
    const QTextBlock block = blockAt(*document(), place);
    const qsizetype at = block.isValid() ? block.text().indexOf(letters) : -1;
    goTo(place, at < 0 ? TextRange{} : TextRange{at, letters.size()});
}

void ArticleEditor::insertPicture(const Figure &figure)
{
    if (m_openCard->editor() && m_openCard->editor()->takePicture(figure))
        return;
    const QTextBlock block = textCursor().block();
    const bool fillsFrame = roleOf(block) == PageRole::Picture && !figureOf(block).picture;
    run([&](QTextCursor &cursor) {
        if (fillsFrame) {
            setFigurePicture(cursor, block, *figure.picture);
        } else {
            if (roleOf(block) == PageRole::Card)
                cursor.clearSelection(); // behind the card, not instead of it
            insertBlocks(cursor, {newBlock(figure)});
        }
    });
}

void ArticleEditor::insertPicture(const PictureRef &picture)
{
    Figure figure;
    figure.picture = picture;
    insertPicture(figure);
}

void ArticleEditor::insertBlock(const Block &block)
{
    run([&](QTextCursor &cursor) {
        if (isObject(roleOf(cursor.block())))
            cursor.clearSelection(); // beside the picture or card, not instead of it
        insertBlocks(cursor, {block});
    });
}

void ArticleEditor::replaceByHand(int from, int to, const QString &letters)
{
    run([&](QTextCursor &cursor) {
        const int last = document()->characterCount() - 1;
        cursor.setPosition(std::clamp(from, 0, last));
        cursor.setPosition(std::clamp(to, 0, last), QTextCursor::KeepAnchor);
        if (letters.isEmpty())
            eraseSelection(cursor);
        else
            insertLetters(cursor, letters);
    });
}

bool ArticleEditor::putIntoBox()
{
    bool done = false;
    run([&done](QTextCursor &cursor) { done = toasoan::putIntoBox(cursor); });
    return done;
}

bool ArticleEditor::takeBoxAway()
{
    bool done = false;
    run([&done](QTextCursor &cursor) { done = toasoan::takeBoxAway(cursor); });
    return done;
}

void ArticleEditor::setKind(TextKind kind)
{
    run([&](QTextCursor &cursor) { toasoan::setKind(cursor, kind); });
}

void ArticleEditor::toggleMark(Mark mark)
{
    run([&](QTextCursor &cursor) { toasoan::toggleMark(cursor, mark); });
}

void ArticleEditor::clearMarks()
{
    run([](QTextCursor &cursor) { toasoan::clearMarks(cursor); });
}

void ArticleEditor::setLink(const QString &address)
{
    run([&](QTextCursor &cursor) { toasoan::setLink(cursor, address); });
}

/// Text dragged out to another program is taken out by Qt itself, across blocks: made whole in the same undo step.
void ArticleEditor::makeWhole()
{
    if (document()->revision() == m_loadedRevision)
        return;
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    normalize(cursor);
    cursor.endEditBlock();
}

/// The tag was typed: its printed form takes its place in the sapo, in the same undo step. Not while something is taken
/// back: what could be done again would be lost.
void ArticleEditor::leaveTag()
{
    const bool isIn = roleOf(textCursor().block()) == PageRole::SourceTag;
    const bool wasIn = std::exchange(m_isInTag, isIn);
    if (!isIn)
        m_tagRevision = -1;
    if (isIn || !wasIn || isReadOnly() || m_replacing || document()->isRedoAvailable() || hasRoomForTag(*document()))
        return;
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    makeRoomForTag(cursor);
    cursor.endEditBlock();
}

/// Letters are never typed beside a picture or card: the caret goes on to the text next to it.
void ArticleEditor::leaveObject()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    if (cursor.hasSelection() || !isObject(roleOf(block)))
        return;
    QTextCursor selected(block);
    selected.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    const QSignalBlocker quiet(this);
    setTextCursor(selected);
}

void ArticleEditor::mousePressEvent(QMouseEvent *event)
{
    commitPreedit();
    if (const QStringList comments = commentsAt(event->pos()); !comments.isEmpty()) {
        Q_EMIT commentPressed(comments.first());
        return;
    }
    const QTextBlock picture = pictureAt(event->pos());
    if (picture.isValid() && event->button() == Qt::LeftButton) {
        QTextCursor cursor(picture);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        if (!figureOf(picture).picture && !isReadOnly())
            Q_EMIT pictureWanted();
        return;
    }
    QTextEdit::mousePressEvent(event);
}

void ArticleEditor::focusOutEvent(QFocusEvent *event)
{
    commitPreedit();
    QTextEdit::focusOutEvent(event);
}

void ArticleEditor::contextMenuEvent(QContextMenuEvent *event)
{
    commitPreedit();
    if (event->reason() == QContextMenuEvent::Keyboard)
        return openMenu(viewport()->mapToGlobal(cursorRect().bottomLeft()), findingAt(textCursor()));
    const QTextCursor pressed = cursorForPosition(event->pos());
    const QTextCursor selected = textCursor();
    if (pressed.position() < selected.selectionStart() || pressed.position() > selected.selectionEnd())
        setTextCursor(pressed);
    openMenu(event->globalPos(), findingAt(pressed));
}

void ArticleEditor::openMenu(QPoint globalPosition, const std::optional<Finding> &finding)
{
    QMenu *menu = finding ? newFindingMenu(*finding) : new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (finding) {
        menu->addSeparator();
        Q_EMIT findingActivated(*finding);
    }
    addEditActions(*menu);
    menu->popup(globalPosition);
}

FindingMenu *ArticleEditor::newFindingMenu(const Finding &finding)
{
    auto *menu = new FindingMenu(finding, this);
    m_findingMenu = menu;
    connect(menu, &FindingMenu::corrected, this,
            [this, finding](const QString &replacement) { fix({finding}, QString(u""_qs + replacement)); });
    connect(menu, &FindingMenu::answered, this,
            [this, finding](FindingAnswer answer) { Q_EMIT findingAnswered(finding, answer); });
    if (finding.replacements.isEmpty() && isAboutUnknownWord(finding)) {
        menu->waitForCorrections();
        Q_EMIT suggestionsWanted(finding.text);
    }
    return menu;
}

void ArticleEditor::setCorrections(const QString &word, const QStringList &corrections)
{
    if (m_findingMenu && m_findingMenu->finding().text == word)
        m_findingMenu->setCorrections(corrections);
}

void ArticleEditor::addEditActions(QMenu &menu)
{
    const bool selected = textCursor().hasSelection();
    menu.addAction(tr("Cut"), this, &ArticleEditor::cut)->setEnabled(selected && !isReadOnly());
    menu.addAction(tr("Copy"), this, &ArticleEditor::copy)->setEnabled(selected);
    menu.addAction(tr("Paste"), this, &ArticleEditor::paste)->setEnabled(canPaste());
    menu.addAction(tr("Select all"), this, &ArticleEditor::selectAll);
    menu.addSeparator();
    QAction *quiet = menu.addAction(tr("Do not proofread"), this, &ArticleEditor::toggleNoProof);
    quiet->setCheckable(true);
    quiet->setChecked(isNoProof());
    quiet->setEnabled(!isReadOnly() && (selected || isNoProof()));
    const bool commented = !m_comments.at(textCursor(), chosenPicture()).isEmpty();
    menu.addAction(commented ? tr("Show the comment") : tr("Comment…"), this, &ArticleEditor::commentWanted)
        ->setEnabled(commented || !CommentMarks::wordsFor(textCursor()).isNull());
}

bool ArticleEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QTextCursor place = cursorForPosition(help->pos());
        const auto finding = findingAt(place);
        QStringList said{finding                   ? finding->message
                         : m_noProof.covers(place) ? tr("Not proofread: somebody wanted it so")
                                                   : QString(),
                         saidAt(help->pos())};
        said.removeAll(QString());
        const QString html = said.join(u"\n\n"_qs).toHtmlEscaped().replace(u'\n', u"<br>"_qs);
        QToolTip::showText(help->globalPos(), html.isEmpty() ? html : QString(u"<qt>"_qs + html), viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

/// The narrowest that stands there: what is said of a word comes before what is said of its sentence.
std::optional<Finding> ArticleEditor::findingAt(const QTextCursor &position) const
{
    std::optional<Finding> narrowest;
    const int at = position.positionInBlock();
    for (const Finding &finding : m_marks.of(position.block())) {
        const bool stands = finding.range.contains(at) || finding.range.end() == at;
        if (stands && (!narrowest || finding.range.length < narrowest->range.length))
            narrowest = finding;
    }
    return narrowest;
}

QTextBlock ArticleEditor::pictureAt(QPoint viewportPoint) const
{
    const QTextBlock block = cursorForPosition(viewportPoint).block();
    if (roleOf(block) != PageRole::Picture)
        return {};
    return blockRect(block).contains(viewportPoint) ? block : QTextBlock();
}

void ArticleEditor::onContentsChange(int position, int removed, int added)
{
    if (!m_writer.isDone())
        return; // nobody edits: the page is being filled
    forget(*document(), position, added);
    if (document()->revision() != m_loadedRevision)
        m_loaded.reset();
    const QTextBlock block = document()->findBlock(position);
    if (const auto place = placeOf(block))
        m_marks.edited(*place, position - block.position(), removed, added);
    m_hits.edited(position, removed, added);
    m_autocorrect.noteChange();
    m_comments.noteChange(*document(), position, removed, added);
    m_recolourSoon.start();
    if (document()->rootFrame()->format().intProperty(property::Rest) != m_advised)
        showAdvice(); // undo may bring another profile
    if (!m_replacing)
        Q_EMIT contentEdited();
}

/// Marks may come under the word now.
void ArticleEditor::settleWord()
{
    viewport()->update();
    Q_EMIT wordSettled();
}

/// A bar that opens under the page takes room from it; the line that is written must not go under it.
void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    const int before = event->oldSize().height();
    const QRect caret = event->size().height() < before ? cursorRect() : QRect();
    centrePage();
    QTextEdit::resizeEvent(event);
    fillScreen();
    if (caret.isValid() && caret.top() >= 0 && caret.bottom() <= before)
        ensureCursorVisible();
    m_recolourSoon.start(); // more may be in sight
}

void ArticleEditor::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

} // namespace toasoan
