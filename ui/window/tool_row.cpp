#include "ui/window/tool_row.h"

#include "ui/common/chip.h"
#include "ui/editor/article_document.h"
#include "ui/editor/blocks/card_look.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

namespace toasoan {
namespace {

struct Steps
{
    Command next;
    std::optional<Command> second;
};

/// The next step of the work in each state; what a person may not do is greyed by its action.
Steps stepsOf(State state, const std::optional<SealState> &seal, Actions &actions)
{
    const auto isOpen = [&actions](Command command) { return actions[command]->isEnabled(); };
    if (restsOnApproval(state) && seal != SealState::ChangedSinceApproval)
        return {Command::ExportPackage, state == State::Approved ? std::optional(Command::Return) : std::nullopt};
    for (const Command next : {Command::Approve, Command::PutForward, Command::BeginEditing, Command::AcceptTopic,
                               Command::GoOn, Command::WriteOn, Command::Submit}) {
        if (isOpen(next))
            return {next, Command::Return};
    }
    if (state == State::Submitted)
        return {Command::Withdraw, std::nullopt};
    if (state == State::Approved)
        return {Command::Approve, std::nullopt};
    return {restsOnApproval(state) ? Command::ExportPackage : Command::Submit, std::nullopt};
}

QString fieldName(const QTextBlock &block)
{
    switch (roleOf(block)) {
    case PageRole::Card:
        return cardName(cardBlock(block).content);
    case PageRole::Kicker:
        return ToolRow::tr("Kicker");
    case PageRole::Headline:
        return ToolRow::tr("Headline");
    case PageRole::Byline:
        return ToolRow::tr("Pen name");
    case PageRole::Dateline:
        return ToolRow::tr("Dateline");
    case PageRole::SourceTag:
        return ToolRow::tr("Source tag");
    case PageRole::BoxTitle:
        return ToolRow::tr("Box title");
    case PageRole::Sapo:
        return ToolRow::tr("Sapo");
    case PageRole::Speaker:
        return ToolRow::tr("Speaker");
    case PageRole::Picture:
        return ToolRow::tr("Picture");
    case PageRole::Caption:
        return ToolRow::tr("Caption");
    case PageRole::Credit:
        return ToolRow::tr("Photo credit");
    case PageRole::Alt:
        return ToolRow::tr("Alt text");
    default:
        return {};
    }
}

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

ToolRow::ToolRow(Actions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_kinds(new QComboBox(this))
    , m_chip(new ChipLabel(this))
    , m_second(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setContentsMargins(8, 2, 10, 2);
    addCommand(Command::Undo);
    addCommand(Command::Redo);
    addSeparator();
    m_kinds->setAccessibleName(tr("Kind of text"));
    m_kinds->setMinimumWidth(136);
    m_kinds->setFocusPolicy(Qt::TabFocus);
    addWidget(m_kinds);
    for (const Command command : {Command::Bold, Command::Italic, Command::Underline})
        addCommand(command);
    addCommand(Command::InsertLink);
    addSeparator();
    addCommand(Command::Quote, Qt::ToolButtonTextBesideIcon);
    addCommand(Command::PutIntoBox, Qt::ToolButtonTextBesideIcon);
    addCommand(Command::BulletList);
    addCommand(Command::NumberList);
    addCommand(Command::InsertPicture, Qt::ToolButtonTextBesideIcon);
    auto *space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWidget(m_chip);
    auto *gap = new QWidget(this);
    gap->setFixedWidth(10);
    addWidget(gap);
    m_secondPlace = addWidget(m_second);
    auto *gap2 = new QWidget(this);
    gap2->setFixedWidth(8);
    addWidget(gap2);
    m_next->setProperty("primary", true);
    m_nextPlace = addWidget(m_next);
    connect(m_kinds, &QComboBox::activated, this,
            [this](int index) { Q_EMIT kindChosen(static_cast<TextKind>(index)); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_actions[m_nextCommand]->trigger(); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_actions[m_secondCommand]->trigger(); });
    redraw();
    showNoState();
}

void ToolRow::addCommand(Command command, Qt::ToolButtonStyle style)
{
    addAction(m_actions[command]);
    auto *button = qobject_cast<QToolButton *>(widgetForAction(m_actions[command]));
    button->setToolButtonStyle(style);
    button->setAccessibleName(plain(m_actions[command]->text()));
}

void ToolRow::fillKinds()
{
    const int current = m_kinds->currentIndex();
    m_kinds->clear();
    m_kinds->addItems({tr("Paragraph"), tr("Cross-head"), tr("Small cross-head"), tr("Bullet list"),
                       tr("Numbered list"), tr("Quote"), tr("Pull quote")});
    m_kinds->setCurrentIndex(current);
}

void ToolRow::redraw()
{
    fillKinds();
}

void ToolRow::showPlace(std::optional<TextKind> kind, const QTextBlock &block)
{
    m_kinds->setEnabled(kind.has_value());
    m_kinds->setPlaceholderText(fieldName(block));
    m_kinds->setCurrentIndex(kind ? static_cast<int>(*kind) : -1);
}

void ToolRow::showNoState()
{
    m_nextPlace->setVisible(false);
    m_secondPlace->setVisible(false);
    m_chip->clear();
    m_chip->setToolTip({});
}

void ToolRow::setStateTip(const QString &tip)
{
    m_chip->setToolTip(tip);
}

void ToolRow::showState(State state, const std::optional<SealState> &seal, int reasons,
                        const std::optional<SignatureState> &signature)
{
    m_nextPlace->setVisible(true);
    m_secondPlace->setVisible(false);
    m_chip->show(state, seal, reasons, signature);
    const Steps steps = stepsOf(state, seal, m_actions);
    m_nextCommand = steps.next;
    m_secondCommand = steps.second.value_or(steps.next);
    const auto dress = [this](QPushButton &button, Command command) {
        QAction *action = m_actions[command];
        button.setText(plain(action->text()));
        button.setToolTip(action->toolTip());
        button.setEnabled(action->isEnabled());
    };
    dress(*m_next, steps.next);
    if (steps.second) {
        dress(*m_second, *steps.second);
        m_secondPlace->setVisible(m_second->isEnabled());
    }
}

} // namespace toasoan
