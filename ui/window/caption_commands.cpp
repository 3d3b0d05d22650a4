#include "ui/window/caption_commands.h"

#include "app/article/figures.h"
#include "app/desk/desk.h"
#include "app/desk/recent_words.h"
#include "app/desk/storage_thread.h"
#include "ui/actions/actions.h"
#include "ui/captions/captions_page.h"
#include "ui/common/error_text.h"
#include "ui/pictures/compare_dialog.h"
#include "ui/pictures/library_model.h"
#include "ui/window/centre.h"
#include "ui/window/library_links.h"
#include "ui/window/library_page.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/picture_commands.h"
#include "ui/window/picture_editing.h"
#include "ui/window/stored_pictures.h"

namespace toasoan {
namespace {

/// What neither needs the text nor changes what is chosen in it.
bool leavesThePage(Command command)
{
    switch (command) {
    case Command::Undo:
    case Command::Redo:
    case Command::InsertPicture:
    case Command::FullScreen:
    case Command::Preview:
        return false;
    default:
        break;
    }
    const Menu menu = infoOf(command).menu;
    return menu == Menu::Edit || menu == Menu::View || menu == Menu::Insert || menu == Menu::Format
           || menu == Menu::Tools || command == Command::History;
}

} // namespace

CaptionCommands::CaptionCommands(const Parts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect(&m.inserting, &PictureCommands::captionsWanted, this, &CaptionCommands::open);
    connect(&m.article, &OpenArticle::edited, this, &CaptionCommands::showArticle);
    connect(&m.article, &OpenArticle::articleShown, this, [this] {
        if (m_isOpen && m.article.isOpen())
            showArticle();
        else
            close();
    });
}

bool CaptionCommands::run(Command command)
{
    if (command == Command::PictureCaptions) {
        toggle();
        return true;
    }
    if (!m_isOpen)
        return false;
    if (runOnPage(command))
        return true;
    if (leavesThePage(command))
        close();
    return false;
}

bool CaptionCommands::runOnPage(Command command)
{
    switch (command) {
    case Command::Copy:
        m_captions->copyWords();
        return true;
    case Command::Paste:
    case Command::PastePlain:
        m_captions->pasteWords();
        return true;
    case Command::SelectAll:
        m_captions->chooseAll();
        return true;
    case Command::MoveBlockUp:
        m_captions->moveCurrent(-1);
        return true;
    case Command::MoveBlockDown:
        m_captions->moveCurrent(1);
        return true;
    default:
        return false;
    }
}

void CaptionCommands::toggle()
{
    if (!close())
        open();
    m.actions[Command::PictureCaptions]->setChecked(m_isOpen); // the press has turned it round
}

void CaptionCommands::open()
{
    if (!m.article.isOpen())
        return m.messages.say(MessageBar::Kind::Info, tr("Open an article first; its pictures are captioned here."));
    if (!m_captions)
        makePage();
    m_isOpen = true;
    m.actions[Command::PictureCaptions]->setChecked(true);
    m.centre.showInstead(m_captions);
    m_captions->forgetFacts();
    showArticle();
    m_captions->takeKeys();
    m.storage.ask(
        this, [](Desk &desk) { return recentWords(desk.drafts()); },
        [this](const Result<RecentWords> &recent) {
            if (recent)
                m_captions->setKnownCredits(recent->credits);
        });
}

void CaptionCommands::makePage()
{
    // Small ones: scaling those of the page at each painting of each row would hold the window up.
    m_captions = new CaptionsPage(new StoredPictures(m.storage, RenditionKind::Gallery, this));
    auto *library = new LibraryPage({m.storage, m.article, m.inserting, m.messages,
                                     [this](const LibraryPicture &picture) { addFromLibrary(picture); }});
    m_captions->addBeside(library, tr("Library"));
    connectPage();
}

void CaptionCommands::connectPage()
{
    connect(m_captions, &CaptionsPage::changesWanted, this, &CaptionCommands::make);
    connect(m_captions, &CaptionsPage::done, this, &CaptionCommands::close);
    connect(m_captions, &CaptionsPage::insertWanted, &m.inserting, &PictureCommands::ask);
    connect(m_captions, &CaptionsPage::editWanted, &m.inserting.editing(), &PictureEditing::edit);
    connect(m_captions, &CaptionsPage::figureWanted, &m.inserting.editing(), &PictureEditing::put);
    connect(m_captions, &CaptionsPage::factsWanted, this, &CaptionCommands::askFacts);
    connect(m_captions, &CaptionsPage::wordsKept, this, &CaptionCommands::keepWords);
    connect(m_captions, &CaptionsPage::moveWanted, this, &CaptionCommands::move);
    connect(m_captions, &CaptionsPage::additionWanted, this, &CaptionCommands::add);
    connect(m_captions, &CaptionsPage::comparisonWanted, this, &CaptionCommands::compare);
    connect(m_captions, &CaptionsPage::comparisonWithEarlierWanted, this, &CaptionCommands::compareWithEarlier);
    connect(m_captions, &CaptionsPage::linkWanted, &m.inserting.links(), &LibraryLinks::link);
    connect(m_captions, &CaptionsPage::unlinkWanted, &m.inserting.links(), &LibraryLinks::unlink);
}

void CaptionCommands::askFacts(const PictureId &picture, const QImage &image)
{
    m.storage.reader().ask(
        this,
        [picture, image, draft = m.article.draft()](Desk &desk) -> Result<PictureFacts> {
            const auto known = desk.pictures().find(picture);
            const auto earlier = desk.pictures().earlier(picture, LikenessQuery(image), draft);
            if (!known || !earlier)
                return tl::unexpected<Error>(known ? earlier.error() : known.error());
            return PictureFacts{known->metadata, *earlier};
        },
        [this, picture](const Result<PictureFacts> &facts) {
            if (facts)
                m_captions->showFacts(picture, *facts);
        });
}

void CaptionCommands::keepWords(const Figure &figure)
{
    m.storage.ask(
        this,
        [figure](Desk &desk) {
            return desk.pictures().find(figure.picture->id).and_then([&](LibraryPicture picture) {
                picture.metadata.caption = plainText(figure.caption);
                picture.metadata.credit = figure.credit;
                picture.metadata.alt = figure.alt;
                return desk.pictures().setMetadata(figure.picture->id, tidied(picture.metadata)).map([&] {
                    return picture.metadata;
                });
            });
        },
        [this, picture = figure.picture->id](const Result<PictureMetadata> &kept) {
            if (!kept)
                return m.messages.say(MessageBar::Kind::Error, errorText(kept.error()));
            m.messages.say(MessageBar::Kind::Success, tr("The library keeps these words for the picture."));
            m.inserting.links().linkWhatCame(picture);
            m_captions->forgetFacts();
        });
}

bool CaptionCommands::close()
{
    if (!std::exchange(m_isOpen, false))
        return false;
    m.centre.showInstead(nullptr);
    m.actions[Command::PictureCaptions]->setChecked(false);
    m.page.setFocus(Qt::OtherFocusReason);
    return true;
}

void CaptionCommands::showArticle()
{
    if (!m_isOpen)
        return;
    const Article article = m.article.article();
    m_captions->setWriting(m.article.isWritable() ? CaptionsPage::Writing::Allowed : CaptionsPage::Writing::Refused);
    m_captions->setProfile(profileOf(m.inserting.profiles(), article.profile));
    m_captions->showArticle(article, m.article.annotations());
}

void CaptionCommands::make(const QList<TextChange> &changes)
{
    const Result<Article> changed = withChanges(m.article.article(), changes);
    if (!changed)
        return m.messages.say(MessageBar::Kind::Error, errorText(changed.error()));
    become(*changed);
}

void CaptionCommands::become(const Article &article)
{
    if (!m.article.isWritable())
        return m.messages.say(MessageBar::Kind::Warning, tr("This article may only be read; nothing was changed."));
    m.article.become(article);
    showArticle();
}

void CaptionCommands::move(int from, int to)
{
    become(withFigureMoved(m.article.article(), from, to));
    m_captions->choose(to);
}

void CaptionCommands::add(const Figure &figure, int number)
{
    become(withFigureAdded(m.article.article(), figure, number));
    m_captions->choose(number);
}

void CaptionCommands::addFromLibrary(const LibraryPicture &picture)
{
    add(figureOf(picture), m_captions->current() + 1);
    m.inserting.links().linkWhatCame(picture.file.id);
}

void CaptionCommands::compare(int row, int other)
{
    const QList<PlacedFigure> figures = figuresOf(m.article.article());
    const auto compared = [&figures](int number) {
        const Figure &figure = figures[number].figure;
        return ComparedPicture{figure.picture ? lookOf(figure) : PictureLook(),
                               tr("Picture %1 of %2").arg(number + 1).arg(figures.size()), plainText(figure.caption)};
    };
    m.inserting.editing().compare(compared(row), compared(other));
}

/// Both as they came: it is the photograph that is asked about.
void CaptionCommands::compareWithEarlier(const EarlierShowing &earlier)
{
    const Figure figure = figuresOf(m.article.article()).value(m_captions->current()).figure;
    if (!figure.picture)
        return;
    const DraftRecord &draft = earlier.showing.draft;
    const QString day = draft.modified.toLocalTime().date().toString(QStringLiteral("d/M/yyyy"));
    const QString where =
        (earlier.hasRun ? tr("Ran on %1: “%2”") : tr("In a draft of %1: “%2”")).arg(day, draft.text.headline);
    m.inserting.editing().compare({{figure.picture->id}, tr("In this article"), plainText(figure.caption)},
                                  {{earlier.picture}, where, earlier.showing.caption});
}

} // namespace toasoan
