#include "ui/panels/find_bar.h"

#include "ui/common/filter_chip.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace toasoan {
namespace {

constexpr int side = 12;
constexpr int gap = 6;

QToolButton *newButton(const QString &icon, const QString &name, const QPalette &palette)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon, palette));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_said(new QLabel)
    , m_scope(new QComboBox)
    , m_replacement(new QLineEdit)
    , m_one(new QPushButton(tr("Replace")))
    , m_all(new QPushButton(tr("Replace all…")))
    , m_replaceRow(newReplaceRow())
{
    setAccessibleName(tr("Find and replace"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 9, side, 7);
    layout->setSpacing(gap);
    layout->addWidget(newFindRow());
    layout->addWidget(m_replaceRow);
    layout->addWidget(newChoiceRow());
    for (QLineEdit *field : {m_text, m_replacement})
        field->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_replacement, &QLineEdit::textChanged, this, &FindBar::replacementChanged);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        adaptChoices();
        Q_EMIT scopeChanged();
    });
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    setTabOrder(m_text, m_replacement);
    setTabOrder(m_replacement, m_one);
    setTabOrder(m_one, m_all);
    setTabOrder(m_all, m_blind);
    adaptChoices();
    hide();
}

QWidget *FindBar::newFindRow()
{
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Words to find"));
    m_text->setMaxLength(static_cast<int>(TextSearch::longestQuery));
    m_text->addAction(themedIcon(QStringLiteral("find"), palette()), QLineEdit::LeadingPosition);
    m_said->setMinimumWidth(72);
    m_said->setTextFormat(Qt::PlainText);
    m_scope->addItem(tr("Whole article"), static_cast<int>(FindScope::Article));
    m_scope->addItem(tr("This text only"), static_cast<int>(FindScope::Text));
    m_scope->addItem(tr("Selection"), static_cast<int>(FindScope::Selection));
    m_scope->addItem(tr("All drafts"), static_cast<int>(FindScope::Drafts));
    m_scope->setAccessibleName(tr("Where to find"));
    auto *previous = newButton(QStringLiteral("previous"), tr("Previous (Shift+Enter)"), palette());
    auto *next = newButton(QStringLiteral("next"), tr("Next (Enter)"), palette());
    auto *close = newButton(QStringLiteral("close"), tr("Close (Esc)"), palette());
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_text, 1);
    row->addWidget(m_said);
    for (QWidget *part : {static_cast<QWidget *>(previous), static_cast<QWidget *>(next),
                          static_cast<QWidget *>(m_scope), static_cast<QWidget *>(close)})
        row->addWidget(part);
    return widget;
}

QWidget *FindBar::newReplaceRow()
{
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Words to put for it"));
    m_replacement->setMaxLength(static_cast<int>(TextSearch::longestQuery));
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    row->addWidget(m_replacement, 1);
    row->addWidget(m_one);
    row->addWidget(m_all);
    return widget;
}

QWidget *FindBar::newChoiceRow()
{
    m_blind = newChip(tr("Ignore diacritics"), tr("“hoi nghi” finds “hội nghị”"));
    m_toneBlind = newChip(tr("Either tone style"), tr("Both places of the tone mark are the same: hòa finds either"));
    m_case = newChip(tr("Match case"), tr("Capitals and small letters are not the same"));
    m_words = newChip(tr("Whole words"), tr("“an” does not find “bàn”"));
    m_expression = newChip(tr("Expression"), tr("A regular expression; $1 in the replacement is its first group"));
    m_likeFound = newChip(tr("Keep capitals"), tr("The replacement takes capitals as what was found has them"));
    m_blind->setChecked(true);
    m_toneBlind->setChecked(true);
    m_likeFound->setChecked(true);
    connect(m_blind, &QToolButton::clicked, this, [this] { m_blindChosen = true; });
    disconnect(m_likeFound, &QToolButton::toggled, this, nullptr);
    connect(m_likeFound, &QToolButton::toggled, this, &FindBar::replacementChanged);
    auto *widget = new QWidget;
    QHBoxLayout *row = rowIn(widget);
    for (FilterChip *chip : {m_blind, m_toneBlind, m_case, m_words, m_expression, m_likeFound})
        row->addWidget(chip);
    row->addStretch();
    return widget;
}

FilterChip *FindBar::newChip(const QString &text, const QString &tip)
{
    auto *chip = new FilterChip;
    chip->setText(text);
    chip->setToolTip(tip);
    connect(chip, &QToolButton::toggled, this, [this] {
        adaptChoices();
        Q_EMIT queryChanged();
    });
    return chip;
}

/// What a choice makes meaningless cannot be pressed.
void FindBar::adaptChoices()
{
    const bool expression = m_expression->isChecked();
    m_blind->setEnabled(!expression);
    m_toneBlind->setEnabled(!expression && !m_blind->isChecked());
    m_case->setEnabled(expression || !m_blind->isChecked());
    m_one->setEnabled(scope() != FindScope::Drafts);
    m_replaceRow->setVisible(m_mode == Mode::Replace);
    m_likeFound->setVisible(m_mode == Mode::Replace);
}

void FindBar::open(Mode mode)
{
    m_mode = mode;
    if (isHidden() && !m_blindChosen)
        m_blind->setChecked(mode == Mode::Find);
    adaptChoices();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::seed(const QString &text)
{
    m_text->setText(text);
    m_text->selectAll();
}

void FindBar::setScope(FindScope scope)
{
    m_scope->setCurrentIndex(m_scope->findData(static_cast<int>(scope)));
}

SearchQuery FindBar::query() const
{
    SearchQuery query{m_text->text(), {}};
    const std::pair<const FilterChip *, SearchQuery::Choice> choices[] = {{m_blind, SearchQuery::BlindToMarks},
                                                                          {m_toneBlind, SearchQuery::BlindToToneStyle},
                                                                          {m_case, SearchQuery::MatchCase},
                                                                          {m_words, SearchQuery::WholeWords},
                                                                          {m_expression, SearchQuery::Expression}};
    for (const auto &[chip, choice] : choices)
        query.choices.setFlag(choice, chip->isChecked() && chip->isEnabled());
    return query;
}

FindScope FindBar::scope() const
{
    return static_cast<FindScope>(m_scope->currentData().toInt());
}

Replacement FindBar::replacement() const
{
    return {m_replacement->text(), m_likeFound->isChecked() ? ReplacementCase::LikeFound : ReplacementCase::AsWritten};
}

void FindBar::say(const QString &text)
{
    m_said->setText(text);
    m_said->setAccessibleName(text);
}

void FindBar::showCount(qsizetype current, qsizetype all)
{
    m_said->setForegroundRole(QPalette::PlaceholderText);
    const QLocale locale;
    say(all == 0 ? tr("Not found") : QString(locale.toString(current) + u'/' + locale.toString(all)));
}

void FindBar::showProblem(const QString &problem)
{
    m_said->setForegroundRole(QPalette::BrightText);
    say(problem);
}

void FindBar::showNothing()
{
    say({});
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_text)
        Q_EMIT stepped(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (scope() == FindScope::Drafts)
        Q_EMIT replaceAllWanted();
    else
        Q_EMIT replaceWanted();
    return true;
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace toasoan
