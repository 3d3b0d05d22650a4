#include "ui/window/centre.h"

#include <QSplitter>
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

QWidget *newCentre(const CentreParts &parts)
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
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(parts.tools);
    layout->addWidget(parts.messages);
    layout->addWidget(splitter, 1);
    return centre;
}

} // namespace toasoan
