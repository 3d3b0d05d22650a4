#pragma once
#include "ui/models/outbox_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace toasoan {

class FilterChip;

/// The outbox: in place of the article, a table of what is on its way to destinations and what arrived, and what the
/// chosen line says, with what can be done about it. Return opens its article, Escape goes back.
class OutboxPage : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(QWidget *parent = nullptr);

    void setOutbox(const QList<OutboxRow> &rows);
    void showSent(qint64 sent, qint64 total); ///< bytes of the request that is under way
    void choose(qint64 number);               ///< made the current row, where it is shown
    void takeKeys();

Q_SIGNALS:
    void draftChosen(const toasoan::DraftId &draft);
    void resumeWanted(qint64 number);
    void pauseWanted(const toasoan::Dispatch &dispatch);
    void cancelWanted(qint64 number);
    void pasteWanted(qint64 number);                       ///< it goes on by hand
    void changesWanted(const toasoan::Dispatch &dispatch); ///< what others changed there
    void compareWanted(const toasoan::Placement &placement);
    void differencesWanted(const toasoan::Placement &placement);
    void pageWanted(const QString &url);
    void destinationsWanted();
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTable();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *foot();
    [[nodiscard]] QPushButton *button(const QString &text, const QString &tip,
                                      const std::function<void(const OutboxRow &)> &run);
    [[nodiscard]] const OutboxRow *current() const;
    void keepPlace(const std::function<void()> &change);
    void showCounts();
    void showCurrent();

    OutboxModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    FilterChip *m_open;
    QPlainTextEdit *m_text;
    QPushButton *m_resume = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_changes = nullptr;
    QPushButton *m_article = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_differences = nullptr;
};

} // namespace toasoan
