#pragma once
#include "app/desk/draft_service.h"
#include "app/desk/workflow_service.h"
#include "app/workflow/transitions.h"
#include "ui/actions/command.h"

#include <QObject>

namespace toasoan {

class Actions;
class MessageBar;
class OpenArticle;
class StorageThread;
class ToolRow;
struct ApprovalQuestion;
struct Error;

/// Where the open draft stands and what the person at the desk may do about it.
class WorkflowSteps : public QObject
{
    Q_OBJECT

public:
    struct Standing
    {
        State state = State::Writing;
        QString author;
        std::optional<Approval> approval;
        std::optional<SealState> seal;
        SignatureState signature = SignatureState::Unsigned; ///< of the approval
    };
    [[nodiscard]] static Standing standingOf(const OpenDraft &draft);

    WorkflowSteps(StorageThread &storage, OpenArticle &article, Actions &actions, MessageBar &messages,
                  QWidget *window);

    void setStanding(const std::optional<Standing> &standing);
    [[nodiscard]] const std::optional<Standing> &standing() const { return m_standing; }
    /// Says beside the article why it came back, while it is returned.
    void showWhyReturned();
    void setPerson(const Person &person, const WorkflowProfile &profile);
    [[nodiscard]] const Person &person() const { return m_person; }
    [[nodiscard]] const WorkflowProfile &profile() const { return m_profile; }
    /// The text changed: does it still have its seal?
    void noteText(const Article &article);

    bool run(Command command); ///< false: not one of these
    /// Asks what the step needs to know (reason, or what an approval is asked), then takes it.
    void ask(Action action);
    void take(Action action, const QString &reason = {}, const Returning &returning = {});
    void take(const StepRequest &request); ///< of the open article
    [[nodiscard]] int reasonCount() const; ///< of a returned article; else 0
    /// What the tool row shows of it.
    void tell(ToolRow &tools) const;

Q_SIGNALS:
    void standingChanged();
    void returnWanted();                      ///< take() is what it hopes for
    void orderWanted(toasoan::Action action); ///< a takedown or correction, to be decided or asked for
    void ordered(qint64 number);              ///< it was taken, and has this number in the ledger
    void stepTaken();
    void fieldWanted(const QString &field);              ///< it says nothing, and the step wants it filled
    void findingWanted(const toasoan::Finding &finding); ///< it holds the step back

private:
    [[nodiscard]] bool isOpenTo(Action action) const;
    void enable();
    void lookAgain();
    void look(const Article &article);
    [[nodiscard]] QString whyNotYet(Action action, const Article &article) const;
    void refuse(const Error &error);
    void askApproval();
    void approve(const ApprovalQuestion &question);
    void taken(Action action, const StepDone &done);
    void reread(const DraftId &draft);

    StorageThread &m_storage;
    OpenArticle &m_article;
    Actions &m_actions;
    MessageBar &m_messages;
    QWidget *m_window;
    std::optional<Standing> m_standing;
    QHash<int, QString> m_whyNotYet; ///< by the action's number: what the text has not that the step wants
    Person m_person;
    WorkflowProfile m_profile;
};

} // namespace toasoan
