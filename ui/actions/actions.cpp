#include "ui/actions/actions.h"

#include "ui/common/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QString tipOf(const QAction &action, const CommandInfo &info)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString tip = say(info.tip);
    return keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys);
}

void name(QAction &action, const CommandInfo &info)
{
    action.setText(say(info.text));
    action.setToolTip(tipOf(action, info));
    action.setStatusTip(say(info.tip));
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    QList<QAction *> all;
    for (const CommandInfo &info : commandTable()) {
        auto *action = new QAction(window);
        action->setCheckable(info.kind == CommandInfo::Kind::Checkable);
        action->setObjectName(QStringLiteral("command%1").arg(static_cast<int>(info.command)));
        all.append(action);
        m_actions.insert(static_cast<int>(info.command), action);
        connect(action, &QAction::triggered, this, [this, command = info.command] { Q_EMIT triggered(command); });
    }
    redraw(window->palette());
    setKeys({});
    window->addActions(all); // when they are whole: the window hears of each change
}

void Actions::setKeys(const KeyTable &keys)
{
    for (const CommandInfo &info : commandTable()) {
        QAction *action = (*this)[info.command];
        action->setShortcuts(keys.keysOf(info.command));
        name(*action, info);
    }
}

void Actions::explain(Command command, const QString &why)
{
    const auto info = std::find_if(commandTable().begin(), commandTable().end(),
                                   [command](const CommandInfo &each) { return each.command == command; });
    QAction *action = (*this)[command];
    const QString tip = tipOf(*action, *info);
    action->setToolTip(why.isEmpty() ? tip : QString(tip + u'\n' + why));
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    for (const CommandInfo &info : commandTable()) {
        QMenu *&menu = m_menus[static_cast<int>(info.menu)];
        if (!menu)
            menu = bar->addMenu(menuTitle(info.menu));
        if (info.group == CommandInfo::Group::Begins)
            menu->addSeparator();
        menu->addAction((*this)[info.command]);
    }
}

void Actions::redraw(const QPalette &palette)
{
    for (const CommandInfo &info : commandTable()) {
        if (info.icon)
            (*this)[info.command]->setIcon(themedIcon(QString::fromLatin1(info.icon), palette));
    }
}

} // namespace toasoan
