#include "ui/window/beside_article.h"

#include "app/desk/desk.h"
#include "app/desk/storage_thread.h"
#include "ui/common/icons.h"
#include "ui/editor/article_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

BesideArticle::BesideArticle(StorageThread &storage, ArticleEditor &written, PagePictures *pictures, QWidget *parent)
    : QWidget(parent), m_storage(storage), m_written(written), m_title(new QLabel), m_page(new ArticleEditor)
{
    m_page->setReadOnly(true);
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_page->setPictures(pictures);
    m_page->setAccessibleName(tr("Article beside, to be read"));
    m_page->setObjectName(QStringLiteral("beside"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *shut = new QToolButton;
    shut->setIcon(themedIcon(QStringLiteral("close"), palette()));
    shut->setAutoRaise(true);
    shut->setAccessibleName(tr("Close the article beside"));
    shut->setToolTip(tr("Close the article beside (Ctrl+W)"));
    connect(shut, &QToolButton::clicked, this, &BesideArticle::shut);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->addWidget(m_title, 1);
    head->addWidget(shut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_page, 1);
    setMinimumWidth(280);
    hide();
}

void BesideArticle::open(const DraftId &draft)
{
    m_draft = draft;
    ask(draft, Look::First);
}

void BesideArticle::refresh()
{
    if (isOpen())
        ask(m_draft, Look::Again);
}

void BesideArticle::ask(const DraftId &draft, Look look)
{
    m_storage.ask(
        this, [draft](Desk &desk) { return desk.drafts().open(draft); },
        [this, draft, look](const Result<OpenDraft> &open) {
            if (draft != m_draft)
                return;
            if (open)
                return show(open->text.article, look);
            if (look == Look::First)
                m_draft = {};
            Q_EMIT failed(open.error());
        });
}

void BesideArticle::show(const Article &article, Look look)
{
    m_title->setText(tr("To be read: %1").arg(article.headline));
    if (look == Look::Again && article == m_page->snapshot())
        return;
    const int scrolled = m_page->verticalScrollBar()->value();
    m_page->load(article);
    if (look == Look::Again)
        return m_page->verticalScrollBar()->setValue(scrolled);
    QWidget::show();
    Q_EMIT opened();
    m_page->setFocus(Qt::OtherFocusReason);
}

void BesideArticle::shut()
{
    if (!isOpen())
        return;
    m_draft = {};
    hide();
    m_page->load({});
    m_written.setFocus(Qt::OtherFocusReason);
    Q_EMIT shutDown();
}

bool BesideArticle::run(Command command)
{
    const bool reading = m_page->hasFocus();
    switch (command) {
    case Command::CloseBeside:
        shut();
        return true;
    case Command::OtherArticle:
        if (isOpen())
            (reading ? &m_written : m_page)->setFocus(Qt::ShortcutFocusReason);
        return true;
    case Command::Copy:
        if (reading)
            m_page->copy();
        return reading;
    case Command::SelectAll:
        if (reading)
            m_page->selectAll();
        return reading;
    default:
        return false;
    }
}

} // namespace toasoan
