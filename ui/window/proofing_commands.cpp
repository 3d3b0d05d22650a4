#include "ui/window/proofing_commands.h"

#include "app/desk/proofreader.h"
#include "app/proofing/fixes.h"
#include "app/proofing/quotations.h"
#include "ui/actions/actions.h"
#include "ui/common/error_text.h"
#include "ui/editor/article_editor.h"
#include "ui/panels/findings_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/preferences.h"
#include "ui/window/status_line.h"
#include "ui/window/workflow_steps.h"

namespace toasoan {

ProofingCommands::ProofingCommands(const Parts &parts, QWidget *window) : QObject(window), m(parts)
{
    m.panel.setNote(tr("No findings. F7 comes back here."));
    connectPage();
    connectPanel();
    connectArticle();
}

void ProofingCommands::connectPage()
{
    connect(&m.editor, &ArticleEditor::findingActivated, &m.panel, &FindingsPanel::select);
    connect(&m.editor, &ArticleEditor::findingAnswered, this,
            [this](const Finding &finding, FindingAnswer said) { answer({finding}, said); });
}

void ProofingCommands::connectPanel()
{
    connect(&m.panel, &FindingsPanel::visited, this,
            [this](const Finding &finding) { m.editor.goTo(finding.place, finding.range); });
    connect(&m.panel, &FindingsPanel::waivedVisited, this,
            [this](const FindingDecision &decision) { m.editor.goToLetters(decision.place, decision.text); });
    connect(&m.panel, &FindingsPanel::fixWanted, this, &ProofingCommands::fixRow);
    connect(&m.panel, &FindingsPanel::fixesChosen, this, &ProofingCommands::fix);
    connect(&m.panel, &FindingsPanel::fixAllWanted, this, &ProofingCommands::previewFixes);
    connect(&m.panel, &FindingsPanel::answered, this, &ProofingCommands::answer);
    connect(&m.panel, &FindingsPanel::ignoreWanted, this, &ProofingCommands::ignoreHere);
    connect(&m.panel, &FindingsPanel::takeBackWanted, &m.article, &OpenArticle::takeBack);
}

void ProofingCommands::connectArticle()
{
    connect(&m.article, &OpenArticle::findingsChanged, this, &ProofingCommands::showFindings);
    connect(&m.article, &OpenArticle::decisionsChanged, this, [this] { m.panel.setWaived(m.article.decisions()); });
    connect(&m.proofreader, &Proofreader::houseWordAdded, this, [this](const QString &word) {
        m.messages.say(MessageBar::Kind::Info, tr("In the house dictionary: %1").arg(word));
        m.article.checkAgain();
    });
    connect(&m.workflow, &WorkflowSteps::fieldWanted, this, &ProofingCommands::goToField);
    connect(&m.workflow, &WorkflowSteps::findingWanted, this, [this](const Finding &finding) {
        m.editor.goTo(finding.place, finding.range);
        m.editor.setFocus();
    });
    const auto sayFailure = [this](const Error &error) { m.messages.say(MessageBar::Kind::Error, errorText(error)); };
    connect(&m.proofreader, &Proofreader::houseDictionaryFailed, this, sayFailure);
    connect(&m.proofreader, &Proofreader::houseStyleFailed, this, sayFailure);
}

/// What keeps the article from a step: on the page, or else among its details.
void ProofingCommands::goToField(const QString &field)
{
    static const QHash<QString, Part> onThePage{
        {QStringLiteral("kicker"), Part::Kicker},       {QStringLiteral("headline"), Part::Headline},
        {QStringLiteral("bylines"), Part::Byline},      {QStringLiteral("dateline"), Part::Dateline},
        {QStringLiteral("sourceTag"), Part::SourceTag}, {QStringLiteral("sapo"), Part::Sapo}};
    const auto part = onThePage.constFind(field);
    if (part == onThePage.cend())
        return m.actions[Command::ArticleDetails]->trigger();
    m.editor.goTo({*part, {}, 0}, {});
    m.editor.setFocus();
}

void ProofingCommands::showFindings()
{
    m.panel.setFindings(m.article.findings());
    if (m.panel.isPreviewing())
        m.panel.refreshPreview(passagesOf(m.article.article()));
    m.panel.setProblems(m.proofreader.problems());
    m.status.showProofing(m.proofreader.layers(), m.proofreader.problems());
}

bool ProofingCommands::run(Command command)
{
    switch (command) {
    case Command::CheckAgain:
        showPanel();
        m.panel.focusList();
        return true;
    case Command::NextFinding:
        m.panel.step(1);
        return true;
    case Command::PreviousFinding:
        m.panel.step(-1);
        return true;
    case Command::FixSafe:
        previewFixes(safeFixes(m.article.findings()));
        return true;
    default:
        return false;
    }
}

void ProofingCommands::showPanel()
{
    if (!m.actions[Command::ShowPanels]->isChecked())
        m.actions[Command::ShowPanels]->trigger();
}

/// Nothing of many is changed unseen.
void ProofingCommands::previewFixes(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return m.messages.say(MessageBar::Kind::Info, tr("Nothing here is so certain that it could be fixed at once."));
    showPanel();
    m.panel.previewFixes(findings, passagesOf(m.article.article()));
}

/// Places that a row stands for are fixed at once, but not where one of them is in somebody's words.
void ProofingCommands::fixRow(const QList<Finding> &findings)
{
    const QList<Passage> passages = findings.size() > 1 ? passagesOf(m.article.article()) : QList<Passage>();
    const bool quoted = std::any_of(passages.begin(), passages.end(), [&findings](const Passage &passage) {
        const QuotedWords words(passage);
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.place == passage.place && words.touch(finding.range);
        });
    });
    if (quoted)
        previewFixes(findings);
    else
        fix(findings);
}

void ProofingCommands::fix(const QList<Finding> &findings)
{
    m.editor.fix(findings);
    const int changes = static_cast<int>(findings.size());
    if (changes > 1)
        m.messages.say(MessageBar::Kind::Success,
                       tr("%n change(s) made; one Ctrl+Z takes them all back.", nullptr, changes));
}

void ProofingCommands::answer(const QList<Finding> &findings, FindingAnswer answer)
{
    const Finding &first = findings.first();
    switch (answer) {
    case FindingAnswer::IgnoreHere:
        return ignoreHere(findings, {});
    case FindingAnswer::IgnoreWithReason:
        showPanel();
        return m.panel.askReason(findings);
    case FindingAnswer::IgnoreAlways:
        return m.preferences.neverSayAgain(first);
    case FindingAnswer::PersonalDictionary:
        return m.preferences.addWord(first.text);
    case FindingAnswer::HouseDictionary:
        return m.proofreader.addHouseWord(first.text);
    }
}

void ProofingCommands::ignoreHere(const QList<Finding> &findings, const QString &reason)
{
    m.article.ignoreHere(findings, m.workflow.person().name, reason);
    m.messages.offer(MessageBar::Kind::Info, tr("Ignored in this article: %1").arg(findings.first().text), tr("Undo"),
                     [this] { m.article.takeBackIgnoring(); });
}

} // namespace toasoan
