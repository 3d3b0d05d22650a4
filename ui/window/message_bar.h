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
    /// Of long work: a thin line with its number, and one way to end it. What is said by others takes its place; then
    /// setProgress() does nothing.
    void startProgress(const QString &text, std::function<void()> cancel);
    void setProgress(int percent, const QString &numbers = {}); ///< numbers: "12 of 40"; empty: the percent itself
    /// With one thing to do about it; `decline` is a button that leaves things as they are, where that needs saying.
    void offer(Kind kind, const QString &text, const QString &action, std::function<void()> run,
               const QString &decline = {});
    [[nodiscard]] QString text() const;
    /// How many messages there have been: what comes late can tell whether it would cover a newer one.
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_decline;
    std::function<void()> m_run;
    QString m_work; ///< what takes long; empty: nothing does
    int m_percent = 0;
    int m_count = 0;
};

} // namespace toasoan
