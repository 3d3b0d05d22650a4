#include "ui/history/redline_legend.h"

#include "ui/common/filter_chip.h"
#include "ui/common/person_colours.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>

namespace toasoan {
namespace {

constexpr int ofQuotes = -2;

QIcon swatch(const PersonColours &colours, const QString &letter)
{
    constexpr int side = 28; // twice what is shown, for fine screens
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.fill);
    painter.setPen(QPen(colours.on, 2));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 6, 6);
    QFont font;
    font.setPixelSize(20);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(pixmap.rect(), Qt::AlignCenter, letter);
    return pixmap;
}

} // namespace

RedlineLegend::RedlineLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 4);
    row->setSpacing(6);
    row->addStretch();
    setAccessibleName(tr("Who changed what"));
    setObjectName(QStringLiteral("legend"));
    hide();
}

void RedlineLegend::clearChips()
{
    for (const auto &[person, chip] : std::as_const(m_chips))
        delete chip;
    m_chips.clear();
}

void RedlineLegend::addChip(const QString &text, const QString &tip, int person)
{
    auto *chip = new FilterChip;
    chip->setText(text);
    chip->setToolTip(tip);
    chip->setAccessibleName(text);
    chip->setAccessibleDescription(tip);
    if (person >= 0)
        chip->setIcon(swatch(personColours(themeOf(palette()), person), personLetter(person)));
    connect(chip, &FilterChip::toggled, this, &RedlineLegend::filterChanged);
    static_cast<QHBoxLayout *>(layout())->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append({person, chip});
}

void RedlineLegend::setContent(const RedlineContent &content, const QHash<QString, QString> &roles)
{
    clearChips();
    const QList<Share> shares = sharesOf(content.attribution);
    for (int i = 0; i < shares.size(); ++i) {
        if (shares[i] == Share())
            continue;
        const QString name = content.attribution.people[i];
        const QString role = roles.value(name);
        const QString who = role.isEmpty() ? name : tr("%1: %2").arg(role, name);
        addChip(tr("%1 +%2 −%3").arg(who).arg(shares[i].inserted).arg(shares[i].deleted),
                tr("Only what %1 changed, in words").arg(name), i);
    }
    if (!content.quotes.isEmpty())
        addChip(tr("❝ %n quotation(s) altered", nullptr, static_cast<int>(content.quotes.size())),
                tr("Only changes in what somebody said, made by another person than who wrote it down"), ofQuotes);
    setVisible(!m_chips.isEmpty());
}

bool RedlineLegend::isPressed(int person) const
{
    return std::any_of(m_chips.begin(), m_chips.end(),
                       [person](const auto &known) { return known.first == person && known.second->isChecked(); });
}

bool RedlineLegend::lets(const RedlineContent &content, int change) const
{
    const Change &wanted = content.changes[change];
    if (isPressed(ofQuotes) && !alters(wanted, content.comparison, content.quotes))
        return false;
    const bool anybody = std::none_of(m_chips.begin(), m_chips.end(),
                                      [](const auto &known) { return known.first >= 0 && known.second->isChecked(); });
    return anybody || isPressed(content.personOf(wanted));
}

} // namespace toasoan
