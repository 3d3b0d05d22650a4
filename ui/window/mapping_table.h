#pragma once
#include <QJsonObject>
#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace toasoan {

/// Something at a destination that a name of ours can stand for.
struct MappingChoice
{
    qint64 number = 0; ///< how it is called there
    QString name;      ///< plain text of one line
};

/// What a MappingTable says beside its rows.
struct MappingWords
{
    QString name; ///< of the table, for those who do not see it
    QString ours; ///< heads of its columns
    QString theirs;
    QString otherwise; ///< what becomes of a name that has no row
    QString unasked;   ///< in its place while nobody knows what there is to choose from
    QString nothing;   ///< in its place where there is nothing to choose from
};

/// Names of ours and what each stands for there. A row without a name or without a choice, or with the name of one
/// above it, is marked and left out of the value. Tab leaves the table; Ins adds a row, Del removes the current one.
class MappingTable : public QWidget
{
    Q_OBJECT

public:
    explicit MappingTable(const MappingWords &words, QWidget *parent = nullptr);

    void setChoices(const QList<MappingChoice> &choices); ///< the rows stay
    void setValue(const QJsonObject &numbers);            ///< {"Kinh tế": 5}
    [[nodiscard]] QJsonObject value() const;

Q_SIGNALS:
    void edited(); ///< by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void layOut();
    void appendRow(const QString &name, qint64 number);
    void addNew();
    void removeCurrent();
    void change(int row, int column);
    void review();
    void markRow(int row);
    [[nodiscard]] QString standingNote() const;
    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] qint64 numberAt(int row) const;
    [[nodiscard]] bool isRepeated(int row) const;
    [[nodiscard]] QString numberText(qint64 number) const;

    MappingWords m_words;
    QList<MappingChoice> m_choices;
    bool m_isAsked = false; ///< somebody said what there is to choose from
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace toasoan
