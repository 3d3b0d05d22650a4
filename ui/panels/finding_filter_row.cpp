#include "ui/panels/finding_filter_row.h"

#include "ui/common/filter_chip.h"
#include "ui/common/icons.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/severity_shape.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr Severity severities[] = {Severity::Error, Severity::Warning, Severity::Info};
constexpr FindingClass classes[] = {FindingClass::Spelling, FindingClass::Style, FindingClass::Structure};

/// A word that fits three times into the panel; the whole name is the tip.
QString shortName(FindingClass findingClass)
{
    switch (findingClass) {
    case FindingClass::Spelling:
        return FindingFilterRow::tr("Spelling", "chip");
    case FindingClass::Style:
        return FindingFilterRow::tr("Style", "chip");
    case FindingClass::Structure:
        break;
    }
    return FindingFilterRow::tr("Structure", "chip");
}

template<typename Key>
QList<Key> checkedOf(const QHash<Key, FilterChip *> &chips)
{
    QList<Key> checked;
    for (auto it = chips.cbegin(); it != chips.cend(); ++it) {
        if (it.value()->isChecked())
            checked.append(it.key());
    }
    return checked;
}

} // namespace

FindingFilterRow::FindingFilterRow(QWidget *parent) : QWidget(parent), m_text(new QLineEdit)
{
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the findings"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), palette()), QLineEdit::LeadingPosition);
    connect(m_text, &QLineEdit::textChanged, this, &FindingFilterRow::changed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_text, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(4);
    for (const Severity severity : severities) {
        FilterChip *chip = m_severities[severity] = newChip(severityName(severity));
        chip->setIcon(severityIcon(severity, palette()));
        first->addWidget(chip);
    }
    for (const FindingClass findingClass : classes)
        second->addWidget(m_classes[findingClass] = newChip(className(findingClass)));
    second->addStretch();
    layout->addLayout(first);
    layout->addLayout(second);
}

FilterChip *FindingFilterRow::newChip(const QString &name) const
{
    auto *chip = new FilterChip;
    chip->setToolTip(tr("Only these: %1").arg(name));
    connect(chip, &FilterChip::toggled, this, &FindingFilterRow::changed);
    return chip;
}

void FindingFilterRow::showCount(FilterChip &chip, const QString &name, int count)
{
    chip.setText(name.isEmpty() ? QString::number(count) : QStringLiteral("%1 %2").arg(name).arg(count));
    chip.setAccessibleName(QStringLiteral("%1: %2").arg(chip.toolTip()).arg(count));
    chip.updateGeometry();
    chip.setVisible(count > 0 || chip.isChecked());
}

void FindingFilterRow::countFindings(const QList<Finding> &findings)
{
    QHash<Severity, int> ofSeverity;
    QHash<FindingClass, int> ofClass;
    for (const Finding &finding : findings) {
        ++ofSeverity[finding.severity];
        ++ofClass[classOfRule(finding.rule)];
    }
    for (const Severity severity : severities)
        showCount(*m_severities[severity], {}, ofSeverity.value(severity));
    for (const FindingClass findingClass : classes)
        showCount(*m_classes[findingClass], shortName(findingClass), ofClass.value(findingClass));
}

FindingFilter FindingFilterRow::filter() const
{
    return {checkedOf(m_severities), checkedOf(m_classes), m_text->text().trimmed()};
}

void FindingFilterRow::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (FilterChip *chip : std::as_const(m_severities))
            chip->setChecked(false);
        for (FilterChip *chip : std::as_const(m_classes))
            chip->setChecked(false);
    }
    Q_EMIT changed();
}

} // namespace toasoan
