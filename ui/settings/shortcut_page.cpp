#include "ui/settings/shortcut_page.h"

#include "app/language/fold.h"
#include "ui/actions/key_rules.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int rowHeight = 26;

enum Column { Name, Keys };

QString native(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &one : keys)
        texts.append(one.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QString plainTitle(Menu menu)
{
    return menuTitle(menu).remove(u'&');
}

} // namespace

ShortcutPage::ShortcutPage(const KeyChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_keys(choices)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_new(new QKeySequenceEdit)
    , m_add(new QPushButton(tr("&Add")))
    , m_clear(new QPushButton(tr("&Without keys")))
    , m_reset(new QPushButton(tr("As &shipped")))
    , m_message(new QLabel)
{
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutPage::showCurrent);
    connect(m_new, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        if (keys.count() > 1)
            m_new->setKeySequence(QKeySequence(keys[0]));
        m_message->clear();
    });
    connect(m_add, &QPushButton::clicked, this, &ShortcutPage::add);
    connect(m_clear, &QPushButton::clicked, this, &ShortcutPage::clear);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutPage::reset);
    select(commandTable().first().command);
}

void ShortcutPage::build()
{
    setFocusProxy(m_search);
    m_search->setPlaceholderText(tr("Find a command or keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setMinimumHeight(260);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignTop);
    auto *all = new QPushButton(tr("A&ll as shipped"));
    auto *paper = new QPushButton(tr("P&rint…"));
    for (QPushButton *button : {m_add, m_clear, m_reset, all, paper})
        button->setAutoDefault(false); // Enter is for the keys being chosen
    connect(all, &QPushButton::clicked, this, &ShortcutPage::resetAll);
    connect(paper, &QPushButton::clicked, this, &ShortcutPage::print);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addStretch();
    foot->addWidget(paper);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(m_message);
    layout->addLayout(foot);
}

QWidget *ShortcutPage::buildEditor()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new QLabel(tr("&New keys"));
    label->setBuddy(m_new);
    m_new->setAccessibleName(tr("New keys"));
    layout->addWidget(label);
    layout->addWidget(m_new, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_clear);
    layout->addWidget(m_reset);
    return row;
}

void ShortcutPage::fill()
{
    QMap<int, QTreeWidgetItem *> menus;
    for (const CommandInfo &info : commandTable()) {
        QTreeWidgetItem *&menu = menus[static_cast<int>(info.menu)];
        if (!menu) {
            menu = new QTreeWidgetItem(m_tree, {plainTitle(info.menu)});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setSizeHint(Name, {0, rowHeight});
        }
        auto *item = new QTreeWidgetItem(menu);
        item->setData(Name, Qt::UserRole, static_cast<int>(info.command));
        item->setToolTip(Name, QCoreApplication::translate("Actions", info.tip));
        show(*item);
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(Name);
}

/// A command with keys of the person's own stands out.
void ShortcutPage::show(QTreeWidgetItem &item) const
{
    const auto command = static_cast<Command>(item.data(Name, Qt::UserRole).toInt());
    item.setText(Name, commandName(infoOf(command)));
    item.setText(Keys, native(m_keys.keysOf(command)));
    QFont font = item.font(Keys);
    font.setBold(m_keys.isChosen(command));
    item.setFont(Keys, font);
}

void ShortcutPage::filter(const QString &query)
{
    const QString wanted = folded(query.simplified());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *menu = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < menu->childCount(); ++j) {
            QTreeWidgetItem *item = menu->child(j);
            const QString text =
                folded(QStringLiteral("%1 %2 %3").arg(item->text(Name), item->text(Keys), menu->text(Name)));
            item->setHidden(!text.contains(wanted));
            any = any || !item->isHidden();
        }
        menu->setHidden(!any);
    }
}

std::optional<Command> ShortcutPage::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item && item->parent() ? std::optional(static_cast<Command>(item->data(Name, Qt::UserRole).toInt()))
                                  : std::nullopt;
}

void ShortcutPage::select(Command command)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->parent() && (*it)->data(Name, Qt::UserRole).toInt() == static_cast<int>(command))
            m_tree->setCurrentItem(*it);
    }
}

void ShortcutPage::showCurrent()
{
    const auto command = current();
    m_new->clear();
    if (auto *field = m_new->findChild<QLineEdit *>()) // clear() puts Qt's own words there
        field->setPlaceholderText(tr("Press the keys"));
    m_message->clear();
    m_new->setEnabled(command.has_value());
    m_add->setEnabled(command.has_value());
    m_clear->setEnabled(command && !m_keys.keysOf(*command).isEmpty());
    m_reset->setEnabled(command && m_keys.isChosen(*command));
}

QString ShortcutPage::refusal(const QKeySequence &keys, Command command) const
{
    if (const KeyFault fault = keyFault(keys); fault != KeyFault::None)
        return keyFaultText(fault, keys);
    const auto owner = m_keys.ownerOf(keys);
    const QString name = keys.toString(QKeySequence::NativeText);
    if (owner == command)
        return tr("“%1” is already there.").arg(name);
    return owner ? tr("“%1” belongs to “%2”: take it away there first.").arg(name, commandName(infoOf(*owner)))
                 : QString();
}

void ShortcutPage::add()
{
    const auto command = current();
    if (!command)
        return;
    const QKeySequence keys = m_new->keySequence();
    if (const QString why = refusal(keys, *command); !why.isEmpty())
        return m_message->setText(why);
    m_keys.choose(*command, m_keys.keysOf(*command) + QList<QKeySequence>{keys});
    changed();
}

void ShortcutPage::clear()
{
    if (const auto command = current())
        m_keys.choose(*command, {});
    changed();
}

void ShortcutPage::reset()
{
    if (const auto command = current())
        m_keys.reset(*command);
    changed();
}

void ShortcutPage::resetAll()
{
    m_keys.resetAll();
    changed();
}

void ShortcutPage::changed()
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->parent())
            show(**it);
    }
    showCurrent();
}

QString ShortcutPage::sheet() const
{
    QString rows;
    std::optional<Menu> menu;
    for (const CommandInfo &info : commandTable()) {
        if (menu != info.menu)
            rows += QStringLiteral("<tr><td colspan='2'><br/><b>%1</b></td></tr>")
                        .arg(plainTitle(info.menu).toHtmlEscaped());
        menu = info.menu;
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                    .arg(commandName(info).toHtmlEscaped(), native(m_keys.keysOf(info.command)).toHtmlEscaped());
    }
    return QStringLiteral("<h2>%1</h2><table width='100%' cellpadding='2'>%2</table>")
        .arg(tr("Keyboard shortcuts of Tòa Soạn").toHtmlEscaped(), rows);
}

void ShortcutPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setDefaultFont(font());
    document.setHtml(sheet());
    document.print(&printer);
}

} // namespace toasoan
