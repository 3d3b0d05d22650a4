#include "ui/window/approval_dialog.h"

#include "app/workflow/fingerprint.h"
#include "app/workflow/required_fields.h"
#include "ui/common/error_text.h"
#include "ui/window/dialog_parts.h"
#include "ui/window/key_opener.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {
namespace {

QString missingText(const MissingWords &missing)
{
    const int number = missing.number + 1;
    if (missing.part == Part::Caption)
        return ApprovalDialog::tr("Picture %1 has no caption").arg(number);
    if (missing.part == Part::Credit)
        return ApprovalDialog::tr("Picture %1 has no credit").arg(number);
    return ApprovalDialog::tr("Picture %1 has no alternative text").arg(number);
}

QString obstacleText(const Obstacle &obstacle)
{
    if (!obstacle.field.isEmpty())
        return ApprovalDialog::tr("%1: nothing is written there").arg(requiredFieldName(obstacle.field));
    return ApprovalDialog::tr("%n finding(s), first “%1”: %2", nullptr, obstacle.count)
        .arg(obstacle.finding.text, obstacle.finding.message);
}

QString shortened(const QString &headline)
{
    constexpr qsizetype most = 200;
    return headline.size() > most ? QString(headline.left(most) + u'…') : headline;
}

} // namespace

ApprovalDialog::ApprovalDialog(ApprovalQuestion question, QWidget *parent)
    : QDialog(parent), m_question(std::move(question))
{
    for (const MissingWords &missing : std::as_const(m_question.holding))
        m_held.append({missing.rule, missingText(missing)});
    for (const Obstacle &obstacle : std::as_const(m_question.obstacles))
        m_held.append({obstacle.rule, obstacleText(obstacle)});
    setWindowTitle(tr("Approve"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    auto *headline = sentenceLabel(shortened(m_question.headline));
    headline->setFont(headlineFont(font()));
    layout->addWidget(headline);
    const QString left = m_question.findings > 0 ? tr("%n finding(s) still stand.", nullptr, m_question.findings)
                                                 : tr("No findings stand.");
    layout->addWidget(sentenceLabel(tr("%1 words. %2").arg(m_question.words).arg(left)));
    if (!m_question.lentBy.isEmpty())
        layout->addWidget(sentenceLabel(inRole(m_question.person.name, {}, m_question.lentBy)));
    if (!m_held.isEmpty())
        layout->addWidget(waiverFields());
    layout->addWidget(sentenceLabel(signatureSentence()));
    if (seals() && m_question.key && m_question.isKeyHere)
        layout->addWidget(newOpener());
    auto *buttons = new QDialogButtonBox;
    m_approve = buttons->addButton(tr("Approve"), QDialogButtonBox::AcceptRole);
    m_approve->setProperty("primary", true);
    m_approve->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    setFixedWidth(520);
    connect(buttons, &QDialogButtonBox::accepted, this, &ApprovalDialog::approve);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    fitHeight(*this);
}

KeyOpener *ApprovalDialog::newOpener()
{
    m_opener = new KeyOpener({m_question.folder, m_question.person.name, m_question.key, m_question.isRemembered});
    connect(m_opener, &KeyOpener::readyChanged, this, &ApprovalDialog::update);
    connect(m_opener, &KeyOpener::problemShown, this, [this] { fitHeight(*this); });
    connect(m_opener, &KeyOpener::opened, this, &QDialog::accept);
    return m_opener;
}

std::optional<SigningKey> ApprovalDialog::key() const
{
    return m_opener ? m_opener->key() : std::nullopt;
}

bool ApprovalDialog::seals() const
{
    return restsOnApproval(m_question.next);
}

bool ApprovalDialog::mayWaive() const
{
    return m_question.person.hasAnyOf(m_question.profile.waivers);
}

QWidget *ApprovalDialog::waiverFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(sentenceLabel(mayWaive()
                                   ? tr("The newsroom's rules hold the article back like this. It may leave all the "
                                        "same if you say why; the reason is kept and printed with the approval.")
                                   : tr("The newsroom's rules hold the article back like this. These roles may waive "
                                        "it: %1.")
                                         .arg(roleIds(m_question.profile.waivers).join(u", "_qs))));
    for (const Held &held : std::as_const(m_held)) {
        auto *reason = new QLineEdit;
        reason->setPlaceholderText(tr("Reason"));
        reason->setMaxLength(500);
        reason->setEnabled(mayWaive());
        reason->setAccessibleName(tr("Reason to waive: %1").arg(held.text));
        form->addRow(held.text, reason);
        m_reasons.append(reason);
        connect(reason, &QLineEdit::textChanged, this, &ApprovalDialog::update);
    }
    return fields;
}

QString ApprovalDialog::signatureSentence() const
{
    if (!seals())
        return tr("The article goes on; this is not the final approval.");
    const QString sealed = tr("The approval is sealed to this text: any later change shows, and the article cannot "
                              "leave until it is approved again.");
    if (m_question.key && m_question.isKeyHere)
        return sealed + u' '
               + tr("It is signed with the key of %1: %2.")
                     .arg(m_question.person.name, fingerprintWords(*m_question.key));
    if (m_question.key)
        return tr("The key of %1 was made on another computer and can sign only there. Workflow › People and keys "
                  "makes one here.")
            .arg(m_question.person.name);
    if (m_question.profile.signatures == SignatureRule::Required)
        return tr("This newsroom wants approvals signed, and %1 has no key yet. Workflow › People and keys makes one.")
            .arg(m_question.person.name);
    return sealed + u' ' + tr("It is not signed: %1 has no key.").arg(m_question.person.name);
}

bool ApprovalDialog::isComplete() const
{
    const bool allSaid = std::all_of(m_reasons.begin(), m_reasons.end(),
                                     [](const QLineEdit *reason) { return !reason->text().trimmed().isEmpty(); });
    if (!allSaid || !seals())
        return allSaid;
    if (m_question.key)
        return m_opener && m_opener->isReady();
    return m_question.profile.signatures == SignatureRule::Optional;
}

void ApprovalDialog::update()
{
    m_approve->setEnabled(isComplete());
}

QList<Waiver> ApprovalDialog::waivers() const
{
    QList<Waiver> waivers;
    for (qsizetype i = 0; i < m_reasons.size(); ++i)
        waivers.append({m_held.at(i).rule, m_reasons.at(i)->text().simplified()});
    return waivers;
}

void ApprovalDialog::approve()
{
    m_opener ? m_opener->open() : accept();
}

} // namespace toasoan
