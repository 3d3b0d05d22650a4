#pragma once
#include "app/article/annotations.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace toasoan {

class MentionList;

/// A small page beside the words that a comment is about: what others said, and room for what this person says. What
/// is written is given away with each letter; closing loses nothing.
class CommentCard : public QFrame
{
    Q_OBJECT

public:
    explicit CommentCard(QWidget *parent);

    void setPeople(const QStringList &names); ///< whom one may speak to
    /// The last comment is open to be changed when it is this person's; otherwise another one may follow it. A thread
    /// without comments is a new one.
    void open(const CommentThread &thread, const QString &person, const QRect &beside);
    [[nodiscard]] QList<Comment> comments() const; ///< none is empty

Q_SIGNALS:
    void changed(const QList<toasoan::Comment> &comments);
    void removed();
    void settled(); ///< resolved, or open again
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void place();
    void leave();

    QList<Comment> m_others; ///< before this person's
    Comment m_own;
    QRect m_beside;
    QLabel *m_said;
    QScrollArea *m_scroll; ///< a long talk does not hide the page
    QPlainTextEdit *m_text;
    MentionList *m_names;
    QPushButton *m_remove;
    QPushButton *m_settle;
};

/// "Name, 14:02 25/11/2026" and what was said, as plain text.
[[nodiscard]] QString commentText(const Comment &comment);

} // namespace toasoan
