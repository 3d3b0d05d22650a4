#pragma once
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace toasoan {

/// What stands in the middle of the window: tools and messages over drafts, page, a second page or the history, and
/// the side panel.
struct CentreParts
{
    QWidget *tools;
    QWidget *messages;
    QWidget *drafts;
    QWidget *page;
    QWidget *beside;
    QWidget *history;
    QWidget *side;
};

/// Owns its parts.
class Centre : public QWidget
{
    Q_OBJECT

public:
    explicit Centre(const CentreParts &parts);

    /// A page in place of tools and all that stands under the messages; none: the usual again.
    void showInstead(QWidget *page);
    /// A bar above the article and what stands beside it; away while a page stands in their place.
    void addAbove(QWidget *bar);

private:
    QWidget *m_tools;
    QStackedWidget *m_pages;
    QVBoxLayout *m_usual; ///< bars, and below them the article
};

} // namespace toasoan
