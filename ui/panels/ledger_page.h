#pragma once
#include "ui/models/ledger_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace toasoan {

class FilterChip;

/// The ledger of takedowns and corrections: in place of the article, a table of all entries, and what the chosen one
/// says, with what can be done about it. Return opens its article, Escape goes back.
class LedgerPage : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPage(QWidget *parent = nullptr);

    void setPerson(const Person &person, const WorkflowProfile &profile); ///< who may decide
    void setLedger(const QList<LedgerEntry> &entries, const QList<LedgerReason> &reasons);
    void choose(qint64 number); ///< made the current row, where it is shown
    void takeKeys();

Q_SIGNALS:
    void draftChosen(const toasoan::DraftId &draft);
    void grantWanted(const toasoan::LedgerEntry &entry);
    void refuseWanted(const toasoan::LedgerEntry &entry);
    void correctionWanted(qint64 number);
    void printWanted(qint64 number);
    void saveWanted(qint64 number);
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *foot();
    [[nodiscard]] QPushButton *button(const QString &text, const QString &tip,
                                      const std::function<void(const LedgerEntry &)> &run);
    [[nodiscard]] const LedgerEntry *current() const;
    void keepPlace(const std::function<void()> &change);
    void filter(FilterChip *pressed);
    void showCounts();
    void showCurrent();

    Person m_person;
    WorkflowProfile m_profile;
    LedgerModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    FilterChip *m_asked;
    FilterChip *m_takedowns;
    FilterChip *m_corrections;
    QPlainTextEdit *m_text;
    QPushButton *m_grant = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace toasoan
