#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace toasoan {

struct LedgerEntry;

/// For whom it concerns: that an article was taken down or corrected, when, by whom and why, until they say that they
/// have seen it.
class LedgerBar : public QFrame
{
    Q_OBJECT

public:
    enum class About { ThisArticle, AnotherOne };

    explicit LedgerBar(QWidget *parent = nullptr);

    void show(const LedgerEntry &entry, const QString &cause, About about); ///< `cause` in people's words

Q_SIGNALS:
    void seen();
    void moreWanted(); ///< of this article the ledger, of another one that

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_seen;
    QPushButton *m_more;
};

} // namespace toasoan
