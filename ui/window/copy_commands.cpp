#include "ui/window/copy_commands.h"

#include "ui/actions/actions.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/choice_bar.h"
#include "ui/panels/drafts_panel.h"
#include "ui/window/draft_commands.h"
#include "ui/window/encoding_commands.h"
#include "ui/window/handover_commands.h"
#include "ui/window/import_commands.h"
#include "ui/window/open_article.h"
#include "ui/window/paste_commands.h"
#include "ui/window/picture_commands.h"

#include <QAction>
#include <QDropEvent>
#include <QMainWindow>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

CopyCommands::CopyCommands(const Parts &parts)
    : QObject(&parts.window)
    , m(parts)
    , m_bar(new ChoiceBar(&parts.window))
    , m_encodings(new EncodingCommands(m.editor, parts.messages, &parts.window))
    , m_paste(new PasteCommands({m.storage, m.article, m.editor, m.pictures, m.messages, *m_bar}, this))
    , m_imports(new ImportCommands({m.storage, m.article, m.messages, *m_bar, *m_encodings, m.window}))
    , m_handovers(new HandoverCommands({m.storage, m.article, m.drafts, m.messages, m.window}))
{
    connectBar();
    connect(m_imports, &ImportCommands::opened, &m.draftCommands, &DraftCommands::opened);
    connect(m_imports, &ImportCommands::handoversCame, m_handovers, &HandoverCommands::receive);
    connect(m_handovers, &HandoverCommands::opened, &m.draftCommands, &DraftCommands::opened);
    connect(m_imports, &ImportCommands::changed, &m.drafts, &DraftsPanel::refresh);
    connect(&m.drafts, &DraftsPanel::filesDropped, m_imports,
            [this](const QStringList &files) { m_imports->bringIn(files); });
    connect(&m.editor, &ArticleEditor::pictureFileDropped, this, &CopyCommands::takeFile);
    m.window.setAcceptDrops(true);
    m.window.installEventFilter(this);
}

void CopyCommands::connectBar()
{
    const auto showKeys = [this] {
        m_bar->setShortcut(m.actions[Command::CopyReport]->shortcut().toString(QKeySequence::NativeText));
    };
    connect(m_paste, &PasteCommands::reported, this, showKeys);
    connect(m_paste, &PasteCommands::reported, m_imports, &ImportCommands::dropReport);
    connect(m_imports, &ImportCommands::reported, this, showKeys);
    connect(m_imports, &ImportCommands::reported, m_paste, &PasteCommands::dropReport);
    connect(m_bar, &ChoiceBar::left, this, [this] { m.editor.setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &ChoiceBar::closed, this, [this] {
        m_bar->fold();
        m_bar->hide();
        m.editor.setFocus(Qt::OtherFocusReason);
    });
}

QWidget *CopyCommands::below(QWidget *page)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(page, 1);
    layout->addWidget(m_bar);
    return column;
}

bool CopyCommands::run(Command command)
{
    switch (command) {
    case Command::Import:
        m_imports->ask();
        return true;
    case Command::ImportPage:
        m_imports->askPage();
        return true;
    case Command::CopyReport:
        if (m_imports->hasReport())
            m_bar->open();
        else
            m_paste->showReport();
        return true;
    default:
        return m_handovers->run(command) || (m.article.isWritable() && m_encodings->run(command));
    }
}

/// Copy that is dropped on the page becomes a draft of its own; all else is taken for a picture.
void CopyCommands::takeFile(const QByteArray &bytes, const QString &path)
{
    if (path.isEmpty() || !isImportable(path))
        return m.pictureCommands.insert(bytes, path);
    if (m_dropped.isEmpty())
        QTimer::singleShot(0, this, &CopyCommands::takeDropped);
    m_dropped.append(path);
}

void CopyCommands::takeDropped()
{
    m_imports->bringIn(std::exchange(m_dropped, {}));
}

bool CopyCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m.window || (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop))
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesOf(*drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_imports->bringIn(files);
    return true;
}

} // namespace toasoan
