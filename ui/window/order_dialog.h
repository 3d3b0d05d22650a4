#pragma once
#include "app/desk/ledger_reasons.h"
#include "app/workflow/ledger_entry.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace toasoan {

/// What the dialog must know to ask.
struct OrderQuestion
{
    enum class Power { Decides, Asks };

    Action action = Action::TakeDown;
    Power power = Power::Decides;
    QString headline;
    QList<LedgerReason> reasons;             ///< for this action
    QString wrong = {};                      ///< words that are selected on the page: what may be wrong
    std::optional<LedgerEntry> request = {}; ///< what was asked for, to be granted
};

/// Asks for all that a takedown or a correction needs: why, in words, what readers are told, what was wrong and what is
/// right. The same for who decides and for who may only ask.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrderDialog(const OrderQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] Ordering ordering() const;

private:
    struct PairFields
    {
        QPlainTextEdit *wrong;
        QPlainTextEdit *right;
    };

    [[nodiscard]] QWidget *pairFields();
    void addPair(const WordPair &pair);
    void fill(const OrderQuestion &question);
    void showWhetherItCanGo();

    Action m_action;
    QComboBox *m_code;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_note;
    QVBoxLayout *m_rows = nullptr;
    QScrollArea *m_scroll = nullptr; ///< around the rows: of many some are seen
    QList<PairFields> m_pairs;
    QPushButton *m_go;
};

} // namespace toasoan
