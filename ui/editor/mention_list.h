#pragma once
#include <QListWidget>

class QPlainTextEdit;

namespace toasoan {

/// Names of colleagues while "@…" is written in a field, under it: Down and Up choose, Return or Tab puts the name in,
/// Escape lets it be. The field keeps the keyboard, so that an input method is never interrupted.
class MentionList : public QListWidget
{
    Q_OBJECT

public:
    /// Watches the field; its owner lays the list out under it.
    explicit MentionList(QPlainTextEdit &field, QWidget *parent = nullptr);
    void setPeople(const QStringList &names) { m_people = names; }

Q_SIGNALS:
    void offered(); ///< it came, went or has other names: there may be need of other room

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void put();
    [[nodiscard]] QString begun() const; ///< what is written from "@" to the caret; empty: nothing

    QPlainTextEdit &m_field;
    QStringList m_people;
    QString m_declined; ///< what was begun when Escape was pressed
};

} // namespace toasoan
