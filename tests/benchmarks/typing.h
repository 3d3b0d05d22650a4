#pragma once
#include <QList>
#include <QObject>
#include <QString>

class QTextEdit;
class QWidget;

namespace toasoan::benchmarks {

struct TypedKey
{
    int key = 0;
    QString letters;
};

/// Types a phrase and takes it back, letter by letter, again and again: a long run leaves the text as it was.
class Typist
{
public:
    [[nodiscard]] TypedKey next();

private:
    int m_step = 0;
};

/// Sees a widget being painted.
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    explicit PaintWatch(QWidget &widget);

    /// Until a painting that began after construction is done.
    void wait();
    [[nodiscard]] bool isOver() const { return m_painted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
};

/// Gives a widget a key as a keyboard would.
void press(QWidget &widget, const TypedKey &key);

/// From the key to the end of the painting that shows it, in milliseconds of this thread.
[[nodiscard]] double keystroke(QTextEdit &edit, const TypedKey &key);

/// Puts the caret into the middle of the middle paragraph and lays all out, so that what follows is typing alone.
void settleInTheMiddle(QTextEdit &edit);

} // namespace toasoan::benchmarks
