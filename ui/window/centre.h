#pragma once
class QWidget;

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

/// Owns its parts; the caller owns it.
[[nodiscard]] QWidget *newCentre(const CentreParts &parts);

} // namespace toasoan
