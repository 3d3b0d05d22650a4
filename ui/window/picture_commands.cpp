#include "ui/window/picture_commands.h"

#include "app/article/figures.h"
#include "app/desk/picture_service.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/pictures/library_model.h"
#include "ui/window/library_links.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/picture_editing.h"
#include "ui/window/picture_intake.h"
#include "ui/window/stored_pictures.h"

#include <QFileDialog>
#include <QFileInfo>

namespace toasoan {
namespace {

constexpr int unnoticed = 400;   // ms of work that needs no progress line
constexpr int afterwards = 1500; // ms after an article came: the start and the copy go first

QString creditOf(const PictureMetadata &words)
{
    return words.credit.isEmpty() ? words.byline : words.credit;
}

} // namespace

PictureCommands::PictureCommands(StorageThread &storage, OpenArticle &article, ArticleEditor &editor,
                                 StoredPictures &pictures, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_article(article)
    , m_editor(editor)
    , m_pictures(pictures)
    , m_messages(messages)
    , m_window(window)
    , m_intake(new PictureIntake(storage, this))
    , m_editing(new PictureEditing(article, &pictures, window))
    , m_links(new LibraryLinks(storage, article, messages, this))
{
    connect(m_intake, &PictureIntake::arrived, this, [this](const PreparedPicture &picture) {
        m_pictures.retryMissing();
        // The person may have gone on to another article meanwhile: the picture stays out of that one.
        if (m_article.draft() == m_target)
            put(picture.ref, picture.metadata);
    });
    connect(m_intake, &PictureIntake::failed, this, &PictureCommands::tellFailure);
    connect(m_intake, &PictureIntake::progressed, this, &PictureCommands::showProgress);
    connect(m_intake, &PictureIntake::finished, this, &PictureCommands::finish);
    connect(m_intake, &PictureIntake::caughtUp, this, &PictureCommands::libraryChanged);
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(afterwards);
    connect(&m_catchUp, &QTimer::timeout, m_intake, &PictureIntake::catchUp);
    connect(&m_article, &OpenArticle::articleShown, &m_catchUp, qOverload<>(&QTimer::start));
    connect(&m_article, &OpenArticle::revisionSaved, &m_catchUp, qOverload<>(&QTimer::start));
}

void PictureCommands::setPerson(const QString &name)
{
    m_editing->setPerson(name);
}

void PictureCommands::setHouseStyle(const HouseStyle &style)
{
    m_profiles = style.profiles;
    m_editing->setRatios(style.pictureRatios);
}

bool PictureCommands::run(Command command)
{
    if (command == Command::InsertPicture)
        ask();
    else if (command == Command::EditPicture)
        editAtCaret();
    else
        return false;
    return true;
}

void PictureCommands::ask()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("Insert picture"), {},
                                      tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp *.heic *.heif "
                                         "*.avif *.svg);;All files (*)"));
    for (const QString &path : paths)
        insert({}, path);
}

void PictureCommands::insert(const QByteArray &bytes, const QString &path)
{
    if (!m_article.isOpen())
        return;
    if (m_intake->all() == 0) {
        m_target = m_article.draft();
        m_hasFailed = m_tookWords = false;
    }
    m_intake->take(bytes, path);
}

void PictureCommands::insertAgain(const LibraryPicture &picture)
{
    if (!m_article.isWritable())
        return m_messages.say(MessageBar::Kind::Info,
                              tr("Open an article first; the picture is put where the caret is."));
    Figure figure = figureOf(picture);
    if (figure.credit.isEmpty())
        figure.credit = m_credit;
    m_editor.insertPicture(figure);
    m_links->linkWhatCame(picture.file.id);
    m_editor.setFocus(Qt::OtherFocusReason);
}

void PictureCommands::put(const PictureRef &picture, const PictureMetadata &words)
{
    Figure figure;
    figure.picture = picture;
    figure.credit = creditOf(words);
    if (figure.credit.isEmpty())
        figure.credit = m_credit;
    m_editor.insertPicture(figure);
    m_tookWords = putWords(picture, words) || m_tookWords;
}

/// What the file says, as a step of its own: one Ctrl+Z takes it out and leaves the picture. False: it says nothing.
bool PictureCommands::putWords(const PictureRef &picture, const PictureMetadata &words)
{
    if (words.caption.isEmpty() && words.alt.isEmpty())
        return false;
    const Article article = m_article.article();
    QList<PlacedFigure> figures = figuresOf(article);
    const auto put = std::find_if(figures.rbegin(), figures.rend(), [&picture](const PlacedFigure &figure) {
        return figure.figure.picture && figure.figure.picture->id == picture.id && figure.figure.caption.isEmpty()
               && figure.figure.alt.isEmpty();
    });
    if (put == figures.rend())
        return false;
    put->figure.caption = plainText(oneLine(words.caption));
    put->figure.alt = words.alt;
    m_article.become(withFigure(article, *put));
    m_links->linkWhatCame(picture.id);
    m_editor.goTo({Part::Caption, put->block, put->item}, {}); // where insertPicture() had left the caret
    return true;
}

void PictureCommands::showProgress(int done, int all)
{
    if (done == all || (m_intake->since() < unnoticed && !m_isProgressShown))
        return;
    if (!std::exchange(m_isProgressShown, true))
        m_messages.startProgress(tr("Pictures are being put in"), [this] { m_intake->giveUp(); });
    m_messages.setProgress(100 * done / all, tr("%1 of %2").arg(done).arg(all));
}

void PictureCommands::tellFailure(const Error &error, const QString &path)
{
    m_hasFailed = true;
    const QString name = QFileInfo(path).fileName();
    m_messages.say(MessageBar::Kind::Error,
                   name.isEmpty() ? errorText(error) : QStringLiteral("%1: %2").arg(name, errorText(error)));
}

void PictureCommands::finish(int arrived)
{
    const bool wasShown = std::exchange(m_isProgressShown, false);
    if (arrived > 0)
        Q_EMIT libraryChanged();
    if (m_hasFailed || m_article.draft() != m_target)
        return;
    if (arrived > 1)
        m_messages.offer(MessageBar::Kind::Success, tr("%n picture(s) put in.", nullptr, arrived), tr("&Caption them"),
                         [this] { Q_EMIT captionsWanted(); });
    else if (m_tookWords)
        tellOfWords();
    else if (wasShown)
        m_messages.say(MessageBar::Kind::Success, tr("%n picture(s) put in.", nullptr, arrived));
}

void PictureCommands::tellOfWords()
{
    const Article taken = m_article.article();
    m_messages.offer(MessageBar::Kind::Info, tr("Caption and alt text were taken from the picture's file."),
                     tr("&Without them"), [this, taken] {
                         if (m_article.article() == taken)
                             m_editor.undo();
                     });
}

void PictureCommands::editAtCaret()
{
    const BlockId owner = ownerOf(m_editor.textCursor().block());
    for (const PlacedFigure &figure : figuresOf(m_article.article())) {
        if (figure.block == owner && figure.figure.picture)
            return m_editing->edit(figure);
    }
    m_messages.say(MessageBar::Kind::Info, tr("Put the caret into the caption of the picture that is to be changed."));
}

} // namespace toasoan
