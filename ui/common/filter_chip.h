#pragma once
#include <QToolButton>

namespace toasoan {

/// A pill that is pressed to see only one kind of row. Its outline says that it can be pressed, its fill that it is.
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace toasoan
