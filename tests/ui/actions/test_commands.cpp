#include "ui/actions/actions.h"
#include "ui/actions/key_rules.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace toasoan;

namespace {

QKeySequence keysOf(const QString &portable)
{
    return QKeySequence::fromString(portable, QKeySequence::PortableText);
}

/// The letter behind &, lower case; null without one.
QChar mnemonic(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

QString say(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

constexpr Menu menus[] = {Menu::File,   Menu::Edit,  Menu::View,     Menu::Insert,
                          Menu::Format, Menu::Tools, Menu::Workflow, Menu::Help};

/// Texts whose letter another one of the same menu has, or that have none.
QStringList withoutOwnLetter(const QStringList &texts)
{
    QSet<QChar> letters;
    QStringList found;
    for (const QString &text : texts) {
        const QChar letter = mnemonic(text);
        if (letter.isNull() || letters.contains(letter))
            found.append(text);
        letters.insert(letter);
    }
    return found;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_vietnamese.load(QStringLiteral(":/i18n/toasoan_vi.qm"))); }
    void cleanup() { QCoreApplication::removeTranslator(&m_vietnamese); }

    void everyCommandHasOneRow()
    {
        QSet<int> commands;
        for (const CommandInfo &info : commandTable())
            commands.insert(static_cast<int>(info.command));
        QCOMPARE(commands.size(), commandTable().size());
        QCOMPARE(static_cast<int>(commands.size()), static_cast<int>(Command::About) + 1);
    }

    void everyCommandSaysWhatItDoes()
    {
        for (const CommandInfo &info : commandTable()) {
            QVERIFY(info.text && *info.text);
            QVERIFY2(info.tip && *info.tip, info.text);
        }
    }

    void noShortcutTwice()
    {
        QHash<QKeySequence, const char *> seen;
        for (const CommandInfo &info : commandTable()) {
            for (const QKeySequence &keys : shippedKeys(info.command)) {
                QVERIFY2(!seen.contains(asPressed(keys)), info.shortcut);
                seen.insert(asPressed(keys), info.text);
            }
        }
    }

    void noShortcutThatTypingNeeds()
    {
        for (const CommandInfo &info : commandTable()) {
            for (const QKeySequence &keys : shippedKeys(info.command))
                QVERIFY2(keyFault(keys) == KeyFault::None, info.shortcut);
        }
    }

    void takenShortcutsAreSeen()
    {
        for (const char *keys :
             {"Ctrl+Space", "Alt+Z", "Meta+Space", "Ctrl+Alt+V", "Ctrl+Shift", "A", "Shift+A", "Backspace",
              "Ctrl+Shift+U", "Ctrl+.", "Ctrl+;", "Ctrl+Left", "Shift+End", "Ctrl+Backspace", "Ctrl+K, Ctrl+L", ""})
            QVERIFY2(keyFault(keysOf(QString::fromLatin1(keys))) != KeyFault::None, keys);
        for (const char *keys : {"F7", "Shift+F9", "Ctrl+N", "Ctrl+Shift+F", "Ctrl+,"})
            QVERIFY2(keyFault(keysOf(QString::fromLatin1(keys))) == KeyFault::None, keys);
    }

    void everyIconExists()
    {
        for (const CommandInfo &info : commandTable()) {
            if (info.icon)
                QVERIFY2(QFile::exists(QStringLiteral(TOASOAN_SOURCE_DIR "/resources/icons/actions/%1.svg")
                                           .arg(QString::fromLatin1(info.icon))),
                         info.icon);
        }
    }

    void everyTextIsInTheVietnameseCatalogue()
    {
        const auto isKnown = [this](const char *text) { return !m_vietnamese.translate("Actions", text).isEmpty(); };
        for (const CommandInfo &info : commandTable()) {
            QVERIFY2(isKnown(info.text), info.text);
            QVERIFY2(isKnown(info.tip), info.tip);
        }
        for (const Menu menu : menus)
            QVERIFY2(isKnown(menuTitle(menu).toUtf8().constData()), qPrintable(menuTitle(menu)));
    }

    void lettersAreUniqueInAMenu()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_vietnamese));
        QStringList titles;
        for (const Menu menu : menus) {
            titles.append(menuTitle(menu));
            QStringList texts;
            for (const CommandInfo &info : commandTable()) {
                if (info.menu == menu)
                    texts.append(say(info.text));
            }
            if (menu == Menu::Workflow) // the menu of people hangs in it
                texts.append(QCoreApplication::translate("toasoan::PeopleMenu", "Yo&u work as"));
            QVERIFY2(!texts.isEmpty(), qPrintable(menuTitle(menu)));
            const QStringList doubtful = withoutOwnLetter(texts);
            QVERIFY2(doubtful.isEmpty(), qPrintable(doubtful.join(u'\n')));
        }
        QCOMPARE(withoutOwnLetter(titles), QStringList());
    }

    void theMenuBarOffersEveryCommand()
    {
        QWidget window;
        Actions actions(&window);
        QMenuBar bar;
        actions.fillMenuBar(&bar);
        QCOMPARE(bar.actions().size(), static_cast<qsizetype>(std::size(menus)));
        QSet<QAction *> offered;
        for (const Menu menu : menus) {
            for (QAction *action : actions.menu(menu)->actions())
                offered.insert(action);
        }
        for (const CommandInfo &info : commandTable())
            QVERIFY2(offered.contains(actions[info.command]), info.text);
    }

    void aTriggeredActionNamesItsCommand()
    {
        QWidget window;
        Actions actions(&window);
        QSignalSpy spy(&actions, &Actions::triggered);
        for (const CommandInfo &info : commandTable()) {
            actions[info.command]->trigger();
            QCOMPARE(spy.size(), 1);
            QCOMPARE(spy.takeFirst().at(0).value<Command>(), info.command);
        }
    }

private:
    QTranslator m_vietnamese;
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
