#include "ui/panels/choice_bar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int side = 12;
constexpr int rowHeight = 28;
constexpr int mostRowsSeen = 7;
constexpr int mostNumbers = 9; // lines that have a key of their own

} // namespace

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel)
    , m_open(new QToolButton)
    , m_hint(new QLabel(tr("Space or a number: as it would be otherwise. Esc: back to the text.")))
    , m_list(new QListWidget)
{
    setAccessibleName(tr("What was done to the copy"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_open->setCheckable(true);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::TabFocus);
    m_list->setAccessibleName(tr("What was done to the copy"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    QPalette quiet = palette();
    quiet.setColor(QPalette::Base, quiet.color(QPalette::AlternateBase));
    m_list->setPalette(quiet);
    layOut();
    setShortcut({});
    connect(m_open, &QToolButton::clicked, this, [this](bool checked) { checked ? open() : fold(); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            flip(m_list->row(item));
    });
    fold();
    hide();
}

void ChoiceBar::layOut()
{
    auto *close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close"), palette()));
    close->setAccessibleName(tr("Close the report"));
    close->setToolTip(tr("Close the report"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &ChoiceBar::closed);
    auto *head = new QHBoxLayout;
    head->setSpacing(side);
    head->addWidget(m_summary, 1);
    head->addWidget(m_open);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 5, side, 5);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
}

void ChoiceBar::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void ChoiceBar::setShortcut(const QString &keys)
{
    m_open->setText(keys.isEmpty() ? tr("Line by line") : tr("Line by line (%1)").arg(keys));
}

int ChoiceBar::lineOfNumber(int number) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].kind == ChoiceLine::Kind::Choice && --number == 0)
            return line;
    }
    return -1;
}

QString ChoiceBar::numbered(int line) const
{
    const ChoiceLine &said = m_lines[line];
    const QString text = said.examples.isEmpty() ? said.text : tr("%1: %2").arg(said.text, said.examples);
    for (int number = 1; number <= mostNumbers && said.kind == ChoiceLine::Kind::Choice; ++number) {
        if (lineOfNumber(number) == line)
            return QStringLiteral("%1  %2").arg(number).arg(text);
    }
    return QStringLiteral("    ") + text;
}

void ChoiceBar::setLines(const QList<ChoiceLine> &lines)
{
    const QScopedValueRollback filling(m_filling, true);
    m_lines = lines;
    m_list->clear();
    for (int line = 0; line < lines.size(); ++line) {
        auto *item = new QListWidgetItem(m_list);
        item->setSizeHint({0, rowHeight});
        showLine(line);
    }
    const auto rows = std::clamp<qsizetype>(lines.size(), 1, mostRowsSeen);
    m_list->setFixedHeight(static_cast<int>(rows) * rowHeight + 2);
    m_list->setCurrentRow(0);
}

void ChoiceBar::showLine(int line)
{
    const QScopedValueRollback filling(m_filling, true);
    QListWidgetItem *item = m_list->item(line);
    const ChoiceLine &said = m_lines[line];
    item->setText(numbered(line));
    item->setToolTip(said.examples);
    if (said.kind == ChoiceLine::Kind::Statement) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return;
    }
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(said.isOn ? Qt::Checked : Qt::Unchecked);
}

void ChoiceBar::setOn(int line, bool on)
{
    if (line < 0 || line >= m_lines.size())
        return;
    m_lines[line].isOn = on;
    showLine(line);
}

void ChoiceBar::flip(int line)
{
    if (line < 0 || line >= m_lines.size() || m_lines[line].kind == ChoiceLine::Kind::Statement)
        return;
    m_list->setCurrentRow(line);
    setOn(line, !m_lines[line].isOn);
    Q_EMIT changeWanted(line, m_lines[line].isOn);
}

void ChoiceBar::open()
{
    if (m_lines.isEmpty())
        return;
    m_open->setChecked(true);
    m_list->show();
    m_hint->show();
    show();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool ChoiceBar::isOpen() const
{
    return !isHidden() && m_open->isChecked();
}

void ChoiceBar::fold()
{
    const bool had = m_list->hasFocus();
    m_open->setChecked(false);
    m_list->hide();
    m_hint->hide();
    if (had)
        Q_EMIT left();
}

bool ChoiceBar::isOwnKey(int key)
{
    return (key >= Qt::Key_1 && key <= Qt::Key_9) || key == Qt::Key_Space || key == Qt::Key_Escape
           || key == Qt::Key_Return || key == Qt::Key_Enter;
}

void ChoiceBar::pressKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        flip(lineOfNumber(key - Qt::Key_0));
    else if (key == Qt::Key_Space)
        flip(m_list->currentRow());
    else
        fold();
}

bool ChoiceBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto *key = isKey && watched == m_list ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key == nullptr || (key->modifiers() & ~Qt::KeypadModifier) || !isOwnKey(key->key()))
        return QWidget::eventFilter(watched, event);
    event->accept(); // also where the window has a shortcut with that key
    if (event->type() == QEvent::KeyPress)
        pressKey(key->key());
    return true;
}

void ChoiceBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

} // namespace toasoan
