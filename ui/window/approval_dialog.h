#pragma once
#include "app/desk/workflow_service.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace toasoan {

class KeyOpener;

/// What is asked about before the final yes, and what the storage thread knows of it.
struct ApprovalQuestion
{
    QString headline;
    int words = 0;
    int findings = 0; ///< that still stand
    Person person;
    State next = State::Approved;   ///< where the article goes
    QString lentBy = {};            ///< whose role the person approves in, by delegation; empty: their own
    QList<MissingWords> holding;    ///< what would hold it back, one a rule
    QList<Obstacle> obstacles = {}; ///< what the table asks and the text has not; all of them may be waived
    std::optional<PublicKey> key;   ///< the person's
    bool isKeyHere = false;         ///< its secret half lies in the data folder
    bool isRemembered = false;      ///< the keyring of this computer opens it
    QString folder;                 ///< the data folder
    WorkflowProfile profile;
};

/// Shows what is approved and asks for what the approval needs: a reason for each finding that is waived, and what
/// opens the key.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ApprovalDialog(ApprovalQuestion question, QWidget *parent = nullptr);

    [[nodiscard]] QList<Waiver> waivers() const;
    [[nodiscard]] std::optional<SigningKey> key() const; ///< after it was accepted

private:
    [[nodiscard]] bool seals() const;
    [[nodiscard]] bool mayWaive() const;
    [[nodiscard]] QWidget *waiverFields();
    [[nodiscard]] KeyOpener *newOpener();
    [[nodiscard]] QString signatureSentence() const;
    [[nodiscard]] bool isComplete() const;
    void update();
    void approve();

    ApprovalQuestion m_question;
    struct Held
    {
        QString rule;
        QString text; ///< what people read
    };
    QList<Held> m_held;            ///< what needs a waiver
    QList<QLineEdit *> m_reasons;  ///< one for each of them
    KeyOpener *m_opener = nullptr; ///< where there is a key to sign with here
    QPushButton *m_approve = nullptr;
};

} // namespace toasoan
