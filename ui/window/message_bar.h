#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace toasoan {

/// One message under the tools; it stays until it is closed or another takes its place. Never a pop-up.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    /// With one thing to do about it.
    void offer(Kind kind, const QString &text, const QString &action, std::function<void()> run);
    /// Of long work: a thin line with its number, and one way to end it. What is said by others takes its place; then
    /// setProgress() does nothing.
    void startProgress(const QString &text, std::function<void()> cancel);
    void setProgress(int percent);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_run;
    QString m_work; ///< what takes long; empty: nothing does
    int m_percent = 0;
};

} // namespace toasoan
