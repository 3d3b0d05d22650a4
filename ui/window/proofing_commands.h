#pragma once
#include "app/proofing/finding.h"
#include "ui/actions/command.h"
#include "ui/common/finding_answer.h"

#include <QObject>

class QWidget;

namespace toasoan {

class Actions;
class ArticleEditor;
class FindingsPanel;
class MessageBar;
class OpenArticle;
class Preferences;
class Proofreader;
class StatusLine;
class WorkflowSteps;

/// Where findings are looked at and answered: between page, panel, draft and preferences.
class ProofingCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ArticleEditor &editor;
        FindingsPanel &panel;
        OpenArticle &article;
        Proofreader &proofreader;
        Preferences &preferences;
        WorkflowSteps &workflow;
        StatusLine &status;
        MessageBar &messages;
        Actions &actions;
    };
    ProofingCommands(const Parts &parts, QWidget *window);

    bool run(Command command); ///< false: not one of these

private:
    void connectPage();
    void connectPanel();
    void connectArticle();
    void goToField(const QString &field);
    void showFindings();
    void showPanel();
    void previewFixes(const QList<Finding> &findings);
    void fixRow(const QList<Finding> &findings);
    void fix(const QList<Finding> &findings);
    void answer(const QList<Finding> &findings, FindingAnswer answer);
    void ignoreHere(const QList<Finding> &findings, const QString &reason);

    Parts m;
};

} // namespace toasoan
