#include "ui/common/chip.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace toasoan {
namespace {

QFont chipFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSizeF chipSize(const Chip &chip, const QFont &base)
{
    const QFontMetricsF metrics(chipFont(base));
    return {metrics.horizontalAdvance(chip.text) + 14, metrics.height() + 3};
}

} // namespace

Chip chipOf(State state, const std::optional<SealState> &seal, const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    if (seal == SealState::ChangedSinceApproval)
        return {sealName(*seal), theme.error, {}, theme.error};
    const QString name = stateName(state);
    switch (state) {
    case State::Returned:
    case State::Removed:
    case State::Cancelled:
        return {name, theme.onDeleted, theme.deleted, {}};
    case State::Approved:
    case State::Published:
    case State::Updated:
    case State::Corrected:
    case State::Scheduled:
        return {name, theme.onInserted, theme.inserted, {}};
    case State::Idea:
    case State::Writing:
    case State::Held:
        return {name, theme.warning, theme.warningFill, {}};
    default:
        return {name, theme.accent, theme.infoFill, {}};
    }
}

qreal paintChip(QPainter &painter, const QPointF &leftMiddle, const Chip &chip, const QFont &font)
{
    const QSizeF size = chipSize(chip, font);
    const QRectF rect(leftMiddle.x(), leftMiddle.y() - size.height() / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(chip.outline.isValid() ? QPen(chip.outline) : QPen(Qt::NoPen));
    painter.setBrush(chip.fill.isValid() ? QBrush(chip.fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2);
    painter.setFont(chipFont(font));
    painter.setPen(chip.ink);
    painter.drawText(rect, Qt::AlignCenter, chip.text);
    painter.restore();
    return size.width();
}

ChipLabel::ChipLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QString ChipLabel::signatureWord(SignatureState signature)
{
    switch (signature) {
    case SignatureState::Unsigned:
        return tr("not signed");
    case SignatureState::Signed:
        return tr("signed");
    case SignatureState::UnknownKey:
        return tr("key not known");
    case SignatureState::RoleNotVouched:
        return tr("delegation not vouched for");
    default:
        return tr("signature wrong");
    }
}

void ChipLabel::show(State state, const std::optional<SealState> &seal, int reasons,
                     const std::optional<SignatureState> &signature)
{
    m_state = state;
    m_seal = seal;
    m_reasons = reasons;
    m_signature = signature;
    setAccessibleName(tr("State: %1").arg(chip().text));
    setToolTip(reasons > 0 ? tr("%n reason(s)", nullptr, reasons) : QString());
    updateGeometry();
    update();
}

Chip ChipLabel::chip() const
{
    Chip chip = chipOf(*m_state, m_seal, palette());
    if (m_reasons > 0)
        chip.text += u" · " + QString::number(m_reasons);
    if (m_signature && m_seal == SealState::Intact)
        chip.text += u" · " + signatureWord(*m_signature);
    if (m_signature && !mayCount(*m_signature)) {
        chip.ink = chip.outline = themeOf(palette()).error;
        chip.fill = {};
    }
    return chip;
}

void ChipLabel::clear()
{
    m_state.reset();
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return m_state ? (chipSize(chip(), font()) + QSizeF(2, 2)).toSize() : QSize(0, 20);
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    if (!m_state)
        return;
    QPainter painter(this);
    paintChip(painter, QPointF(0, height() / 2.0), chip(), font());
}

} // namespace toasoan
