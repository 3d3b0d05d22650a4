#include "ui/window/centre.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace toasoan {
namespace {

void setUpPanel(QWidget &panel)
{
    panel.setMinimumWidth(220);
    panel.setMaximumWidth(460);
    panel.setAutoFillBackground(true);
    panel.setBackgroundRole(QPalette::AlternateBase);
}

} // namespace

Centre::Centre(const CentreParts &parts) : m_tools(parts.tools), m_pages(new QStackedWidget)
{
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    for (QWidget *part : {parts.drafts, parts.page, parts.beside, parts.history, parts.side})
        splitter->addWidget(part);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setStretchFactor(3, 1);
    splitter->setSizes({268, 786, 786, 1036, 312});
    setUpPanel(*parts.drafts);
    setUpPanel(*parts.side);
    auto *usual = new QWidget;
    m_usual = new QVBoxLayout(usual);
    m_usual->setContentsMargins(0, 0, 0, 0);
    m_usual->setSpacing(0);
    m_usual->addWidget(splitter, 1);
    m_pages->addWidget(usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.tools);
    layout->addWidget(parts.messages);
    layout->addWidget(m_pages, 1);
}

void Centre::showInstead(QWidget *page)
{
    if (page && m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page ? page : m_pages->widget(0));
    m_tools->setVisible(!page);
}

void Centre::addAbove(QWidget *bar)
{
    m_usual->insertWidget(m_usual->count() - 1, bar);
}

} // namespace toasoan
