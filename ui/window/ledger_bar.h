#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace toasoan {

struct LedgerEntry;

/// Over an article that was taken down or corrected: for whom it concerns, when, by whom and why, until they say that
/// they have seen it.
class LedgerBar : public QFrame
{
    Q_OBJECT

public:
    explicit LedgerBar(QWidget *parent = nullptr);

    void show(const LedgerEntry &entry, const QString &cause); ///< `cause` in people's words

Q_SIGNALS:
    void seen();
    void ledgerWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_seen;
    QPushButton *m_ledger;
};

} // namespace toasoan
