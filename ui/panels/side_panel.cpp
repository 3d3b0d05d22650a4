#include "ui/panels/side_panel.h"

#include "ui/common/theme.h"
#include "ui/panels/pages.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QVBoxLayout>

namespace toasoan {
namespace {

/// Words on a thin line; the current one is bold and underlined in the accent.
class WordTabs : public QTabBar
{
public:
    WordTabs()
    {
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setElideMode(Qt::ElideRight);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    QSize tabSizeHint(int index) const override
    {
        return {QFontMetrics(fontOf(true)).horizontalAdvance(tabText(index)) + 24, 36};
    }

    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
        for (int i = 0; i < count(); ++i) {
            const bool current = i == currentIndex();
            const QRect rect = tabRect(i);
            painter.setFont(fontOf(current));
            painter.setPen(current ? theme.text : theme.soft);
            painter.drawText(rect, Qt::AlignCenter, tabText(i));
            if (current)
                painter.fillRect(QRect(rect.left(), height() - 2, rect.width(), 2), theme.accent);
            if (current && hasFocus())
                drawFocus(painter, rect.adjusted(4, 5, -4, -5));
        }
    }

private:
    [[nodiscard]] QFont fontOf(bool current) const
    {
        QFont own = font();
        own.setWeight(current ? QFont::DemiBold : QFont::Normal);
        return own;
    }

    void drawFocus(QPainter &painter, const QRect &rect)
    {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
};

} // namespace

SidePanel::SidePanel(QWidget *parent) : QWidget(parent), m_tabs(new WordTabs), m_pages(new Pages)
{
    m_tabs->setAccessibleName(tr("About this article"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        if (page())
            Q_EMIT pageChosen(page());
    });
}

void SidePanel::addPage(QWidget *page, const QString &title)
{
    const QSignalBlocker quiet(m_tabs);
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void SidePanel::setTitle(QWidget *page, const QString &title)
{
    m_tabs->setTabText(m_pages->indexOf(page), title);
}

void SidePanel::showPage(QWidget *page)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
    m_pages->setCurrentWidget(page);
}

QWidget *SidePanel::page() const
{
    return m_pages->currentWidget();
}

} // namespace toasoan
