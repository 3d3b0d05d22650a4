#pragma once
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace toasoan {

/// Right: pages about the open article, one at a time, each with its tab.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);
    void setTitle(QWidget *page, const QString &title);
    void showPage(QWidget *page); ///< the panel itself stays shown or hidden
    [[nodiscard]] QWidget *page() const;

Q_SIGNALS:
    void pageChosen(QWidget *page); ///< by its tab

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace toasoan
