#pragma once
#include "app/workflow/roster.h"
#include "app/workflow/state.h"
#include "ui/actions/actions.h"
#include "ui/editor/roles.h"
#include "ui/editor/structure.h"

#include <QToolBar>

class QComboBox;
class QPushButton;

namespace toasoan {

class ChipLabel;

/// The one row of tools: text kinds and marks on the left; on the right the draft's state and its next step.
class ToolRow : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolRow(Actions &actions, QWidget *parent = nullptr);

    /// What the caret stands in: a kind of text that can be changed, or a field by its name.
    void showPlace(std::optional<TextKind> kind, const QTextBlock &block);
    /// reasons: of a return; `signature`: of the approval that the open draft stands on.
    void showState(State state, const std::optional<SealState> &seal, int reasons,
                   const std::optional<SignatureState> &signature);
    void showNoState();
    void setStateTip(const QString &tip); ///< what more there is to say of the state
    void redraw();                        ///< names again

Q_SIGNALS:
    void kindChosen(toasoan::TextKind kind);

private:
    void addCommand(Command command, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly);
    void fillKinds();

    Actions &m_actions;
    QComboBox *m_kinds;
    ChipLabel *m_chip;
    QPushButton *m_second;
    QPushButton *m_next;
    QAction *m_secondPlace; ///< a tool bar shows and hides through these
    QAction *m_nextPlace;
    Command m_nextCommand = Command::Submit;
    Command m_secondCommand = Command::Return;
};

} // namespace toasoan
