#pragma once
#include "app/workflow/approval.h"
#include "app/workflow/state.h"

#include <QColor>
#include <QWidget>

namespace toasoan {

/// A draft's state as a small coloured word. Never colour alone: the word says it.
struct Chip
{
    QString text;
    QColor ink;
    QColor fill;
    QColor outline; ///< invalid: none
};

[[nodiscard]] Chip chipOf(State state, const std::optional<SealState> &seal, const QPalette &palette);
/// Paints the chip with its left edge and vertical middle there; returns the room it took.
qreal paintChip(QPainter &painter, const QPointF &leftMiddle, const Chip &chip, const QFont &font);

class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    void show(State state, const std::optional<SealState> &seal, int reasons = 0); ///< reasons: of a return
    void clear();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Chip chip() const;

    std::optional<State> m_state;
    std::optional<SealState> m_seal;
    int m_reasons = 0;
};

} // namespace toasoan
