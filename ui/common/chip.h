#pragma once
#include "app/workflow/roster.h"
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
    /// reasons: of a return; `signature`: of the approval that the article stands on, nothing where it stands on none.
    void show(State state, const std::optional<SealState> &seal, int reasons = 0,
              const std::optional<SignatureState> &signature = {});
    void clear();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QString signatureWord(SignatureState signature);
    [[nodiscard]] Chip chip() const;

    std::optional<State> m_state;
    std::optional<SealState> m_seal;
    int m_reasons = 0;
    std::optional<SignatureState> m_signature;
};

} // namespace toasoan
