#pragma once
#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace toasoan {

/// One thing that was done to copy that came in, and whether it is wanted.
struct ChoiceLine
{
    enum class Kind { Choice, Statement }; ///< a statement cannot be wanted otherwise

    QString text;
    QString examples; ///< may be empty
    Kind kind = Kind::Choice;
    bool isOn = true;
    friend bool operator==(const ChoiceLine &, const ChoiceLine &) = default;
};

/// Under the page: in one line what was done to copy, and when it is opened, each thing as a line that can be turned
/// off and on: by Space, by its number, or by a click. Says what is wanted and does nothing itself.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    void setSummary(const QString &summary); ///< the one line
    void setLines(const QList<ChoiceLine> &lines);
    [[nodiscard]] const QList<ChoiceLine> &lines() const { return m_lines; }
    void setOn(int line, bool on);         ///< as it turned out
    void setShortcut(const QString &keys); ///< what opens the bar, as people press it
    void open();                           ///< shows the lines, the first one with the focus
    [[nodiscard]] bool isOpen() const;
    void fold(); ///< back to one line

Q_SIGNALS:
    void changeWanted(int line, bool on);
    void left();   ///< the person goes back to the text
    void closed(); ///< and wants to see no more of it

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showLine(int line);
    void flip(int line);
    [[nodiscard]] static bool isOwnKey(int key);
    void pressKey(int key);
    [[nodiscard]] int lineOfNumber(int number) const;
    [[nodiscard]] QString numbered(int line) const;

    QList<ChoiceLine> m_lines;
    QLabel *m_summary;
    QToolButton *m_open;
    QLabel *m_hint;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace toasoan
