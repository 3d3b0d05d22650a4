#pragma once
#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace toasoan {

/// Asks why: a step that needs a reason cannot be taken with an empty one.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &question, const QString &step, QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;

private:
    QPlainTextEdit *m_reason;
    QPushButton *m_ok;
};

/// What to do when the window is to close and the text cannot be written.
enum class LossChoice { Stay, TryAgain, SaveCopy, Lose };
[[nodiscard]] LossChoice askAboutLoss(const QString &why, QWidget *parent);

} // namespace toasoan
