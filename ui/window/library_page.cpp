#include "ui/window/library_page.h"

#include "app/desk/picture_service.h"
#include "ui/common/error_text.h"
#include "ui/pictures/library_panel.h"
#include "ui/window/library_links.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/picture_commands.h"
#include "ui/window/stored_pictures.h"

#include <QVBoxLayout>

namespace toasoan {

LibraryPage::LibraryPage(const Parts &parts) : m(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void LibraryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_panel)
        makePanel();
}

void LibraryPage::makePanel()
{
    m_thumbnails = new StoredPictures(m.storage, RenditionKind::Thumbnail, this);
    m_panel = new LibraryPanel(m.storage, *m_thumbnails);
    m_panel->setDraft(m.article.draft());
    layout()->addWidget(m_panel);
    m_panel->show(); // at once: the keys go to its search field
    connect(m_panel, &LibraryPanel::insertWanted, this,
            [this](const LibraryPicture &picture) { m.put ? m.put(picture) : m.inserting.insertAgain(picture); });
    connect(m_panel, &LibraryPanel::carried, &m.inserting.links(),
            [this](const LibraryPicture &picture) { m.inserting.links().linkWhatCame(picture.file.id); });
    connect(m_panel, &LibraryPanel::wordsStored, &m.inserting.links(), &LibraryLinks::follow);
    connect(m_panel, &LibraryPanel::draftWanted, &m.inserting, &PictureCommands::draftWanted);
    connect(m_panel, &LibraryPanel::failed, this,
            [this](const Error &error) { m.messages.say(MessageBar::Kind::Error, errorText(error)); });
    connect(&m.inserting, &PictureCommands::libraryChanged, m_panel, &LibraryPanel::refresh);
    connect(&m.article, &OpenArticle::articleShown, m_panel, [this] { m_panel->setDraft(m.article.draft()); });
}

void LibraryPage::focusSearch()
{
    if (m_panel)
        m_panel->focusSearch();
}

} // namespace toasoan
