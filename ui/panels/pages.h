#pragma once
#include <QStackedWidget>

namespace toasoan {

/// Pages of a panel, one of which is seen; the window gives them their height. Asked how high they would be at a width,
/// the lines of every page, seen or not, would be broken anew each time.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace toasoan
