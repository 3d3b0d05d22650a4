#pragma once
#include "ui/actions/key_table.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace toasoan {

/// Every command with its keys: to search, to print, to give other keys. Keys that another command has, or that typing
/// and input methods need, are refused with a sentence.
class ShortcutPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutPage(const KeyChoices &choices, QWidget *parent = nullptr);

    [[nodiscard]] const KeyChoices &choices() const { return m_keys.choices(); }
    void select(Command command);
    /// As a table for paper, by menus.
    [[nodiscard]] QString sheet() const;

private:
    void build();
    QWidget *buildEditor();
    void fill();
    void show(QTreeWidgetItem &item) const;
    void filter(const QString &query);
    void showCurrent();
    void add();
    void clear();
    void reset();
    void resetAll();
    void print();
    void changed();
    [[nodiscard]] std::optional<Command> current() const;
    [[nodiscard]] QString refusal(const QKeySequence &keys, Command command) const;

    KeyTable m_keys;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QKeySequenceEdit *m_new;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QLabel *m_message;
};

} // namespace toasoan
