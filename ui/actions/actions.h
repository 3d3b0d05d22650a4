#pragma once
#include "ui/actions/key_table.h"

#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;
class QWidget;

namespace toasoan {

/// The window's actions, made from commandTable().
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.value(static_cast<int>(command)); }
    void fillMenuBar(QMenuBar *bar);
    [[nodiscard]] QMenu *menu(Menu menu) const { return m_menus.value(static_cast<int>(menu)); }
    /// What a person chose; those of the table until then.
    void setKeys(const KeyTable &keys);
    /// Says under the tip why the command will not go yet; empty: nothing is in its way.
    void explain(Command command, const QString &why);
    /// Icons again, after the theme changed.
    void redraw(const QPalette &palette);

Q_SIGNALS:
    void triggered(toasoan::Command command);

private:
    QHash<int, QAction *> m_actions;
    QHash<int, QMenu *> m_menus;
};

} // namespace toasoan
