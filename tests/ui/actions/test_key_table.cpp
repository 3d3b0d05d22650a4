#include "ui/actions/actions.h"
#include "ui/actions/key_rules.h"

#include <QTest>

using namespace toasoan;

namespace {

QKeySequence keys(const char *portable)
{
    return QKeySequence::fromString(QString::fromLatin1(portable), QKeySequence::PortableText);
}

KeyChoices choices(const char *id, const char *portable)
{
    return {{QString::fromLatin1(id), QString::fromLatin1(portable)}};
}

} // namespace

class TestKeyTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutChoicesTheKeysAreThoseShipped()
    {
        const KeyTable table;
        for (const CommandInfo &info : commandTable())
            QCOMPARE(table.keysOf(info.command), shippedKeys(info.command));
        QCOMPARE(table.keysOf(Command::Redo), (QList<QKeySequence>{keys("Ctrl+Shift+Z"), keys("Ctrl+Y")}));
    }

    void everyCommandHasAnIdOfItsOwn()
    {
        QSet<QString> ids;
        for (const CommandInfo &info : commandTable())
            ids.insert(commandId(info.command));
        QCOMPARE(ids.size(), commandTable().size());
        QCOMPARE(commandId(Command::NewArticle), QStringLiteral("NewArticle"));
    }

    void aChoiceTakesKeysFromTheirFirstOwner()
    {
        KeyTable table(choices("Strike", "Ctrl+B"));
        QCOMPARE(table.keysOf(Command::Strike), QList<QKeySequence>{keys("Ctrl+B")});
        QVERIFY(table.keysOf(Command::Bold).isEmpty());
        QCOMPARE(table.ownerOf(keys("Ctrl+B")), std::optional(Command::Strike));
        table.reset(Command::Strike);
        QCOMPARE(table.keysOf(Command::Bold), QList<QKeySequence>{keys("Ctrl+B")});
        QVERIFY(table.choices().isEmpty());
    }

    void noKeysReachTwoCommands()
    {
        KeyChoices both = choices("Bold", "Ctrl+J");
        both.insert(QStringLiteral("Italic"), QStringLiteral("Ctrl+J; Ctrl+I"));
        const KeyTable table(both);
        QSet<QKeySequence> seen;
        for (const CommandInfo &info : commandTable()) {
            for (const QKeySequence &one : table.keysOf(info.command)) {
                QVERIFY2(!seen.contains(one), qPrintable(one.toString()));
                seen.insert(one);
            }
        }
    }

    /// Qt runs neither of two commands when one has Ctrl++ and the other Ctrl+Shift+=.
    void keysThatArePressedAlikeAreTheSame()
    {
        QCOMPARE(asPressed(keys("Ctrl++")), keys("Ctrl+Shift+="));
        QCOMPARE(asPressed(keys("Ctrl+?")), asPressed(keys("Ctrl+Shift+/")));
        QCOMPARE(asPressed(keys("Ctrl+=")), keys("Ctrl+="));
        KeyChoices both = choices("Bold", "Ctrl+Shift++");
        both.insert(QStringLiteral("Italic"), QStringLiteral("Ctrl+Shift+="));
        const KeyTable table(both);
        QCOMPARE(table.keysOf(Command::Bold).size() + table.keysOf(Command::Italic).size(), 1);
        QCOMPARE(table.ownerOf(keys("Ctrl++")), table.ownerOf(keys("Ctrl+Shift+=")));
        QVERIFY(table.ownerOf(keys("Ctrl++")).has_value());
    }

    void choicesAreHostileInput()
    {
        KeyChoices bad = choices("Bold", "Ctrl+Space; A; rubbish; Ctrl+K, Ctrl+L; Ctrl+J");
        bad.insert(QStringLiteral("FromTheFuture"), QStringLiteral("Ctrl+I"));
        const KeyTable table(bad);
        QCOMPARE(table.keysOf(Command::Bold), QList<QKeySequence>{keys("Ctrl+J")});
        QCOMPARE(table.keysOf(Command::Italic), QList<QKeySequence>{keys("Ctrl+I")});
        QCOMPARE(table.choices(), bad);
    }

    void aCommandCanBeWithoutKeys()
    {
        KeyTable table;
        table.choose(Command::Bold, {});
        QVERIFY(table.keysOf(Command::Bold).isEmpty());
        QVERIFY(KeyTable(table.choices()).keysOf(Command::Bold).isEmpty());
        table.choose(Command::Bold, {keys("Ctrl+B")}); // as shipped: no choice
        QVERIFY(table.choices().isEmpty());
    }

    void actionsFollowTheTable()
    {
        QWidget window;
        Actions actions(&window);
        QCOMPARE(actions[Command::Redo]->shortcuts(), shippedKeys(Command::Redo));
        actions.setKeys(KeyTable(choices("Bold", "Ctrl+J")));
        QCOMPARE(actions[Command::Bold]->shortcut(), keys("Ctrl+J"));
        QVERIFY(actions[Command::Bold]->toolTip().contains(QStringLiteral("Ctrl+J")));
    }

    void everyRefusalIsASentence()
    {
        for (const char *one : {"Ctrl+Space", "A", "Ctrl+Left", "Ctrl+Alt+V"}) {
            const QString text = keyFaultText(keyFault(keys(one)), keys(one));
            QVERIFY2(text.contains(keys(one).toString(QKeySequence::NativeText)), one);
        }
        QVERIFY(!keyFaultText(KeyFault::NotOneChord, {}).isEmpty());
        QVERIFY(keyFaultText(KeyFault::None, keys("Ctrl+B")).isEmpty());
    }
};

QTEST_MAIN(TestKeyTable)
#include "test_key_table.moc"
