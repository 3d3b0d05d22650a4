#pragma once
#include "app/article/annotations.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace toasoan {

/// A small page beside the words that a comment is about: what others said, and room for what this person says. What
/// is written is given away with each letter; closing loses nothing.
class CommentCard : public QFrame
{
    Q_OBJECT

public:
    explicit CommentCard(QWidget *parent);

    /// The last comment is open to be changed when it is this person's; otherwise another one may follow it.
    void open(const QList<Comment> &comments, const QString &person, const QRect &beside);
    [[nodiscard]] QList<Comment> comments() const; ///< none is empty

Q_SIGNALS:
    void changed(const QList<toasoan::Comment> &comments);
    void removed();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &beside);

    QList<Comment> m_others; ///< before this person's
    Comment m_own;
    QLabel *m_said;
    QPlainTextEdit *m_text;
    QPushButton *m_remove;
};

/// "Name, 14:02 25/11/2026" and what was said, as plain text.
[[nodiscard]] QString commentText(const Comment &comment);

} // namespace toasoan
